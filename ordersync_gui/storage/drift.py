"""Works off what the desk and a shop say differently: called all right, changed in the shop, or told once more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ordersync_gui.domain.attention import ACCEPTABLE, Attention, AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.status import mapped_status
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.derivation_inputs import order_rows, read_inputs
from ordersync_gui.storage.desk_facts import set_desk_facts
from ordersync_gui.storage.differences import acceptance, differences, unaccepted
from ordersync_gui.storage.queries.details import order_with_parcels
from ordersync_gui.storage.queueing import insert_notice
from ordersync_gui.storage.store_rules import store_rules
from ordersync_gui.storage.tables import Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.told_notices import (
    OrderNotice,
    label_of,
    mark_outdated,
    order_notices,
    told_anew,
)

_ACCEPTED = {
    AttentionKind.OPEN_AT_SHOP: 'It is all right that the shop shows "{detail}" after shipping: {reason}.',
    AttentionKind.SHIPPED_AT_SHOP: 'It is all right that the shop shows "{detail}" without a parcel: {reason}.',
    AttentionKind.CANCELLED_AFTER_SHIPPING: "It is all right that it was cancelled after shipping: {reason}.",
    AttentionKind.SHIPPED_TOO_MUCH: "It is all right that more was shipped ({detail}): {reason}.",
}
_PENDING = (NoticeState.QUEUED, NoticeState.SENDING, NoticeState.UNCONFIRMED)
_ACCEPTED_BY_SHOP = (NoticeState.SENT, NoticeState.CONFIRMED)


def accept_drift(db: Database, *, order_id: int, reason: str, operator: str, now: datetime) -> Changes:
    """Call all right what the desk and the shop say differently of this order now, with the reason kept.

    Another word of the shop, or another kind of difference, needs attention again. Raises NotFound;
    UsageError when the reason is empty or there is no such difference.
    """
    why = _needed(reason)
    with db.transaction():
        found, shown = _differences(db, order_id)
        if not shown:
            raise UsageError(
                say("The shop and the desk say nothing different of this order that could be called all right."),
                remedy=say("Look at the order again."),
            )
        set_desk_facts(db, order_id, drift_accepted="\n".join(acceptance(each) for each in found))
        happenings = [
            Happening(
                order_id, say(_ACCEPTED[each.kind], detail=each.said or each.detail, reason=why), who=operator
            )
            for each in shown
        ]
        write_timeline(db, happenings, now=now)
        return _changes(db, order_id)


def done_at_shop(db: Database, *, order_id: int, reason: str, operator: str, now: datetime) -> Changes:
    """Note that a person changed in the shop what it was told and wasn't true any more; the reason may be empty.

    Raises NotFound; UsageError when there is nothing to change in the shop.
    """
    why = clean(reason).rstrip(". ")
    with db.transaction():
        _require(db, order_id)
        outdated = (Shipments.order == order_id) & Shipments.shop_outdated.is_null(is_null=False)
        if not db.run(Shipments.update(shop_outdated=None).where(outdated)):
            raise UsageError(say("There is nothing of this order to change in the shop."))
        message = (
            say("Changed in the shop by hand: {reason}.", reason=why)
            if why
            else say("Changed in the shop by hand.")
        )
        write_timeline(db, [Happening(order_id, message, who=operator)], now=now)
        return _changes(db, order_id)


def tell_again(
    db: Database, *, order_id: int, reason: str, operator: str, now: datetime, not_before: datetime
) -> Changes:
    """Tell a shop again that still shows a shipped order as open: queue the last notice once more, as a whole.

    The buyer isn't mailed again where the shop had accepted the notice. Raises NotFound; UsageError when the
    reason is empty, the shop doesn't show a shipped order as open, or a notice of it waits or is unconfirmed.
    """
    why = _needed(reason)
    with db.transaction():
        found, _ = _differences(db, order_id)
        if not any(each.kind is AttentionKind.OPEN_AT_SHOP for each in found):
            raise UsageError(
                say("By what the desk knows, the shop doesn't show this shipped order as open."),
                remedy=say("Import again, then look at the order."),
            )
        details = order_with_parcels(db, order_id)
        notices = order_notices(db, order_id)
        _refuse_pending(notices)
        message = say("The shop is told again: {reason}.", reason=why)
        write_timeline(db, [Happening(order_id, message, who=operator)], now=now)
        _queue_again(db, details, notices, not_before=not_before, now=now)
        return Changes(orders=frozenset({order_id}), notices=True) | derive(db, [order_id]).changes


def _needed(reason: str) -> str:
    why = clean(reason).rstrip(". ")
    if not why:
        raise UsageError(say("Say why: the reason is kept with the order."), field="reason")
    return why


def _require(db: Database, order_id: int) -> None:
    if not order_rows(db, [order_id]):
        raise NotFound(say("This order is no longer here."))


def _differences(db: Database, order_id: int) -> tuple[list[Attention], list[Attention]]:
    """All differences that a person can call all right, and those among them that nobody called so yet."""
    _require(db, order_id)
    rows, rules = order_rows(db, [order_id]), store_rules(db)
    inputs = read_inputs(db, rows, rules)[order_id]
    mapped = mapped_status(inputs.rules.status_map, inputs.source_status, inputs.implied_status)
    found = tuple(each for each in differences(inputs, mapped) if each.kind in ACCEPTABLE)
    return list(found), list(unaccepted(found, inputs))


def _changes(db: Database, order_id: int) -> Changes:
    return Changes(orders=frozenset({order_id})) | derive(db, [order_id]).changes


def _refuse_pending(notices: Sequence[OrderNotice]) -> None:
    if any(notice.state in _PENDING for notice in notices):
        raise UsageError(
            say("A notice of this order waits or isn't settled yet."),
            remedy=say("Settle it first, or wait until it was sent."),
        )


def _queue_again(
    db: Database, details: OrderDetails, notices: Sequence[OrderNotice], *, not_before: datetime, now: datetime
) -> None:
    live = {parcel.id: parcel for parcel in details.shipments if not parcel.voided}
    last = [notice for notice in notices if notice.shipment in live and notice.attempts][-1]
    parcel = live[last.shipment]
    accepted = any(notice.state in _ACCEPTED_BY_SHOP or notice.told for notice in notices)
    notice = told_anew(last.content, label_of(parcel), now=now, mails=not accepted)
    mark_outdated(db, parcel.id, None)
    insert_notice(db, details, notice, parcel=parcel, not_before=not_before, now=now)
