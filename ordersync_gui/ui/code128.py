"""Draws text as a Code 128 barcode, which every scanner reads."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

# The standard asks for blank paper of ten modules on both sides; without it scanners miss the beginning.
QUIET_MODULES = 10
_LEAST, _MOST = " ", "~"


def has_code(text: str) -> bool:
    """Whether the text can stand in a barcode: printable ASCII, and something at all."""
    return bool(text) and all(_LEAST <= letter <= _MOST for letter in text)


def modules(text: str) -> str:
    """The bars as a row of modules, "1" black and "0" white, with start, check digit and stop, no quiet zones.

    Raises ValueError for a text that `has_code` says no to.
    """
    from barcode.codex import Code128  # noqa: PLC0415 - not needed for the first paint

    # The library takes some Latin-1 letters for control codes, so that an "ñ" would scan as nothing.
    if not has_code(text):
        message = f"{text!r} can't be a Code 128 barcode"
        raise ValueError(message)
    return str(Code128(text).build()[0])


def draw_code128(painter: QPainter, rect: QRectF, text: str) -> bool:
    """Draw the barcode into the middle of the rectangle, on white and with its quiet zones.

    rect: in the painter's units; bars are as high as it is, and a whole number of units wide.
    False, and nothing drawn, where the text has no barcode or the rectangle is too narrow for it.
    """
    if not has_code(text):
        return False
    bars = modules(text)
    count = len(bars) + 2 * QUIET_MODULES
    width = int(rect.width() / count)
    if width < 1:
        return False
    area = QRectF(rect.center().x() - width * count / 2, rect.top(), width * count, rect.height())
    area.moveLeft(round(area.left()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(area, Qt.GlobalColor.white)
    for place, length in _runs(bars):
        left = area.left() + (QUIET_MODULES + place) * width
        painter.fillRect(QRectF(left, area.top(), length * width, area.height()), Qt.GlobalColor.black)
    painter.restore()
    return True


def _runs(bars: str) -> list[tuple[int, int]]:
    """Where each bar begins and how many modules wide it is."""
    found, place = [], 0
    for bar in bars.split("0"):
        if bar:
            found.append((place, len(bar)))
        place += len(bar) + 1
    return found
