"""Decoding pictures that come from strangers."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QBuffer, QIODeviceBase
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from tiny_pictures import lying_png, png

from ordersync_gui.domain.errors import BadReply
from ordersync_gui.ui.pictures import decoded


def test_a_picture_becomes_as_small_as_it_is_wanted(qapp: QApplication) -> None:
    assert qapp is QGuiApplication.instance()
    wide = decoded(png(400, 100), 44)
    assert (wide.width(), wide.height()) == (44, 11)
    assert wide.pixelColor(20, 5).name() == "#c81e1e"
    assert decoded(png(10, 20), 44).height() == 20
    thin = decoded(png(900, 1), 44)
    assert (thin.width(), thin.height()) == (44, 1)


def test_a_huge_promise_in_the_header_is_not_decoded() -> None:
    started = time.monotonic()
    with pytest.raises(BadReply, match="too large"):
        decoded(lying_png(50_000, 50_000), 44)
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
        b"BM" + bytes(60),
    ],
)
@pytest.mark.qt_log_ignore("libpng", extend=True)
def test_what_is_no_picture_or_another_kind_is_refused(data: bytes) -> None:
    with pytest.raises(BadReply, match="damaged"):
        decoded(data, 44)


@pytest.mark.qt_log_ignore("libpng", extend=True)
def test_a_file_that_breaks_off_in_its_middle_stops_no_one() -> None:
    whole = png(64, 64)
    with pytest.raises(BadReply, match="damaged"):
        decoded(whole[: len(whole) // 3], 44)


@pytest.mark.parametrize("kind", ["jpg", "webp"])
def test_other_common_kinds_are_shown(kind: str) -> None:
    source = QImage(30, 60, QImage.Format.Format_RGB32)
    source.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    assert source.save(buffer, kind)  # type: ignore[call-overload]  # its stub knows names as bytes only
    assert decoded(bytes(buffer.data().data()), 30).height() == 30
