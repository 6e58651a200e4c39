"""What all pages of the wizard have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget, QWizardPage

from ordersync_gui.ui.wizard.draft import ShopDraft, WizardState


class WizardPage(QWizardPage):
    """A page that scrolls when the window is small, and keeps what was entered when a person goes back."""

    def __init__(self, state: WizardState, object_name: str) -> None:
        super().__init__()
        self.state = state
        self.setObjectName(object_name)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(4, 4, 12, 4)
        self.body.setSpacing(10)
        self.scroller = QScrollArea(self)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)

    @property
    def draft(self) -> ShopDraft:
        """What was entered and found out for the chosen shop."""
        return self.state.current

    def cleanupPage(self) -> None:  # noqa: N802 - Qt's name
        """Going back stops what runs on this page; nothing that was entered is reset."""
        self.stop()

    def stop(self) -> None:
        """Stop this page's background work, if it has any."""

    def has_input(self) -> bool:
        """Whether a person entered something here that would be lost."""
        return False
