"""Asks a person about a notice that its shop said yes to, when the shop didn't show the order any more after that.

Looks by an order feed end after a week. Where nothing came of them, and no import showed the order either, nobody
would ever hear that the shop did nothing. But some shops never list an order that is shipped; a question about
each of theirs would hide those that matter. So it is asked only where the shop has shown another
order as shipped that it was told of.
"""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.attempt_ends import SENTENCES, changed_notices
from ordersync_gui.storage.columns import message_to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.differences import DRIFT_GRACE
from ordersync_gui.storage.look_facts import LookFacts
from ordersync_gui.storage.shop_looks import seen_since
from ordersync_gui.storage.tables import Notices, Orders
from ordersync_gui.storage.timeline import Happening, write_timeline

_UNSEEN = say("The shop said yes, but hasn't shown the order since.")


def ask_about_unseen(db: Database, facts: LookFacts, *, now: datetime) -> Changes:
    """The sent notice becomes unconfirmed; no changes where there is nothing to ask.

    No step of it counts as done any more, so that it goes out whole if a person has it sent again. Call it inside
    the transaction of the last look.
    """
    if not _is_open_question(db, facts):
        return Changes()
    values = {
        "state": NoticeState.UNCONFIRMED.value,
        "last_error": message_to_json(_UNSEEN),
        "steps_done": 0,
        "next_look_at": None,
    }
    db.run(Notices.update(values).where(Notices.id == facts.id))
    told = SENTENCES[NoticeState.UNCONFIRMED].filled(reason=_UNSEEN)
    write_timeline(db, [Happening(facts.order, told)], now=now)
    return changed_notices(db, {facts.order})


def _is_open_question(db: Database, facts: LookFacts) -> bool:
    """Only of a notice that the shop's word on the order could confirm, and that is still true."""
    ended = facts.attempt_ended_at
    if facts.state is not NoticeState.SENT or ended is None or facts.untrue:
        return False
    by_word = facts.needs_shipped and not facts.other_parcel_told and not _told_again(db, facts)
    return by_word and not seen_since(db, facts.order, ended + DRIFT_GRACE) and _shows_shipped(db, facts.store)


def _told_again(db: Database, facts: LookFacts) -> bool:
    """Whether a later notice of the order took its place; it would have to wait for the answer about this one."""
    later = Notices.select(Notices.id).where(Notices.order == facts.order, Notices.id > facts.id)
    return bool(db.column(later.limit(1)))


def _shows_shipped(db: Database, store_id: int) -> bool:
    """Whether an order of the store that was told of is shown as shipped by the shop, which it wasn't before."""
    query = (
        Notices.select(Notices.id)
        .join(Orders, on=(Orders.id == Notices.order))
        .where(
            Notices.store == store_id,
            Notices.state == NoticeState.CONFIRMED.value,
            Notices.mapped_before != OrderStatus.SHIPPED.value,
            Orders.mapped == OrderStatus.SHIPPED.value,
        )
        .limit(1)
    )
    return bool(db.column(query))
