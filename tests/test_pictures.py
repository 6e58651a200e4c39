"""The pictures of the documents, and the app's icon in the forms of other systems."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from ordersync_gui.tour.gallery import SCREENS
from scripts import app_icon
from scripts.pictures.documentation import FOLDER, MOST_BYTES, Shown, renew, wanted_by_documents
from scripts.pictures.index import write_index

ROOT = Path(__file__).parents[1]
MOST_OF_ALL = 4_000_000  # bytes: every clone carries them
_ROUNDING = 3  # of 255: processors of other kinds round the edges otherwise (1 was seen)


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder with documents that show three pictures."""
    (tmp_path / "docs" / "start").mkdir(parents=True)
    (tmp_path / "README.md").write_text("![The desk](docs/pictures/window.png) docs/pictures/window.png", "utf-8")
    (tmp_path / "docs" / "start" / "de.md").write_text("![](../pictures/de/ship-many-dark.png)", "utf-8")
    (tmp_path / "docs" / "ship.md").write_text("![](pictures/ship.png) ![](other/x.png)", "utf-8")
    return tmp_path


def taken(folder: Path, one: Shown, size: int = 64) -> None:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    file = folder / one.taken
    file.parent.mkdir(parents=True, exist_ok=True)
    assert image.save(str(file))


def test_what_documents_show_is_known_by_screen_language_and_theme(documents: Path) -> None:
    assert wanted_by_documents(documents) == {
        Shown("window"),
        Shown("ship"),
        Shown("ship-many", "de", dark=True),
    }
    assert Shown("ship-many", "de", dark=True).taken == Path("de/dark/ship-many.png")
    assert Shown("window").kept == FOLDER / "window.png"


def test_pictures_are_renewed_and_those_that_nothing_shows_go(qapp: QApplication, documents: Path) -> None:
    assert qapp is not None
    source = documents / "build"
    for one in (Shown("window"), Shown("ship-many", "de", dark=True)):
        taken(source, one)
    old = documents / FOLDER / "old.png"
    old.parent.mkdir()
    old.write_bytes(b"x")
    assert list(renew(documents, source)) == ["docs/pictures/ship.png: there is no picture of this screen"]
    found = sorted(file.relative_to(documents / FOLDER) for file in (documents / FOLDER).rglob("*.png"))
    assert found == [Path("de/ship-many-dark.png"), Path("window.png")]
    small = QImage(str(documents / FOLDER / "window.png"))
    assert small.format() is QImage.Format.Format_Indexed8
    assert small.pixelColor(5, 5) == Qt.GlobalColor.darkCyan


def test_pale_and_rare_colours_stay_as_they_are(qapp: QApplication, documents: Path) -> None:
    assert qapp is not None
    told = {(9, 9): "#f2f3f5", (1, 0): "#1b7f3b", (2, 0): "#a05a00"}
    picture = QImage(512, 64, QImage.Format.Format_RGB32)
    picture.fill(QColor(told[9, 9]))
    for column in range(510):  # as many greys as the edges of letters have
        picture.setPixelColor(column, 1, QColor(column // 2, column // 2, (column + 1) // 2))
    for (column, row), name in told.items():
        picture.setPixelColor(column, row, QColor(name))
    file = documents / "build" / Shown("window").taken
    file.parent.mkdir(parents=True)
    assert picture.save(str(file))
    list(renew(documents, documents / "build"))
    small = QImage(str(documents / FOLDER / "window.png"))
    assert small.colorCount() <= 256
    assert {place: small.pixelColor(*place).name() for place in told} == told


def test_every_picture_in_a_document_is_of_a_screen_and_small() -> None:
    keys = {screen.key for screen in SCREENS}
    wanted = wanted_by_documents(ROOT)
    assert {one.key for one in wanted} <= keys
    there = sorted((ROOT / FOLDER).rglob("*.png"))
    assert all(file.stat().st_size <= MOST_BYTES for file in there)
    assert sum(file.stat().st_size for file in there) <= MOST_OF_ALL


def test_the_index_shows_what_was_taken(tmp_path: Path) -> None:
    first = SCREENS[0]
    taken(tmp_path, Shown(first.key, "fr", dark=True))
    write_index(tmp_path)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert page.count("<section>") == 1
    assert f"fr/dark/{first.key}.png" in page


def furthest_apart(one: QImage, other: QImage) -> int:
    """By how much the most different bytes of two pictures of the same form differ; 256 for other forms."""
    if (one.size(), one.format()) != (other.size(), other.format()):
        return 256
    return max(abs(left - right) for left, right in zip(one.constBits(), other.constBits(), strict=True))


def test_the_icons_kept_are_those_of_the_drawings(qapp: QApplication) -> None:
    assert qapp is not None
    for size in app_icon.SIZES:
        kept = QImage(str(app_icon.ICONS / f"ordersync-{size}.png"))
        assert furthest_apart(kept, QImage.fromData(app_icon.png(size))) <= _ROUNDING, size


def test_windows_finds_every_size_in_its_icon(qapp: QApplication) -> None:
    assert qapp is not None
    reader = QImageReader(str(app_icon.FOR_WINDOWS))
    sizes = []
    for place in range(reader.imageCount()):
        reader.jumpToImage(place)
        sizes.append(reader.read().width())
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_macos_finds_every_size_in_its_icon(qapp: QApplication) -> None:
    assert qapp is not None
    data = app_icon.FOR_MACOS.read_bytes()
    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
    at, found = 8, {}
    while at < len(data):
        name, length = struct.unpack(">4sI", data[at : at + 8])
        found[name] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length
    assert found[b"icp4"] == 16
    assert found[b"ic07"] == 128
    assert found[b"ic10"] == 1024
