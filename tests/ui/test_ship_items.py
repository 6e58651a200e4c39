"""What stands in the ship dialog's table of items, and whether it can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import ceil

import pytest
from finding_widgets import destroy
from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.order import ItemOption
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.ship_items import ShipItems
from ordersync_gui.ui.ship_items_model import NAME, OPTIONS, SKU

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Show = Callable[..., ShipItems]
PRINTED = (
    ItemOption("Design", "Tigers, front & back"),
    ItemOption("Color", "Cardinal Red"),
    ItemOption("Size", "Youth XL"),
)


@pytest.fixture
def details(connect: Callable[..., Store], shop: PracticeShop, desk: Desk) -> OrderDetails:
    """An order of a practice shop."""
    connect(shop, orders=True)
    return queries.order_details(desk.db, queries.order_ids(desk.db, OrderFilter())[0])


@pytest.fixture
def show(details: OrderDetails) -> Iterator[Show]:
    """show(options, sku): the table with one item that has these."""
    pages: list[QWidget] = []

    def make(options: tuple[ItemOption, ...], sku: str = "BC3001") -> ShipItems:
        view = details.lines[0]
        printed = replace(view, line=replace(view.line, options=options, sku=sku))
        pages.append(QWidget())
        table = ShipItems(replace(details, lines=(printed,)), pages[-1])
        table.resize(750, 200)
        pages[-1].resize(760, 300)
        pages[-1].show()
        return table

    yield make
    for page in pages:
        destroy(page)


def test_design_colour_and_size_of_a_print_can_be_read(show: Show) -> None:
    table = show(PRINTED)
    text = str(table.model().index(0, OPTIONS).data())
    assert text.endswith("Size: Youth XL")
    lines = ceil(table.fontMetrics().horizontalAdvance(text) / (table.columnWidth(OPTIONS) - 12))
    assert lines > 1, "one line isn't enough for it"
    assert table.rowHeight(0) >= lines * table.fontMetrics().height()
    assert table.columnWidth(NAME) >= 25 * table.fontMetrics().averageCharWidth()


def test_what_is_short_takes_one_line(show: Show) -> None:
    table = show((ItemOption("Size", "L"),))
    assert table.rowHeight(0) < 2.5 * table.fontMetrics().height()


def test_options_that_just_fit_make_no_row_higher(show: Show) -> None:
    plain = show(()).verticalHeader().defaultSectionSize()
    assert show((ItemOption("Part of", "Surprise box"),)).verticalHeader().defaultSectionSize() == plain


def test_options_without_end_take_three_lines_and_a_tooltip(show: Show) -> None:
    table = show(tuple(ItemOption(f"Option {n}", "value " * 20) for n in range(30)), "S" * 400)
    assert table.rowHeight(0) <= 4 * table.fontMetrics().height()
    assert table.columnWidth(SKU) <= 20 * table.fontMetrics().averageCharWidth()
    assert table.columnWidth(NAME) >= 20 * table.fontMetrics().averageCharWidth()
    assert table.height() <= 300
