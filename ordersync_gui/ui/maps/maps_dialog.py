"""The maps of one store: four tabs, what saving them would do beside them, saving and undoing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, UsageError
from ordersync_gui.domain.map_preview import MapChangeView
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.maps.carrier_tab import CarrierTab
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.field_tab import FieldTab
from ordersync_gui.ui.maps.method_tab import MethodTab
from ordersync_gui.ui.maps.more_menu import MoreMenu
from ordersync_gui.ui.maps.placing import focus_in, lay_out, tab_titles
from ordersync_gui.ui.maps.preview_pane import PreviewPane
from ordersync_gui.ui.maps.preview_words import undo_question
from ordersync_gui.ui.maps.previewing import Previewing
from ordersync_gui.ui.maps.reading import Reading
from ordersync_gui.ui.maps.saving import Saving
from ordersync_gui.ui.maps.status_tab import StatusTab
from ordersync_gui.ui.maps.try_word import TryWord
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import error_text

_SLOW_MS = 700


class MapsDialog(QDialog):
    """`saved` carries the Changes. It stays open after saving and says how many orders moved.

    kind, word: which tab is opened, and which of its rows.
    """

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        store: Store,
        parent: QWidget | None = None,
        *,
        kind: MapKind = MapKind.STATUS,
        word: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._word, self._first = store, word, True
        self.tabs = named(QTabWidget(self), "map_tabs", self.tr("Maps"))  # first, so that Tab comes to it first
        tabs = (StatusTab(self), MethodTab(self), CarrierTab(self), FieldTab(self))
        self.maps = EditedMaps(store, {tab.kind: tab for tab in tabs}, self)
        self.statuses = tabs[0]
        self.pane = PreviewPane(self)
        self.previewing = Previewing(desk, jobs, self.maps, self.pane)
        self.reading = Reading(desk, jobs, self.maps)
        self.saving = Saving(desk, jobs, self.maps)
        self.outcome = InlineMessage("map_outcome", self)
        self.try_word = TryWord(self.maps, self)
        self.more = MoreMenu(desk, jobs, self.maps, self)
        self.undo_button = self._button("map_undo", self.tr("&Undo last change..."))
        self.save_button = self._button("map_save", self.tr("Sav&e"))
        self.close_button = self._button("map_close", self.tr("Close"))
        self._focus: QWidget | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        lay_out(self)
        self._connect()
        self.maps.choose(kind)
        self.reading.again()
        self.refresh()

    def save(self) -> None:
        """Save exactly what stands in the tabs; where a row isn't allowed, go to it instead."""
        if self.previewing.problems:
            self.previewing.show_problem()
        elif self.save_button.isEnabled():
            self.outcome.clear()
            self.saving.save(self.previewing.preview)

    def undo(self, change_id: int | None = None) -> None:
        """Ask whether the last change, or the one with this id, is to be undone."""
        change, opened = self._standing(change_id), self.maps.opened
        if change is None or opened is None or self.saving.running:
            return
        ask(
            self,
            title=self.tr("Undo this change of the maps?"),
            text=undo_question(change, opened.spec, unsaved=bool(self.maps.edits())),
            yes=self.tr("Undo it"),
            no=self.tr("Leave it"),
            on_yes=lambda: self.saving.undo(change),
        )

    def count_anew(self) -> None:
        """Read the maps and their counts again; what isn't saved stays."""
        if not self.saving.writing:
            self.reading.again()

    def reject(self) -> None:
        """Close, after a question when something isn't saved; not while it is being saved."""
        if self.saving.writing:
            return
        if self.reading.forgetting or not self.maps.edits():
            self.leave()
            return
        ask(
            self,
            title=self.tr("Close without saving?"),
            text=self.tr("The changes to the maps of {store} are lost.").format(store=self._store.name),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=self.leave,
        )

    def leave(self) -> None:
        """Close, whatever isn't saved."""
        for work in (self.previewing, self.reading, self.saving, self.more):
            work.stop()
        super().reject()

    def refresh(self) -> None:
        """Let exactly what makes sense now be pressed."""
        idle = self.maps.opened is not None and not (self.saving.running or self.reading.forgetting)
        counted = not self.previewing.counting
        self.save_button.setEnabled(idle and counted and bool(self.maps.edits()))
        self.undo_button.setEnabled(idle and self._standing(None) is not None)
        self.close_button.setEnabled(not self.saving.writing)
        self.more.enable(idle=idle)
        tab_titles(self.tabs, self.maps)

    def open_tab(self, kind: MapKind) -> None:
        """Open a tab and put the keyboard into it."""
        self.maps.choose(kind)
        focus_in(self.maps.tab)

    def _undo_last(self) -> None:
        self.undo()

    def _standing(self, change_id: int | None) -> MapChangeView | None:
        """The latest change that can be undone, None where it isn't the wanted one."""
        latest = self.maps.last_change
        return latest if latest is None or change_id in (None, latest.id) else None

    def _show(self) -> None:
        """The tabs were filled: go to the row that the dialog was opened for."""
        word, self._word = self._word, None
        if self._first:
            self._first = False
            focus_in(self.maps.tab)
        if word is not None:
            self.maps.tab.go_to(word)
        self._working()

    def _written(self, text: str, changes: Changes) -> None:
        self._say(text, Tone.GOOD)
        self.reading.again(forget=True)
        self.saved.emit(changes)

    def _asked(self, text: str, changes: Changes) -> None:
        self._say(text, Tone.GOOD)
        self.reading.again()
        self.saved.emit(changes)

    def _failed(self, error: OrderSyncError) -> None:
        self._working()
        if isinstance(error, Cancelled):
            self.outcome.clear()
        else:
            self._say(error_text(error), Tone.ERROR)
        if isinstance(error, UsageError) and error.field:
            self.maps.show_problem(MapProblem(None, error.field, error.remedy or say("It isn't allowed.")))

    def _say(self, text: str, tone: Tone) -> None:
        self.outcome.say(text, tone)

    def _say_slow(self) -> None:
        if self.saving.writing:
            self._say(self.tr("Saving... This waits until other work on the orders has ended."), Tone.NOTE)

    def _edited(self) -> None:
        self.outcome.clear()
        self.refresh()

    def _working(self) -> None:
        """Until what was saved is shown nothing can be changed; then the keyboard is where it was."""
        locked = self.saving.writing or self.reading.forgetting
        if self.saving.writing and not self._slow.isActive():
            self._slow.start()
        if locked and self.tabs.isEnabled():
            self._focus = self.focusWidget()
        self.tabs.setEnabled(not locked)
        if not locked and self._focus is not None:
            self._focus.setFocus()
            self._focus = None
        self.refresh()

    def _connect(self) -> None:
        self.maps.edited.connect(self._edited)
        self.maps.chosen.connect(lambda kind: self.tabs.setCurrentWidget(self.maps.tabs[kind]))
        self.maps.undo_wanted.connect(self.undo)
        self.tabs.currentChanged.connect(lambda place: self.maps.choose(list(self.maps.tabs)[place]))
        self.reading.read.connect(self._show)
        self.reading.failed.connect(self._failed)
        self.previewing.settled.connect(self.refresh)
        self.saving.changed.connect(self._working)
        self.saving.written.connect(self._written)
        self.saving.asked.connect(self._asked)
        self.saving.failed.connect(self._failed)
        self.more.taking.said.connect(self._say)
        self.more.read_statuses.triggered.connect(self._ask_shop)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(self._undo_last)
        self.close_button.clicked.connect(self.reject)

    def _ask_shop(self) -> None:
        self._say(self.tr("Asking the shop..."), Tone.NOTE)
        self.saving.read_statuses()

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
