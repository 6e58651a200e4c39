"""While a dialog's test runs the keyboard stops it; then it is where it was: no Enter leaves the dialog."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import destroy
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QProgressBar, QPushButton, QVBoxLayout

from ordersync_gui.ui.running_test import RunningTest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


class DialogWithTest(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.bar = QLineEdit(self), QProgressBar(self)
        self.begin, self.stop, self.leave = QPushButton(self), QPushButton(self), QPushButton(self)
        column = QVBoxLayout(self)
        for widget in (self.field, self.bar, self.begin, self.stop, self.leave):
            column.addWidget(widget)
        self.running = RunningTest(self.bar, self.stop, (self.field, self.begin))


@pytest.fixture
def dialog(qapp: QApplication) -> Iterator[DialogWithTest]:
    assert qapp is not None
    found = DialogWithTest()
    found.show()
    yield found
    destroy(found)


def test_only_what_stops_it_and_what_leaves_can_be_used_meanwhile(dialog: DialogWithTest) -> None:
    assert not dialog.bar.isVisible()
    assert not dialog.stop.isVisible()
    dialog.field.setFocus()
    dialog.running.begin()
    assert dialog.bar.isVisible()
    assert dialog.focusWidget() is dialog.stop
    assert [widget.isEnabled() for widget in (dialog.field, dialog.begin, dialog.leave)] == [False, False, True]


@pytest.mark.parametrize("stopped", [False, True])
def test_the_keyboard_comes_back_to_where_it_was(dialog: DialogWithTest, *, stopped: bool) -> None:
    dialog.field.setFocus()
    dialog.running.begin()
    if stopped:
        dialog.stop.click()
        assert not dialog.stop.isEnabled(), "once is enough"
    dialog.running.end()
    assert dialog.focusWidget() is dialog.field
    assert not dialog.stop.isVisible()
    dialog.running.begin()
    assert dialog.stop.isEnabled(), "the next one can be stopped, too"


def test_what_ends_before_it_began_moves_no_keyboard(dialog: DialogWithTest) -> None:
    dialog.leave.setFocus()
    dialog.running.end()
    assert dialog.focusWidget() is dialog.leave
