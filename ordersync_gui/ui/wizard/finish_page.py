"""Last page: what will be saved, and saving it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import day
from ordersync_gui.ui.wizard.draft import WizardState
from ordersync_gui.ui.wizard.page import WizardPage


class FinishPage(WizardPage):
    """Nothing is saved before the button of this page is pressed, and nothing when saving fails."""

    def __init__(self, desk: Desk, jobs: Jobs, state: WizardState) -> None:
        super().__init__(state, "finish_page")
        self._desk, self._work = desk, LatestJob(jobs)
        self.setTitle(self.tr("Ready to connect"))
        self.setFinalPage(True)
        self._summary = QGridLayout()
        self._summary.setColumnStretch(1, 1)
        self._summary.setVerticalSpacing(12)
        self._summary.setHorizontalSpacing(16)
        self._busy = named(QProgressBar(self), "finish_progress", self.tr("The store is being saved"))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self.problem = InlineMessage("finish_problem", self)
        self.body.addLayout(self._summary)
        self.body.addWidget(self._busy)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)

    @property
    def saving(self) -> bool:
        """Whether the store is being saved right now."""
        return self._work.running

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Sum up what was entered."""
        self.problem.clear()
        name = self.draft.name
        self.setSubTitle(self.tr("The store is saved now, its first import starts, and its settings open."))
        self.setButtonText(self.wizard().WizardButton.FinishButton, self._button_text(name))
        self._show(self._facts())

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the button may be pressed (again)."""
        return not self.saving

    def save(self, on_saved: Callable[[Store], None]) -> None:
        """Save store and secrets once; what goes wrong is said on the page."""
        if self.saving:
            return
        draft = self.draft

        async def connect(job: Job) -> tuple[Store, Changes]:
            return await connect_store(
                self._desk,
                channel=draft.choice.spec.key,
                name=draft.name,
                given=draft.given,
                status_map=draft.status_map(),
                preferences=self.state.preferences,
                cancellation=job.cancellation,
                check=False,
            )

        def saved(result: tuple[Store, Changes]) -> None:
            self._show_saving(False)
            on_saved(result[0])

        self.problem.clear()
        title = self.tr("Connect {store}").format(store=draft.name)
        self._work.start(title, connect, on_done=saved, on_error=self._failed)
        self._show_saving(True)

    def _failed(self, error: OrderSyncError) -> None:
        self._show_saving(False)
        self.problem.say_error(error)

    def _show_saving(self, saving: bool) -> None:  # noqa: FBT001 - a state, not an option
        self._busy.setVisible(saving)
        self.completeChanged.emit()

    def _button_text(self, name: str) -> str:
        limit = 24
        short = name if len(name) <= limit else f"{name[: limit - 1]}…"
        return self.tr("Connect {store}").format(store=short).replace("&", "&&")

    def summary(self) -> str:
        """What the page says will be saved."""
        return "\n".join(f"{label}: {value}" for label, value in self._facts())

    def _show(self, facts: list[tuple[str, str]]) -> None:
        while (item := self._summary.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row, (label, value) in enumerate(facts):
            self._summary.addWidget(QLabel(label, self), row, 0, Qt.AlignmentFlag.AlignTop)
            self._summary.addWidget(wrapped_label(value, self), row, 1)

    def _facts(self) -> list[tuple[str, str]]:
        draft = self.draft
        facts = [(self.tr("Store"), draft.name), (self.tr("Kind of shop"), draft.choice.spec.label)]
        if url := draft.login.get("url", ""):
            facts.append((self.tr("Address"), url.partition("?")[0]))  # what follows may hold a key
        if zone := next(iter(draft.zone.values()), ""):
            facts.append((self.tr("Time zone"), zone))
        facts.append((self.tr("First import"), self._range()))
        facts.append((self.tr("Status words"), self._words()))
        facts.append((self.tr("Password"), self.tr("is kept in this PC's password safe, never in a file")))
        return facts

    def _range(self) -> str:
        preview, first = self.draft.preview(self.state.since), day(self.state.first_day)
        if preview is None:
            return self.tr("orders since {day}").format(day=first)
        return self.tr("orders since {day} ({n} found)").format(day=first, n=preview.orders)

    def _words(self) -> str:
        unmapped = self.draft.unmapped_names()
        if not unmapped:
            return self.tr("all that were found are mapped")
        text = self.tr("not mapped: {words}. Their orders can't be shipped until you map them.")
        return text.format(words=unmapped)
