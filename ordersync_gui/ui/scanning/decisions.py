"""Decides what a scan means at the moment; nothing is done here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.scan_packing import ItemScan, Packing
from ordersync_gui.domain.scan_text import lines_with
from ordersync_gui.ui.scanning import refusals
from ordersync_gui.ui.scanning.lookup import Looked
from ordersync_gui.ui.scanning.refusal import Refused


class Step(StrEnum):
    """What is to be done about a scan."""

    REFUSE = "refuse"
    TELL = "tell"
    TAKE_ORDER = "take_order"
    COUNT = "count"
    OPEN_DIALOG = "open_dialog"
    FILL = "fill"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class Situation:
    """What is open and in hand; waits_for_order: the dialog is blocked until its order is scanned again.

    other_shown: a person chose another order since than the one in hand.
    """

    dialog: OrderDetails | None = None
    waits_for_order: bool = False
    in_hand: OrderDetails | None = None
    packing: Packing | None = None
    other_shown: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """The step and what it needs: words to tell, a refusal and whether the order stays in hand, the count."""

    step: Step
    text: str = ""
    refused: Refused | None = None
    keep: bool = False
    packing: Packing | None = None
    line: LineView | None = None


def decide(looked: Looked, now: Situation) -> Decision:
    """What the scan means: an item while packing, else an order, else a tracking number, else nothing known."""
    if now.dialog is not None:
        return _in_dialog(looked, now.dialog, waits=now.waits_for_order)
    if now.packing is not None:
        return _while_packing(looked, now.packing, other_shown=now.other_shown)
    if looked.orders:
        return Decision(Step.TAKE_ORDER)
    if now.in_hand is not None and not now.other_shown:
        return _with_order(looked, now.in_hand)
    early = _is_tracking(looked.text)
    return _refuse(refusals.no_order(looked.text) if early else refusals.not_found(looked.text))


def _in_dialog(looked: Looked, details: OrderDetails, *, waits: bool) -> Decision:
    lines = lines_with(looked.text, details.lines)
    if waits and looked.has(details.id):
        return Decision(Step.GO_ON, _tr("Order {number} again. Go on.").format(number=looked.number))
    if looked.orders:
        return _refuse(refusals.order_in_dialog(looked.number))
    if lines:
        return _refuse(refusals.item_in_dialog(lines[0]))
    if looked.is_item:
        return _refuse(refusals.foreign_item(looked.text, details.order.number))
    return Decision(Step.FILL, _tr("Tracking number filled in. Scan SHIPALL or press Ctrl+Enter."))


def _while_packing(looked: Looked, packing: Packing, *, other_shown: bool) -> Decision:
    after, came, line = packing.scan(looked.text)
    if came is ItemScan.COUNTED:
        all_packed = _tr("All is packed. Scan the tracking barcode.")
        text = all_packed if after.is_complete else _tr("Counted.")
        return Decision(Step.COUNT, text, packing=after, line=line)
    if came is ItemScan.TOO_MANY and line is not None:
        return _refuse(refusals.too_many(line, packing), keep=True)
    if looked.has(packing.order_id) and (packing.has_begun or len(looked.orders) == 1):
        return Decision(Step.TELL, _tr("Order {number} is in hand already.").format(number=packing.number))
    if looked.orders:
        half = _refuse(refusals.half_packed(packing, looked.number), keep=True)
        return half if packing.has_begun else Decision(Step.TAKE_ORDER)
    if packing.is_complete and not looked.is_item:
        unseen = _refuse(refusals.other_shown(packing.number), keep=True)
        return unseen if other_shown else Decision(Step.OPEN_DIALOG)
    early = not packing.is_complete and _is_tracking(looked.text) and not looked.is_item
    refused = refusals.not_all_packed(packing) if early else refusals.wrong_item(looked.text, packing)
    return _refuse(refused, keep=True)


def _with_order(looked: Looked, details: OrderDetails) -> Decision:
    """No order's number: an item of the order in hand, or the tracking number of its parcel."""
    lines = lines_with(looked.text, details.lines)
    if lines:
        item = lines[0].line.name or lines[0].line.sku
        return Decision(Step.TELL, _tr("{item} is in this order.").format(item=item))
    if looked.is_item:
        return _refuse(refusals.foreign_item(looked.text, details.order.number))
    known = _is_tracking(looked.text)
    return Decision(Step.OPEN_DIALOG) if known else _refuse(refusals.not_found(looked.text))


def _is_tracking(text: str) -> bool:
    from ordersync_gui.domain.tracking import check_tracking  # noqa: PLC0415 - hundreds of patterns

    return check_tracking(text).known


def _refuse(refused: Refused, *, keep: bool = False) -> Decision:
    return Decision(Step.REFUSE, refused=refused, keep=keep)


def _tr(text: str) -> str:
    return QCoreApplication.translate("scanning", text)
