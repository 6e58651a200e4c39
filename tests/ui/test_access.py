"""Without a mouse, and with a screen reader: each control has a name, and Tab comes to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from every_dialog import every_dialog
from finding_widgets import destroy
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from wizard_at_hand import WizardAtHand

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.connect import channel_specs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.wizard import ConnectWizard

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
_KINDS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_MOST_STEPS = 200


def _controls(window: QWidget) -> list[QWidget]:
    """What a person works with; parts of a larger control belong to that one."""
    found = [widget for kind in _KINDS for widget in window.findChildren(kind)]
    return [
        widget
        for widget in found
        if widget.isVisible()
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
        and not (isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QAbstractItemView))
    ]


def _nameless(window: QWidget) -> list[str]:
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.text()}
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in _controls(window)
        if not widget.accessibleName()
        and widget not in buddies
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def _reached_by_tab(window: QWidget) -> set[QWidget]:
    window.setFocus()
    reached: set[QWidget] = set()
    first = before = None
    for _ in range(_MOST_STEPS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focus: QWidget | None = window.focusWidget()
        if focus is not None and focus is first and before is not first:
            break  # once round; a table keeps the keyboard for each of its cells
        before, first = focus, first or focus
        while focus is not None and focus is not window:
            reached.add(focus)
            focus = focus.parentWidget()
    return reached


def _unreachable(window: QWidget) -> list[str]:
    reached = _reached_by_tab(window)
    groups = {widget.parentWidget() for widget in reached if isinstance(widget, QRadioButton)}
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in _controls(window)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget not in reached
        and not (isinstance(widget, QRadioButton) and groups)  # arrows lead from one to the other
    ]


def _mouse_only(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in _controls(window)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and not isinstance(widget, QRadioButton)  # arrows lead from one to the other
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _shared_letters(window: QWidget) -> list[str]:
    """What is underlined with the same letter: that key then only moves from one to the other."""
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    texts: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *labels]
    by_letter: dict[str, list[str]] = {}
    for widget in texts:
        letter = QKeySequence.mnemonic(widget.text()).toString()
        if letter and widget.isVisible():
            by_letter.setdefault(letter, []).append(widget.text())
    return [f"{letter}: {texts}" for letter, texts in by_letter.items() if len(texts) > 1]


def _leave(dialog: QDialog) -> None:
    if isinstance(dialog, ConnectWizard):
        dialog._leave()
    destroy(dialog)


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, orders=True)


def test_every_control_of_every_dialog_has_a_name_and_a_way_by_key(
    desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot
) -> None:
    faults: dict[str, object] = {}
    for dialog in every_dialog(desk, jobs, store):
        dialog.show()
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        found = {
            "nameless": _nameless(dialog),
            "mouse only": _mouse_only(dialog),
            "by Tab": _unreachable(dialog),
            "one letter for several": _shared_letters(dialog),
        }
        faults |= {f"{dialog.objectName()}: {what}": names for what, names in found.items() if names}
        _leave(dialog)
    assert faults == {}


@pytest.mark.parametrize("channel", [spec.key for spec in channel_specs()])
def test_every_field_of_a_sign_in_has_a_name_and_a_way_by_key(
    desk: Desk, jobs: Jobs, qtbot: QtBot, channel: str
) -> None:
    wizard = ConnectWizard(desk, jobs, None)
    wizard.show()
    WizardAtHand(wizard, qtbot).to_sign_in(channel)
    for more in wizard.findChildren(QAbstractButton, "form_more"):
        more.setChecked(True)
    faults = (_nameless(wizard), _mouse_only(wizard), _unreachable(wizard))
    _leave(wizard)
    assert faults == ([], [], [])
