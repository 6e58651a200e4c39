"""Colours, size of text and their changes while windows are open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QRadioButton,
    QSpinBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.activity import ActivityDock
from ordersync_gui.ui.colours import DARK, LIGHT, Colours, colours_of, contrast, palette_of
from ordersync_gui.ui.find.chips import Chip
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.style import Theme, apply_style, apply_text_size, apply_theme
from ordersync_gui.ui.window_settings import WindowSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
READABLE = 4.5  # WCAG 2, text of usual size
SEEN = 3.0  # WCAG 2, marks
THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
WITHIN_MS = 5_000
_INK = 128  # of 255: darker is a letter


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose look is afterwards what it was."""
    style, palette, tip, font = qapp.style().name(), qapp.palette(), QToolTip.palette(), qapp.font()
    yield qapp
    apply_text_size(qapp, 100)
    apply_theme(qapp, Theme.LIGHT)
    qapp.setFont(font)
    qapp.setPalette(palette)
    QToolTip.setPalette(tip)
    qapp.setStyle(style)


def wait_for_size(widget: QWidget, points: float, qtbot: QtBot) -> None:
    """Qt hands a font on by an event, too."""
    qtbot.waitUntil(lambda: widget.font().pointSizeF() == pytest.approx(points, abs=0.1), timeout=WITHIN_MS)


def wait_for(colours: Colours, widget: QWidget, qtbot: QtBot) -> None:
    """Qt hands a palette on by an event."""
    qtbot.waitUntil(lambda: colours_of(widget.palette()) is colours, timeout=WITHIN_MS)


@THEMES
@pytest.mark.parametrize("ground", ["window", "base", "alternate", "button", "tip"])
def test_every_text_can_be_read_on_every_ground(colours: Colours, ground: str) -> None:
    texts = ("text", "quiet", "disabled", "link", "visited", "danger", "warning", "good", "note")
    faint = {
        text: found
        for text in texts
        if (found := contrast(getattr(colours, text), getattr(colours, ground))) < READABLE
    }
    assert not faint


@THEMES
def test_texts_can_be_read_on_coloured_grounds(colours: Colours) -> None:
    pairs = [(tone, f"{tone}_ground") for tone in ("danger", "warning", "good", "note")]
    pairs += [("text", ground) for _, ground in pairs]
    pairs += [("on_highlight", "highlight"), ("text", "resting"), ("text", "stop_ground"), ("on_stop", "stop")]
    faint = [pair for pair in pairs if contrast(*(getattr(colours, one) for one in pair)) < READABLE]
    assert not faint


@THEMES
def test_the_sign_of_the_keyboard_and_what_is_chosen_stand_out(colours: Colours) -> None:
    assert contrast(colours.accent, colours.base) >= SEEN
    assert contrast(colours.accent, colours.window) >= SEEN
    assert contrast(colours.highlight, colours.base) >= SEEN


@THEMES
def test_a_status_is_told_in_readable_colours(colours: Colours) -> None:
    for status in OrderStatus:
        assert contrast(colours.status(status), colours.base) >= READABLE
        assert contrast(colours.status(status), colours.alternate) >= READABLE


@THEMES
def test_a_palette_leads_back_to_its_colours_and_sets_every_role_for_text(colours: Colours) -> None:
    palette = palette_of(colours)
    assert colours_of(palette) is colours
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for of in (group.Active, group.Inactive, group.Disabled):
        for text, ground in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.ButtonText, role.Button),
            (role.HighlightedText, role.Highlight),
            (role.PlaceholderText, role.Base),
            (role.ToolTipText, role.ToolTipBase),
        ):
            assert contrast(palette.color(of, text).name(), palette.color(of, ground).name()) >= READABLE


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton, QLineEdit, QSpinBox])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_edge_of_what_is_filled_in_is_seen(
    look: QApplication, qtbot: QtBot, theme: Theme, kind: type[QWidget]
) -> None:
    apply_style(look)
    apply_theme(look, theme)
    colours = DARK if theme is Theme.DARK else LIGHT
    window = QWidget()
    qtbot.addWidget(window)
    field = kind(window)
    field.resize(field.sizeHint())
    wait_for(colours, field, qtbot)
    image = window.grab(field.geometry()).toImage()
    column = {image.pixelColor(x, image.height() // 2).name() for x in range(min(20, image.width()))}
    assert max(contrast(colour, colours.base) for colour in column) >= SEEN
    assert window.grab().toImage().pixelColor(window.width() - 1, window.height() - 1).name() == colours.window


def test_every_colour_is_one() -> None:
    for colours in (LIGHT, DARK):
        assert all(QColor(getattr(colours, field.name)).isValid() for field in fields(colours))


def test_contrast_is_counted_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


def test_open_windows_change_their_colours_at_once(look: QApplication, qtbot: QtBot) -> None:
    apply_style(look)
    window = InlineMessage("message")
    qtbot.addWidget(window)
    window.say("Refused.", Tone.ERROR)
    for theme, colours in ((Theme.DARK, DARK), (Theme.LIGHT, LIGHT), (Theme.DARK, DARK)):
        apply_theme(look, theme)
        wait_for(colours, window, qtbot)
        image = window.grab().toImage()
        bar = image.pixelColor(1, image.height() // 2)
        assert bar.name() == colours.danger
        assert image.pixelColor(image.width() // 2, 3).name() == colours.danger_ground
        assert QToolTip.palette().color(QPalette.ColorRole.ToolTipBase).name() == colours.tip


def test_after_the_system_colours_change_with_it(look: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    apply_style(look)
    hints = look.styleHints()
    system = Qt.ColorScheme.Dark
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: system)
    hints.colorSchemeChanged.emit(system)
    assert colours_of(look.palette()) is DARK
    apply_theme(look, Theme.LIGHT)
    hints.colorSchemeChanged.emit(system)
    assert colours_of(look.palette()) is LIGHT, "what was chosen counts"
    apply_theme(look, Theme.SYSTEM)
    assert colours_of(look.palette()) is DARK
    system = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(system)
    assert colours_of(look.palette()) is LIGHT


def test_strong_contrasts_of_the_system_stay_its_own(look: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    apply_style(look)
    hints = look.styleHints().accessibility()
    wished = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _hints: wished)
    hints.contrastPreferenceChanged.emit(wished)
    assert look.palette().color(QPalette.ColorRole.Window).name() != LIGHT.window
    apply_theme(look, Theme.DARK)
    assert colours_of(look.palette()) is DARK, "unless somebody chose otherwise here"


def test_text_grows_at_once_headings_with_it(look: QApplication, qtbot: QtBot) -> None:
    apply_style(look)
    window = QWidget()
    qtbot.addWidget(window)
    plain, heading, bold = QLabel("plain", window), QLabel("heading", window), QLabel("bold", window)
    column = QVBoxLayout(window)
    for label in (plain, heading, bold):
        column.addWidget(label)
    large, strong = heading.font(), bold.font()
    large.setPointSizeF(large.pointSizeF() * 1.5)
    heading.setFont(large)
    strong.setBold(True)
    bold.setFont(strong)
    window.show()
    usual = plain.font().pointSizeF()
    for percent in (200, 200, 150, 80, 100):
        apply_text_size(look, percent)
        wait_for_size(plain, usual * percent / 100, qtbot)
        assert heading.font().pointSizeF() == pytest.approx(usual * 1.5 * percent / 100, abs=0.2)
        assert bold.font().pointSizeF() == pytest.approx(usual * percent / 100, abs=0.2)
        assert bold.font().bold()


def _title_height(dock: ActivityDock) -> int:
    """How many rows of pixels the title's letters take."""
    image = dock.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    columns = range(2, image.width() // 2)  # the buttons are at the other end
    return sum(any(image.pixelColor(x, y).red() < _INK for x in columns) for y in range(dock.widget().y()))


def test_the_title_over_the_activity_grows_at_once(look: QApplication, jobs: Jobs, qtbot: QtBot) -> None:
    apply_style(look)
    apply_theme(look, Theme.LIGHT)
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = ActivityDock(jobs, window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    usual, room = _title_height(dock), dock.widget().y()
    apply_text_size(look, 200)
    qtbot.waitUntil(lambda: dock.widget().y() > room * 1.5, timeout=WITHIN_MS)
    assert _title_height(dock) > usual * 1.5 > 0


def test_the_settings_of_the_window_are_applied(look: QApplication, tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    usual = look.font().pointSizeF()
    settings.theme, settings.text_percent = Theme.DARK, 130
    apply_style(look, settings)
    assert colours_of(look.palette()) is DARK
    assert look.font().pointSizeF() == pytest.approx(usual * 1.3)
    assert look.style().name().lower() == "fusion"


def test_a_chip_of_the_search_changes_its_colours_too(look: QApplication, qtbot: QtBot) -> None:
    apply_style(look)
    window = QWidget()
    qtbot.addWidget(window)
    chip = Chip("status: shipped", 0, window)
    chip.resize(chip.sizeHint())
    for theme, colours in ((Theme.LIGHT, LIGHT), (Theme.DARK, DARK)):
        apply_theme(look, theme)
        wait_for(colours, chip, qtbot)
        assert chip.grab().toImage().pixelColor(4, chip.height() // 2).name() == colours.alternate
