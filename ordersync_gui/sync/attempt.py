"""One attempt to tell a shop about a shipment, from the lease to the settled notice, on one worker thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import Ambiguous, NotAllowed, OrderSyncError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import outbox
from ordersync_gui.sync.back_off import LONGEST_BACK_OFF
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.outcome import (
    Outcome,
    fault_after_sending,
    fault_before_sending,
    judge,
    taken_over,
    too_late_to_go_on,
)
from ordersync_gui.sync.patience import patiently
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.reached_shop import ReachedShop
from ordersync_gui.sync.shop_line import ShopLine
from ordersync_gui.sync.store_clock import note_success, note_trouble
from ordersync_gui.sync.told_words import in_shops_words, words_put_in

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import NoticeStep

_log = logging.getLogger(__name__)
# Longer than the longest request, so that a lease never ends under a sender that still waits.
NOTICE_LEASE = timedelta(minutes=5)
LONGEST_REQUEST = timedelta(seconds=90)
# A notice that the shop can't bear would otherwise hold up all the others with each try.
_LEADING_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Settled:
    """A finished attempt at a notice and what it changed."""

    view: NoticeView
    outcome: Outcome
    changes: Changes


def attempt_notice(desk: Desk, *, shop: ReachedShop, line: ShopLine, view: NoticeView) -> Settled | None:
    """Lease, send each step that the shop hasn't accepted yet once, settle. Blocking.

    None when somebody else has the notice.
    The next step is sent only when the one before was accepted and that is kept; an attempt that
    fails keeps the steps that were accepted, and the next attempt goes on behind them.
    It can't be stopped once it has begun: a write that is cut off is a notice whose fate nobody knows.
    All of it runs on the calling thread, so that an abandoned waiter can't keep a sent
    notice from being settled. If this process dies in between, the notice becomes unconfirmed.
    """
    owner, now = own_identity(desk.pc), desk.clock()
    attempt = _Attempt(desk, shop, line, view, owner=owner, expires=now + NOTICE_LEASE)
    leased = attempt.leased(now)
    return None if leased is None else attempt.settled(attempt.carry_out(leased))


class _Stopped(Exception):
    """The attempt ends between two steps with this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__(outcome.state)


@dataclass
class _Attempt:
    """One attempt while it goes on. exchanges are those of the step that is on the way; place names that step.

    words: what the history tells of the shop's words that are put in; only the first step has them.
    """

    desk: Desk
    shop: ReachedShop
    line: ShopLine
    view: NoticeView
    owner: str
    expires: datetime
    exchanges: list[Exchange] = field(default_factory=list)
    place: str = ""
    lost: bool = False
    words: Message | None = None

    def leased(self, now: datetime) -> outbox.LeasedNotice | None:
        """Take the notice, in the shop's words as its carrier map has them now; None when another has it."""
        db = self.desk.db
        with db.transaction():  # where the map can't be read, no attempt was made
            found = outbox.lease(db, notice_id=self.view.id, owner=self.owner, expires=self.expires, now=now)
            if found is None:
                return None
            told = in_shops_words(db, self.shop.store.id, found.notice)
        if not found.steps_done:
            self.words = words_put_in(self.shop.spec, found.notice, told)
        return replace(found, notice=told)

    def carry_out(self, leased: outbox.LeasedNotice) -> Outcome:
        """Send what is left to send, and judge how that ended."""
        attempts = self.view.attempts + 1
        try:
            self._send_all(leased)
        except _Stopped as stop:
            return stop.outcome
        except OrderSyncError as error:
            return self._with_evidence(judge(error, attempts))
        except Exception as bug:  # noqa: BLE001 - whatever it is, the notice must be settled
            _log.exception("sending notice %s failed by a fault of the program", self.view.id)
            if any(exchange.left_machine for exchange in self.exchanges):
                return fault_after_sending(bug)
            return fault_before_sending(bug, attempts)
        return Outcome(NoticeState.SENT)

    def settled(self, outcome: Outcome) -> Settled:
        """Record the end of the attempt and, with it, what it says about the shop as a whole."""
        changes, clock = patiently(partial(self._recorded, outcome))
        if not changes:  # the lease is another's by now
            mine = Changes(orders=frozenset({self.view.order_id}), notices=True)
            return Settled(self.view, taken_over(), mine | clock)
        return Settled(self.view, outcome, changes | clock | Changes(notices=True))

    def _recorded(self, outcome: Outcome) -> tuple[Changes, Changes]:
        """What changed of the notice, nothing where the lease is another's by now, and of the store."""
        with self.desk.db.transaction():
            clock, retry_at = self._tell_clock(outcome)
            return Changes() if self.lost else self._settle(outcome, retry_at), clock

    def _tell_clock(self, outcome: Outcome) -> tuple[Changes, datetime | None]:
        """Rest the store after a trouble, with the time of its next try, or end that after a success."""
        store = self.shop.store
        if outcome.trouble is not None:
            return note_trouble(self.desk, store.id, outcome.trouble)
        if outcome.state is NoticeState.SENT and (store.troubles or store.retry_at is not None):
            return note_success(self.desk, store.id), None
        return Changes(), None

    def _settle(self, outcome: Outcome, retry_at: datetime | None) -> Changes:
        """No changes when the lease is another's by now."""
        ended = self.desk.clock()
        return outbox.settle(
            self.desk.db,
            notice_id=self.view.id,
            owner=self.owner,
            state=outcome.state,
            now=ended,
            error=self._told(outcome.error),
            not_before=self._not_before(outcome, ended, retry_at),
            asked_by_shop=outcome.asked_by_shop,
            exchange=self.exchanges[-1] if self.exchanges else None,
            looks=self.shop.look_way,
            remark=self._words_told(outcome),
        )

    def _words_told(self, outcome: Outcome) -> Message | None:
        """The words that were put in, where the shop has them, or may have."""
        sent = any(exchange.left_machine for exchange in self.exchanges)
        return self.words if sent and outcome.state is not NoticeState.QUEUED else None

    def _not_before(self, outcome: Outcome, ended: datetime, retry_at: datetime | None) -> datetime | None:
        """When to try again: with the store, so that the oldest goes first; after it when it failed so often."""
        if outcome.wait is None:
            return None
        if retry_at is None or outcome.asked_by_shop:
            return ended + outcome.wait
        if self.view.attempts + 1 < _LEADING_ATTEMPTS:
            return retry_at
        return min(retry_at + outcome.wait, ended + LONGEST_BACK_OFF)

    def _with_evidence(self, outcome: Outcome) -> Outcome:
        if not self.exchanges:
            return outcome
        last = self.exchanges[-1]
        lost = isinstance(outcome.error, Ambiguous) and last.left_machine and last.status is None
        return replace(outcome, status=last.status, no_answer=lost)

    def _send_all(self, leased: outbox.LeasedNotice) -> None:
        teller = self.shop.teller
        steps = teller.notice_steps(self.shop.connection, leased.notice)
        if leased.steps_done >= len(steps):
            raise _outgrown()
        with self.line.lent(self.exchanges) as session:
            for number, step in list(enumerate(steps))[leased.steps_done :]:
                self.place = _place(steps, number)
                teller.read_notice_reply(session.post_once(step.request), number)
                if number + 1 < len(steps):
                    self._keep_step(steps, number)

    def _keep_step(self, steps: tuple[NoticeStep, ...], number: int) -> None:
        """Record that a step was accepted, before the next is sent."""
        try:
            held = patiently(partial(self._step_kept, steps, number))
        except Exception as error:
            # Sent again from the start, the accepted step would arrive twice: that is for a person to say.
            _log.exception("the accepted step %s of notice %s couldn't be kept", number + 1, self.view.id)
            raise _unkept(steps[number]) from error
        if not held:
            self.lost = True
            raise _Stopped(taken_over())
        self.exchanges.clear()
        self.words = None
        self.place = _place(steps, number + 1)
        if self.desk.clock() + LONGEST_REQUEST > self.expires:
            raise _Stopped(too_late_to_go_on())

    def _step_kept(self, steps: tuple[NoticeStep, ...], number: int) -> bool:
        return outbox.step_done(
            self.desk.db,
            notice_id=self.view.id,
            owner=self.owner,
            steps_done=number + 1,
            exchange=self.exchanges[-1],
            now=self.desk.clock(),
            name=steps[number].name,
            of=len(steps),
            remark=self.words,
        )

    def _told(self, error: OrderSyncError | None) -> Message | None:
        """The part of an error that belongs on the notice."""
        if error is None:
            return None
        what = error.what
        if isinstance(error, NotAllowed) and error.detail:
            what = say("{what} The shop's words: {words}", what=error.what, words=error.detail)
        return say("{step}: {what}", step=self.place, what=what) if self.place else what


def _place(steps: tuple[NoticeStep, ...], number: int) -> str:
    """Which step of how many; "" where there is only one."""
    if len(steps) == 1:
        return ""
    return str(say("Step {step} of {of} ({name})", step=number + 1, of=len(steps), name=steps[number].name))


def _unkept(step: NoticeStep) -> Ambiguous:
    return Ambiguous(
        say("The shop accepted this, but that couldn't be kept on this PC ({name}).", name=step.name),
        meaning=say("The rest of the notice wasn't sent."),
        remedy=say("Free the disk or end the other program, then look in the shop."),
    )


def _outgrown() -> Ambiguous:
    return Ambiguous(
        say("The shop accepted all steps that this version of the program makes of the notice."),
        remedy=say("Look in the shop whether the order is complete there."),
    )
