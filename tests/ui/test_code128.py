from __future__ import annotations

import pytest
from code128_reader import read_modules, scan_line
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ordersync_gui.documents.barcodes import has_code
from ordersync_gui.ui.code128 import QUIET_MODULES, bar_widths, draw_code128, modules_wide

TEXTS = [
    "1",
    "12",
    "123",
    "10017",
    "2024-00017",
    "A12345B",
    "OS:SHIPALL",
    "abcXYZ 1~",
    "98765432109",
    "#7/4",
    "9912",
    "99",
    "aB1234",
]


@pytest.fixture
def white(qapp: QApplication) -> QImage:
    assert qapp is not None
    image = QImage(900, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("lightgray"))
    return image


def _draw(image: QImage, rect: QRectF, text: str) -> bool:
    painter = QPainter(image)
    drawn = draw_code128(painter, rect, text)
    painter.end()
    return drawn


def _modules(text: str) -> str:
    return "".join("10"[place % 2] * width for place, width in enumerate(bar_widths(text)))


def _row(image: QImage, y: int) -> str:
    return "".join("1" if QColor(image.pixel(x, y)).lightness() < 60 else "0" for x in range(image.width()))


@pytest.mark.parametrize("text", TEXTS)
def test_a_reader_of_its_own_reads_what_is_drawn(white: QImage, text: str) -> None:
    assert _draw(white, QRectF(0, 5, 900, 50), text)

    for y in (6, 30, 53):
        assert scan_line(_row(white, y)) == text


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=40))
@settings(max_examples=150, deadline=None)
def test_every_printable_ascii_text_reads_back(text: str) -> None:
    assert read_modules(_modules(text)) == text


@pytest.mark.parametrize("text", ["", "é", "ñ1", "日本", "1\n", "1\t2", "\xf1", "١٢"], ids=ascii)
def test_what_no_scanner_would_give_back_has_no_barcode(white: QImage, text: str) -> None:
    before = white.copy()

    assert not has_code(text)
    assert not _draw(white, QRectF(0, 0, 900, 60), text)
    assert white == before
    with pytest.raises(ValueError, match="Code 128"):
        bar_widths(text)


def test_quiet_zones_stay_white_on_a_dark_ground(white: QImage) -> None:
    white.fill(QColor("black"))
    count = modules_wide("10017")

    assert _draw(white, QRectF(100, 0, count * 2, 60), "10017")

    row = _row(white, 20)
    quiet = 2 * QUIET_MODULES
    assert row[100 : 100 + quiet] == "0" * quiet
    assert row[100 + count * 2 - quiet : 100 + count * 2] == "0" * quiet
    assert row[99] == row[100 + count * 2] == "1"


def test_a_rectangle_too_narrow_for_whole_bars_gets_none(white: QImage) -> None:
    before = white.copy()

    assert not _draw(white, QRectF(0, 0, modules_wide("10017") - 1, 60), "10017")
    assert white == before
