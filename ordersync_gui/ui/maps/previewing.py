"""Counts what saving the maps would do, a moment after each edit, and shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.map_preview import MapPreview, StatusMove
from ordersync_gui.domain.map_rules import MapProblem, problems
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.sync.maps import moving_rows, preview_maps
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.maps.preview_words import change_text, headline, preview_lines
from ordersync_gui.ui.text import error_text, isolated, shown

if TYPE_CHECKING:
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.ui.jobs import Job, Jobs
    from ordersync_gui.ui.maps.edited_maps import EditedMaps
    from ordersync_gui.ui.maps.preview_pane import PreviewPane

_AFTER_EDIT_MS = 250
MOST_ORDERS = 200  # listed for one line


class Previewing(QObject):
    """`settled` follows when it was counted, or can't be. preview: of what stands in the maps, None until then."""

    settled = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, maps: EditedMaps, pane: PreviewPane) -> None:
        super().__init__(pane)
        self._desk, self._maps, self._pane = desk, maps, pane
        self._counting, self._listing = LatestJob(jobs), LatestJob(jobs)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_EDIT_MS)
        self._timer.timeout.connect(self._count)
        self.preview: MapPreview | None = None
        self.problems: tuple[MapProblem, ...] = ()
        self._edits = MapEdits()
        maps.edited.connect(self.look)
        maps.filled.connect(self._look_again)
        pane.line_chosen.connect(self._list)
        pane.problem_wanted.connect(self.show_problem)

    @property
    def counting(self) -> bool:
        """Whether it isn't known yet what saving would do."""
        return self.preview is None and (self._timer.isActive() or self._counting.running)

    def look(self) -> None:
        """Something was changed: count in a moment, when no other change follows."""
        self.preview, self.problems = None, ()
        self._counting.stop()
        self._listing.stop()
        if self._maps.edits():
            self._pane.show_counting()
            self._timer.start()
        else:
            self._timer.stop()
            self._pane.show_nothing(self._last_change())
        self.settled.emit()

    def _look_again(self) -> None:
        """Something outside changed: what was counted for the same edits holds until it is counted anew."""
        if self.preview is None or self._maps.edits() != self._edits:
            self.look()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._counting.stop()
        self._listing.stop()

    def show_problem(self) -> None:
        """Go to the first row that can't be saved."""
        if self.problems:
            self._maps.show_problem(self.problems[0])

    def _last_change(self) -> str:
        opened = self._maps.opened
        last = self._maps.last_change
        return "" if opened is None or last is None else change_text(last, opened.spec)

    def _count(self) -> None:
        edits, opened = self._maps.edits(), self._maps.opened
        if opened is None:
            return
        self.problems = problems(opened.spec, edits, sent=opened.sent)
        if self.problems:
            first = self.problems[0]
            self._pane.show_problem(f"{isolated(first.row)}: {shown(first.reason)}", more=len(self.problems) - 1)
            self.settled.emit()
        else:
            self._begin(edits)

    def _begin(self, edits: MapEdits) -> None:
        async def count(_job: Job) -> MapPreview:
            return await preview_maps(self._desk, store_id=self._maps.store.id, edits=edits)

        self._edits = edits
        title = self.tr("Count what saving the maps would do")
        self._counting.start(title, count, on_done=self._counted, on_error=self._failed, quiet=True)

    def _counted(self, preview: MapPreview) -> None:
        self.preview = preview
        if self._maps.opened is not None:
            self._pane.show_lines(headline(preview), preview_lines(preview, self._maps.opened.spec))
        self.settled.emit()

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self._pane.show_error(error_text(error))
        self.settled.emit()

    def _list(self, move: StatusMove) -> None:
        edits = self._maps.edits()

        async def read(_job: Job) -> tuple[OrderRow, ...]:
            return await moving_rows(
                self._desk,
                store_id=self._maps.store.id,
                edits=edits,
                before=move.before,
                after=move.after,
                limit=MOST_ORDERS,
            )

        title = self.tr("List the orders that would move")
        self._listing.start(
            title,
            read,
            on_done=lambda orders: self._pane.show_orders(move, orders),
            on_error=lambda _error: self._pane.hide_orders(),
            quiet=True,
        )
