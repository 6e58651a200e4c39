"""Which papers, labels and mails of a store have a template of its own, and the way to change each."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.storage.queries.templates import own_templates
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.words import kind_label
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.page import SettingsPage


class PapersPage(SettingsPage):
    """One row for each kind. A template counts as soon as it is saved in its editor."""

    key = "papers"

    def __init__(self, desk: Desk, jobs: Jobs, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._facts = desk, jobs, facts
        self._reading = LatestJob(jobs)
        self._states: dict[DocumentKind, QLabel] = {}
        self.add_wide(
            wrapped_label(
                self.tr("How papers, labels and mails look. A changed one counts at once, for this store only."),
                self,
            )
        )
        for kind in DocumentKind:
            self.add_row(kind.value, kind_label(kind), self._new_row(kind))
        self._take(facts.own_papers)
        self.destroyed.connect(self._reading.stop)

    def edit(self, kind: DocumentKind) -> None:
        """Open the editor of this kind's template."""
        from ordersync_gui.ui.printing.template_editor import (  # noqa: PLC0415 - only when it is wanted
            TemplateEditor,
        )

        editor = TemplateEditor(self._desk, self._jobs, self._facts.store, kind, self.window())
        editor.saved.connect(self._read)
        editor.open()

    def _read(self) -> None:
        async def read(_job: Job) -> frozenset[str]:
            return await self._desk.workers.read(own_templates, self._desk.db, self._facts.store.id)

        self._reading.start(
            self.tr("Reading templates"), read, on_done=self._take, on_error=lambda _error: None, quiet=True
        )

    def _take(self, own: frozenset[str]) -> None:
        for kind, label in self._states.items():
            label.setText(self.tr("this store's own") if kind.value in own else self.tr("as it came"))

    def _new_row(self, kind: DocumentKind) -> QWidget:
        box = QWidget(self)
        state = self._states[kind] = QLabel(box)
        state.setObjectName(f"settings_paper_state_{kind.value}")
        state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        spoken = self.tr("Edit: {what}").format(what=kind_label(kind))
        button = named(QPushButton(self.tr("Edit..."), box), f"settings_paper_{kind.value}", spoken)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.edit(kind))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(state, 1)
        row.addWidget(button)
        box.setFocusProxy(button)
        return box
