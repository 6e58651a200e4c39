"""Says under the views that the open one isn't as it was saved, and offers to save it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.named import named


class ChangedStrip(QFrame):
    """Hidden while there is nothing to say. Signals: save_wanted()."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewChanged")
        self._text = ElidedLabel("", self)
        self._save = named(QPushButton(self.tr("Save"), self), "saveChanges", self.tr("Save changes of the view"))
        self._save.setToolTip(self.tr("Save changes of the view (Ctrl+F3)"))
        self._save.clicked.connect(self.save_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 2)
        row.addWidget(self._text, 1)
        row.addWidget(self._save)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_changed(self, name: str | None) -> None:
        """Name the view that was changed, None to say nothing."""
        self._text.setText("" if name is None else self.tr("View changed"))
        self.setAccessibleName("" if name is None else self.tr("The view {name} was changed").format(name=name))
        self.setVisible(name is not None)
