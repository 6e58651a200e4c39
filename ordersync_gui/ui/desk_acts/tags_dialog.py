"""Which tags orders have: ticked ones are put on, empty ones taken off, half ticked ones stay as they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLabel, QListWidget, QListWidgetItem, QWidget

from ordersync_gui.domain.desk_act import DeskAct
from ordersync_gui.sync.desk_acts import tag_act
from ordersync_gui.ui.desk_acts.act_dialog import ActDialog
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named

_ON, _HALF, _OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked
_ROWS = 7  # tags that are seen without scrolling


class TagsDialog(ActDialog):
    """known: all tags of the desk; present: those of the one order that it is about, None for several orders."""

    def __init__(
        self,
        about: str,
        *,
        known: Sequence[str],
        present: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("tags", about=about, parent=parent)
        self.say(self.tr("Tags"), self.tr("&Save"))
        self._start = _HALF if present is None else _OFF
        self._present = frozenset(present or ())
        self.new = named(TrimmedLineEdit(self), "tags_new", self.tr("New tags, with commas between them"))
        self.new.setPlaceholderText(self.tr("urgent, gift"))
        self.tags = named(QListWidget(self), "tags_known", self.tr("Tags"))
        for name in sorted({*known, *self._present}, key=str.casefold):
            self._add(name)
        self._arrange(known, several=present is None)
        self.new.setFocus()

    def act(self) -> DeskAct:
        """Put on what is typed or newly ticked, take off what is newly empty."""
        add = [name for name in self.new.text().split(",") if name.strip()]
        states = {item.text(): item.checkState() for item in self._items()}
        add += [name for name, state in states.items() if state is _ON and self._before(name) is not _ON]
        off = [name for name, state in states.items() if state is _OFF and self._before(name) is not _OFF]
        return tag_act(add=add, remove=off)

    def changed(self) -> bool:
        """Anything typed or ticked."""
        moved = any(item.checkState() is not self._before(item.text()) for item in self._items())
        return moved or bool(self.new.text().strip())

    def _items(self) -> list[QListWidgetItem]:
        return [self.tags.item(row) for row in range(self.tags.count())]

    def _before(self, name: str) -> Qt.CheckState:
        return _ON if name in self._present else self._start

    def _add(self, name: str) -> None:
        item = QListWidgetItem(name, self.tags)
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserTristate if self._start is _HALF else flags)
        item.setCheckState(self._before(name))

    def _arrange(self, known: Sequence[str], *, several: bool) -> None:
        completer = LastWordCompleter(list(known), self)
        self.new.setCompleter(completer)
        label = QLabel(self.tr("&New tags"), self)
        label.setBuddy(self.new)
        self.body.addWidget(label)
        self.body.addWidget(self.new)
        self.tags.setVisible(self.tags.count() > 0)
        self.tags.setMinimumHeight(min(self.tags.count(), _ROWS) * (self.fontMetrics().height() + 6) + 4)
        if self.tags.count():
            self.tags.setCurrentRow(0)
        if several and self.tags.count():
            text = self.tr("Ticked: put on. Empty: taken off. Half ticked: stays as it is on each order.")
            self.body.addWidget(wrapped_label(text, self))
        self.body.addWidget(self.tags, 1)


class LastWordCompleter(QCompleter):
    """Completes what stands behind the last comma of a line."""

    def __init__(self, words: list[str], parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """What is looked for."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:  # noqa: N802 - Qt's name
        """The line with the found word in the last one's place."""
        before, comma, _ = self.widget().text().rpartition(",")  # type: ignore[attr-defined]  # a line edit's
        found = str(index.data())  # type: ignore[attr-defined]  # a model index
        return f"{before}{comma} {found}" if comma else found
