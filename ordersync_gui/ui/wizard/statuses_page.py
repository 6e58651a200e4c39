"""Fifth page: the status words that the shop uses, and what they mean at this desk."""

from __future__ import annotations

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.status_table import StatusTable
from ordersync_gui.ui.wizard.draft import WizardState
from ordersync_gui.ui.wizard.page import WizardPage
from ordersync_gui.ui.wizard.preview_pane import PreviewPane


class StatusesPage(WizardPage):
    """Reads the shop's orders of the first import's range and lists their status words with a proposal each."""

    def __init__(self, desk: Desk, jobs: Jobs, state: WizardState) -> None:
        super().__init__(state, "statuses_page")
        self.setTitle(self.tr("Status words"))
        self.setSubTitle(
            self.tr(
                "Every shop has its own words. Say what they mean here; only Awaiting Shipment can be shipped."
            )
        )
        self.preview = PreviewPane(desk, jobs, state, "statuses_preview", self)
        self.table = StatusTable(self, last_seen=False)
        self.table.setMinimumHeight(220)
        self._note = wrapped_label("", self)
        self._note.setObjectName("statuses_note")
        self.body.addWidget(self.preview)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._note)
        self.body.addStretch(0)  # takes the room while there is no table
        self.preview.began.connect(self._settled)
        self.preview.settled.connect(self._settled)
        self.table.edited.connect(self._edited)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Look at the shop's orders, or show what is known already."""
        self.preview.show_or_begin()
        self._show_table()
        self.completeChanged.emit()

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the words are there, or the shop couldn't say them: then they are mapped later."""
        return not self.preview.running

    def stop(self) -> None:
        """Stop reading orders."""
        self.preview.stop()

    def _settled(self) -> None:
        self._show_table()
        self.completeChanged.emit()

    def _edited(self) -> None:
        self.draft.chosen.update(self.table.chosen())
        self._show_note()

    def _show_table(self) -> None:
        self.table.show_words(self.draft.words())
        self.table.setVisible(bool(self.draft.counts))
        self._show_note()

    def _show_note(self) -> None:
        unmapped = len(self.draft.unmapped())
        if not self.draft.counts:
            text = self.tr("No words are known yet. The usual ones are understood; others can be mapped later.")
            self._note.setText("" if self.preview.running else text)
        elif unmapped:
            text = self.tr("Not mapped: {n}. Their orders are imported, but can't be shipped until you map them.")
            self._note.setText(text.format(n=unmapped))
        else:
            self._note.setText(self.tr("All words are mapped. You can change this later in the status map."))
