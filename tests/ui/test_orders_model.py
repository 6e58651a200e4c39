"""The grid's model reads pages, not rows, and forgets only what changed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderRow, SortKey
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.orders.columns import COLUMNS
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.row_cache import MAX_ROWS, PAGE_ROWS
from ordersync_gui.ui.orders.table import OrdersTable

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def row(order_id: int) -> OrderRow:
    return OrderRow(
        id=order_id,
        number=str(1000 + order_id),
        store="Oxatis",
        status=OrderStatus.AWAITING_SHIPMENT,
        source_status="paid",
        ordered_at=NOON,
        modified_at=NOON,
        buyer="Søren Ødegård",
        country="NO",
        item_summary="Mug +1",
        item_count=Decimal(2),
        total=123450,
        currency="EUR",
        shipping_method="Post",
        gift=False,
        attention=(AttentionKind.MISSING_SHIP_TO,),
        notice=NoticeState.SENT,
    )


class CountingReader:
    """Counts the pages that are asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[int]) -> dict[int, OrderRow]:
        self.asked.append(len(ids))
        return {order_id: row(order_id) for order_id in ids}


def column(key: str) -> int:
    return [found.key for found in COLUMNS].index(key)


def cell(model: OrdersModel, place: int, key: str) -> object:
    return model.data(model.index(place, column(key)))


def test_a_screenful_is_one_read_of_one_page(qapp: QApplication) -> None:
    assert qapp is not None
    reader = CountingReader()
    model = OrdersModel(reader)
    model.show_ids(array("q", range(1, 10_001)))
    for place in range(50):
        for number in range(len(COLUMNS)):
            model.data(model.index(place, number))
    assert reader.asked == [PAGE_ROWS]


def test_the_cache_is_bounded(qapp: QApplication) -> None:
    assert qapp is not None
    reader = CountingReader()
    model = OrdersModel(reader)
    pages = MAX_ROWS // PAGE_ROWS + 4
    model.show_ids(array("q", range(1, PAGE_ROWS * pages + 1)))
    for page in range(pages):
        model.order(page * PAGE_ROWS)
    assert MAX_ROWS // 2 < len(model._cache) <= MAX_ROWS
    model.order(0)
    assert len(reader.asked) == pages + 1


def test_cells_read_as_people_write_them(qapp: QApplication) -> None:
    assert qapp is not None
    model = OrdersModel(CountingReader())
    model.show_ids(array("q", [1]))
    assert cell(model, 0, "number") == "1001"
    assert str(cell(model, 0, "status")).startswith("● Awaiting Shipment")
    assert "EUR" in str(cell(model, 0, "total"))
    assert cell(model, 0, "attention") == "⚠ Address incomplete"
    assert cell(model, 0, "notice") == "✔ Sent"


def test_a_screen_reader_hears_the_whole_order(qapp: QApplication) -> None:
    assert qapp is not None
    model = OrdersModel(CountingReader())
    model.show_ids(array("q", [1]))
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "order 1001, awaiting shipment, Oxatis"


def test_headers_and_flags_read_no_row(qapp: QApplication) -> None:
    assert qapp is not None
    reader = CountingReader()
    model = OrdersModel(reader)
    model.show_ids(array("q", range(1, 1001)))
    titles = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
    model.flags(model.index(500, 0))
    assert titles[0] == "Number"
    assert all(titles)
    assert reader.asked == []


def test_a_change_rereads_and_redraws_only_that_order(qapp: QApplication, qtbot: QtBot) -> None:
    assert qapp is not None
    reader = CountingReader()
    model = OrdersModel(reader)
    model.show_ids(array("q", range(1, 1001)))
    places = (0, PAGE_ROWS + 5, 2 * PAGE_ROWS + 5)
    for place in places:
        model.order(place)
    reader.asked.clear()
    with qtbot.waitSignal(model.dataChanged) as drawn:
        model.refresh({places[1] + 1})
    assert drawn.args is not None
    assert (drawn.args[0].row(), drawn.args[1].row()) == (places[1], places[1])
    for place in places:
        model.order(place)
    assert reader.asked == [1]


def test_an_order_that_vanished_leaves_an_empty_row(qapp: QApplication) -> None:
    assert qapp is not None
    model = OrdersModel(lambda _ids: {})
    model.show_ids(array("q", [5]))
    assert cell(model, 0, "number") is None
    assert model.order(0) is None


def test_selection_current_order_and_place_follow_the_orders(qtbot: QtBot) -> None:
    model = OrdersModel(CountingReader())
    table = OrdersTable(model)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_ids(array("q", range(1, 501)))
    table.show()
    told: list[object] = []
    table.current_order.connect(told.append)
    table.go_to(200)
    table.selectionModel().select(
        model.index(202, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    top = model.ids[table.rowAt(0)]
    table.show_ids(array("q", [900, 901, 902, *range(1, 501)]))
    selected = {model.ids[found.row()] for found in table.selectionModel().selectedRows()}
    assert table.order_id() == 200
    assert selected == {200, 203}
    assert model.ids[table.rowAt(0)] == top
    assert told == [200]


def test_the_current_order_is_told_as_gone_when_a_filter_hides_it(qtbot: QtBot) -> None:
    model = OrdersModel(CountingReader())
    table = OrdersTable(model)
    qtbot.addWidget(table)
    told: list[object] = []
    table.current_order.connect(told.append)
    table.show_ids(array("q", [1, 2, 3]))
    table.go_to(2)
    table.show_ids(array("q", [1, 3]))
    assert told == [2, None]


def test_select_all_on_200000_orders_paints_the_header_without_reading_them(qtbot: QtBot) -> None:
    reader = CountingReader()
    model = OrdersModel(reader)
    asked_flags: list[int] = []
    plain_flags = model.flags
    model.flags = lambda index: asked_flags.append(index.row()) or plain_flags(index)  # type: ignore[func-returns-value, method-assign]
    table = OrdersTable(model)
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show_ids(array("q", range(1, 200_001)))
    table.show()
    qtbot.waitExposed(table)
    asked_flags.clear()
    table.selectAll()
    table.grab()
    table.horizontalHeader().grab()
    assert sum(reader.asked) <= 2 * PAGE_ROWS
    assert len(asked_flags) < 5_000


def test_a_second_click_on_a_header_turns_the_order_round(qtbot: QtBot) -> None:
    table = OrdersTable(OrdersModel(CountingReader()))
    qtbot.addWidget(table)
    table.show_all_columns(True)
    table.resize(3000, 200)
    table.show()
    header, told = table.horizontalHeader(), list[tuple[SortKey, bool]]()
    table.sort_wanted.connect(lambda key, descending: told.append((key, descending)))
    for key in ("buyer", "buyer", "buyer", "buyer", "ordered"):
        place = QPoint(header.sectionViewportPosition(column(key)) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    buyer, ordered = SortKey.BUYER, SortKey.ORDERED
    assert told == [(buyer, False), (buyer, True), (buyer, False), (buyer, True), (ordered, False)]
    assert header.sortIndicatorSection() == column("ordered")


def test_a_click_on_the_header_of_a_column_that_nothing_is_sorted_by_changes_nothing(qtbot: QtBot) -> None:
    table = OrdersTable(OrdersModel(CountingReader()))
    qtbot.addWidget(table)
    table.show_all_columns(True)
    table.resize(4500, 200)
    table.show()
    header, told = table.horizontalHeader(), list[tuple[SortKey, bool]]()
    table.show_sort(SortKey.BUYER, descending=True)
    table.sort_wanted.connect(lambda key, descending: told.append((key, descending)))
    place = QPoint(header.sectionViewportPosition(column("custom_2")) + 20, header.height() // 2)
    assert place.x() < header.width()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == []
    assert header.sortIndicatorSection() == column("buyer")
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_a_stores_colour_stands_before_its_name_and_can_be_taken_away(qtbot: QtBot) -> None:
    model = OrdersModel(CountingReader())
    table = OrdersTable(model)
    qtbot.addWidget(table)
    table.show_all_columns(True)
    table.resize(900, 200)
    table.show_ids(array("q", range(1, 4)))
    table.show()
    place = table.visualRect(model.index(0, column("store")))
    model.show_colours({"Oxatis": "#2a7f62", "Other": ""})
    assert model.colour_of("Other") is None
    marked = table.viewport().grab().toImage()
    assert marked.pixelColor(place.left() + 9, place.center().y()).name() == "#2a7f62"
    assert model.index(0, column("store")).data() == "Oxatis", "the name says it too"
    model.show_colours({})
    plain = table.viewport().grab().toImage()
    assert plain.pixelColor(place.left() + 9, place.center().y()).name() != "#2a7f62"


def test_what_a_shop_says_is_no_markup_in_a_tool_tip(qapp: QApplication) -> None:
    assert qapp is not None
    buyer = '<img src="x">Kim'
    model = OrdersModel(lambda ids: {order_id: replace(row(order_id), buyer=buyer) for order_id in ids})
    model.show_ids(array("q", [1]))
    tip = model.data(model.index(0, column("buyer")), Qt.ItemDataRole.ToolTipRole)
    assert cell(model, 0, "buyer") == buyer
    assert isinstance(tip, str)
    assert "&lt;img" in tip
    assert "<img" not in tip
