"""The table of an order's lines: what it says, that it fits, and that a long order doesn't freeze it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from finding_widgets import child, destroy
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import Buyer, ItemOption, LineKind, Order, OrderLine, PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.ui.order_details.addresses import AddressesSection
from ordersync_gui.ui.order_details.amounts import AmountsSection
from ordersync_gui.ui.order_details.delivery import DeliverySection
from ordersync_gui.ui.order_details.header import HeaderSection
from ordersync_gui.ui.order_details.items import ItemsSection
from ordersync_gui.ui.order_details.items_view import ItemsView
from ordersync_gui.ui.order_details.left_out import LeftOutBox
from ordersync_gui.ui.order_details.notes import NotesSection
from ordersync_gui.ui.order_details.pickup import PickupBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
NARROWEST_PANE = 280 - 2 * 10 - 20  # less margins and scroll bar
Show = Callable[..., ItemsView]
AT = datetime(2026, 3, 4, 12, tzinfo=UTC)
MUG = OrderLine(
    "1",
    "MUG-1",
    "Mug",
    Decimal(3),
    Decimal("12.5"),
    location="A-12",
    upc="40123",
    options=(ItemOption("Size", "Large"),),
)
VOUCHER = OrderLine("2", "", "Voucher", Decimal(1), Decimal(-5), kind=LineKind.ADJUSTMENT)


def details(*lines: LineView) -> OrderDetails:
    order = Order("1", "1001", "paid", AT, AT, "EUR", 100, lines=tuple(view.line for view in lines))
    return OrderDetails(
        1,
        1,
        "Oxatis",
        "custom_store",
        order,
        OrderStatus.AWAITING_SHIPMENT,
        Address(),
        ship_to_corrected=False,
        held=False,
        left_out=False,
        attention=(),
        lines=lines,
        shipments=(),
        notices=(),
        timeline=(),
    )


@pytest.fixture
def view_of(qapp: QApplication) -> Iterator[Show]:
    """view_of(*lines, width=320) shows the section of an order with these lines and gives its table."""
    assert qapp is not None
    kept: list[ItemsSection] = []

    def show(*lines: LineView, width: int = 320) -> ItemsView:
        section = ItemsSection(details(*lines))
        kept.append(section)
        section.resize(width, 400)
        section.show()
        found = child(section, QTableView, "itemsTable")
        assert isinstance(found, ItemsView)
        return found

    yield show
    for section in kept:
        destroy(section)


def cell(view: ItemsView, row: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(view.model().index(row, column).data(role))


def test_a_line_tells_all_that_is_known(view_of: Show) -> None:
    view = view_of(LineView(1, MUG, Decimal(1)), LineView(2, VOUCHER, Decimal(0), vanished=True))
    assert cell(view, 0, 0).splitlines() == ["Mug", "SKU MUG-1 · place A-12 · UPC 40123", "Size: Large"]
    assert (cell(view, 0, 1), cell(view, 0, 2)) == ("1 of 3", "12.50 EUR")
    assert cell(view, 0, 0, Qt.ItemDataRole.AccessibleTextRole) == cell(view, 0, 0)
    assert "taken this line off" in cell(view, 1, 0)
    assert (cell(view, 1, 1), cell(view, 1, 2)) == ("", "-5.00 EUR")


def test_the_selected_cells_are_copied_as_text(view_of: Show) -> None:
    view = view_of(LineView(1, MUG, Decimal(1)), LineView(2, VOUCHER, Decimal(0)))
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Voucher\t\t-5.00 EUR"


@pytest.mark.parametrize("width", [240, 320, 500])
def test_long_words_are_cut_nowhere(view_of: Show, width: int) -> None:
    name, price = "W" * 100, Decimal("123456789012.123456")
    long = OrderLine("1", "S" * 50, name, Decimal("100000.125"), price)
    view = view_of(LineView(1, long, Decimal(0)), width=width)
    columns = [view.columnWidth(column) for column in range(3)]
    assert sum(columns) == view.viewport().width()
    assert columns[0] >= view.viewport().width() // 3
    assert view.rowHeight(0) > 4 * view.fontMetrics().height()
    assert view.rowHeight(0) + view.horizontalHeader().height() <= view.height() or (
        view.verticalScrollBar().maximum() > 0
    )


def test_no_section_grows_beyond_the_narrowest_pane(qapp: QApplication) -> None:
    assert qapp is not None
    word = "W" * 100
    found = details(LineView(1, replace(MUG, name=word), Decimal(0)))
    place = Address(name=word, city=word, country="GB")
    order = replace(
        found.order, number=word, buyer=Buyer(word, word), bill_to=place, custom_fields={word: word}, source=word
    )
    found = replace(found, store=word, ship_to=place, order=replace(order, currency="XXX"))
    spec = channel_spec("custom_store")
    sections: list[QWidget] = [
        kind(found) for kind in (AddressesSection, ItemsSection, AmountsSection, NotesSection, DeliverySection)
    ]
    sections += [
        HeaderSection(found, spec),
        LeftOutBox(found, spec),
        PickupBox(PickupPoint(word, word, word, word)),
    ]
    for section in sections:
        assert section.minimumSizeHint().width() <= NARROWEST_PANE, section.objectName()
        destroy(section)


def test_a_short_order_needs_no_scroll_bar_and_a_long_one_has_its_own(view_of: Show) -> None:
    short = view_of(LineView(1, MUG, Decimal(0)), LineView(2, VOUCHER, Decimal(0)))
    assert short.verticalScrollBar().maximum() == 0
    long = view_of(*(LineView(number, MUG, Decimal(0)) for number in range(1500)))
    assert long.verticalScrollBar().maximum() > 1000
    assert long.height() < 35 * long.fontMetrics().height()


def test_a_long_order_words_and_measures_only_what_it_shows(view_of: Show) -> None:
    view = view_of(*(LineView(number, MUG, Decimal(0)) for number in range(1500)))
    view.grab()
    assert 0 < len(view._measured) < 40
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    assert 1499 in view._measured
    assert len(view._measured) < 80
