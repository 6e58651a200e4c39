"""Joining a shared desk: a form, tested live step by step before it is saved."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, UsageError
from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.join_form import FORM, PASSWORD, form_values, is_open_to_others, place_of
from ordersync_gui.domain.shared_desk import Probed
from ordersync_gui.sync.shared_joining import Joining, usual_names
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.form import FormWidget
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.into_view import scroll_to_soon
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.running_test import RunningTest
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.shared_desk.probe_steps import ProbeSteps
from ordersync_gui.ui.text import shown

_WIDTH = 680


class JoinDialog(ScrollingDialog):
    """`joined` carries the DeskPlace that the next start opens. The orders of this PC alone stay as they are."""

    joined = Signal(object)

    def __init__(self, joining: Joining, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("join_desk", parent)
        self._joining = joining
        self._work = LatestJob(jobs)
        self._known = joining.known
        self.form = FormWidget([self._field(field) for field in FORM], self)
        self._begin_with = self._filled()
        self._open_way = InlineMessage("join_desk_open_way", self)
        self.steps = ProbeSteps(self)
        self._busy = named(QProgressBar(self), "join_desk_progress", self.tr("The test is running"))
        self._stop = self._button("join_desk_stop", self.tr("S&top"))
        self._test = self._button("join_desk_test", self.tr("&Test"))
        self._join = self._button("join_desk_join", self.tr("Test and &join"))
        self._close = self._button("join_desk_close", self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._running = RunningTest(self._busy, self._stop, (self._test, self._join, self.form))
        self._warn()
        self.fit(_WIDTH)

    def test(self) -> None:
        """Look at the server as it stands in the form; nothing is saved."""
        found = self._filled_in()
        if found is None:
            return
        place, password = found
        hear = self._work.live(self.show_step)

        async def look(job: Job) -> None:
            await self._joining.look(place.server, password, on_step=hear, cancellation=job.cancellation)

        self._begin(self.tr("Test the shared desk"))
        self._work.start(self.tr("Test the shared desk"), look, on_done=self._tested, on_error=self._failed)

    def join(self) -> None:
        """The same, and save it where all is well."""
        found = self._filled_in()
        if found is None:
            return
        place, password = found
        hear = self._work.live(self.show_step)

        async def work(job: Job) -> DeskPlace:
            await self._joining.join(place, password, on_step=hear, cancellation=job.cancellation)
            return place

        self._begin(self.tr("Join the shared desk"))
        self._work.start(self.tr("Join the shared desk"), work, on_done=self._joined, on_error=self._failed)

    def show_step(self, step: Probed) -> None:
        """Tell one more step of the look, in view however small the screen."""
        self.steps.add(step)
        self._look_at_steps()

    def reject(self) -> None:
        """Close, after a question when something was typed; what runs is stopped."""
        if self.form.values() == self._begin_with:
            self._leave()
            return
        ask(
            self,
            title=self.tr("Close without joining?"),
            text=self.tr("What you entered isn't kept."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self._work.stop()
        super().reject()

    def _filled_in(self) -> tuple[DeskPlace, str] | None:
        if self._work.running:
            return None
        self.form.clear_errors()
        try:
            return place_of(self.form.values())
        except UsageError as error:
            self._failed(error)
            return None

    def _begin(self, said: str) -> None:
        self.steps.clear()
        self.outcome.clear()
        self._busy.setAccessibleName(said)
        self._running.begin()
        scroll_to_soon(self._busy)

    def _look_at_steps(self) -> None:
        """After a new size, too: an outcome below takes room from what scrolls."""
        self.fit_soon(_WIDTH)
        scroll_to_soon(self.steps.last or self.steps)

    def _tested(self, _result: None) -> None:
        self._running.end()
        self.outcome.say(self.tr("The connection works. Nothing was changed."), Tone.GOOD)
        self._look_at_steps()

    def _joined(self, place: DeskPlace) -> None:
        self.joined.emit(place)
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
        self._look_at_steps()

    def _warn(self) -> None:
        """Say it while TLS is off and the server isn't this PC."""
        values = self.form.values()
        text = self.tr("Without TLS everyone in the network can read orders and the password.")
        self._open_way.say(text if is_open_to_others(values["host"], values["tls"]) else "", Tone.WARNING)

    def _edited(self, _key: str) -> None:
        self.outcome.clear()
        self._warn()

    def _field(self, field: FormField) -> FormField:
        """A password that may be left empty, and says so, while there may be one that can stay."""
        if field.key != PASSWORD or self._known is None:
            return field
        return replace(field, placeholder=self.tr("unchanged"))

    def _filled(self) -> dict[str, str]:
        pc, operator = usual_names()
        usual = {"pc": pc, "operator": operator}
        self.form.fill(usual if self._known is None else form_values(self._known))
        return self.form.values()

    def _button(self, name: str, label: str) -> QPushButton:
        button = named(QPushButton(label, self), name, label.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Join a shared desk"))
        self._join.setDefault(True)
        text = self.tr(
            "Several PCs can work on one pool of orders, which a PostgreSQL server keeps. The orders of this PC "
            "alone stay here and don't come along; you see them again when you leave the shared desk."
        )
        parts = (wrapped_label(text, self), self.form, self._open_way, self.steps, self._busy)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_buttons(self._stop, self._test, self._join, self._close)

    def _connect(self) -> None:
        self._test.clicked.connect(self.test)
        self._join.clicked.connect(self.join)
        self._stop.clicked.connect(self._work.ask_to_stop)
        self._close.clicked.connect(self.reject)
        self.form.edited.connect(self._edited)
