"""Tab goes through a window as it is read, and leaves PySide no item of a layout that Qt may delete."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from finding_widgets import destroy
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.find.flow_layout import FlowLayout
from ordersync_gui.ui.tab_order import tab_as_read

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    assert qapp is not None
    found = QWidget()
    yield found
    destroy(found)


def field(window: QWidget, name: str) -> QLineEdit:
    found = QLineEdit(window)
    found.setObjectName(name)
    return found


def lines(window: QWidget, later: QLineEdit, earlier: QLineEdit) -> None:
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addLayout(row)
    column.addWidget(later)
    row.addWidget(earlier)


def grid(window: QWidget, later: QLineEdit, earlier: QLineEdit) -> None:
    cells = QGridLayout(window)
    cells.addWidget(later, 1, 0)
    cells.addWidget(earlier, 0, 1)


def form(window: QWidget, later: QLineEdit, earlier: QLineEdit) -> None:
    rows, inner = QFormLayout(window), QHBoxLayout()
    rows.addRow("Later", later)
    inner.addWidget(earlier)
    rows.insertRow(0, "Earlier", inner)


def flow(window: QWidget, later: QLineEdit, earlier: QLineEdit) -> None:
    words = FlowLayout(window)
    words.addWidget(earlier)
    words.addWidget(later)


def items() -> list[QLayoutItem]:
    """The items of layouts that PySide knows of."""
    return [
        one
        for one in shiboken6.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
    ]


@pytest.mark.parametrize("lay_out", [lines, grid, form, flow])
def test_tab_goes_as_the_layout_is_read_whatever_was_made_first(
    window: QWidget, lay_out: Callable[[QWidget, QLineEdit, QLineEdit], None]
) -> None:
    later, earlier = field(window, "later"), field(window, "earlier")
    lay_out(window, later, earlier)
    window.show()
    earlier.setFocus()
    assert tab_as_read(window, forwards=True)
    assert window.focusWidget() is later
    assert tab_as_read(window, forwards=False)
    assert window.focusWidget() is earlier


@pytest.mark.parametrize("lay_out", [lines, grid, form])
def test_no_item_of_a_layout_is_known_afterwards(
    window: QWidget, lay_out: Callable[[QWidget, QLineEdit, QLineEdit], None]
) -> None:
    later, earlier = field(window, "later"), field(window, "earlier")
    lay_out(window, later, earlier)
    before = len(items())
    window.show()
    earlier.setFocus()
    assert tab_as_read(window, forwards=True)
    assert len(items()) == before


def test_a_widget_that_goes_takes_its_item_along(window: QWidget) -> None:
    before = len(items())
    later, earlier = field(window, "later"), field(window, "earlier")
    flow(window, later, earlier)
    assert len(items()) == before + 2
    destroy(later)
    destroy(earlier)
    assert len(items()) == before
