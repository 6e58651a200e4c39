"""The settings of one store: how it is shown and imported, what its papers and mails say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.pages import SettingsPages
from ordersync_gui.ui.store_settings.saving import Part, Saving
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import error_text, shown

_WIDTH, _HEIGHT = 800, 560


class StoreSettingsDialog(QDialog):
    """`saved` carries the Store as it is then. Save closes; nothing typed is lost when saving fails."""

    saved = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("store_settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._jobs, self._store = desk, jobs, facts.store
        self._work = LatestJob(jobs)
        self._saving: Saving | None = None
        self.pages = SettingsPages(desk, jobs, facts, self)
        self.outcome = InlineMessage("store_settings_outcome", self)
        self._save = named(QPushButton(self.tr("&Save"), self), "settings_save", self.tr("Save"))
        self._close = named(QPushButton(self.tr("Cancel"), self), "settings_close", self.tr("Cancel"))
        self.setWindowTitle(self.tr("Settings of {store}").format(store=facts.store.name))
        self._lay_out()
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.reject)
        self.pages.edited.connect(self.outcome.clear)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def choose(self, page: str) -> None:
        """Show the page with this key: general, import, telling, branding, goods, mails or papers."""
        self.pages.choose(page)

    def save(self) -> None:
        """Save what was changed, then close."""
        if self._work.running:
            return
        self._save.setFocus()  # what is being typed into a table counts, too
        if not self.pages.changed:
            self.accept()
            return
        self._saving = Saving(self._desk, self._store, old=self.pages.initial, new=self.pages.settings())
        self.pages.clear_errors()
        self.outcome.clear()
        title = self.tr("Save the settings of {store}").format(store=self._store.name)
        self._work.start(title, self._saving.run, on_done=self._written, on_error=self._failed)
        self._save.setEnabled(False)

    def reject(self) -> None:
        """Close, after a question when something isn't saved; not while it is being saved."""
        if self._work.running:
            return
        if not self.pages.changed:
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without saving?"),
            text=self.tr("The changes to the settings of {store} are lost.").format(store=self._store.name),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, lambda: fit_on_screen(self, _WIDTH, _HEIGHT))

    def _written(self, result: tuple[Store, Changes]) -> None:
        self.saved.emit(result[0])
        self.accept()

    def _failed(self, error: OrderSyncError) -> None:
        self._save.setEnabled(True)
        before = self._keep_saved()
        if isinstance(error, UsageError):
            text = " ".join(shown(part) for part in (error.what, error.remedy) if part is not None)
            if self.pages.show_error(error.field, text):
                return
        self.outcome.say("\n".join(filter(None, (before, error_text(error)))), Tone.ERROR)

    def _keep_saved(self) -> str:
        """Take over what was saved before it failed; says so."""
        saving = self._saving
        if saving is None or not saving.done:
            return ""
        self._store = saving.store
        self.pages.note_saved(saving.saved)
        self._jobs.publish(saving.changes)
        self.saved.emit(saving.store)
        return self.tr("Saved: {saved}. Not saved: {left}.").format(
            saved=self._listed(saving.done), left=self._listed(saving.left)
        )

    def _listed(self, parts: Sequence[Part]) -> str:
        names = {
            Part.SETTINGS: self.tr("the settings"),
            Part.LOGO: self.tr("the logo"),
            Part.PASSWORD: self.tr("the password of the mail server"),
        }
        return ", ".join(names[part] for part in parts)

    def _lay_out(self) -> None:
        self._save.setDefault(True)
        self._close.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self.pages, 1)
        column.addWidget(self.outcome)
        column.addLayout(buttons)
