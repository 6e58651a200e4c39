"""Brings order ids and counts off the Qt thread: the first ones at once, all others behind them."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import ParamSpec, TypeVar

from ordersync_gui.domain.desk import OrderFilter, OrderRow, StatusCounts
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.order_query import TermKey
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.orders.columns import INDEXED
from ordersync_gui.ui.orders.row_cache import PAGE_ROWS

P = ParamSpec("P")
T = TypeVar("T")
FIRST_COUNT = 512  # what the first paint waits for: some screens
_BEFORE, _AROUND = 64, 320  # ids that are read around a place that was jumped to


@dataclass(frozen=True, slots=True)
class Loaded:
    """An answer: the first ids in order, the counts of the store(s) without text or status.

    partial: whether more ids follow. total: how many there are in all, None where only counting would tell. rows:
    those at the top, where reading them afterwards would leave the list empty for a moment.
    """

    wanted: OrderFilter
    ids: array[int]
    counts: StatusCounts
    partial: bool
    total: int | None = None
    rows: Mapping[int, OrderRow] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hearers:
    """Who hears of what, all on the Qt thread.

    first: the beginning of an answer. found: ids from a place on. complete: all ids of it. failed: why there
    is none.
    """

    first: Callable[[Loaded], None]
    found: Callable[[int, array[int]], None]
    complete: Callable[[array[int]], None]
    failed: Callable[[OrderSyncError], None]


# What stands in custom fields is up to each store's map: no index leads to it.
_WITHOUT_INDEX = frozenset({TermKey.CUSTOM, TermKey.CUSTOM_1, TermKey.CUSTOM_2, TermKey.CUSTOM_3})


class _Turn:
    """One question on its way; over as soon as another takes its place.

    with_rows: whether the rows at the top are brought, too. changes: how often rows had changed when it was asked.
    """

    def __init__(self, wanted: OrderFilter, *, with_rows: bool, changes: int) -> None:
        self.wanted = wanted
        self.with_rows, self.changes = with_rows, changes
        self.over = False
        self.asked_at = monotonic()


class OrderSource:
    """Answers one question at a time; nothing of one that was replaced is heard any more.

    last_ms is how long the last whole answer took, in milliseconds.
    """

    def __init__(self, desk: Desk, jobs: Jobs, hearers: Hearers) -> None:
        self._desk, self._jobs, self._hearers = desk, jobs, hearers
        self._turn: _Turn | None = None
        self._running = False
        self._stale = False
        self._reading_at: tuple[_Turn, range] | None = None
        self._jump_to: int | None = None
        self._answered: OrderFilter | None = None
        self._changes = 0
        self.last_ms = 0

    @property
    def waiting(self) -> bool:
        """Whether an answer isn't complete yet."""
        return self._running

    def ask(self, wanted: OrderFilter) -> None:
        """Bring these orders. The same question, asked again meanwhile, is answered anew after its answer."""
        if self._running and self._turn is not None and self._turn.wanted == wanted:
            self._stale = True
        else:
            self._start(wanted)

    def look_at(self, place: int) -> None:
        """Bring the ids around a place of the list before their turn; of several places the newest counts."""
        turn, reading = self._turn, self._reading_at
        if turn is None or (reading is not None and reading[0] is turn and place in reading[1]):
            return
        self._jump_to = place
        if reading is None:
            self._jump(turn)

    def note_change(self) -> None:
        """Orders have changed: rows that are on their way may be what was before."""
        self._changes += 1

    def stop(self) -> None:
        """Let nothing more be heard."""
        if self._turn is not None:
            self._turn.over = True
        self._turn, self._running = None, False

    def _start(self, wanted: OrderFilter) -> None:
        self.stop()
        with_rows = self._desk.db.remote and wanted != self._answered
        turn = self._turn = _Turn(wanted, with_rows=with_rows, changes=self._changes)
        self._running, self._stale, self._jump_to = True, False, None
        self._jobs.run(
            "orders",
            lambda _job: self._answer(turn),
            on_done=lambda ids: self._ended(turn, ids),
            on_error=lambda error: self._broke(turn, error),
            quiet=True,
        )

    async def _answer(self, turn: _Turn) -> array[int]:
        """Tell the beginning, then bring the rest; gives all ids."""
        workers = self._desk.workers
        loaded = await self._read(turn.wanted, self._first, turn)
        if not turn.over:
            self._answered = turn.wanted
            self._hearers.first(loaded if turn.changes == self._changes else replace(loaded, rows={}))
        if turn.over or not loaded.partial:
            return loaded.ids
        loop = asyncio.get_running_loop()
        return await workers.read_list(self._rest, turn, loop)

    async def _read(self, wanted: OrderFilter, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Read on the thread that suits the question.

        A list without an index takes a second or more: what an order's details are read by isn't kept busy. What
        somebody looks at waits for nothing else where each read takes as long as a network does.
        """
        workers = self._desk.workers
        if not _is_quick(wanted):
            return await workers.read_list(work, *args, **kwargs)
        if self._desk.db.remote:
            return await workers.read_rows(work, *args, **kwargs)
        return await workers.read(work, *args, **kwargs)

    def _first(self, turn: _Turn) -> Loaded:
        db, wanted = self._desk.db, turn.wanted
        with db.snapshot() if turn.with_rows else nullcontext():
            found = queries.first_ids(db, wanted, count=FIRST_COUNT, stopped=lambda: turn.over)
            counts = queries.status_counts(db, wanted.store_id)
            rows = queries.order_rows(db, found.ids[:PAGE_ROWS]) if turn.with_rows else {}
        partial = len(found.ids) >= FIRST_COUNT and found.total != len(found.ids)
        return Loaded(wanted, found.ids, counts, partial=partial, total=found.total, rows=rows)

    def _rest(self, turn: _Turn, loop: asyncio.AbstractEventLoop) -> array[int]:
        """Read all ids on this thread, and have each portion heard on the Qt thread."""
        ids: array[int] = array("q")
        for portion in queries.id_portions(self._desk.db, turn.wanted, stopped=lambda: turn.over):
            if not turn.over:
                loop.call_soon_threadsafe(self._tell_found, turn, len(ids), portion)
            ids.extend(portion)
        return ids

    def _tell_found(self, turn: _Turn, start: int, ids: array[int]) -> None:
        if not turn.over:
            self._hearers.found(start, ids)

    def _ended(self, turn: _Turn, ids: array[int]) -> None:
        if turn.over:
            return
        self._running = False
        self.last_ms = int((monotonic() - turn.asked_at) * 1000)
        self._hearers.complete(ids)
        if self._stale:
            self._start(turn.wanted)

    def _broke(self, turn: _Turn, error: OrderSyncError) -> None:
        if not turn.over:
            self._running = False
            self._hearers.failed(error)

    def _jump(self, turn: _Turn) -> None:
        place, self._jump_to = self._jump_to, None
        if place is None:
            return
        start = max(0, place - _BEFORE)
        self._reading_at = (turn, range(start, start + _AROUND))

        async def read(_job: Job) -> array[int]:
            return await self._read(
                turn.wanted,
                queries.ids_at,
                self._desk.db,
                turn.wanted,
                start=start,
                count=_AROUND,
                stopped=lambda: turn.over,
            )

        self._jobs.run(
            "orders there",
            read,
            on_done=lambda ids: self._arrived(turn, start, ids),
            on_error=lambda _error: self._arrived(turn, start, array("q")),
            quiet=True,
        )

    def _arrived(self, turn: _Turn, start: int, ids: array[int]) -> None:
        self._tell_found(turn, start, ids)
        self._reading_at = None
        if self._turn is not None:
            self._jump(self._turn)


def _is_quick(wanted: OrderFilter) -> bool:
    """Whether the beginning of the list is there at once, however many orders there are."""
    return wanted.sort in INDEXED and not any(term.key in _WITHOUT_INDEX for term in wanted.terms)
