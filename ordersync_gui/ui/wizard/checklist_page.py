"""Second page: what a person must have at hand, where to find it, and what of this shop isn't certain."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ordersync_gui.domain.channel import ChannelFact, ChannelSpec, ChecklistItem, Sureness
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.wizard.draft import WizardState
from ordersync_gui.ui.wizard.page import WizardPage

_INDENT = 18


class ChecklistPage(WizardPage):
    """The channel's checklist and steps, a link to its help, and what about it isn't documented."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, "checklist_page")
        self.setTitle(self.tr("What you need"))
        self._content: QWidget | None = None
        # Nothing here but a link takes the keyboard, which must be able to scroll a long list.
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        named(self.scroller, "checklist_scroll", self.tr("What you need"))
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
        if self._content is not None:
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = self._practice_text() if choice.filled else self._sections(choice.spec)
        self.body.insertWidget(0, self._content)

    def _sections(self, spec: ChannelSpec) -> QWidget:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for item in spec.checklist:
            self._add_item(column, item)
        if spec.steps:
            self._add_steps(column, spec)
        if spec.help_url:
            column.addWidget(self._help_link(spec.help_url))
        unsure = [fact for fact in spec.facts if fact.sureness is not Sureness.DOCUMENTED]
        if unsure:
            self._add_facts(column, unsure)
        return content

    def _add_item(self, column: QVBoxLayout, item: ChecklistItem) -> None:
        column.addWidget(named(wrapped_label(f"•  {shown(item.what)}", self), "checklist_what", shown(item.what)))
        if item.where is not None:
            where = small(wrapped_label(shown(item.where), self))
            where.setContentsMargins(_INDENT, 0, 0, 0)
            column.addWidget(named(where, "checklist_where", shown(item.where)))

    def _add_steps(self, column: QVBoxLayout, spec: ChannelSpec) -> None:
        column.addWidget(_headline(self.tr("How to connect"), self))
        for number, step in enumerate(spec.steps, 1):
            column.addWidget(wrapped_label(f"{number}.  {shown(step)}", self))

    def _add_facts(self, column: QVBoxLayout, facts: list[ChannelFact]) -> None:
        column.addWidget(_headline(self.tr("What isn't certain about this kind of shop"), self))
        for fact in facts:
            text = f"{self._sureness(fact.sureness)} {shown(fact.text)}"
            column.addWidget(named(small(wrapped_label(text, self)), "checklist_fact", text))

    def _sureness(self, sureness: Sureness) -> str:
        if sureness is Sureness.UNKNOWN:
            return self.tr("Not publicly known:")
        return self.tr("Concluded, not documented:")

    def _practice_text(self) -> QWidget:
        text = self.tr(
            "The practice shop has invented orders from many countries. You can import and ship them as you like: "
            "no real shop, parcel or buyer is touched."
        )
        return wrapped_label(text, self)

    def _help_link(self, url: str) -> QLabel:
        link = named(QLabel(self), "help_link", self.tr("Help for this kind of shop"))
        link.setTextFormat(Qt.TextFormat.RichText)
        link.setWordWrap(True)
        link.setOpenExternalLinks(True)
        link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        text = escape(self.tr("Where to find this (opens the help in your browser)"))
        link.setText(f'<a href="{escape(url)}">{text}</a>')
        return link


def _headline(text: str, parent: QWidget) -> QLabel:
    label = wrapped_label(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 0)
    return label
