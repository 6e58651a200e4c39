"""The desk's own note on orders."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ordersync_gui.domain.desk_act import DeskAct
from ordersync_gui.sync.desk_acts import note_act
from ordersync_gui.ui.desk_acts.act_dialog import ActDialog
from ordersync_gui.ui.named import named

_LINES = 6


class NoteDialog(ActDialog):
    """present: the note of the one order that it is about, "" for several."""

    def __init__(self, about: str, *, present: str = "", parent: QWidget | None = None) -> None:
        super().__init__("note", about=about, parent=parent)
        self.say(self.tr("Desk note"), self.tr("&Save"))
        self._present = present
        self.edit = named(QPlainTextEdit(self), "note_text", self.tr("Desk note"))
        self.edit.setPlainText(present)
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(self.fontMetrics().height() * _LINES)
        self.edit.selectAll()
        self.body.addWidget(self.edit, 1)
        self.ok.setToolTip(self.tr("Save (Ctrl+Enter)"))
        self.edit.setFocus()

    def act(self) -> DeskAct:
        """Put the text in the place of what was there."""
        return note_act(self.edit.toPlainText())

    def changed(self) -> bool:
        """Another text."""
        return self.edit.toPlainText().strip() != self._present
