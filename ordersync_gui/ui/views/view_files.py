"""Carries saved views to another PC and back: a file to write, a file to read, what to do with equal names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.file_dialog import ask_for_existing, ask_where_to_save, unless_it_exists
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.views.saved_list import SavedList

if TYPE_CHECKING:
    from ordersync_gui.domain.saved_view_file import ReadViews
    from ordersync_gui.sync.saved_views import TakenViews


class ViewFiles(QObject):
    """Signals: done() when views changed, told(text), trouble(text) about views not taken, failed(error)."""

    done = Signal()
    told = Signal(str)
    trouble = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget, saved: SavedList) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window, self._saved = desk, jobs, window, saved

    def ask_where_to_write(self) -> QFileDialog:
        """Open a dialog for the file that all saved views go to."""
        return ask_where_to_save(
            self._window,
            name="views_export",
            title=self.tr("Export views"),
            kinds=(self.tr("Views (*.json)"),),
            suggested="ordersync-views.json",
            chosen=lambda file: unless_it_exists(self._window, file, self.write),
        )

    def ask_what_to_read(self) -> QFileDialog:
        """Open a dialog for a file with views."""
        return ask_for_existing(
            self._window,
            name="views_import",
            title=self.tr("Import views"),
            kinds=(self.tr("Views (*.json)"),),
            chosen=self.read,
        )

    def write(self, file: Path) -> None:
        """Write all saved views into the file."""

        async def work(_job: Job) -> int:
            from ordersync_gui.sync.saved_views import export_views  # noqa: PLC0415 - not needed for the first paint

            return await export_views(self._desk, file=file)

        def done(count: int) -> None:
            self.told.emit(self.tr("Views written to {file}: {n}").format(n=count, file=file))

        self._jobs.run(self.tr("Export views"), work, on_done=done, on_error=self._broke)

    def read(self, file: Path) -> None:
        """Take the views of a file; where names are taken, after a question."""

        async def work(_job: Job) -> ReadViews:
            from ordersync_gui.sync.saved_views import read_views  # noqa: PLC0415 - as above

            return await read_views(self._desk, file=file)

        self._jobs.run(self.tr("Import views"), work, on_done=self._found, on_error=self._broke)

    def _found(self, read: ReadViews) -> None:
        known = {view.name.casefold() for view in self._saved.views}
        same = [view.name for view in read.views if view.name.casefold() in known]
        if same:
            self._ask_about(read, same)
        else:
            self._take(read, replace=False)

    def _ask_about(self, read: ReadViews, same: Sequence[str]) -> None:
        title = self.tr("Views of these names are here already")
        box = QMessageBox(
            QMessageBox.Icon.Question, title, title, QMessageBox.StandardButton.NoButton, self._window
        )
        box.setObjectName("sameViews")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(", ".join(same))
        buttons = (
            ("sameViews_replace", self.tr("&Replace them"), lambda: self._take(read, replace=True)),
            ("sameViews_both", self.tr("Keep &both"), lambda: self._take(read, replace=False)),
            ("sameViews_cancel", self.tr("Import nothing"), lambda: None),
        )
        for name, text, act in buttons:
            last = name == "sameViews_cancel"
            role = QMessageBox.ButtonRole.RejectRole if last else QMessageBox.ButtonRole.AcceptRole
            button = box.addButton(text, role)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, act=act: act())
            if last:
                box.setDefaultButton(button)
                box.setEscapeButton(button)
        box.open()

    def _take(self, read: ReadViews, *, replace: bool) -> None:
        async def work(_job: Job) -> TakenViews:
            from ordersync_gui.sync.saved_views import take_views  # noqa: PLC0415 - as above

            return await take_views(self._desk, read=read, replace_same_name=replace)

        self._jobs.run(self.tr("Import views"), work, on_done=self._taken, on_error=self._broke)

    def _taken(self, taken: TakenViews) -> None:
        names = ", ".join((*taken.added, *taken.replaced)) or self.tr("none")
        self.told.emit(self.tr("Views imported: {names}").format(names=names))
        if taken.refused:
            self.trouble.emit("\n".join(shown(reason) for reason in taken.refused))
        self.done.emit()

    def _broke(self, error: OrderSyncError) -> None:
        self.failed.emit(error)
