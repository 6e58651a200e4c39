"""The settings of one store: how it is shown, imported and told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.store_settings_form import StoreFacts, StoreSettingsForm
from ordersync_gui.ui.text import shown

_WIDTH = 640


class StoreSettingsDialog(ScrollingDialog):
    """`saved` carries the Store as it is then. Save closes; nothing typed is lost when saving fails."""

    saved = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__("store_settings", parent)
        self._desk, self._store = desk, facts.store
        self._work = LatestJob(jobs)
        self.form = StoreSettingsForm(facts, self)
        self._save = named(QPushButton(self.tr("&Save"), self), "settings_save", self.tr("Save"))
        self._close = named(QPushButton(self.tr("Cancel"), self), "settings_close", self.tr("Cancel"))
        self._save.setDefault(True)
        self._close.setAutoDefault(False)
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.reject)
        self.setWindowTitle(self.tr("Settings of {store}").format(store=facts.store.name))
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.add_buttons(self._save, self._close)
        self.form.edited.connect(self.outcome.clear)
        self.fit(_WIDTH)

    def save(self) -> None:
        """Save what was changed, then close."""
        if self._work.running:
            return
        if not self.form.changed:
            super().accept()
            return
        new, old = self.form.settings(), self.form.initial

        async def write(_job: Job) -> tuple[Store, Changes]:
            from ordersync_gui.sync.store_settings import (  # noqa: PLC0415 - not needed for the first paint
                save_store_settings,
            )

            return await save_store_settings(
                self._desk,
                store=self._store,
                name=None if new.name == old.name else new.name,
                preferences=None if new.preferences == old.preferences else new.preferences,
                time_zone=None if new.time_zone == old.time_zone else new.time_zone,
                currency=None if new.currency == old.currency else new.currency,
            )

        self.form.clear_errors()
        self.outcome.clear()
        title = self.tr("Save the settings of {store}").format(store=self._store.name)
        self._work.start(title, write, on_done=self._written, on_error=self._failed)
        self._save.setEnabled(False)

    def reject(self) -> None:
        """Close, after a question when something isn't saved; not while it is being saved."""
        if self._work.running:
            return
        if not self.form.changed:
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

    def _written(self, result: tuple[Store, Changes]) -> None:
        self.saved.emit(result[0])
        super().accept()

    def _failed(self, error: OrderSyncError) -> None:
        self._save.setEnabled(True)
        if isinstance(error, UsageError):
            text = " ".join(shown(part) for part in (error.what, error.remedy) if part is not None)
            if self.form.show_error(error.field, text):
                return
        self.outcome.say_error(error)
