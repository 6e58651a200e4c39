"""Mailing buyers: one attempt for each mail that is due, and none for one whose fate is unknown."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, NoKeyring, NotFound, OrderSyncError
from ordersync_gui.domain.mail import MailState, MailView
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import mails, queries
from ordersync_gui.storage.queries.mails import mail as mail_view
from ordersync_gui.storage.queries.mails import mail_counts
from ordersync_gui.sync.back_off import back_off
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.leases import busy_pcs, hold_on, mail_key, store_lease
from ordersync_gui.sync.mail_attempt import MailSettled, attempt_mail
from ordersync_gui.sync.mail_composing import Compose, composed, envelope_of, pictures_of
from ordersync_gui.sync.mail_password import counting_password
from ordersync_gui.sync.naming import of_store
from ordersync_gui.sync.process_identity import is_gone, own_identity
from ordersync_gui.sync.secrets_here import lacks_mail_password
from ordersync_gui.sync.shop import stored

if TYPE_CHECKING:
    from ordersync_gui.mail.smtp import Limits

_log = logging.getLogger(__name__)
_COMPOSED_LATER = 5  # as after so many attempts: some eight minutes


class MailTrouble(OrderSyncError):
    """The store's mail server, its sign-in or its templates keep its mails from being sent."""

    kind = "mail_trouble"


@dataclass(frozen=True, slots=True)
class MailReport:
    """What one round of mails came to; its errors name the stores that they are about.

    waiting counts those that are still queued afterwards, of disconnected stores, too. cancelled: not wanted any
    more, such as after a change of the settings.
    """

    sent: int = 0
    refused: int = 0
    unconfirmed: int = 0
    cancelled: int = 0
    waiting: int = 0
    server_in_trouble: bool = False
    errors: tuple[OrderSyncError, ...] = ()
    changes: Changes = field(default_factory=Changes)


def _ignore_changes(_changes: Changes) -> None:
    """For callers who only want the report."""


async def recover_mails(desk: Desk) -> Changes:
    """What a crashed sender left behind is unconfirmed, or queued where its last bytes surely weren't sent."""
    return await desk.workers.write(mails.recover_mails, desk.db, is_gone=is_gone, now=desk.clock())


async def send_due_mails(
    desk: Desk,
    *,
    store_id: int | None = None,
    at_once: bool = False,
    on_settled: Callable[[Changes], None] = _ignore_changes,
    cancellation: Cancellation | None = None,
    compose: Compose = envelope_of,
    limits: Limits | None = None,
) -> MailReport:
    """Attempt each due mail once, oldest first, one at a time per store; stores that send none have none.

    at_once: what a person asks for by hand: mails that wait only because of a trouble are due now. Failures stand
    in the report's errors. What is normal on a shared desk, that another PC mails buyers just now, or has to for
    want of the password here, stands there only with at_once. Cancelling ends the round after the mail that is
    being sent; its answer is awaited.
    """
    changes = await recover_mails(desk)
    if at_once:
        await desk.workers.write(mails.hasten_mails, desk.db, store_id=store_id, now=desk.clock())
    round_ = _Round(desk, on_settled, cancellation or Cancellation(), compose, limits, by_hand=at_once)
    round_.changes |= changes
    for store in await desk.workers.read(queries.stores, desk.db):
        if store_id in (None, store.id) and store.connected:
            await round_.serve(store)
    counts = await desk.workers.read(mail_counts, desk.db, store_id=store_id)
    return round_.report(counts.get(MailState.QUEUED, 0))


def next_mail(desk: Desk) -> datetime | None:
    """From when on a round of mails has something to do on this PC; None when nothing waits. Blocking."""
    return mails.next_due_mail(desk.db, now=desk.clock(), without=_left_to_others(desk))


def _left_to_others(desk: Desk) -> set[int]:
    """The stores of a shared desk whose buyers another PC mails just now, or has to."""
    if not desk.db.remote:
        return set()
    busy, lacking = busy_pcs(desk), desk.lacking
    found = queries.stores(desk.db)
    return {store.id for store in found if mail_key(store.id) in busy or lacking.has(store.uid, Needed.MAIL)}


async def hasten(desk: Desk, *, store_id: int) -> None:
    """What waited because of a trouble is due now, such as after a change of the store's settings."""
    await desk.workers.write(mails.hasten_mails, desk.db, store_id=store_id, now=desk.clock())


@dataclass
class _Round:
    """One pass over the stores."""

    desk: Desk
    on_settled: Callable[[Changes], None]
    cancellation: Cancellation
    compose: Compose
    limits: Limits | None
    by_hand: bool
    settled: list[MailSettled] = field(default_factory=list)
    errors: list[OrderSyncError] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    cancelled: int = 0
    in_trouble: bool = False

    async def serve(self, store: Store) -> None:
        """All due mails of one store; a trouble that concerns all of them ends it."""
        if self.cancellation.cancelled or not await self._due(store):
            return
        if self.by_hand:
            self.desk.lacking.look_again(store.uid)
        if await lacks_mail_password(self.desk, store):
            if self.by_hand:
                self.errors.append(of_store(MailTrouble(_OTHERS_MAIL), store.name))
            return
        holder, begun = own_identity(self.desk.pc), False
        busy = say("The mails of {store} are being sent already.", store=store.name)
        try:
            async with store_lease(self.desk, store, key=mail_key(store.id), holder=holder, busy=busy):
                begun = True
                await self._send_all(store, holder)
        except Busy as error:
            if begun or self.by_hand or not self.desk.db.remote:
                self.errors.append(of_store(error, store.name))
        except OrderSyncError as error:
            self.errors.append(of_store(error, store.name))

    async def _send_all(self, store: Store, holder: str) -> None:
        tried: set[int] = set()
        password: str | None = None
        while waiting := [key for key in await self._due(store) if key not in tried]:
            for mail_id in waiting:
                if self.cancellation.cancelled:
                    return
                tried.add(mail_id)
                await hold_on(self.desk, key=mail_key(store.id), holder=holder, store=store)
                current = await self.desk.workers.read(stored, self.desk.db, store.id)
                if password is None or current.preferences.mails != store.preferences.mails:
                    password = await self._password(current)
                    store = current
                if password is None or not await self._one(current, mail_id, password):
                    return

    async def _due(self, store: Store) -> list[int]:
        now = self.desk.clock()
        return await self.desk.workers.read(mails.due_mails, self.desk.db, store_id=store.id, now=now)

    async def _password(self, store: Store) -> str | None:
        """The password, "" where none is needed, None where it is missing: then the mails wait."""
        user = store.preferences.mails.user
        if not user or not store.preferences.mails.send:
            return ""
        try:
            found = await self.desk.workers.mail(counting_password, self.desk, store)
        except NoKeyring as error:
            await self._wait_for_password(store, error)
            return None
        if found is None:
            await self._wait_for_password(store, MailTrouble(_NO_PASSWORD))
            return None
        self.desk.learn_secret(found, user)
        return found

    async def _wait_for_password(self, store: Store, error: OrderSyncError) -> None:
        """All mails wait on a desk of one PC; of a shared one only this PC sends none."""
        if self.desk.db.remote:
            self.desk.lacking.note(store.uid, Needed.MAIL, missing=True)
        else:
            await self._rest(store, error, attempts=5)

    async def _one(self, store: Store, mail_id: int, password: str) -> bool:
        """One mail; False where the others needn't be tried now."""
        desk = self.desk
        view = await desk.workers.read(mail_view, desk.db, mail_id)
        if view is None:
            return True
        try:
            made = await desk.workers.read(composed, desk, view, self.compose)
            pictures = {} if made.envelope is None else await pictures_of(desk, store, made.envelope)
        except NotFound:
            return True
        except Exception as error:  # noqa: BLE001 - one order's mail must not hold up all the others
            await self._put_off(store, view, _told(error, mail_id))
            return True
        if made.envelope is None:
            await self._drop(mail_id, made.why_not or say("There is nothing to mail."))
            return True
        settled = await desk.workers.mail(
            attempt_mail,
            desk,
            store=store,
            view=view,
            composed=made,
            pictures=pictures,
            password=password,
            limits=self.limits,
        )
        return settled is None or self._noted(store, settled)

    def _noted(self, store: Store, settled: MailSettled) -> bool:
        self.settled.append(settled)
        self._changed(settled.changes)
        outcome = settled.outcome
        if outcome.server_in_trouble and outcome.error is not None:
            self.in_trouble = True
            self.errors.append(of_store(MailTrouble(outcome.error), store.name))
        return not outcome.server_in_trouble

    async def _drop(self, mail_id: int, reason: Message) -> None:
        desk = self.desk
        dropped = await desk.workers.write(
            mails.cancel_unwanted, desk.db, mail_id=mail_id, reason=reason, now=desk.clock()
        )
        self.cancelled += bool(dropped)
        self._changed(dropped)

    async def _put_off(self, store: Store, view: MailView, error: OrderSyncError) -> None:
        """Let a mail wait that can't be put together, as by a template's fault; what is wrong is said once."""
        desk, said = self.desk, of_store(error, store.name)
        if str(said) not in map(str, self.errors):
            self.errors.append(said)
        until = desk.clock() + back_off(view.attempts + _COMPOSED_LATER)
        put_off = await desk.workers.write(
            mails.put_off_mail, desk.db, mail_id=view.id, error=error.told, until=until
        )
        self._changed(put_off)

    async def _rest(self, store: Store, error: OrderSyncError, *, attempts: int) -> None:
        """Nothing of this store can be sent for now."""
        desk, now = self.desk, self.desk.clock()
        self.in_trouble = True
        self.errors.append(of_store(error, store.name))
        until = now + back_off(attempts)
        rested = await desk.workers.write(
            mails.rest_mails, desk.db, store_id=store.id, error=error.told, until=until, now=now
        )
        self._changed(rested)

    def _changed(self, changes: Changes) -> None:
        self.changes |= changes
        self.on_settled(changes)

    def report(self, waiting: int) -> MailReport:
        """The counts of this round."""
        states = [one.outcome.state for one in self.settled]
        return MailReport(
            sent=states.count(MailState.SENT),
            refused=states.count(MailState.REFUSED),
            unconfirmed=states.count(MailState.UNCONFIRMED),
            cancelled=self.cancelled,
            waiting=waiting,
            server_in_trouble=self.in_trouble,
            errors=tuple(self.errors),
            changes=self.changes,
        )


def _told(error: Exception, mail_id: int) -> OrderSyncError:
    """What people hear of it; a fault of the program goes to the log, too."""
    if isinstance(error, OrderSyncError):
        return error
    _log.error("composing mail %s failed by a fault of the program", mail_id, exc_info=error)
    return MailTrouble(say("ordersync itself failed: {detail}", detail=type(error).__name__))


_OTHERS_MAIL = say(
    "The password of the mail server isn't on this PC. A PC that has it sends the mails to buyers. To do so from "
    "here, enter it in the store's settings."
)
_NO_PASSWORD = say(
    "The password of the mail server isn't on this PC. Mails to buyers wait. Enter it in the store's settings."
)
