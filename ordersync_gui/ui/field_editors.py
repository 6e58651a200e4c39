"""The control for each kind of form field, and reading and writing what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast
from zoneinfo import available_timezones

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.ui.line_edits import SecretEdit, SteadyComboBox, TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown

_CURRENCY_LETTERS = 3


def field_editor(field: FormField, parent: QWidget, on_change: Callable[[str], None]) -> QWidget:
    """A control with the field's default in it; on_change hears of every change with the field's key."""
    name, label = f"field_{field.key}", shown(field.label)
    tell = partial(_tell, on_change, field.key)
    match field.kind:
        case FieldKind.SECRET:
            secret = SecretEdit(parent)
            secret.name(name, label)
            _set_up_line(secret.line, field, tell)
            return secret
        case FieldKind.CHOICE:
            return _set_up_choice(named(_choice_box(field, parent), name, label), field, tell)
        case FieldKind.TIME_ZONE:
            return _set_up_choice(named(time_zone_box(parent), name, label), field, tell)
        case _:
            line = named(TrimmedLineEdit(parent), name, label)
            if field.kind is FieldKind.CURRENCY:
                line.setMaxLength(_CURRENCY_LETTERS)
                line.textEdited.connect(partial(_capitalise, line))
            _set_up_line(line, field, tell)
            return line


def read_editor(editor: QWidget) -> str:
    """What stands in the control."""
    if isinstance(editor, SecretEdit):
        return editor.line.text()
    if isinstance(editor, QComboBox):
        return editor.currentText() if editor.isEditable() else str(editor.currentData() or "")
    return cast("QLineEdit", editor).text()


def write_editor(editor: QWidget, value: str) -> None:
    """Put a value into the control."""
    if isinstance(editor, SecretEdit):
        editor.line.setText(value)
    elif isinstance(editor, QComboBox) and editor.isEditable():
        editor.setCurrentText(value)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(value)))
    else:
        cast("QLineEdit", editor).setText(value)


def time_zone_box(parent: QWidget) -> QComboBox:
    """A choice of all time zones known here, found by typing any part of the name."""
    box = SteadyComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(["UTC", "GMT", *sorted(name for name in available_timezones() if "/" in name)])
    completer = cast("QCompleter", box.completer())
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box


def _tell(on_change: Callable[[str], None], key: str, _text: str) -> None:
    on_change(key)


def _set_up_line(line: QLineEdit, field: FormField, tell: Callable[[str], None]) -> None:
    line.setPlaceholderText(field.placeholder)
    line.setText(field.default)
    line.textChanged.connect(tell)


def _set_up_choice(box: QComboBox, field: FormField, tell: Callable[[str], None]) -> QWidget:
    write_editor(box, field.default)
    box.currentTextChanged.connect(tell)
    return box


def _choice_box(field: FormField, parent: QWidget) -> QComboBox:
    box = SteadyComboBox(parent)
    for choice in field.choices:
        box.addItem(shown(choice.label), choice.value)
    return box


def _capitalise(line: QLineEdit, text: str) -> None:
    position = line.cursorPosition()
    with QSignalBlocker(line):
        line.setText(text.upper())
    line.setCursorPosition(position)
