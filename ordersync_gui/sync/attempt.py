"""One attempt to tell a shop about a shipment, from the lease to the settled notice, on one worker thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import Ambiguous, NotAllowed, OrderSyncError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import outbox
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.outcome import (
    Outcome,
    fault_after_sending,
    fault_before_sending,
    judge,
    taken_over,
    too_late_to_go_on,
)
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.shop import open_session

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import NoticeStep, NotifiesShipment

_log = logging.getLogger(__name__)
# Longer than the longest request, so that a lease never ends under a sender that still waits.
NOTICE_LEASE = timedelta(minutes=5)
LONGEST_REQUEST = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class Settled:
    """A finished attempt and what it changed."""

    outcome: Outcome
    changes: Changes


def attempt_notice(
    desk: Desk,
    *,
    provider: NotifiesShipment,
    connection: Connection,
    view: NoticeView,
) -> Settled | None:
    """Lease, send each step that the shop hasn't accepted yet once, settle. Blocking.

    None when somebody else has the notice.
    The next step is sent only when the one before was accepted and that is kept; an attempt that
    fails keeps the steps that were accepted, and the next attempt goes on behind them.
    It can't be stopped once it has begun: a write that is cut off is a notice whose fate nobody knows.
    All of it runs on the calling thread, so that an abandoned waiter can't keep a sent
    notice from being settled. If this process dies in between, the notice becomes unconfirmed.
    """
    owner, now = own_identity(), desk.clock()
    expires = now + NOTICE_LEASE
    leased = outbox.lease(desk.db, notice_id=view.id, owner=owner, expires=expires, now=now)
    if leased is None:
        return None
    attempt = _Attempt(desk, provider, connection, view, owner=owner, expires=expires)
    outcome = attempt.carry_out(leased)
    changes = Changes() if attempt.lost else attempt.settle(outcome)
    if not changes:  # the lease is another's by now
        return Settled(taken_over(), Changes(orders=frozenset({view.order_id}), notices=True))
    return Settled(outcome, changes | Changes(notices=True))


class _Stopped(Exception):
    """The attempt ends between two steps with this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__(outcome.state)


@dataclass
class _Attempt:
    """One attempt while it goes on. exchanges are those of the step that is on the way; place names that step."""

    desk: Desk
    provider: NotifiesShipment
    connection: Connection
    view: NoticeView
    owner: str
    expires: datetime
    exchanges: list[Exchange] = field(default_factory=list)
    place: str = ""
    lost: bool = False

    def carry_out(self, leased: outbox.LeasedNotice) -> Outcome:
        """Send what is left to send, and judge how that ended."""
        attempts = self.view.attempts + 1
        try:
            self._send_all(leased)
        except _Stopped as stop:
            return stop.outcome
        except OrderSyncError as error:
            return replace(judge(error, attempts), status=self.exchanges[-1].status if self.exchanges else None)
        except Exception as bug:  # noqa: BLE001 - whatever it is, the notice must be settled
            _log.exception("sending notice %s failed by a fault of the program", self.view.id)
            if any(exchange.left_machine for exchange in self.exchanges):
                return fault_after_sending(bug)
            return fault_before_sending(bug, attempts)
        return Outcome(NoticeState.SENT)

    def settle(self, outcome: Outcome) -> Changes:
        """Record the end of the attempt; no changes when the lease is another's by now."""
        ended = self.desk.clock()
        return outbox.settle(
            self.desk.db,
            notice_id=self.view.id,
            owner=self.owner,
            state=outcome.state,
            now=ended,
            error=self._told(outcome.error),
            not_before=None if outcome.wait is None else ended + outcome.wait,
            asked_by_shop=outcome.asked_by_shop,
            exchange=self.exchanges[-1] if self.exchanges else None,
        )

    def _send_all(self, leased: outbox.LeasedNotice) -> None:
        steps = self.provider.notice_steps(self.connection, leased.notice)
        if leased.steps_done >= len(steps):
            raise _outgrown()
        with open_session(self.connection, on_exchange=self.exchanges.append) as session:
            for number, step in list(enumerate(steps))[leased.steps_done :]:
                self.place = _place(steps, number)
                self.provider.read_notice_reply(session.post_once(step.request), number)
                if number + 1 < len(steps):
                    self._keep_step(steps, number)

    def _keep_step(self, steps: tuple[NoticeStep, ...], number: int) -> None:
        """Record that a step was accepted, before the next is sent."""
        try:
            held = outbox.step_done(
                self.desk.db,
                notice_id=self.view.id,
                owner=self.owner,
                steps_done=number + 1,
                exchange=self.exchanges[-1],
                now=self.desk.clock(),
                name=steps[number].name,
                of=len(steps),
            )
        except Exception as error:
            # Sent again from the start, the accepted step would arrive twice: that is for a person to say.
            _log.exception("the accepted step %s of notice %s couldn't be kept", number + 1, self.view.id)
            raise _unkept(steps[number]) from error
        if not held:
            self.lost = True
            raise _Stopped(taken_over())
        self.exchanges.clear()
        self.place = _place(steps, number + 1)
        if self.desk.clock() + LONGEST_REQUEST > self.expires:
            raise _Stopped(too_late_to_go_on())

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
