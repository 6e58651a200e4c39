"""A store's maps as the window opens them, without a database: some of each, of any channel."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.channel_words import CarrierWord, FieldChoice, MethodWord
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.map_preview import MapChangeView, MapRowChange
from ordersync_gui.domain.maps import CarrierService, MapKind, MapSource, StoreMaps
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.maps import OpenedMaps

NOW = datetime(2026, 1, 2, 9, 30, tzinfo=UTC)
DHL_PAKET = CarrierService("DHL", "Paket")
UPS_GROUND = CarrierService("UPS", "Ground")


def opened_maps(channel: str = "custom_store", **changes: Any) -> OpenedMaps:  # noqa: ANN401 - as `replace` takes them
    """Maps with rows of every kind; changes: fields of `OpenedMaps` that are to be others."""
    spec = channel_spec(channel)
    found = OpenedMaps(
        store=Store(1, "uid", "Mugs", channel, {}, NOW),
        spec=spec,
        lists_statuses=False,
        maps=StoreMaps(
            statuses=dict(spec.default_status_map),
            methods={"standard": DHL_PAKET, "Old": CarrierService("UPS")},
            carriers={CarrierService("DHL"): CarrierService("dhl_germany"), UPS_GROUND: CarrierService("", "GND")},
            fields={1: "order:coupon", 2: "order:number"},
        ),
        statuses=(),
        methods=(
            MethodWord("Pick up", 9, 0, 300, NOW, None),
            MethodWord("Express", 4, 4, 80, NOW, None),
            MethodWord("Standard", 21, 17, 1290, NOW, DHL_PAKET),
        ),
        carriers=(
            CarrierWord(CarrierService("Hermes"), 3, NOW, None),
            CarrierWord(DHL_PAKET, 812, NOW, CarrierService("dhl_germany")),
        ),
        fields=tuple(
            FieldChoice(field.key, field.label, 412 if field.key == "order:coupon" else 0, "SUMMER\n2026")
            for field in mappable_fields(spec)
        ),
        changes=map_changes(),
    )
    return replace(found, **changes)


def map_changes() -> tuple[MapChangeView, ...]:
    """A change that was undone, over two that stand."""
    on_hold = MapRowChange(MapKind.STATUS, "on-hold", "on_hold", "awaiting_shipment")
    ground = MapRowChange(MapKind.CARRIER, "UPS Ground", "", "GND")
    coupon = MapRowChange(MapKind.CUSTOM_FIELD, "1", "", "order:coupon")
    return (
        MapChangeView(9, NOW, "Cleo", MapSource.COPY, (on_hold,), 2, undone_at=NOW),
        MapChangeView(8, NOW, "Ada", MapSource.EDIT, (on_hold, ground, coupon), 17),
        MapChangeView(7, NOW, "Bob", MapSource.FILE, (ground,), 0),
    )
