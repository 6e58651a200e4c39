"""After a backup was restored, or a damaged database saved: what waits to be told may have been told since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from peewee import fn

from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.attempt_ends import SENTENCES, Ending, changed_notices, end_attempt
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.claim_tables import Claims
from ordersync_gui.storage.columns import message_from_json, message_to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Leases
from ordersync_gui.storage.mails import SENTENCES as MAIL_SENTENCES
from ordersync_gui.storage.paper_tables import Mails
from ordersync_gui.storage.tables import Notices, Stores
from ordersync_gui.storage.timeline import Happening, write_timeline

_WAITING = (NoticeState.QUEUED.value, NoticeState.SENDING.value, NoticeState.REFUSED.value)


def doubt_notices(db: Database, *, why: Message, looking: Mapping[int, LookWay], now: datetime) -> int:
    """Make every notice that is queued, being sent or refused unconfirmed; gives how many.

    Call it inside the transaction in which the rows come back. why: "Restored from ...: it may have been sent
    since." looking: how the shops of stores are looked at, so that what became of the notices is looked up there.
    """
    waiting = Notices.state.in_(_WAITING)
    rows = db.tuples(
        Notices.select(Notices.id, Notices.order, Notices.store, Notices.state, Notices.last_error).where(waiting)
    )
    told = []
    for notice, order, store, state, error in rows:
        reason = _reason(why, NoticeState(state), error)
        end_attempt(db, notice, Ending(NoticeState.UNCONFIRMED, reason, looks=looking.get(store)), now=now)
        told.append(Happening(order, SENTENCES[NoticeState.UNCONFIRMED].filled(reason=reason)))
    for part in chunks([row[0] for row in rows]):
        # There may have been a first attempt that isn't known here.
        db.run(Notices.update(attempts=fn.MAX(Notices.attempts, 1), looks=0).where(Notices.id.in_(part)))
    write_timeline(db, told, now=now)
    changed_notices(db, {row[1] for row in rows})
    _doubt_mails(db, why=why, now=now)
    return len(rows)


def _doubt_mails(db: Database, *, why: Message, now: datetime) -> None:
    """Mails that wait may have been sent since, too."""
    waiting = Mails.state.in_([state.value for state in (MailState.QUEUED, MailState.SENDING, MailState.REFUSED)])
    rows = db.tuples(Mails.select(Mails.id, Mails.order, Mails.attempts).where(waiting))
    values = {"state": MailState.UNCONFIRMED.value, "error": message_to_json(why), "lease_owner": ""}
    for part in chunks([row[0] for row in rows]):
        db.run(Mails.update(values).where(Mails.id.in_(part)))
    sentence = MAIL_SENTENCES[MailState.UNCONFIRMED]
    told = [Happening(order, sentence.filled(attempt=max(attempts, 1), reason=why)) for _, order, attempts in rows]
    write_timeline(db, told, now=now)


def forget_the_moment(db: Database) -> None:
    """Forget who worked on what, and until when shops are left alone: all of that is over."""
    db.run(Leases.delete())
    db.run(Claims.delete())
    db.run(Stores.update(retry_at=None, paused_until=None, troubles=0))


def _reason(why: Message, state: NoticeState, error: str | None) -> Message:
    if state is NoticeState.REFUSED and error is not None:
        refusal = message_from_json(error)
        return say("{why} Before that the shop had refused it: {refusal}", why=why, refusal=refusal)
    return why
