"""One line in which a word is tried: what it becomes by the maps as they stand here, and by which rule."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ordersync_gui.domain.map_verdict import verdict
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown, status_symbol

_WORD_LETTERS, _SERVICE_LETTERS = 24, 16
_PAUSE_MS = 120  # after an edit: a map of thousands of rows isn't looked through at every letter


class TryWord(QWidget):
    """Follows the open tab and everything that is edited in it; saves nothing and asks nobody."""

    def __init__(self, maps: EditedMaps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps = maps
        self._label = QLabel(self)
        self.word = named(TrimmedLineEdit(self), "try_word", self.tr("Try a word"))
        self.service = named(TrimmedLineEdit(self), "try_service", self.tr("Service of the carrier that is tried"))
        self.service.setPlaceholderText(self.tr("service"))
        self.verdict = wrapped_label("", self)
        self.verdict.setObjectName("try_verdict")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self.refresh)
        for line in (self.word, self.service):
            line.textChanged.connect(lambda _text: self.refresh())
        maps.edited.connect(self._pause.start)
        maps.filled.connect(self._pause.start)
        maps.chosen.connect(self._open)
        self._open(maps.kind)

    def refresh(self) -> None:
        """Say what becomes of the word now."""
        self._pause.stop()
        text = self._said()
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)
        for line in (self.word, self.service):
            line.setAccessibleDescription(text)

    def _said(self) -> str:
        opened, kind = self._maps.opened, self._maps.kind
        word = self.word.text()
        if opened is None or not word:
            return self.tr("What it becomes, and by which rule, stands here.")
        service = self.service.text().strip() if kind is MapKind.CARRIER else ""
        found = verdict(opened.spec, self._maps.maps(), kind, word, service=service)
        sign = "" if found.status is None else f"{status_symbol(found.status)} "
        outcome, rule = shown(found.outcome).rstrip("."), shown(found.rule)
        return self.tr("{outcome}. {rule}").format(outcome=f"{sign}{outcome}", rule=rule)

    def _open(self, kind: MapKind) -> None:
        self._label.setText(self._title(kind))
        self.word.setAccessibleName(self._title(kind).replace("&", ""))
        self.word.setPlaceholderText(self._example(kind))
        self.word.clear()
        self.service.clear()
        self.service.setVisible(kind is MapKind.CARRIER)
        self.refresh()

    def _title(self, kind: MapKind) -> str:
        match kind:
            case MapKind.STATUS:
                return self.tr("&Try a word")
            case MapKind.SHIPPING_METHOD:
                return self.tr("&Try a shipping method")
            case MapKind.CARRIER:
                return self.tr("&Try a carrier")
            case MapKind.CUSTOM_FIELD:
                return self.tr("&Try a custom field")

    def _example(self, kind: MapKind) -> str:
        match kind:
            case MapKind.STATUS:
                return self.tr("such as on-hold")
            case MapKind.SHIPPING_METHOD:
                return self.tr("such as Express")
            case MapKind.CARRIER:
                return self.tr("such as UPS")
            case MapKind.CUSTOM_FIELD:
                return self.tr("1, 2 or 3")

    def _lay_out(self) -> None:
        self._label.setBuddy(self.word)
        letter = self.fontMetrics().averageCharWidth()
        self.word.setMaximumWidth(_WORD_LETTERS * letter)
        self.service.setMaximumWidth(_SERVICE_LETTERS * letter)
        # Two lines are kept free, so that nothing moves while one types.
        self.verdict.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.verdict.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self.word, 2)
        row.addWidget(self.service, 1)
        row.addWidget(self.verdict, 3)
