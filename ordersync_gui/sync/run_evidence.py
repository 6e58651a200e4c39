"""Gathers what a shop answers to an import, as far as it is worth keeping: the first pages, trouble, failures."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ordersync_gui.domain.errors import Cancelled, OrderSyncError, StorageError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import run_answers
from ordersync_gui.storage.run_answers import FrozenAnswer
from ordersync_gui.sync.desk import Desk

if TYPE_CHECKING:
    from ordersync_gui.channels.http import Session

_log = logging.getLogger(__name__)
MOST_ANSWERS, MOST_BYTES = 30, 1_000_000  # of one run, bytes as compressed
_FIRST_PAGES = 3
_PER_KIND = 3  # pages with warnings of one kind: some shops make one for every page
# What is left for failures whatever the pages before had to say.
_FAILURES, _FAILURE_BYTES = 6, 200_000
_OF_A_PAGE = 5  # a page of some channels takes dozens of requests
_SIGN = 200  # letters of an order's text by which the answer that it came in is known


@dataclass
class RunEvidence:
    """What is kept of one run: `after_page` and `after_failure` on the thread that asked, `keep` on the loop's.

    They mask and compress, which takes some milliseconds for a page; of most pages nothing is kept.
    """

    desk: Desk
    run_id: int
    _pages: int = field(default=0, init=False)
    _answers: int = field(default=0, init=False)
    _bytes: int = field(default=0, init=False)
    _kinds: Counter[str] = field(default_factory=Counter, init=False)
    _waiting: deque[FrozenAnswer] = field(default_factory=deque, init=False)

    def begin(self, session: Session) -> None:
        """Let the session remember its requests from now on."""
        session.forget_exchanges()

    def after_page(self, session: Session, page: FeedPage) -> None:
        """Take what is worth keeping of a page that was just read."""
        self._pages += 1
        note = _trouble(page) or self._news(page)
        if note is not None:
            self._take(session, note, signs=[order.raw[:_SIGN] for order in page.rejected])
        elif self._pages <= _FIRST_PAGES:
            self._take(session, say("One of the first pages."))
        session.forget_exchanges()

    def _news(self, page: FeedPage) -> Message | None:
        """Why a page with warnings is worth keeping; None where there are enough with warnings of these kinds."""
        kinds = {warning.template: warning for warning in page.warnings}
        rare = [warning for template, warning in kinds.items() if self._kinds[template] < _PER_KIND]
        self._kinds.update(kinds.keys())
        return say("Something in it had to be put right: {reason}", reason=rare[0]) if rare else None

    def after_failure(self, session: Session, error: OrderSyncError) -> None:
        """Take what came when a page couldn't be read; nothing when a person stopped it."""
        self._pages += 1
        if not isinstance(error, Cancelled):
            note = say("The import failed here: {reason}", reason=error.what)
            self._take(session, note, failed=True)
        session.forget_exchanges()

    async def keep(self) -> None:
        """Write what was gathered; an import goes on, and ends in order, where that can't be written."""
        waiting = [self._waiting.popleft() for _ in range(len(self._waiting))]
        if not waiting:
            return
        try:
            await self.desk.workers.write(run_answers.keep_answers, self.desk.db, waiting, run_id=self.run_id)
        except StorageError as error:
            _log.warning("answers of the shop couldn't be kept: %s", error)

    def _take(self, session: Session, note: Message, *, signs: Sequence[str] = (), failed: bool = False) -> None:
        spare, spare_bytes = (0, 0) if failed else (_FAILURES, _FAILURE_BYTES)
        if self._answers >= MOST_ANSWERS - spare or self._bytes >= MOST_BYTES - spare_bytes:
            return
        for exchange in _telling(session.last_exchanges(), signs, failed=failed):
            answer = run_answers.frozen(RunAnswer(self._pages, note, exchange))
            fits = self._bytes + len(answer.exchange) <= MOST_BYTES - spare_bytes
            if fits and self._answers < MOST_ANSWERS - spare:
                self._waiting.append(answer)
                self._answers += 1
                self._bytes += len(answer.exchange)


def _trouble(page: FeedPage) -> Message | None:
    """Why a page is worth keeping on its own account; None for one of which all could be read."""
    if page.damage is not None:
        return say("The answer isn't whole: {reason}", reason=page.damage)
    if page.rejected:
        return say("Orders in it that couldn't be read: {count}.", count=len(page.rejected))
    return None


def _telling(found: Sequence[Exchange], signs: Sequence[str], *, failed: bool) -> Sequence[Exchange]:
    """Of a page's exchanges those that tell most.

    The last ones of a failure, those with an order that couldn't be read, else the first ones.
    """
    if failed:
        return found[-_OF_A_PAGE:]
    with_signs = [each for each in found if any(sign and sign in each.response_body for sign in signs)]
    return (with_signs or found)[:_OF_A_PAGE]
