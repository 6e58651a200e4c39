"""An order as the details pane gets it, with every standard feature in it, invented."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.desk import LineView, NoticeView, OrderDetails, ShipmentView, TimelineEntry
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Buyer, ItemOption, Order, OrderLine
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say

AT = datetime(2026, 3, 4, 12, tzinfo=UTC)
HOME = Address(name="Lucía Pérez", address1="Calle Mayor 1", city="Madrid", postal_code="28013", country="ES")
SHIRT = OrderLine(
    "1",
    "TS-9",
    "T-shirt",
    Decimal(3),
    Decimal("12.5"),
    weight=Decimal("6.5"),
    weight_unit="Ounces",
    image_url="https://shop.example/shirt.png",
    location="A-12",
    upc="4012345678901",
    options=(ItemOption("Design", "Lions 2026"), ItemOption("Size", "XL")),
)
ORDER = Order(
    "77",
    "1001",
    "paid",
    AT,
    AT,
    "EUR",
    4200,
    tax=550,
    shipping=700,
    discount=500,
    coupon="SUMMER26",
    paid_at=AT,
    buyer=Buyer("Lucía Pérez", "lucia@example.org", "+34 600"),
    bill_to=HOME,
    ship_to=HOME,
    shipping_method="UPS Ground",
    payment_method="Visa",
    gift=True,
    gift_message="Happy birthday!",
    buyer_notes="With the neighbours, please.",
    internal_notes="Check twice.",
    custom_fields={"Purchase order": "PO-4711"},
    source="Fan Shop",
    requested_warehouse="Main",
    lines=(SHIRT,),
)
PARCEL = ShipmentView(1, "u", "DHL", "", "JD0001", date(2026, 3, 5), AT, "Ada", ((1, Decimal(1)),))


def details(order: Order = ORDER, **facts: object) -> OrderDetails:
    """The order as it stands at the desk; facts replace fields of OrderDetails."""
    plain: dict[str, object] = {
        "id": 1,
        "store_id": 1,
        "store": "Practice",
        "channel": "custom_store",
        "order": order,
        "status": OrderStatus.AWAITING_SHIPMENT,
        "ship_to": order.ship_to,
        "ship_to_corrected": False,
        "held": False,
        "left_out": False,
        "attention": (),
        "lines": tuple(LineView(place, line, Decimal(0)) for place, line in enumerate(order.lines, start=1)),
        "shipments": (),
        "notices": (),
        "timeline": (TimelineEntry(AT, say("Imported.")),),
    }
    return OrderDetails(**(plain | facts))  # type: ignore[arg-type]  # fields have many types


def notice(state: NoticeState, *, whole_order: bool = True, steps_done: int = 0) -> NoticeView:
    """The notice of the parcel."""
    return NoticeView(
        id=1,
        uid="u",
        order_id=1,
        order_number="1001",
        store="Practice",
        state=state,
        attempts=1,
        carrier="DHL",
        service="",
        tracking_number="JD0001",
        not_before=AT,
        last_error="",
        whole_order=whole_order,
        steps_done=steps_done,
    )
