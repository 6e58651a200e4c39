"""A person settles a notice that was refused or whose fate is unknown."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict, needs_reason
from ordersync_gui.domain.status_names import NOTICE_STATES
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.completed_orders import tell_of_completed
from ordersync_gui.storage.correcting import correction_given_up
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.due_notices import due_at_once
from ordersync_gui.storage.tables import Notices, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.told_notices import says_too_much
from ordersync_gui.storage.waiting_parcels import forgotten_with_its_parcel

_BECOMES = {
    Verdict.ARRIVED: NoticeState.CONFIRMED,
    Verdict.AGAIN: NoticeState.QUEUED,
    Verdict.DROP: NoticeState.CANCELLED,
}
_SENTENCES = {
    Verdict.ARRIVED: say("Marked as arrived: {reason}."),
    Verdict.AGAIN: say("To be sent again: {reason}."),
    Verdict.DROP: say("The notice was given up: {reason}."),
}
_SENTENCES_WITHOUT_REASON = {
    Verdict.AGAIN: say("To be sent again."),
    Verdict.DROP: say("The notice was given up."),
}


def settle_by_hand(
    db: Database,
    *,
    notice_id: int,
    verdict: Verdict,
    reason: str,
    operator: str,
    now: datetime,
    judged: NoticeState | None = None,
) -> Changes:
    """Confirm, queue anew (due now) or cancel a notice, as a person decided.

    judged: the state that the person saw; where the notice has another one by now, nothing happens.
    Raises NotFound; UsageError when the notice is neither refused nor unconfirmed, or isn't as judged,
    or a reason is missing, or it is to be sent again though its parcel was taken back.
    """
    why = " ".join(reason.split()).rstrip(". ")
    with db.transaction():
        order, state = _order_and_state(db, notice_id)
        if verdict is Verdict.AGAIN and state in NEEDS_PERSON and _is_voided(db, notice_id):
            raise _taken_back()
        if verdict is Verdict.AGAIN and state in NEEDS_PERSON and says_too_much(db, notice_id):
            raise _not_whole()
        if judged not in (None, state) or not _settled(db, notice_id, state, verdict, now):
            raise _too_late(state)
        if not why and needs_reason(state, verdict):
            raise UsageError(say("Say how you know: this can't be settled without a reason."), field="reason")
        rest_waits = False
        if verdict is Verdict.DROP:
            correction_given_up(db, notice_id=notice_id)
            rest_waits = forgotten_with_its_parcel(db, notice_id)
        message = (_SENTENCES if why else _SENTENCES_WITHOUT_REASON)[verdict].filled(reason=why)
        write_timeline(db, [Happening(order, message, who=operator)], now=now)
        changes = Changes(orders=frozenset({order}), notices=True) | derive(db, {order}).changes
        return changes | tell_of_completed(db, [order], now=now) if rest_waits else changes


def _order_and_state(db: Database, notice_id: int) -> tuple[int, NoticeState]:
    found = db.tuples(Notices.select(Notices.order, Notices.state).where(Notices.id == notice_id))
    if not found:
        raise NotFound(
            say("There is no notice {id}.", id=notice_id), remedy=say("Look for it in the list of notices.")
        )
    order, state = found[0]
    return order, NoticeState(state)


def _is_voided(db: Database, notice_id: int) -> bool:
    voided = Shipments.select(Shipments.id).where(Shipments.voided_at.is_null(False))
    return bool(db.column(Notices.select(Notices.id).where(Notices.id == notice_id, Notices.shipment.in_(voided))))


def _not_whole() -> UsageError:
    return UsageError(
        say("This notice says that the whole order was shipped, but a parcel of it was taken back since."),
        meaning=say("It isn't sent again: the shop would be told something that isn't so."),
        remedy=say("Say whether it arrived, or give it up."),
    )


def _settled(db: Database, notice_id: int, state: NoticeState, verdict: Verdict, now: datetime) -> bool:
    """Whether the notice was still in this state, which must be one that a person settles, and moved on."""
    values: dict[str, object] = {
        "state": _BECOMES[verdict].value,
        "last_error": None,
        "asked_by_shop": False,
        "next_look_at": None,
    }
    if verdict is Verdict.AGAIN:
        values["not_before"] = due_at_once(now)
    if state not in NEEDS_PERSON:
        return False
    return bool(db.run(Notices.update(values).where(Notices.id == notice_id, Notices.state == state.value)))


def _too_late(state: NoticeState) -> UsageError:
    return UsageError(
        say(
            'The state of this notice is "{state}" now, so it can\'t be settled like this.',
            state=NOTICE_STATES[state],
        ),
        remedy=say("Only a refused or unconfirmed notice is settled by hand; look at it again."),
    )


def _taken_back() -> UsageError:
    return UsageError(
        say("The parcel of this notice was taken back here, so the shop isn't told of it again."),
        remedy=say("Mark it as arrived if the shop shows it, else give it up."),
    )
