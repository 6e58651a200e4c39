"""What is shipped where, on top of the dialogs that ship it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.text import order_title


def ship_heading(details: OrderDetails, spec: ChannelSpec) -> str:
    """The order, its pick-up point or address, the wished method and the gift message, a line each."""
    title = order_title(spec, details.order.number)
    lines = (title, _pickup(details), _address(details), _wish(details), _gift(details))
    return "\n".join(line for line in lines if line)


def destination(details: OrderDetails) -> str:
    """Postal code, city and country in one line."""
    to = details.ship_to
    place = " ".join(part for part in (to.postal_code, to.city) if part)
    return ", ".join(part for part in (place, to.country) if part)


def _address(details: OrderDetails) -> str:
    to = details.ship_to
    return ", ".join(part for part in (to.name or to.company, to.address1, destination(details)) if part)


def _pickup(details: OrderDetails) -> str:
    point = details.order.pickup_point
    return "" if point is None else _tr("⚑ Goes to a pick-up point: {point}").format(point=point.text)


def _wish(details: OrderDetails) -> str:
    """What the buyer chose, and what the store's map makes of it."""
    method = details.order.shipping_method
    if method and details.ship_with is not None:
        by_rule = _tr("Buyer's choice: {method}. By the store's rules: {carrier}")
        text = by_rule if details.ship_by_rule else _tr("Buyer's choice: {method}. By the map: {carrier}")
        return text.format(method=method, carrier=details.ship_with)
    return _tr("Buyer's choice: {method}").format(method=method) if method else ""


def _gift(details: OrderDetails) -> str:
    order = details.order
    if order.gift_message:
        return _tr("❖ Gift, with the message: {message}").format(message=order.gift_message)
    return _tr("❖ Gift, without a message") if order.gift else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
