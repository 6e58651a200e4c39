"""Fifth page: the status words that the shop uses, and what they mean at this desk."""

from __future__ import annotations

from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.status_table import StatusTable
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.wizard.draft import WizardState
from ordersync_gui.ui.wizard.page import WizardPage
from ordersync_gui.ui.wizard.preview_pane import PreviewPane

_TABLE_HEIGHT = 220


class StatusesPage(WizardPage):
    """Reads the orders of the first import's range and the shop's own list of statuses, and proposes meanings."""

    def __init__(self, desk: Desk, jobs: Jobs, state: WizardState) -> None:
        super().__init__(state, "statuses_page")
        self.setTitle(self.tr("Status words"))
        self.setSubTitle(
            self.tr(
                "Every shop has its own words. Say what they mean here; only Awaiting Shipment can be shipped."
            )
        )
        self._desk, self._listing = desk, LatestJob(jobs)
        self.preview = PreviewPane(desk, jobs, state, "statuses_preview", self)
        self._list_trouble = InlineMessage("statuses_list_trouble", self)
        self.table = StatusTable(self, few=True)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self._note = wrapped_label("", self)
        self._note.setObjectName("statuses_note")
        self._rules = small(wrapped_label("", self))
        self._rules.setObjectName("statuses_rules")
        self.body.addWidget(self.preview)
        self.body.addWidget(self._list_trouble)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._note)
        self.body.addWidget(self._rules)
        self.body.addStretch(0)  # takes the room while there is no table
        self.preview.began.connect(self._settled)
        self.preview.settled.connect(self._read_list)
        self.table.edited.connect(self._edited)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Look at the shop's orders, or show what is known already."""
        self._list_trouble.clear()
        self.table.take_rules(self.draft.choice.spec)
        self._rules.setText(self.table.words.wording.rules())
        self._rules.setVisible(bool(self._rules.text()))
        self.preview.show_or_begin()
        self._settled()

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the words are there, or the shop couldn't say them: then they are mapped later."""
        return not (self.preview.running or self._listing.running)

    def stop(self) -> None:
        """Stop reading orders and statuses."""
        self.preview.stop()
        self._listing.stop()

    def _read_list(self) -> None:
        """Ask the shop which statuses it has, once per sign-in, after its orders were read."""
        draft = self.draft
        known = draft.preview(self.state.since) is not None
        if not known or draft.listed is not None or self.preview.running or self._listing.running:
            self._settled()
            return

        async def read(job: Job) -> tuple[ShopStatus, ...]:
            from ordersync_gui.sync.statuses import statuses_of  # noqa: PLC0415 - loads the channels

            return await statuses_of(
                self._desk, channel=draft.choice.spec.key, given=draft.given, cancellation=job.cancellation
            )

        def done(listed: tuple[ShopStatus, ...]) -> None:
            draft.keep_listed(listed)
            self._settled()

        self._list_trouble.clear()
        title = self.tr("Read the statuses of {store}").format(store=draft.name)
        self._listing.start(title, read, on_done=done, on_error=self._list_failed, quiet=True)
        self._settled()

    def _list_failed(self, error: OrderSyncError) -> None:
        text = self.tr("The shop's own list of statuses couldn't be read. {why}").format(why=error_text(error))
        self._list_trouble.say(text, Tone.WARNING)
        self._settled()

    def _settled(self) -> None:
        self._show_table()
        self.completeChanged.emit()

    def _edited(self) -> None:
        self.draft.chosen.update(self.table.chosen())
        self._show_note()

    def _show_table(self) -> None:
        words = self.draft.words()
        self.table.show_words(words)
        self.table.setVisible(bool(words))
        self._show_note()

    def _show_note(self) -> None:
        unmapped = len(self.draft.unmapped())
        if self.preview.running:
            text = ""
        elif self._listing.running:
            text = self.tr("Reading the shop's own list of statuses...")
        elif not self.draft.words():
            text = self.tr("No words are known yet. The usual ones are understood; others can be mapped later.")
        elif unmapped:
            text = self.tr("Not mapped: {n}. Their orders are imported, but can't be shipped until you map them.")
            text = text.format(n=unmapped)
        else:
            text = self.tr("All words in use are mapped. You can change this later in the maps of the store.")
        self._note.setText(text)
