"""Fourth page: the live test of the connection, a sentence per step."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from ordersync_gui.domain.channel import CheckStep
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.connect import check_connection
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.check_steps import CheckSteps
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.wizard.draft import WizardState
from ordersync_gui.ui.wizard.page import WizardPage
from ordersync_gui.ui.wizard.same_shop import SameShopHint


class TestPage(WizardPage):
    """Starts by itself; Next opens after a test that went well, and stays open while nothing was changed."""

    __test__ = False  # no test class, whatever its name

    def __init__(self, desk: Desk, jobs: Jobs, state: WizardState) -> None:
        super().__init__(state, "test_page")
        self._desk, self._work = desk, LatestJob(jobs)
        self.setTitle(self.tr("Testing the connection"))
        self._steps = CheckSteps(self)
        self._busy = named(QProgressBar(self), "test_progress", self.tr("The test is running"))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self.outcome = InlineMessage("test_outcome", self)
        self.same_shop = SameShopHint(desk, jobs, self)
        self._again = named(QPushButton(self.tr("Try &again"), self), "test_again", self.tr("Try again"))
        self._stop = named(QPushButton(self.tr("&Stop"), self), "test_stop", self.tr("Stop the test"))
        self._again.clicked.connect(self._begin)
        self._stop.clicked.connect(self._stopped)
        self._lay_out()

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Test what stands in the form, unless just that was tested and works."""
        self.setSubTitle(self.tr("Asking {shop} with what you entered.").format(shop=self.draft.choice.label))
        self.same_shop.look(self.draft.choice.spec.key, self.draft.given)
        if self.draft.is_tested:
            self._show_steps()
            self._succeeded()
        else:
            self._begin()

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the test went well."""
        return self.draft.is_tested

    def stop(self) -> None:
        """Stop the test; its outcome is no longer heard."""
        self._work.stop()
        self.same_shop.stop()
        self._show_running(False)

    def step_texts(self) -> tuple[str, ...]:
        """The sentences of the steps that went well."""
        return tuple(shown(step.sentence) for step in self.draft.steps)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._again)
        buttons.addWidget(self._stop)
        buttons.addStretch(1)
        self.body.addWidget(self._steps)
        self.body.addWidget(self._busy)
        self.body.addWidget(self.outcome)
        self.body.addLayout(buttons)
        self.body.addWidget(self.same_shop)
        self.body.addStretch(1)

    def _begin(self) -> None:
        draft = self.draft
        draft.tested = None
        draft.steps.clear()
        self._show_steps()
        self.outcome.clear()
        hear = self._work.live(self._add_step)

        async def test(job: Job) -> None:
            await check_connection(
                self._desk,
                channel=draft.choice.spec.key,
                given=draft.given,
                on_step=hear,
                cancellation=job.cancellation,
            )

        title = self.tr("Test the connection to {store}").format(store=draft.name)
        self._work.start(title, test, on_done=lambda _: self._passed(), on_error=self._failed)
        self._show_running(True)

    def _add_step(self, step: CheckStep) -> None:
        self.draft.steps.append(step)
        self._show_steps()

    def _passed(self) -> None:
        self.draft.tested = self.draft.login_key
        self._show_running(False)
        self._succeeded()

    def _succeeded(self) -> None:
        self._again.setVisible(False)
        self._stop.setVisible(False)
        self._busy.setVisible(False)
        self.outcome.say(self.tr("The connection works. Nothing was changed in the shop."), Tone.GOOD)
        self.completeChanged.emit()

    def _failed(self, error: OrderSyncError) -> None:
        self._show_running(False)
        self.outcome.say_error(error)

    def _stopped(self) -> None:
        self._work.stop()
        self._show_running(False)
        self.outcome.say(self.tr("Stopped. The connection hasn't been tested."), Tone.WARNING)

    def _show_running(self, running: bool) -> None:  # noqa: FBT001 - a state, not an option
        self._busy.setVisible(running)
        self._stop.setVisible(running)
        self._again.setVisible(not running)
        self.completeChanged.emit()

    def _show_steps(self) -> None:
        self._steps.show_steps(self.draft.steps)
