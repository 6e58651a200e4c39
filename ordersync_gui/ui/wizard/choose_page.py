"""First page: which kind of shop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.wizard.draft import ShopDraft, WizardState
from ordersync_gui.ui.wizard.page import WizardPage


class ShopTile(QFrame):
    """A choice with its name and a sentence about it; a click anywhere on it chooses it."""

    def __init__(self, draft: ShopDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        choice = draft.choice
        self.radio = named(QRadioButton(choice.label.replace("&", "&&"), self), f"shop_{choice.key}", choice.label)
        self.radio.setAccessibleDescription(choice.summary)
        font = self.radio.font()
        font.setBold(True)
        self.radio.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(2)
        column.addWidget(self.radio)
        summary = wrapped_label(choice.summary, self)
        summary.setIndent(24)
        summary.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column.addWidget(summary)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose this shop."""
        self.radio.setChecked(True)
        self.radio.setFocus()
        event.accept()


class ChoosePage(WizardPage):
    """A tile per channel, and one for the practice shop when there is one."""

    def __init__(self, state: WizardState) -> None:
        super().__init__(state, "choose_page")
        self.setTitle(self.tr("Connect a store"))
        self.setSubTitle(self.tr("Which kind of shop do you want to connect?"))
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        self.body.setSpacing(5)
        for draft in state.drafts:
            self._add(draft)
        self.body.addStretch(1)

    def choose(self, key: str) -> None:
        """Choose the shop with this key, if it is offered."""
        if key in self._radios:
            self._radios[key].setChecked(True)

    def has_input(self) -> bool:
        """A choice alone isn't worth a question."""
        return False

    def _add(self, draft: ShopDraft) -> None:
        tile = ShopTile(draft, self)
        self._group.addButton(tile.radio)
        self._radios[draft.choice.key] = tile.radio
        tile.radio.setChecked(draft is self.state.current)
        tile.radio.toggled.connect(partial(self._toggled, draft))
        self.body.addWidget(tile)

    def _toggled(self, draft: ShopDraft, chosen: bool) -> None:  # noqa: FBT001 - the shape of Qt's toggled signal
        if chosen:
            self.state.current = draft
