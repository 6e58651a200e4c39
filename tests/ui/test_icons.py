"""Icons: where they come from, what they look like, and which actions have one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QImage
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from ordersync_gui.ui import icon_font
from ordersync_gui.ui.action_icons import BY_ACTION, BY_VIEW, dress
from ordersync_gui.ui.colours import DARK, LIGHT, palette_of
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.icon_font import GLYPHS, GRID, outline
from ordersync_gui.ui.icons import IconTone, app_icon, icon
from ordersync_gui.ui.order_views import ATTENTION_GROUPS, VIEWS

WITHIN_MS = 5_000


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    """An application in the light colours."""
    before = qapp.palette()
    qapp.setPalette(palette_of(LIGHT))
    yield qapp
    qapp.setPalette(before)


def inked(image: QImage) -> set[str]:
    """The colours of the pixels that are covered whole."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == QColor().alpha()}


@pytest.mark.parametrize("meaning", sorted(GLYPHS))
def test_every_icon_has_a_shape_that_fills_its_square_and_stays_within(qapp: QApplication, meaning: str) -> None:
    assert qapp is not None
    box = outline(meaning).boundingRect()
    assert box.left() >= 0
    assert box.top() >= 0
    assert box.right() <= GRID
    assert box.bottom() <= GRID
    assert max(box.width(), box.height()) >= GRID / 2


def test_what_nobody_drew_is_refused() -> None:
    with pytest.raises(KeyError):
        icon("nothing of the kind")


def test_an_icon_takes_the_colours_of_the_palette_as_it_is_when_it_is_drawn(light: QApplication) -> None:
    shown = icon("ship")
    assert inked(shown.pixmap(64, 64).toImage()) == {LIGHT.text}
    light.setPalette(palette_of(DARK))
    assert inked(shown.pixmap(64, 64).toImage()) == {DARK.text}
    assert inked(shown.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()) == {DARK.disabled}
    assert inked(icon("warning", IconTone.WARNING).pixmap(64, 64).toImage()) == {DARK.warning}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_pixels_that_a_screen_has(light: QApplication, ratio: float) -> None:
    assert light is not None
    pixmap = icon("ship").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(16, 16) * ratio
    assert pixmap.devicePixelRatio() == ratio
    larger = icon("ship").pixmap(QSize(16, 16), 1.0).scaled(pixmap.size()).toImage()
    assert ratio == 1.0 or pixmap.toImage() != larger, "drawn anew, not enlarged"


@pytest.mark.expects_log("no icons")
def test_without_the_font_there_are_no_icons_and_the_log_says_so_once(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert qapp is not None
    for folder in (tmp_path, None):
        shapes = icon_font._Shapes(folder)
        assert shapes.outline("truck").isEmpty()
        assert shapes.outline("store").isEmpty()
        assert [record.message.startswith("no icons") for record in caplog.records] == [True]
        caplog.clear()


def test_every_view_but_the_reasons_for_attention_has_an_icon() -> None:
    assert set(VIEWS) - set(ATTENTION_GROUPS) == set(BY_VIEW)
    assert set(BY_VIEW.values()) <= set(GLYPHS)


def test_every_action_with_an_icon_exists_and_looks_unlike_the_others(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    Commands(window)
    made_elsewhere = {"chooseColumns", "manageViews", "saveView"}
    for name in sorted(made_elsewhere):
        QAction(window).setObjectName(name)
    dress(window)
    dressed = {one.objectName() for one in window.findChildren(QAction) if not one.icon().isNull()}
    assert dressed == set(BY_ACTION)
    assert len({GLYPHS[meaning] for meaning in BY_ACTION.values()}) == len(BY_ACTION)


def test_icons_of_the_toolbar_go_along_with_the_size_of_text(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = Commands(window).fill_toolbar()
    usual, font = bar.iconSize().height(), bar.font()
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 2)
    bar.setFont(large)
    qtbot.waitUntil(lambda: bar.iconSize().height() >= 1.8 * usual, timeout=WITHIN_MS)
    bar.setFont(font)
    qtbot.waitUntil(lambda: bar.iconSize().height() == usual, timeout=WITHIN_MS)


def test_the_first_paint_needs_no_icons() -> None:
    loads = "import sys, ordersync_gui.app.start, ordersync_gui.app.first_sight as _; "
    tell = "print([name for name in sys.modules if 'icon' in name or name == 'qtawesome'])"
    done = subprocess.run([sys.executable, "-c", loads + tell], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_apps_own_icon_is_there_in_every_size(qapp: QApplication) -> None:
    assert qapp is not None
    for size in (16, 24, 32, 48, 64, 128, 256):
        image = app_icon().pixmap(QSize(size, size), 1.0).toImage()
        assert image.size() == QSize(size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() > 0
