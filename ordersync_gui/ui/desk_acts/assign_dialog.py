"""Who works on the orders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QWidget

from ordersync_gui.domain.desk_act import DeskAct
from ordersync_gui.sync.desk_acts import assign_act
from ordersync_gui.ui.desk_acts.act_dialog import ActDialog
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named


class AssignDialog(ActDialog):
    """known: names that are in use; me: who is at this PC; present: who has the one order now, "" for nobody."""

    def __init__(
        self, about: str, *, known: Sequence[str], me: str, present: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("assign", about=about, parent=parent)
        self.say(self.tr("Assign"), self.tr("&Assign"))
        self._present = present
        self.name: QLineEdit = named(TrimmedLineEdit(self), "assign_name", self.tr("Name"))
        self.name.setText(present)
        self.name.setPlaceholderText(self.tr("nobody"))
        self.name.selectAll()
        completer = QCompleter(list(dict.fromkeys([me, *known])), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        label = QLabel(self.tr("Who works on &it"), self)
        label.setBuddy(self.name)
        self.body.addWidget(label)
        self.body.addWidget(self.name)
        self.add_button("assign_nobody", self.tr("&Nobody"), lambda: self._choose(""))
        if me:
            text = self.tr("&Me: {name}").format(name=me.replace("&", "&&"))
            self.add_button("assign_me", text, lambda: self._choose(me))
        self.name.setFocus()

    def act(self) -> DeskAct:
        """Assign to that name."""
        return assign_act(self.name.text())

    def changed(self) -> bool:
        """Another name."""
        return self.name.text().strip() != self._present

    def _choose(self, name: str) -> None:
        self.name.setText(name)
        self.submit()
