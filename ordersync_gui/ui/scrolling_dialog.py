"""A dialog whose content scrolls on a small screen, with an outcome and buttons that always stay in view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.room import grown, stay_on_screen
from ordersync_gui.ui.tab_order import tab_as_read

_LEAST_HEIGHT, _ROOM_AROUND = 120, 60


class ScrollingDialog(QDialog):
    """Put widgets into `body`; `outcome` is said under it."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.outcome = InlineMessage(f"{object_name}_outcome", self)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(4, 4, 12, 4)
        self.body.setSpacing(10)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(self.outcome)
        column.addLayout(self._buttons)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put the buttons below, the last one at the right edge."""
        for button in buttons:
            self._buttons.addWidget(button)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def fit_soon(self, width: int) -> None:
        """Fit once widgets that were just put in or taken out have got their sizes."""
        QTimer.singleShot(0, self, lambda: self.fit(width))

    def fit(self, width: int) -> None:
        """Become this wide, wider for large text, and as high as the content needs, as far as the screen goes."""
        layout = self._content.layout()
        width = grown(width, self.fontMetrics())
        content = layout.heightForWidth(width) if layout is not None else 0
        wanted = max(content, _LEAST_HEIGHT) + 2 * _ROOM_AROUND
        room = self.screen().availableSize()
        self.resize(QSize(width, wanted).boundedTo(QSize(room.width(), room.height() - _ROOM_AROUND)))
        stay_on_screen(self)
