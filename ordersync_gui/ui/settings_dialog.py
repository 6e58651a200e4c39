"""The settings window: sections at the left, the chosen one's page beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.settings.general_page import GeneralPage
from ordersync_gui.ui.settings.label_printer_page import LabelPrinterPage
from ordersync_gui.ui.settings.limits_page import LimitsPage
from ordersync_gui.ui.tab_order import tab_as_read

if TYPE_CHECKING:
    from ordersync_gui.ui.settings.sections import Section

_WIDTH, _HEIGHT = 720, 420
_ROOM_FOR_MARKS = 24  # pixels beside a section's name


class SettingsDialog(QDialog):
    """Everything in it counts as soon as it is changed, so that Esc can't lose anything; it isn't modal.

    What has a window of its own is opened from here, not done again. `choose` shows a section by its key.
    """

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._list = named(QListWidget(self), "settings_sections", self.tr("Sections"))
        self._pages = QStackedWidget(self)
        self._made: dict[int, QScrollArea] = {}
        self._close = named(QPushButton(self.tr("Close"), self), "settings_close", self.tr("Close"))
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._close.clicked.connect(self.accept)
        self._list.setCurrentRow(0)
        self._fit()

    def choose(self, key: str) -> None:
        """Show the section with this key."""
        for row, section in enumerate(self._sections):
            if section.key == key:
                self._list.setCurrentRow(row)

    def shows(self) -> str:
        """The key of the section that is shown."""
        return self._sections[self._list.currentRow()].key

    def renew(self) -> None:
        """Make the pages anew that tell of stores, which may be others by now; the keyboard stays where it is."""
        row = self._list.currentRow()
        for made, scroll in tuple(self._made.items()):
            keeps = isinstance(scroll.widget(), GeneralPage | LabelPrinterPage | LimitsPage)
            if not keeps and not scroll.isAncestorOf(self.focusWidget() or self):
                del self._made[made]
                self._pages.removeWidget(scroll)
                scroll.deleteLater()
        self._show(row)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def done(self, result: int) -> None:
        """Close; what was typed a moment ago counts, too."""
        for scroll in self._made.values():
            page = scroll.widget()
            if isinstance(page, GeneralPage | LabelPrinterPage | LimitsPage):
                page.stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text, whose size is set here."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)  # once its parts know of it, too

    def _fit(self) -> None:
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + _ROOM_FOR_MARKS)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _show(self, row: int) -> None:
        if row not in self._made:
            scroll = self._made[row] = QScrollArea(self._pages)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(self._sections[row].make())
            self._pages.addWidget(scroll)
        self._pages.setCurrentWidget(self._made[row])

    def _lay_out(self) -> None:
        for section in self._sections:
            QListWidgetItem(section.title, self._list)
        body, buttons = QHBoxLayout(), QHBoxLayout()
        body.addWidget(self._list)
        body.addWidget(self._pages, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addLayout(body, 1)
        column.addLayout(buttons)
