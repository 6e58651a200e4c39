"""A store's logo: taken from files of any usual kind, made small enough, kept, removed, refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from finding_widgets import child, press
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.logo import MOST_BYTES, png_size
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.queries.logos import logo_of
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.store_settings.logo_picture import logo_from

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]
Open = Callable[[Store], StoreSettingsDialog]


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "bmp"])
def test_a_picture_of_any_usual_kind_becomes_a_png_file(tmp_path: Path, ending: str) -> None:
    data = logo_from(_picture(tmp_path / f"logo.{ending}", QSize(300, 100)))
    assert png_size(data) == (300, 100)


def test_a_large_picture_is_made_smaller_and_keeps_its_shape(tmp_path: Path) -> None:
    assert png_size(logo_from(_picture(tmp_path / "wide.png", QSize(4000, 1000)))) == (1200, 300)
    assert png_size(logo_from(_picture(tmp_path / "high.png", QSize(600, 1800)))) == (200, 600)


def test_a_picture_with_many_colours_is_made_small_enough(tmp_path: Path) -> None:
    noise = Random(3).randbytes(1200 * 600 * 4)  # noqa: S311 - chance that can be repeated
    image = QImage(noise, 1200, 600, QImage.Format.Format_RGB32)
    assert image.save(str(tmp_path / "noise.png"))
    data = logo_from(tmp_path / "noise.png")
    assert len(data) <= MOST_BYTES
    assert png_size(data)[0] < 1200


def test_what_cannot_be_seen_through_stays_so(tmp_path: Path) -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(tmp_path / "clear.png"))
    assert QImage.fromData(logo_from(tmp_path / "clear.png")).pixelColor(5, 5).alpha() == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"just a text", b"\x89PNG\r\n\x1a\n broken", b"<svg xmlns='http://www.w3.org/2000/svg'/>"],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(UsageError) as refused:
        logo_from(file)
    assert refused.value.field == "logo"
    assert "PNG, JPEG" in str(refused.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"gone\.png can't be read"):
        logo_from(tmp_path / "gone.png")


def test_a_logo_is_chosen_seen_saved_and_removed(  # noqa: PLR0917 - fixtures
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    store = connect(shop)
    dialog = open_settings(store)
    dialog.choose("branding")
    press(dialog, "settings_logo_choose")
    asked = child(dialog, QFileDialog, "settings_logo_file")
    asked.fileSelected.emit(str(_picture(tmp_path / "logo.jpg", QSize(2400, 600))))
    asked.close()
    seen = child(dialog, QLabel, "settings_logo")
    qtbot.waitUntil(lambda: not seen.pixmap().isNull(), timeout=WITHIN_MS)
    assert seen.accessibleName() == "Logo, 1,200 x 300 pixels"
    _save(dialog, qtbot)
    kept = logo_of(desk.db, store.id)
    assert kept is not None
    assert png_size(kept) == (1200, 300)
    again = open_settings(store)
    assert not again.pages.changed
    again.choose("branding")
    press(again, "settings_logo_remove")
    assert child(again, QLabel, "settings_logo").text() == "No logo"
    assert not child(again, QPushButton, "settings_logo_remove").isEnabled()
    _save(again, qtbot)
    assert logo_of(desk.db, store.id) is None


def test_a_wrong_file_is_said_at_the_logo(
    open_settings: Open, connect: Connect, shop: PracticeShop, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("branding")
    (tmp_path / "notes.txt").write_text("no picture")
    dialog.pages.branding.logo.read(tmp_path / "notes.txt")
    said = child(dialog, InlineMessage, "error_logo")
    qtbot.waitUntil(lambda: "isn't a picture" in said.text(), timeout=WITHIN_MS)
    assert not dialog.pages.changed


def _picture(file: Path, size: QSize) -> Path:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(file))
    return file


def _save(dialog: StoreSettingsDialog, qtbot: QtBot) -> None:
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
