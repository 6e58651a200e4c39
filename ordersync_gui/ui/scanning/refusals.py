"""The words of every refusal of a scan: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.claim import Claim
from ordersync_gui.domain.desk import LineView, OrderDetails, Store
from ordersync_gui.domain.scan_packing import Packing
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.scanning.refusal import Refused
from ordersync_gui.ui.text import quantity, shown

_LONGEST = 60  # characters of a scan that are shown
_MOST_MISSING = 3  # items that are named


def not_found(text: str) -> Refused:
    """No order has this number."""
    return Refused(
        _tr("Not found"),
        _tr('Nothing is known of "{text}". No order is chosen now.').format(text=_short(text)),
        _tr("Put this parcel aside. Import the orders (F5) and scan the order's barcode again."),
    )


def no_order(text: str) -> Refused:
    """A tracking number without an order."""
    return Refused(
        _tr("Scan the order first"),
        _tr('"{text}" looks like a tracking number, but no order is in hand.').format(text=_short(text)),
        _tr("Scan the barcode of the order that is in this parcel, then the tracking number."),
    )


def why_not_shippable(details: OrderDetails, spec: ChannelSpec, store: Store | None) -> Refused | None:
    """Why work on an order mustn't go on, None when it may."""
    from ordersync_gui.ui.ship_obstacle import ship_obstacle  # noqa: PLC0415 - not for the first paint

    for reason in details.attention:
        if reason.kind is AttentionKind.STOP_SHIP:
            return _of_order(_tr("Stop: don't ship"), shown(reason.message), details)
    why = ship_obstacle(details, spec, store)
    return _of_order(_title(details), why, details) if why else None


def packed_elsewhere(claim: Claim) -> Refused:
    """Somebody else packs the order."""
    return Refused(
        _tr("Packed elsewhere"),
        shown(claim.message),
        _tr("Put this parcel aside and ask them. Who takes the order over packs it alone."),
        claim.order_id,
        can_take_over=True,
    )


def wrong_item(text: str, packing: Packing) -> Refused:
    """The item isn't of the order that is being packed."""
    return Refused(
        _tr("Wrong item"),
        _tr('"{text}" isn\'t in order {number}.').format(text=_short(text), number=packing.number),
        _tr("Take it out of the parcel again. The order stays in hand."),
    )


def too_many(line: LineView, packing: Packing) -> Refused:
    """The item is of the order, but all of it is in the parcel."""
    return Refused(
        _tr("Too many"),
        _tr("{item}: all {n} of order {number} are in the parcel already.").format(
            item=line.line.name or line.line.sku, n=quantity(packing.wanted(line.id)), number=packing.number
        ),
        _tr("Put this one back. The order stays in hand."),
    )


def not_all_packed(packing: Packing) -> Refused:
    """A tracking number, or SHIPALL, before everything was scanned."""
    named = [
        _tr("{n} x {item}").format(n=quantity(amount), item=view.line.name or view.line.sku)
        for view, amount in packing.missing[:_MOST_MISSING]
    ]
    more = len(packing.missing) - len(named)
    listed = ", ".join(named) + (_tr(" and {n} more").format(n=more) if more > 0 else "")
    return Refused(
        _tr("Not all is packed"),
        _tr("Order {number} still lacks: {items}.").format(number=packing.number, items=listed),
        _tr("Scan these items, or count them by hand where they have no barcode. Then scan the tracking number."),
    )


def half_packed(packing: Packing, other: str) -> Refused:
    """Another order while one is in hand with goods counted."""
    what = _tr("Order {other} was scanned, but {number} is packed and not shipped yet.")
    if not packing.is_complete:
        what = _tr("Order {other} was scanned, but {number} is only half packed.")
    return Refused(
        _tr("One order at a time"),
        what.format(other=other, number=packing.number),
        _tr("Finish it, or scan ABORT to put it back. It stays in hand."),
    )


def finish_first(number: str) -> Refused:
    """NEXT while an order is being packed or shipped."""
    return Refused(
        _tr("One order at a time"),
        _tr("Order {number} isn't shipped yet.").format(number=number),
        _tr("Finish it, or scan ABORT to put it back. It stays in hand."),
    )


def order_in_dialog(number: str) -> Refused:
    """An order's barcode where a tracking number belongs."""
    return Refused(
        _tr("That is an order"),
        _tr("The barcode of order {number} was scanned where a tracking number belongs.").format(number=number),
        _tr("Nothing was shipped. Scan the order that you hold again, then the tracking barcode on its label."),
    )


def item_in_dialog(line: LineView) -> Refused:
    """An item's barcode where a tracking number belongs."""
    return Refused(
        _tr("That is an item"),
        _tr("The barcode of {item} was scanned where a tracking number belongs.").format(
            item=line.line.name or line.line.sku
        ),
        _tr("Nothing was shipped. Scan the order that you hold again, then the tracking barcode on its label."),
    )


def window_open(title: str) -> Refused:
    """Another window waits for its answer."""
    return Refused(
        _tr("A window is open"),
        _tr('Nothing was done with the scan: the window "{title}" waits for you.').format(title=title),
        _tr("Finish it or close it (Esc), then scan again."),
    )


def unknown_command(text: str) -> Refused:
    """A command barcode of nobody's."""
    return Refused(
        _tr("Unknown command"),
        _tr('"{text}" is no command of this program.').format(text=_short(text)),
        _tr("Print the command barcodes again: Orders > Scanning > Print command barcodes."),
    )


def cant_ship(why: str) -> Refused:
    """SHIPALL that couldn't."""
    return Refused(_tr("Not shipped"), why, _tr("Nothing was recorded. Mend that, then scan SHIPALL again."))


def nothing_to_ship(before: str) -> Refused:
    """SHIPALL without an order. before: the number of the one that was shipped last, "" for none."""
    what = _tr("SHIPALL was scanned, but no order is in hand.")
    if before:
        what += " " + _tr("Order {number} before it was recorded already, once.").format(number=before)
    return Refused(_tr("Nothing to ship"), what, _tr("Scan the next order's barcode."))


def other_shown(number: str) -> Refused:
    """A tracking number while another order than the packed one is shown."""
    return Refused(
        _tr("Another order is shown"),
        _tr("Order {number} is packed, but another one was chosen. The number was taken for neither.").format(
            number=number
        ),
        _tr("Scan the barcode of order {number} again, then the tracking barcode.").format(number=number),
    )


def foreign_item(text: str, number: str) -> Refused:
    """The barcode of an item that isn't of the order, where a tracking number belongs."""
    return Refused(
        _tr("Wrong item"),
        _tr('"{text}" is an item, but none of order {number}.').format(text=_short(text), number=number),
        _tr("Nothing was shipped. Look into the parcel, then scan the order again."),
    )


def cut_off() -> Refused:
    """Keys of a scan were lost while a window opened."""
    return Refused(
        _tr("Scanned too soon"),
        _tr("A window was opening: only a part of that scan arrived. Nothing was done with it."),
        _tr("Scan the order's barcode again, then the one that you scanned last."),
    )


def no_next() -> Refused:
    """NEXT at the end of the list."""
    return Refused(
        _tr("No next order"),
        _tr("The list has no order behind this one."),
        _tr("Choose another view, or scan an order."),
    )


def look_up_failed(why: str) -> Refused:
    """The database couldn't be read."""
    return Refused(_tr("Nothing was looked up"), why, _tr("Scan again. If it comes back, look at the log."))


def _of_order(title: str, what: str, details: OrderDetails) -> Refused:
    heading = _tr("Order {number} ({store}): {what}").format(
        number=details.order.number, store=details.store, what=what
    )
    todo = _tr("Put this parcel aside. No order is chosen now.")
    return Refused(title, heading, todo, details.id)


def _title(details: OrderDetails) -> str:
    titles = {
        OrderStatus.SHIPPED: _tr("Already shipped"),
        OrderStatus.CANCELLED: _tr("Cancelled"),
        OrderStatus.ON_HOLD: _tr("On hold"),
        OrderStatus.AWAITING_PAYMENT: _tr("Not paid"),
    }
    return titles.get(details.status, _tr("Can't be shipped"))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("scanning", text)
