"""One attempt to mail a buyer, from the lease to the settled mail, on one worker thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.mail import Envelope, MailState, MailView, StepName
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import mails
from ordersync_gui.sync.back_off import back_off
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mail_composing import Composed
from ordersync_gui.sync.patience import patiently
from ordersync_gui.sync.process_identity import own_identity

if TYPE_CHECKING:
    from ordersync_gui.mail.smtp import Limits, Outcome

_log = logging.getLogger(__name__)
# Longer than a talk and the wait for the database behind it.
MAIL_LEASE = timedelta(minutes=15)
# A mail that its server can't bear would otherwise hold up all the others with each try.
_LEADING_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class MailSettled:
    """A finished attempt at a mail and what it changed."""

    view: MailView
    outcome: Outcome
    changes: Changes


def attempt_mail(
    desk: Desk,
    *,
    store: Store,
    view: MailView,
    composed: Composed,
    pictures: Mapping[str, bytes],
    password: str,
    limits: Limits | None = None,
) -> MailSettled | None:
    """Take the mail and freeze it in one write, hand it over once, settle. Blocking.

    None when somebody else has the mail, it isn't due any more, or its parcel was changed since it was composed.
    If this process dies in between, the mail is sent again only where its last bytes surely weren't sent.
    """
    owner, envelope = own_identity(desk.pc), composed.envelope
    if envelope is None or not _taken(desk, view, composed, owner):
        return None
    steps = _Steps(desk, view.id, owner)
    outcome = _judged(partial(_talked, desk, store, envelope, pictures, password, steps, limits), view, steps)
    changes = patiently(partial(_settled, desk, store, view, outcome, owner))
    return MailSettled(view, outcome, changes | Changes(orders=frozenset({view.order_id}), mails=True))


def _taken(desk: Desk, view: MailView, composed: Composed, owner: str) -> bool:
    now, envelope = desk.clock(), composed.envelope
    if envelope is None:
        return False
    with desk.db.transaction():
        return (
            mails.tells_the_same(desk.db, view.shipment, composed.label)
            and mails.lease_mail(desk.db, mail_id=view.id, owner=owner, expires=now + MAIL_LEASE, now=now)
            and mails.freeze_mail(desk.db, mail_id=view.id, owner=owner, envelope=envelope)
        )


@dataclass
class _Steps:
    """Keeps each step; at_the_end: its last bytes may have been sent."""

    desk: Desk
    mail_id: int
    owner: str
    at_the_end: bool = False

    def kept(self, name: StepName, reply: str) -> bool:
        """Whether the attempt may go on: the step is kept, and the mail is still this owner's."""
        note = partial(
            mails.note_mail_step,
            self.desk.db,
            mail_id=self.mail_id,
            owner=self.owner,
            name=name.value,
            reply=reply,
            now=self.desk.clock(),
        )
        held = patiently(note)
        self.at_the_end |= held and name is StepName.END
        return held


def _talked(  # noqa: PLR0917 - as above
    desk: Desk,
    store: Store,
    envelope: Envelope,
    pictures: Mapping[str, bytes],
    password: str,
    steps: _Steps,
    limits: Limits | None,
) -> Outcome:
    from ordersync_gui.mail.message import message_of  # noqa: PLC0415 - not needed for the first paint
    from ordersync_gui.mail.smtp import Outcome, converse  # noqa: PLC0415 - as above

    try:
        message = message_of(envelope, pictures, at=desk.clock())
    except ValueError as error:
        return Outcome(MailState.REFUSED, say("The mail can't be sent as it is: {detail}", detail=str(error)))
    return converse(store.preferences.mails, password, message, steps.kept, limits)


def _judged(talk: Callable[[], Outcome], view: MailView, steps: _Steps) -> Outcome:
    """What the talk came to; a fault of the program leaves no mail without an end."""
    try:
        return talk()
    except Exception as bug:  # noqa: BLE001 - whatever it is, the mail must be settled
        from ordersync_gui.mail.smtp import Outcome  # noqa: PLC0415 - as above

        _log.exception("sending mail %s failed by a fault of the program", view.id)
        said = say("ordersync itself failed: {detail}", detail=type(bug).__name__)
        return Outcome(MailState.UNCONFIRMED if steps.at_the_end else MailState.QUEUED, said)


def _settled(desk: Desk, store: Store, view: MailView, outcome: Outcome, owner: str) -> Changes:
    now, attempts = desk.clock(), view.attempts + 1
    until = rest_until = now + back_off(attempts)
    if attempts >= _LEADING_ATTEMPTS and not outcome.wants_person:
        rest_until = now + back_off(_LEADING_ATTEMPTS)
        until = max(until, rest_until + timedelta(seconds=1))
    with desk.db.transaction():
        changes = mails.settle_mail(
            desk.db,
            mail_id=view.id,
            owner=owner,
            state=outcome.state,
            error=outcome.error,
            now=now,
            not_before=until if outcome.state is MailState.QUEUED else None,
        )
        if outcome.server_in_trouble and outcome.error is not None:
            changes |= mails.rest_mails(desk.db, store_id=store.id, error=outcome.error, until=rest_until, now=now)
    return changes
