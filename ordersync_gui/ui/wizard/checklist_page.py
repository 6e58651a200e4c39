"""Second page: what a person must have at hand."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.wizard.draft import WizardState
from ordersync_gui.ui.wizard.page import WizardPage


class ChecklistPage(WizardPage):
    """The channel's checklist, and a link to its help."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, "checklist_page")
        self.setTitle(self.tr("What you need"))
        self._list = wrapped_label("", self)
        self._link = named(QLabel(self), "help_link", self.tr("Help for this kind of shop"))
        self._link.setTextFormat(Qt.TextFormat.RichText)
        self._link.setWordWrap(True)
        self._link.setOpenExternalLinks(True)
        self._link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.body.addWidget(self._list)
        self.body.addWidget(self._link)
        self.body.addStretch(1)

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show the chosen shop's list."""
        choice = self.draft.choice
        if choice.filled:
            self.setSubTitle(
                self.tr("Nothing: the practice shop runs on this PC and its form is filled in for you.")
            )
        else:
            self.setSubTitle(self.tr("Have this at hand for {shop} before you go on.").format(shop=choice.label))
        items = () if choice.filled else choice.spec.checklist
        self._list.setText("\n\n".join(f"•  {shown(item.what)}" for item in items) or self._practice_text())
        self._link.setVisible(bool(choice.spec.help_url) and not choice.filled)
        self._link.setText(self._help_link(choice.spec.help_url))

    def _practice_text(self) -> str:
        return self.tr(
            "The practice shop has invented orders from many countries. You can import and ship them as you like: "
            "no real shop, parcel or buyer is touched."
        )

    def _help_link(self, url: str) -> str:
        text = escape(self.tr("Where to find this (opens the help in your browser)"))
        return f'<a href="{escape(url)}">{text}</a>'
