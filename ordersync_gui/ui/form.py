"""Draws a channel's connection form, so that no channel needs a window of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast
from zoneinfo import available_timezones

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ordersync_gui.domain.form import FieldKind, FormField, is_needed
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.line_edits import SecretEdit, SteadyComboBox, TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown

_CURRENCY_LETTERS = 3


@dataclass(frozen=True, slots=True)
class _Row:
    """One drawn field: label, what is typed into, the box that is shown or hidden, the place for its error."""

    field: FormField
    label: QLabel
    editor: QWidget
    box: QWidget
    error: InlineMessage


class FormWidget(QWidget):
    """The fields of a form with labels, help and a place for an error under each.

    `edited` gives the key of a changed field. Fields that the chosen way of signing in doesn't
    need are hidden, and what stands in them is kept.
    """

    edited = Signal(str)

    def __init__(self, fields: Sequence[FormField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A grid, since QFormLayout squeezes rows whose height depends on their width.
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(10)
        self._layout.setHorizontalSpacing(10)
        self._layout.setColumnStretch(1, 1)
        self._rows = {field.key: self._draw(field) for field in fields}
        self._show_needed()

    def values(self) -> dict[str, str]:
        """What stands in the fields that are needed; hidden ones are left out."""
        everything = {key: _read(row.editor) for key, row in self._rows.items()}
        return {key: value for key, value in everything.items() if is_needed(self._rows[key].field, everything)}

    def fill(self, values: Mapping[str, str]) -> None:
        """Put values into the fields; keys that the form doesn't have are passed over."""
        for key, value in values.items():
            if key in self._rows:
                _write(self._rows[key].editor, value)

    def show_error(self, key: str, text: str) -> bool:
        """Say under a field what is wrong with it and go there; False when the form has no such field."""
        self.clear_errors()
        if key not in self._rows:
            return False
        self._rows[key].error.say(text, Tone.ERROR)
        self._rows[key].editor.setFocus()
        return True

    def clear_errors(self) -> None:
        """Take away what was said under the fields."""
        for row in self._rows.values():
            row.error.clear()

    def editor(self, key: str) -> QWidget:
        """The control of one field."""
        return self._rows[key].editor

    def _draw(self, field: FormField) -> _Row:
        editor = self._editor(field)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(editor)
        if field.help is not None:
            column.addWidget(_small(wrapped_label(shown(field.help), box)))
        error = InlineMessage(f"error_{field.key}", box)
        column.addWidget(error)
        label = QLabel(shown(field.label), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(editor)
        label.setMinimumHeight(editor.sizeHint().height())
        row = self._layout.rowCount()
        self._layout.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(box, row, 1)
        return _Row(field, label, editor, box, error)

    def _editor(self, field: FormField) -> QWidget:
        name, label = f"field_{field.key}", shown(field.label)
        match field.kind:
            case FieldKind.SECRET:
                secret = SecretEdit(self)
                secret.name(name, label)
                secret.line.setPlaceholderText(field.placeholder)
                return self._watched_line(secret, secret.line, field)
            case FieldKind.CHOICE:
                return self._watched_choice(named(_choice_box(field, self), name, label), field)
            case FieldKind.TIME_ZONE:
                return self._watched_choice(named(time_zone_box(self), name, label), field)
            case _:
                line = named(TrimmedLineEdit(self), name, label)
                line.setPlaceholderText(field.placeholder)
                if field.kind is FieldKind.CURRENCY:
                    line.setMaxLength(_CURRENCY_LETTERS)
                    line.textEdited.connect(partial(_capitalise, line))
                return self._watched_line(line, line, field)

    def _watched_line(self, editor: QWidget, line: QLineEdit, field: FormField) -> QWidget:
        line.setText(field.default)
        line.textChanged.connect(partial(self._changed, field.key))
        return editor

    def _watched_choice(self, box: QComboBox, field: FormField) -> QWidget:
        _write(box, field.default)
        box.currentTextChanged.connect(partial(self._changed, field.key))
        return box

    def _changed(self, key: str, _text: str) -> None:
        self._rows[key].error.clear()
        self._show_needed()
        self.edited.emit(key)

    def _show_needed(self) -> None:
        everything = {key: _read(row.editor) for key, row in self._rows.items()}
        for row in self._rows.values():
            needed = is_needed(row.field, everything)
            row.label.setVisible(needed)
            row.box.setVisible(needed)


def time_zone_box(parent: QWidget) -> QComboBox:
    """A choice of all time zones known here, found by typing any part of the name."""
    box = SteadyComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(["UTC", *sorted(name for name in available_timezones() if "/" in name)])
    completer = cast("QCompleter", box.completer())
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box


def _choice_box(field: FormField, parent: QWidget) -> QComboBox:
    box = SteadyComboBox(parent)
    for choice in field.choices:
        box.addItem(shown(choice.label), choice.value)
    return box


def _read(editor: QWidget) -> str:
    if isinstance(editor, SecretEdit):
        return editor.line.text()
    if isinstance(editor, QComboBox):
        return editor.currentText() if editor.isEditable() else str(editor.currentData() or "")
    return cast("QLineEdit", editor).text()


def _write(editor: QWidget, value: str) -> None:
    if isinstance(editor, SecretEdit):
        editor.line.setText(value)
    elif isinstance(editor, QComboBox) and editor.isEditable():
        editor.setCurrentText(value)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(value)))
    else:
        cast("QLineEdit", editor).setText(value)


def _capitalise(line: QLineEdit, text: str) -> None:
    position = line.cursorPosition()
    with QSignalBlocker(line):
        line.setText(text.upper())
    line.setCursorPosition(position)


def _small(label: QLabel) -> QLabel:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    return label
