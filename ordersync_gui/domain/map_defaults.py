"""What a store's maps are by its channel's declaration, and the edits that bring rows back to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import default_fields
from ordersync_gui.domain.map_rules import MapKey
from ordersync_gui.domain.maps import (
    CUSTOM_PLACES,
    CarrierService,
    MapEdits,
    MapKind,
    StoreMaps,
    carrier_key,
    method_key,
)
from ordersync_gui.domain.status import OrderStatus, map_word


def default_maps(spec: ChannelSpec) -> StoreMaps:
    """The maps of a store that was just connected: no channel declares shipping methods or carriers."""
    return StoreMaps(statuses=dict(spec.default_status_map), fields=default_fields(spec))


def default_edits(
    spec: ChannelSpec,
    maps: StoreMaps,
    *,
    kinds: Collection[MapKind] = tuple(MapKind),
    keys: Collection[MapKey] | None = None,
) -> MapEdits:
    """What brings rows of these maps back to the declaration, empty where they are so.

    keys: only these rows (words, methods, our carriers and services, places); None for all. A row that the
    channel doesn't declare is taken out.
    """
    return MapEdits(
        statuses=_statuses(spec, maps, keys) if MapKind.STATUS in kinds else {},
        methods=_methods(maps, keys) if MapKind.SHIPPING_METHOD in kinds else {},
        carriers=_carriers(maps, keys) if MapKind.CARRIER in kinds else {},
        fields=_fields(spec, maps, keys) if MapKind.CUSTOM_FIELD in kinds else {},
    )


def is_default(spec: ChannelSpec, maps: StoreMaps, kind: MapKind, key: MapKey) -> bool:
    """Whether the row is as the channel declares it; one that is neither declared nor there is.

    For status words in a moment however many there are; of the others' rows it may go through all.
    """
    if kind is MapKind.STATUS and isinstance(key, str):
        return map_word(spec.default_status_map, key) is map_word(maps.statuses, key)
    return not default_edits(spec, maps, kinds=(kind,), keys=(key,))


def _statuses(spec: ChannelSpec, maps: StoreMaps, keys: Collection[MapKey] | None) -> dict[str, OrderStatus]:
    declared = spec.default_status_map
    words = dict.fromkeys((*declared, *maps.statuses))
    return {
        word: map_word(declared, word)
        for word in words
        if (keys is None or word in keys) and map_word(declared, word) is not map_word(maps.statuses, word)
    }


def _methods(maps: StoreMaps, keys: Collection[MapKey] | None) -> dict[str, None]:
    wanted = None if keys is None else {method_key(key) for key in keys if isinstance(key, str)}
    return {method: None for method in maps.methods if wanted is None or method_key(method) in wanted}


def _carriers(maps: StoreMaps, keys: Collection[MapKey] | None) -> dict[CarrierService, None]:
    wanted = None if keys is None else set(_carrier_keys(keys))
    return {ours: None for ours in maps.carriers if wanted is None or carrier_key(ours) in wanted}


def _carrier_keys(keys: Iterable[MapKey]) -> Iterable[tuple[str, str]]:
    return (carrier_key(key) for key in keys if isinstance(key, CarrierService))


def _fields(spec: ChannelSpec, maps: StoreMaps, keys: Collection[MapKey] | None) -> dict[int, str]:
    declared = default_fields(spec)
    return {
        place: declared.get(place, "")
        for place in CUSTOM_PLACES
        if (keys is None or place in keys) and declared.get(place, "") != maps.fields.get(place, "")
    }
