"""What the *More* menu of the maps does: rows back to the default, copy, import, export, history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.map_defaults import default_edits
from ordersync_gui.domain.maps import MapEdits, MapKind, MapSource
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_file import maps_of_file, write_maps
from ordersync_gui.sync.taken_maps import TakenMaps
from ordersync_gui.ui.file_dialog import ask_for_existing, ask_where_to_save, unless_it_exists
from ordersync_gui.ui.inline_message import Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.maps.copy_dialog import CopyMapsDialog
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.history import HistoryDialog
from ordersync_gui.ui.maps.map_names import map_name
from ordersync_gui.ui.maps.problems_dialog import ProblemsDialog
from ordersync_gui.ui.maps.taken_text import taken_text
from ordersync_gui.ui.text import error_text, number


class Taking(QObject):
    """Actions with names and keys that work in the whole dialog; what is taken becomes edits that aren't saved.

    said carries a text and its Tone: what came of it. window: the dialog, under which others open.
    """

    said = Signal(str, object)

    def __init__(self, desk: Desk, jobs: Jobs, maps: EditedMaps, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._maps, self._window = desk, maps, window
        self._jobs = jobs
        self._work = LatestJob(jobs)
        self._enabled = True
        self.reset_row = self._action("reset_row", self.tr("&Reset this row"), "Ctrl+R", self._reset_row)
        self.reset_map = self._action(
            "reset_all", self.tr("Reset &all of this map to the default"), "Ctrl+Shift+R", self._reset_map
        )
        self.copy = self._action("copy", self.tr("&Copy from another store..."), "Ctrl+Shift+C", self.ask_store)
        self.take_file = self._action("import", self.tr("&Import from a file..."), "Ctrl+O", self.ask_for_file)
        self.write_file = self._action("export", self.tr("&Export to a file..."), "Ctrl+E", self.ask_where)
        self.history = self._action("history", self.tr("&History..."), "Ctrl+H", self.show_history)
        window.addActions(self.actions)
        maps.filled.connect(self._refresh)
        self._refresh()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """The entries in the menu's order."""
        return self.reset_row, self.reset_map, self.copy, self.take_file, self.write_file, self.history

    def set_enabled(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Let the actions be chosen, or not (while the maps are being saved)."""
        self._enabled = on
        self._refresh()

    def stop(self) -> None:
        """The dialog closes: hear no more of what is still being read."""
        self._work.stop()

    def ask_store(self) -> QDialog:
        """Open the choice of another store."""
        dialog = CopyMapsDialog(self._desk, self._jobs, self._maps.store, self._window)
        dialog.taken.connect(self._copied)
        dialog.open()
        return dialog

    def ask_for_file(self) -> QFileDialog:
        """Open a dialog for the file that rows are taken from."""
        return ask_for_existing(
            self._window,
            name="maps_import",
            title=self.tr("Import maps"),
            kinds=(self.tr("Tables (*.csv *.tsv *.txt *.xlsx)"), self.tr("All files (*)")),
            chosen=self.import_file,
        )

    def import_file(self, path: Path) -> None:
        """Put the good rows of a file into the tabs, and list the others."""

        async def read(_job: Job) -> TakenMaps:
            return await maps_of_file(self._desk, store_id=self._maps.store.id, path=path)

        title = self.tr("Import maps from {file}").format(file=path.name)
        self._work.start(title, read, on_done=lambda taken: self._imported(taken, path), on_error=self._failed)

    def ask_where(self) -> QFileDialog:
        """Open a dialog for the file that the maps are written to."""
        return ask_where_to_save(
            self._window,
            name="maps_export",
            title=self.tr("Export the maps of {store}").format(store=self._maps.store.name),
            kinds=(self.tr("Table for a spreadsheet (*.csv)"),),
            suggested=f"maps-{_file_name(self._maps.store.name)}.csv",
            chosen=self._chosen,
        )

    def export_file(self, path: Path) -> None:
        """Write the maps, as they are saved, into a file."""

        async def write(_job: Job) -> int:
            return await write_maps(self._desk, store_id=self._maps.store.id, path=path)

        title = self.tr("Export the maps of {store}").format(store=self._maps.store.name)
        self._work.start(title, write, on_done=lambda rows: self._exported(rows, path), on_error=self._failed)

    def show_history(self) -> QDialog:
        """Open the list of changes."""
        dialog = HistoryDialog(self._maps, self._window)
        dialog.open()
        return dialog

    def _reset_row(self) -> None:
        self._maps.tab.reset_current()

    def _reset_map(self) -> None:
        opened, kind = self._maps.opened, self._maps.kind
        if opened is None:
            return
        edits = default_edits(opened.spec, self._maps.maps(), kinds=(kind,))
        self._maps.take(edits, MapSource.RESET)
        self.said.emit(self._reset_text(len(edits), map_name(kind)), Tone.NOTE)

    def _reset_text(self, count: int, name: str) -> str:
        if not count:
            return self.tr("{map}: everything is as the channel declares it.").format(map=name)
        unsaved = self._unsaved()
        text = self.tr("{map}: {n} rows go back to the default. {unsaved}", "", count)
        return text.format(map=name, n=number(count), unsaved=unsaved)

    def _copied(self, taken: TakenMaps, name: str) -> None:
        self._take(taken, MapSource.COPY, self.tr("Copied from {store}").format(store=name))

    def _imported(self, taken: TakenMaps, path: Path) -> None:
        self._take(taken, MapSource.FILE, self.tr("Imported from {file}").format(file=path.name))

    def _take(self, taken: TakenMaps, source: MapSource, title: str) -> None:
        self._maps.take(taken.edits, source)
        self._open_one_of(taken.edits)
        outcome = " ".join(filter(None, (taken_text(taken), self._unsaved() if taken.edits else "")))
        tone = Tone.WARNING if taken.problems else Tone.NOTE
        self.said.emit(f"{title}: {outcome}", tone)
        if taken.problems:
            ProblemsDialog(taken.problems, title=title, outcome=outcome, parent=self._window).open()

    def _open_one_of(self, edits: MapEdits) -> None:
        """Open a tab that something was taken into, unless one is open."""
        touched = {
            MapKind.STATUS: edits.statuses,
            MapKind.SHIPPING_METHOD: edits.methods,
            MapKind.CARRIER: edits.carriers,
            MapKind.CUSTOM_FIELD: edits.fields,
        }
        if edits and not touched[self._maps.kind]:
            self._maps.choose(next(kind for kind, rows in touched.items() if rows))

    def _unsaved(self) -> str:
        return self.tr("Nothing is saved until you press Save.")

    def _chosen(self, path: Path) -> None:
        file = path if path.suffix else path.with_name(f"{path.name}.csv")
        unless_it_exists(self._window, file, self.export_file)

    def _exported(self, rows: int, path: Path) -> None:
        text = self.tr("{n} rows were written to {file}.", "", rows)
        left = self.tr("What isn't saved yet isn't in it.") if self._maps.edits() else ""
        said = text.format(n=number(rows), file=path)
        self.said.emit(" ".join(filter(None, (said, left))), Tone.GOOD)

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.said.emit(error_text(error), Tone.ERROR)

    def _refresh(self) -> None:
        on = self._enabled and self._maps.opened is not None
        for action in self.actions:
            action.setEnabled(on)

    def _action(self, name: str, text: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"maps_{name}")
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked: act())
        return action


def _file_name(store: str) -> str:
    """The store's name as part of a file's name."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in store)
    return "-".join(kept.split()) or "store"
