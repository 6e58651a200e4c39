"""The choice of a store's colour, each with its name, since nobody should have to tell them apart by sight."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.named import named

_SIDE = 14


class ColourChoice(SteadyComboBox):
    """A few colours that colour-blind people can tell apart (Okabe and Ito's set), and none."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "settings_colour", self.tr("Colour"))
        self.addItem(self.tr("None"), "")
        for name, value in self._palette():
            self.addItem(_swatch(value), name, value)
        if self.findData(colour) < 0:
            self.addItem(_swatch(colour), colour, colour)
        self.setCurrentIndex(self.findData(colour))

    def colour(self) -> str:
        """The chosen colour as "#rrggbb", "" for none."""
        return str(self.currentData())

    def _palette(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Blue"), "#0072b2"),
            (self.tr("Sky blue"), "#56b4e9"),
            (self.tr("Green"), "#009e73"),
            (self.tr("Yellow"), "#f0e442"),
            (self.tr("Orange"), "#e69f00"),
            (self.tr("Red"), "#d55e00"),
            (self.tr("Pink"), "#cc79a7"),
            (self.tr("Grey"), "#7f7f7f"),
        )


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(QColor(colour))
    return QIcon(picture)
