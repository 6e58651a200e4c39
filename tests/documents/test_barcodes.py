"""Barcodes are read by another program's decoder."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyzbar.pyzbar import ZBarSymbol, decode

from ordersync_gui.documents.barcodes import CODE128_LENGTH, QUIET_MODULES, code128_modules, qr_matrix

PRINTABLE = "".join(chr(code) for code in range(32, 127))
MODULE = 3


def read(text: str) -> str:
    """What zbar reads from the drawn code."""
    widths = code128_modules(text)
    assert widths is not None
    row = b"\xff" * QUIET_MODULES * MODULE
    for place, width in enumerate(widths):
        row += (b"\xff" if place % 2 else b"\0") * width * MODULE
    row += b"\xff" * QUIET_MODULES * MODULE
    found = decode((row * 60, len(row), 60), symbols=[ZBarSymbol.CODE128])
    return str(found[0].data.decode()) if found else ""


@pytest.mark.parametrize(
    "text",
    ["9912", "99", "9", "99999", "1001", "A-17", "1234567", "AB123456", "12AB99", "100-2000-3", "~ !", "X" * 40],
)
def test_numbers_are_read_as_they_are(text: str) -> None:
    assert read(text) == text


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from(string.digits * 4 + PRINTABLE), min_size=1, max_size=24))
def test_any_printable_text_is_read_as_it_is(text: str) -> None:
    assert read(text) == text


@pytest.mark.parametrize("text", ["", "ü", "a\n", "٣", "1" * (CODE128_LENGTH + 1), "注文"])
def test_what_code_128_cant_hold_has_no_code(text: str) -> None:
    assert code128_modules(text) is None


def test_digits_take_half_the_room() -> None:
    assert sum(code128_modules("12345678") or ()) < sum(code128_modules("ABCDEFGH") or ())


@pytest.mark.parametrize("text", ["1001", "9912", "Zürich 注文"])
def test_qr_codes_are_read_as_they_are(text: str) -> None:
    matrix = qr_matrix(text)
    size = (len(matrix) + 8) * 4
    rows = [[False] * (len(matrix) + 8)] * 4
    rows = [*rows, *([False] * 4 + list(row) + [False] * 4 for row in matrix), *rows]
    pixels = b"".join(b"".join((b"\0" if on else b"\xff") * 4 for on in row) * 4 for row in rows)
    (found,) = decode((pixels, size, size), symbols=[ZBarSymbol.QRCODE])
    assert found.data.decode() == text


def test_no_text_has_no_qr_code() -> None:
    assert qr_matrix("") == ()
    assert qr_matrix("x" * 501) == ()
