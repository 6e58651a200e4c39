"""Gives what is chosen in the grid, also where some of its orders have to be read first, which takes a while."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.orders.id_list import UNREAD
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.text import error_text


class ChosenReading:
    """No act may miss an order that was selected."""

    def __init__(self, desk: Desk, jobs: Jobs, table: OrdersTable) -> None:
        self._desk, self._jobs, self._table = desk, jobs, table

    def give(self, start: Callable[[Chosen], None], *, failed: Callable[[str], None]) -> None:
        """Start with what is chosen now: at once, or as soon as all of it is known.

        failed: is told in words why that can't be read.
        """
        spans, question = self._table.selected_ids(), self._table.question
        gaps = any(UNREAD in ids for ids in spans.values())
        if not (self._desk.db.remote and gaps) or self._table.everything or question is None:
            start(self._table.chosen())
            return
        self._jobs.run(
            "chosen orders",
            lambda job: self._read(job, spans, question),
            on_done=lambda ids: start(Chosen.of(ids)),
            on_error=lambda error: failed(error_text(error)),
            quiet=True,
        )

    async def _read(self, job: Job, spans: dict[int, array[int]], question: OrderFilter) -> array[int]:
        found: array[int] = array("q")
        for start, ids in spans.items():
            known = ids
            if UNREAD in ids:
                known = await self._desk.workers.read(
                    queries.ids_at,
                    self._desk.db,
                    question,
                    start=start,
                    count=len(ids),
                    stopped=lambda: job.cancellation.cancelled,
                )
            found.extend(known)
        return found
