"""One order as text for people at a terminal."""

from __future__ import annotations

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.desk import LineView, NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.money import to_text


def order_text(details: OrderDetails) -> str:
    """Everything known about the order, section by section; empty ones are left out."""
    sections = [
        _head(details),
        _section("Needs attention", [str(attention.message) for attention in details.attention]),
        _section(
            "Ship to" + (" (corrected here)" if details.ship_to_corrected else ""), _address(details.ship_to)
        ),
        _section("Items", [_line(view) for view in details.lines]),
        _section("More", _more(details)),
        _section("Parcels", [_shipment(shipment) for shipment in details.shipments]),
        _section("Notices", [_notice(notice) for notice in details.notices]),
        _section(
            "What happened",
            [f"{entry.at.astimezone():%Y-%m-%d %H:%M} {entry.message}" for entry in details.timeline],
        ),
    ]
    return "\n\n".join(section for section in sections if section)


def _head(details: OrderDetails) -> str:
    order = details.order
    total = f"{to_text(order.total, order.currency)} {order.currency}"
    return (
        f'Order {order.number} ({details.store}): {details.status}; the shop says "{order.source_status}"\n'
        f"Ordered {order.ordered_at.astimezone():%Y-%m-%d %H:%M} by {order.buyer.name}, total {total}"
    )


def _section(title: str, lines: list[str]) -> str:
    kept = [line for line in lines if line]
    return "\n".join([title, *(f"  {line}" for line in kept)]) if kept else ""


def _address(address: Address) -> list[str]:
    place = " ".join(part for part in (address.postal_code, address.city, address.state, address.country) if part)
    return [address.name, address.company, address.address1, address.address2, place, address.phone]


def _line(view: LineView) -> str:
    line = view.line
    options = ", ".join(f"{option.name}: {option.value}" for option in line.options)
    shipped = f", shipped {view.shipped:f}" if view.shipped else ""
    where = f" [{line.location}]" if line.location else ""
    what = f"{line.quantity:f} x {line.sku} {line.name}" + (f" ({options})" if options else "")
    return f"{what}{where} at {line.unit_price:f}{shipped}"


def _more(details: OrderDetails) -> list[str]:
    order = details.order
    named = {
        "Shipping method": order.shipping_method,
        "Payment": order.payment_method,
        "E-mail": order.buyer.email,
        "Gift": (order.gift_message or "yes") if order.gift else "",
        "Buyer's note": order.buyer_notes,
        "Internal note": order.internal_notes,
        "Pick-up point": order.pickup_point.text if order.pickup_point else "",
        **order.custom_fields,
    }
    return [f"{name}: {value}" for name, value in named.items() if value]


def _shipment(shipment: ShipmentView) -> str:
    return f"{shipment.ship_date} {shipment.carrier} {shipment.service} {shipment.tracking_number}"


def _notice(notice: NoticeView) -> str:
    error = f": {notice.last_error}" if notice.last_error else ""
    return f"{notice.tracking_number}: {notice.state}, {notice.attempts} attempts{error}"
