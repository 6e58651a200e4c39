"""An invented order, to try a template before it is kept: everything that templates can show is there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from ordersync_gui.documents.facts import slip_facts
from ordersync_gui.documents.list_facts import day_facts, pick_list_facts
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.branding import Branding
from ordersync_gui.domain.channel_fields import CustomText
from ordersync_gui.domain.day_parcel import DayParcel
from ordersync_gui.domain.desk import LineView, OrderDetails, ShipmentView, Store
from ordersync_gui.domain.order import Buyer, ItemOption, LineKind, Order, OrderLine, PickupPoint
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences

_NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
_ADDRESS = Address("Ada Example", "Example Ltd", "1 Example Street", "", "London", "", "N1 1AA", "GB", "020 0000")
_LABEL_DPI = 203


def sample_facts(kind: DocumentKind) -> dict[str, Any]:
    """The facts that a template of this kind gets, with something in each."""
    store, details = sample_store(), sample_order()
    match kind:
        case DocumentKind.PICK_LIST:
            return pick_list_facts([details], language="en", zone=UTC, now=_NOW, store=store)
        case DocumentKind.END_OF_DAY:
            return day_facts([_PARCEL], on=date(2026, 3, 3), language="en", zone=UTC, now=_NOW, store=store)
    facts = slip_facts(details, store, language="en", zone=UTC, shipment_id=1, has_logo=True, pictured={0})
    if kind is DocumentKind.LABEL_ZPL:
        from ordersync_gui.documents.zpl import _label_facts  # noqa: PLC0415 - only where a label is tried

        return {**facts, "label": _label_facts(facts, dpi=_LABEL_DPI, size=PAPERS["label_4x6"])}
    return facts


_PARCEL = DayParcel(
    1, 1, "1001", 1, "Example", "UPS", "Ground", "1Z999AA10123456784", "Ada Example", "London", "GB"
)


def sample_store() -> Store:
    """A store with everything that papers say of it."""
    branding = Branding("Example Ltd", "1 Example Street\nLondon", "020 0000\nshop@example.com", "Thank you!")
    preferences = StorePreferences(branding=branding)
    return Store(1, "sample", "Example", "sample", {}, _NOW, preferences=preferences)


def sample_order() -> OrderDetails:
    """An order with goods, an adjustment, notes, a pick-up point, custom fields and a parcel."""
    lines = (
        LineView(1, _line("A-1", "Mug", 2, options=(ItemOption("Colour", "Blue"),)), Decimal(0)),
        LineView(2, _line("A-2", "Card", 1), Decimal(0)),
        LineView(3, OrderLine("3", "", "Discount", Decimal(1), Decimal(-2), kind=LineKind.ADJUSTMENT), Decimal(0)),
    )
    order = Order(
        remote_id="1001",
        number="1001",
        source_status="paid",
        ordered_at=_NOW,
        modified_at=_NOW,
        currency="GBP",
        total=3450,
        tax=450,
        shipping=495,
        discount=200,
        buyer=Buyer("Ada Example", "ada@example.com"),
        bill_to=_ADDRESS,
        ship_to=_ADDRESS,
        shipping_method="Standard",
        buyer_notes="Please leave it with a neighbour.",
        pickup_point=PickupPoint("Example Points", "1", "Shop", "P-17"),
        lines=tuple(view.line for view in lines),
    )
    parcel = ShipmentView(
        id=1,
        uid="sample",
        carrier="UPS",
        service="Ground",
        tracking_number="1Z999AA10123456784",
        ship_date=_NOW.date(),
        created_at=_NOW,
        operator="",
        lines=((1, Decimal(2)), (2, Decimal(1))),
        note_to_buyer="With a card.",
    )
    return OrderDetails(
        id=1,
        store_id=1,
        store="Example",
        channel="sample",
        order=order,
        status=OrderStatus.SHIPPED,
        ship_to=_ADDRESS,
        ship_to_corrected=False,
        held=False,
        left_out=False,
        attention=(),
        lines=lines,
        shipments=(parcel,),
        notices=(),
        timeline=(),
        custom=(CustomText(1, "custom:Engraving", "For Grace"),),
    )


def _line(sku: str, name: str, quantity: int, *, options: tuple[ItemOption, ...] = ()) -> OrderLine:
    return OrderLine(sku, sku, name, Decimal(quantity), Decimal("9.95"), location="B-02", options=options)
