"""Changing how a store is connected, or connecting it again: its form, tested live before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec, CheckStep
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, UsageError
from ordersync_gui.domain.form import FieldKind, FormField, checked_values
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.check_steps import CheckSteps
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.form import FormWidget
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.running_test import RunningTest
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.text import shown

_WIDTH = 660


class ReconfigureDialog(ScrollingDialog):
    """`saved` carries the Store as it is then. current: the form's values without secrets.

    Nothing is saved unless the shop took the new sign-in. A secret that is left empty stays as it
    is, except for a disconnected store, which has none any more.
    """

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        *,
        store: Store,
        spec: ChannelSpec,
        current: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("reconfigure", parent)
        self._desk, self._store, self._current = desk, store, dict(current)
        self._work = LatestJob(jobs)
        self._steps: list[CheckStep] = []
        self._fields = tuple(self._field(field) for field in spec.form)
        notes = {
            field.key: shown(spec.time_zone_note)
            for field in spec.form
            if field.kind is FieldKind.TIME_ZONE and spec.time_zone_note is not None
        }
        self.form = FormWidget(self._fields, self, notes=notes)
        self.form.fill(self._current)
        self._step_list = CheckSteps(self)
        busy = named(QProgressBar(self), "reconfigure_progress", self.tr("The test is running"))
        self._save = named(
            QPushButton(self.tr("&Test and save"), self), "reconfigure_save", self.tr("Test and save")
        )
        self._stop = named(QPushButton(self.tr("S&top"), self), "reconfigure_stop", self.tr("Stop the test"))
        self._close = named(QPushButton(self.tr("Cancel"), self), "reconfigure_close", self.tr("Cancel"))
        self._dress()
        self._lay_out(spec, busy)
        self._connect()
        self._running = RunningTest(busy, self._stop, (self._save, self.form))
        self.fit(_WIDTH)

    def given(self) -> dict[str, str]:
        """The values that differ from what is saved, and the secrets that were typed."""
        secret = {field.key for field in self._fields if field.secret}
        return {
            key: value
            for key, value in self.form.values().items()
            if (value if key in secret else value != self._current.get(key, ""))
        }

    def save(self) -> None:
        """Test what stands in the form against the shop, then save it."""
        if self._work.running or not self._is_filled_in():
            return
        given, hear = self.given(), self._work.live(self._add_step)

        async def change(job: Job) -> tuple[Store, Changes]:
            from ordersync_gui.sync.reconfigure import (  # noqa: PLC0415 - not needed for the first paint
                reconfigure_store,
            )

            return await reconfigure_store(
                self._desk, store=self._store, given=given, on_step=hear, cancellation=job.cancellation
            )

        self._steps.clear()
        self._step_list.show_steps(())
        self.outcome.clear()
        title = self.tr("Change the connection of {store}").format(store=self._store.name)
        self._work.start(title, change, on_done=self._written, on_error=self._failed)
        self._running.begin()

    def reject(self) -> None:
        """Close, after a question when something was typed; what runs is stopped."""
        if not self.given():
            self._leave()
            return
        ask(
            self,
            title=self.tr("Close without saving?"),
            text=self.tr("The connection of {store} stays as it was.").format(store=self._store.name),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self._work.stop()
        super().reject()

    def _field(self, field: FormField) -> FormField:
        """A secret that may be left empty, and says so, while there is one that can stay."""
        if not field.secret or not self._store.connected:
            return field
        return replace(field, required=False, placeholder=self.tr("unchanged"))

    def _is_filled_in(self) -> bool:
        self.form.clear_errors()
        try:
            checked_values(self._fields, self.form.values())
        except UsageError as error:
            self._failed(error)
            return False
        return True

    def _add_step(self, step: CheckStep) -> None:
        self._steps.append(step)
        self._step_list.show_steps(self._steps)

    def _written(self, result: tuple[Store, Changes]) -> None:
        self.saved.emit(result[0])
        super().accept()

    def _failed(self, error: OrderSyncError) -> None:
        self._running.end()
        if isinstance(error, Cancelled):
            self.outcome.say(self.tr("Stopped. Nothing was changed."), Tone.WARNING)
            return
        if isinstance(error, UsageError):
            text = " ".join(shown(part) for part in (error.what, error.remedy) if part is not None)
            if self.form.show_error(error.field, text):
                return
        self.outcome.say_error(error)

    def _dress(self) -> None:
        again = not self._store.connected
        title = self.tr("Connect {store} again") if again else self.tr("Connection of {store}")
        self.setWindowTitle(title.format(store=self._store.name))
        self._save.setDefault(True)
        self._stop.setAutoDefault(False)
        self._close.setAutoDefault(False)

    def _lay_out(self, spec: ChannelSpec, busy: QProgressBar) -> None:
        if self._store.connected:
            secret = self.tr("A password or key that you leave empty stays as it is.")
        else:
            secret = self.tr("Its password was deleted when it was disconnected; enter it again.")
        text = self.tr(
            "{channel}. Orders, history and maps stay, and notices that wait go to what stands here. "
            "For another shop connect a store of its own instead."
        )
        self.body.addWidget(wrapped_label(f"{text.format(channel=spec.label)} {secret}", self))
        self.body.addWidget(self.form)
        self.body.addWidget(self._step_list)
        self.body.addWidget(busy)
        self.body.addStretch(1)
        self.add_buttons(self._stop, self._save, self._close)

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        self._stop.clicked.connect(self._work.ask_to_stop)
        self._close.clicked.connect(self.reject)
        self.form.edited.connect(lambda _key: self.outcome.clear())
