"""One page of a store's settings: rows that are found by the names of what they set."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.ui.field_editors import field_editor, read_editor, write_editor
from ordersync_gui.ui.field_rows import FieldRow, FieldRows, small
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown

_ROOM_IN_LINES = 12  # pixels around the lines of a text


class SettingsPage(FieldRows):
    """`edited` names the row that was changed. Rows have the field names of `save_store_settings`' errors."""

    edited = Signal(str)
    key = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form_fields: list[str] = []
        self.setObjectName(f"store_settings_{self.key}")

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with what stands in the page."""
        return preferences

    def has(self, key: str) -> bool:
        """Whether the page has a row of this name."""
        return key in self._rows

    def typed(self, key: str) -> str | None:
        """What stands in a field of the form, None where the page has none of this name."""
        return read_editor(self.editor(key)).strip() if key in self._form_fields else None

    def add_field(self, field: FormField, value: str, *notes: str) -> None:
        """Put a field of a form under the other rows."""
        editor = field_editor(field, self, self.changed)
        write_editor(editor, value)
        self._form_fields.append(field.key)
        self.add_row(field.key, shown(field.label), editor, *(note for note in notes if note))

    def add_line(self, key: str, label: str, now: str, *notes: str, spoken: str = "") -> TrimmedLineEdit:
        """Put a line of text under the other rows."""
        line = named(TrimmedLineEdit(self), _name(key), spoken or label.replace("&", ""))
        line.setText(now)
        line.textChanged.connect(lambda _text: self.changed(key))
        self.add_row(key, label, line, *notes)
        return line

    def add_lines(self, key: str, label: str, now: str, lines: int, *notes: str) -> QPlainTextEdit:
        """Put a text of several lines under the other rows; Tab leaves it."""
        text = named(QPlainTextEdit(now, self), _name(key), label.replace("&", ""))
        text.setTabChangesFocus(True)
        text.setFixedHeight(lines * text.fontMetrics().lineSpacing() + _ROOM_IN_LINES)
        text.textChanged.connect(lambda: self.changed(key))
        beside_first_line(self.add_row(key, label, text, *notes))
        return text

    def add_box(self, key: str, label: str, text: str, *notes: str, on: bool) -> QCheckBox:
        """Put something to tick under the other rows."""
        box = named(QCheckBox(text.replace("&", "&&"), self), _name(key), text)
        box.setChecked(on)
        box.toggled.connect(lambda _on: self.changed(key))
        self.add_row(key, label, box, *notes)
        return box

    def add_block(self, key: str, widget: QWidget, *, title: str = "", note: str = "") -> None:
        """Put something under the rows that takes the whole width, with a title above it."""
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        label = QLabel(title, box)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setVisible(bool(title))
        column.addWidget(label)
        if note:
            column.addWidget(small(wrapped_label(note, box)))
        column.addWidget(widget)
        error = InlineMessage(f"error_{key}", box)
        column.addWidget(error)
        self.add_wide(box)
        self._rows[key] = FieldRow(label, widget, box, error)

    def changed(self, key: str) -> None:
        """Hear of a change in a row: what was wrong there isn't said any more."""
        if key in self._rows:
            self._rows[key].error.clear()
        self.edited.emit(key)


def beside_first_line(row: FieldRow) -> None:
    """Put the label of a high control beside its first line."""
    row.label.setMinimumHeight(row.label.fontMetrics().lineSpacing() + _ROOM_IN_LINES)


def _name(key: str) -> str:
    return f"settings_{key.replace('.', '_')}"
