"""The choice of sources whose orders are left out, with how many orders each has and what a change would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import number

_NAME = Qt.ItemDataRole.UserRole
_ROWS = 6


class SourceChoice(QWidget):
    """A check list of the sources met so far and of those typed in; `edited` tells of every change.

    sources: (source, number of its orders); left_out: the names that are left out now.
    """

    edited = Signal()

    def __init__(
        self,
        *,
        source_name: str,
        sources: Sequence[tuple[str, int]],
        left_out: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self._before = StorePreferences(left_out_sources=tuple(left_out))
        title = self.tr("Leave out orders by: {source}").format(source=source_name)
        self.list = named(QListWidget(self), "settings_sources", title)
        self._typed = named(
            TrimmedLineEdit(self),
            "settings_source_new",
            self.tr("Also leave out: {source}").format(source=source_name),
        )
        self._typed.setPlaceholderText(self.tr("One that hasn't been met yet"))
        self._add = named(QPushButton(self.tr("&Add"), self), "settings_source_add", self.tr("Leave this one out"))
        self._add.setAutoDefault(False)
        self.effect = small(wrapped_label("", self))
        self.effect.setObjectName("settings_source_effect")
        self._fill()
        self._lay_out(title)
        self.list.itemChanged.connect(self._changed)
        self._typed.textChanged.connect(lambda _text: self._refresh())
        self._typed.returnPressed.connect(self.add_typed)
        self._add.clicked.connect(self.add_typed)
        self._refresh()

    def left_out(self) -> tuple[str, ...]:
        """The names whose orders are to be left out."""
        return tuple(str(item.data(_NAME)) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def add_typed(self) -> None:
        """Check what was typed in, as a new line where it isn't listed yet."""
        name = " ".join(self._typed.text().split())
        if not name:
            return
        same = [item for item in self._items() if str(item.data(_NAME)).casefold() == name.casefold()]
        if same:
            same[0].setCheckState(Qt.CheckState.Checked)
        else:
            self._append(name, 0, checked=True)
        self._typed.clear()
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter adds what was typed; it mustn't reach the dialog and press its default button, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        listed = {name.strip().casefold() for name, _count in self._sources}
        for name, count in self._sources:
            self._append(name, count, checked=self._before.leaves_out(name))
        for name in self._before.left_out_sources:
            if name.strip().casefold() not in listed:
                self._append(name, 0, checked=True)

    def _append(self, name: str, count: int, *, checked: bool) -> None:
        orders = self.tr("{n} orders", "", count).format(n=number(count))
        item = QListWidgetItem(f"{name}  ({orders})")
        item.setData(_NAME, name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _changed(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        self._add.setEnabled(bool(self._typed.text().strip()))
        self.list.setVisible(self.list.count() > 0)
        self._none_yet.setVisible(self.list.count() == 0)
        self.effect.setText(self._effect())

    def _effect(self) -> str:
        after = StorePreferences(left_out_sources=self.left_out())
        going = sum(n for name, n in self._sources if after.leaves_out(name) and not self._before.leaves_out(name))
        coming = sum(
            n for name, n in self._sources if self._before.leaves_out(name) and not after.leaves_out(name)
        )
        lines = []
        if going:
            lines.append(
                self.tr(
                    "Orders that will be left out: {n}. They stay in the database and can be shown with "
                    "View > Left out."
                ).format(n=going)
            )
        if coming:
            lines.append(self.tr("Orders that will be shown again: {n}.").format(n=coming))
        if not lines:
            lines.append(
                self.tr("Orders that are left out are kept, but aren't counted, shown in the lists or shipped.")
            )
        return "\n".join(lines)

    def _lay_out(self, title: str) -> None:
        label = QLabel(title, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self.list)
        row_height = self.list.sizeHintForRow(0) if self.list.count() else self.list.fontMetrics().height() + 4
        rows = min(max(self.list.count() + 1, 2), _ROWS)
        self.list.setFixedHeight(rows * row_height + 2 * self.list.frameWidth())
        typing = QHBoxLayout()
        typing.addWidget(self._typed, 1)
        typing.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self.list)
        self._none_yet = small(wrapped_label(self.tr("None has been met yet: imports bring them."), self))
        self._none_yet.setObjectName("settings_no_source")
        column.addWidget(self._none_yet)
        column.addLayout(typing)
        column.addWidget(self.effect)
