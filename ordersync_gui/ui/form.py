"""Draws a channel's connection form, so that no channel needs a window of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ordersync_gui.domain.form import FormField, is_needed
from ordersync_gui.ui.field_editors import field_editor, read_editor, write_editor
from ordersync_gui.ui.field_rows import FieldRows
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown


class FormWidget(FieldRows):
    """The fields of a form with labels, help and a place for an error under each.

    `edited` gives the key of a changed field. Fields that the chosen way of signing in doesn't
    need are hidden, and what stands in them is kept. Advanced fields are folded away under "More
    settings" unless fold is False; they open when one of them has a problem or differs from its
    default. notes: more to say under a field, by its key.
    """

    edited = Signal(str)

    def __init__(
        self,
        fields: Sequence[FormField],
        parent: QWidget | None = None,
        *,
        notes: Mapping[str, str] | None = None,
        fold: bool = True,
    ) -> None:
        super().__init__(parent)
        self._fields = {field.key: field for field in fields}
        self._folded = {field.key for field in fields if field.advanced and fold}
        self._more = self._more_button()
        for field in fields:
            if field.key not in self._folded:
                self._draw(field, notes or {})
        self.add_wide(self._more)
        for key in self._fields:
            if key in self._folded:
                self._draw(self._fields[key], notes or {})
        self._more.setVisible(bool(self._folded))
        self._show_needed()

    def values(self) -> dict[str, str]:
        """What stands in the fields that are needed; those that aren't are left out."""
        everything = self._everything()
        return {key: value for key, value in everything.items() if is_needed(self._fields[key], everything)}

    def fill(self, values: Mapping[str, str]) -> None:
        """Put values into the fields; keys that the form doesn't have are passed over."""
        for key, value in values.items():
            if key in self._fields:
                write_editor(self.editor(key), value)
        if any(key in self._folded and value != self._fields[key].default for key, value in values.items()):
            self._more.setChecked(True)

    def show_error(self, key: str, text: str) -> bool:
        """Say under a field what is wrong with it and go there; False when the form has no such field."""
        if key in self._folded:
            self._more.setChecked(True)
        return super().show_error(key, text)

    def _draw(self, field: FormField, notes: Mapping[str, str]) -> None:
        editor = field_editor(field, self, self._changed)
        help_text = shown(field.help) if field.help is not None else ""
        said = [text for text in (help_text, notes.get(field.key, "")) if text]
        self.add_row(field.key, shown(field.label), editor, *said)

    def _more_button(self) -> QToolButton:
        button = named(QToolButton(self), "form_more", self.tr("More settings"))
        button.setText(self.tr("&More settings"))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.toggled.connect(lambda _open: self._show_needed())
        return button

    def _everything(self) -> dict[str, str]:
        return {key: read_editor(self.editor(key)) for key in self._fields}

    def _changed(self, key: str) -> None:
        self._rows[key].error.clear()
        self._show_needed()
        self.edited.emit(key)

    def _show_needed(self) -> None:
        everything, is_open = self._everything(), self._more.isChecked()
        self._more.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        for key, field in self._fields.items():
            folded_away = key in self._folded and not is_open
            self.show_row(key, visible=is_needed(field, everything) and not folded_away)
