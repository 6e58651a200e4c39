"""How the grid draws its rows, and its columns that stay put while the others scroll sideways."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderRow, SortKey
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.orders.columns import COLUMN_KEYS
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.orders.text_widths import TextWidths

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WIDE = GridLayout(tuple(ColumnPlace(key, 20) for key in COLUMN_KEYS), pinned=1)


def row(order_id: int) -> OrderRow:
    return OrderRow(
        id=order_id,
        number=str(1000 + order_id),
        store="Oxatis",
        status=OrderStatus.AWAITING_SHIPMENT,
        source_status="paid",
        ordered_at=NOON,
        modified_at=NOON,
        buyer="Søren",
        country="NO",
        item_summary="Mug",
        item_count=Decimal(2),
        total=123450,
        currency="EUR",
        shipping_method="Post",
        gift=False,
        attention=(),
        notice=None,
    )


class Rows:
    """Orders by id, some of them special; can be out of reach."""

    def __init__(self) -> None:
        self.special: dict[int, OrderRow] = {}
        self.busy = False

    def __call__(self, ids: Sequence[int]) -> dict[int, OrderRow]:
        if self.busy:
            raise StorageError(say("The order database is busy."))
        return {one: self.special.get(one, row(one)) for one in ids}


@pytest.fixture
def rows() -> Rows:
    """What the table reads."""
    return Rows()


@pytest.fixture
def table(qtbot: QtBot, rows: Rows) -> OrdersTable:
    """A table of a hundred orders, shown."""
    found = OrdersTable(OrdersModel(rows))
    qtbot.addWidget(found)
    found.resize(900, 300)
    found.show_ids(array("q", range(1, 101)))
    found.show()
    qtbot.waitExposed(found)
    return found


def drawn(table: OrdersTable) -> QImage:
    return table.viewport().grab().toImage()


def section(key: str) -> int:
    return COLUMN_KEYS.index(key)


def ink(image: QImage, table: OrdersTable, place: int, key: str) -> int:
    """How many pixels of a cell differ from its background."""
    rect = (
        table.visualRect(table.model().index(place, section(key))).intersected(image.rect()).adjusted(5, 1, -1, -1)
    )
    ground = image.pixelColor(rect.topLeft())
    points = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
    return sum(image.pixelColor(x, y) != ground for x, y in points)


def test_an_order_that_must_not_be_shipped_is_red_and_says_so(table: OrdersTable, rows: Rows) -> None:
    plain = drawn(table)
    rows.special[3] = replace(row(3), attention=(AttentionKind.STOP_SHIP,))
    table._orders.refresh([3])
    red = drawn(table)
    edge = table.visualRect(table.model().index(2, section("number")))
    bar = red.pixelColor(edge.left() + 1, edge.center().y())
    assert bar.red() > 150 > bar.green()
    assert red.pixelColor(edge.right() - 1, edge.top() + 1) != plain.pixelColor(edge.right() - 1, edge.top() + 1)
    assert table.model().index(2, section("status")).data() != table.model().index(0, section("status")).data()
    table.selectRow(2)
    assert drawn(table).pixelColor(edge.left() + 1, edge.center().y()) == bar, "also while it is selected"


def test_the_other_rows_alternate_and_the_selected_one_is_highlighted(table: OrdersTable) -> None:
    image = drawn(table)
    middle = [table.visualRect(table.model().index(place, 0)).topLeft() + QPoint(1, 1) for place in range(4)]
    colours = [image.pixelColor(point).name() for point in middle]
    assert colours[0] == colours[2] != colours[1] == colours[3]
    table.selectRow(1)
    group = QPalette.ColorGroup.Active if table.isActiveWindow() else QPalette.ColorGroup.Inactive
    chosen = table.palette().color(group, QPalette.ColorRole.Highlight)
    assert drawn(table).pixelColor(middle[1] + QPoint(1, 2)).name() == chosen.name()


@pytest.mark.parametrize("buyer", ["محمد علي", "שלום", "👩‍👩‍👧 Family", "日本 太郎", "e\u0301" * 40, "W" * 400])
def test_texts_of_any_script_are_drawn_within_their_cell(table: OrdersTable, rows: Rows, buyer: str) -> None:
    rows.special[1] = replace(row(1), buyer=buyer)
    rows.special[2] = replace(row(2), buyer="")
    table._orders.refresh([1, 2])
    first = drawn(table)
    again = drawn(table)
    assert ink(again, table, 0, "buyer") > 0
    assert ink(again, table, 1, "buyer") == 0
    assert ink(first, table, 0, "ordered") == ink(again, table, 0, "ordered") == ink(again, table, 2, "ordered")


def test_rows_keep_one_height_whatever_stands_in_them_also_with_large_letters(
    table: OrdersTable, rows: Rows
) -> None:
    rows.special[1] = replace(row(1), buyer="one\ntwo\nthree")
    table._orders.refresh([1])
    heights = {table.rowHeight(place) for place in range(5)}
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    large = {table.rowHeight(place) for place in range(5)}
    assert len(heights) == len(large) == 1
    assert large.pop() >= table.fontMetrics().height() > heights.pop() - 10


def test_another_palette_is_taken_over(table: OrdersTable) -> None:
    dark = table.palette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    dark.setColor(QPalette.ColorRole.AlternateBase, QColor("#303030"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    table.setPalette(dark)
    second = table.visualRect(table.model().index(1, 0)).topLeft() + QPoint(1, 1)
    assert drawn(table).pixelColor(second).name() == "#303030"


def test_rows_that_are_not_read_yet_ask_for_their_place_and_are_no_real_text(
    table: OrdersTable, qtbot: QtBot
) -> None:
    painted: list[bool] = []
    table.painted.connect(painted.append)
    with qtbot.waitSignal(table._orders.missing):
        table.show_ids(array("q", bytes(800)), partial=True)
        drawn(table)
    assert painted[-1] is False
    table.add_ids(0, array("q", range(1, 101)))
    drawn(table)
    assert painted[-1] is True


def test_while_the_database_is_busy_the_rows_stay_and_are_read_again_later(
    table: OrdersTable, rows: Rows, qtbot: QtBot
) -> None:
    before = ink(drawn(table), table, 0, "number")
    rows.busy = True
    rows.special[1] = replace(row(1), number="5")
    table._orders.refresh([1])
    assert ink(drawn(table), table, 0, "number") == before
    rows.busy = False
    qtbot.waitUntil(lambda: table._orders._again.isActive() is False)
    qtbot.waitUntil(lambda: 0 < ink(drawn(table), table, 0, "number") < before)


def test_a_pinned_column_stays_in_sight_while_the_others_scroll(
    table: OrdersTable, rows: Rows, qtbot: QtBot
) -> None:
    table.apply_layout(WIDE)
    number = table.visualRect(table.model().index(0, section("number")))
    image = drawn(table).copy(number)
    head = table.horizontalHeader().viewport().grab().toImage().copy(number.left(), 0, number.width(), 20)
    with qtbot.waitSignal(table.painted):
        table.horizontalScrollBar().setValue(300)
    assert table.visualRect(table.model().index(0, section("number"))) == number
    assert drawn(table).copy(number) == image
    rows.special[1] = replace(row(1), attention=(AttentionKind.STOP_SHIP,))
    table._orders.refresh([1])
    shown = drawn(table)
    line = [shown.pixelColor(x, number.bottom() - 2) for x in range(number.right() + 2, shown.width())]
    assert len({colour.name() for colour in line}) == 1, "the red bar stands at the left edge alone"
    assert table.horizontalHeader().viewport().grab().toImage().copy(number.left(), 0, number.width(), 20) == head
    assert table.indexAt(number.center()) == table.model().index(0, section("number"))
    assert table.column_at(number.center().x()) == section("number"), "its menu is opened there"
    told: list[SortKey] = []
    table.sort_wanted.connect(lambda key, _descending: told.append(key))
    QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=number.center())
    assert told == [SortKey.NUMBER]


def inked_lines(image: QImage, table: OrdersTable, place: int, key: str) -> tuple[int, int]:
    """Where a cell's ink begins and ends, counted from its upper edge."""
    rect = table.visualRect(table.model().index(place, section(key))).adjusted(5, 1, -1, -1)
    ground = image.pixelColor(rect.topLeft())
    lines = [
        y - rect.top()
        for y in range(rect.top(), rect.bottom())
        if any(image.pixelColor(x, y) != ground for x in range(rect.left(), rect.right()))
    ]
    return lines[0], lines[-1]


@pytest.mark.parametrize("buyer", ["नमस्ते", "שלום", "山田", "Grün"], ids=["hindi", "hebrew", "chinese", "german"])
def test_a_text_of_any_script_stands_as_high_when_it_is_drawn_again(
    table: OrdersTable, rows: Rows, buyer: str
) -> None:
    table.apply_layout(GridLayout((ColumnPlace("number"), ColumnPlace("buyer", 20))))
    rows.special[2] = replace(row(2), buyer=buyer)
    table._orders.refresh([2])
    first = inked_lines(drawn(table), table, 1, "buyer")
    table._orders.refresh([2])
    assert inked_lines(drawn(table), table, 1, "buyer") == first


def test_a_cell_that_is_gone_to_is_not_hidden_under_a_pinned_column(table: OrdersTable) -> None:
    table.apply_layout(WIDE)
    table.horizontalScrollBar().setValue(500)
    table.setCurrentIndex(table.model().index(3, section("store")))
    edge = table.visualRect(table.model().index(3, section("number"))).right()
    assert table.visualRect(table.model().index(3, section("store"))).left() > edge


def test_not_all_columns_can_be_pinned(table: OrdersTable) -> None:
    table.apply_layout(GridLayout((ColumnPlace("number"), ColumnPlace("buyer")), pinned=9))
    assert table.pinned == 1
    assert table.layout_now().shown == ("number", "buyer")


def test_a_layout_gives_order_widths_and_what_is_shown(table: OrdersTable) -> None:
    layout = GridLayout((ColumnPlace("buyer", 30), ColumnPlace("number"), ColumnPlace("store", shown=False)))
    table.apply_layout(layout)
    header = table.horizontalHeader()
    assert [COLUMN_KEYS[one] for one in table.shown_columns()] == ["buyer", "number"]
    assert header.sectionSize(section("buyer")) > header.sectionSize(section("number"))
    assert table.columns.shown_now().columns[:2] == layout.columns[:2]
    table.resize(1400, 300)
    assert [COLUMN_KEYS[one] for one in table.shown_columns()] == ["buyer", "number"], "a wider window adds none"
    table.apply_layout(AUTOMATIC)
    assert COLUMN_KEYS[table.shown_columns()[0]] == "number"
    assert len(table.shown_columns()) > 2


def test_what_a_person_moves_or_resizes_is_told_and_kept(table: OrdersTable) -> None:
    told: list[bool] = []
    table.layout_changed.connect(lambda: told.append(True))
    table.resize(1000, 300)
    table.apply_layout(AUTOMATIC)
    assert told == []
    assert table.layout_now().automatic
    header = table.horizontalHeader()
    header.resizeSection(section("number"), 200)
    header.moveSection(header.visualIndex(section("status")), 0)
    assert len(told) == 2
    kept = table.layout_now()
    assert kept.shown[0] == "status"
    table.apply_layout(AUTOMATIC)
    table.apply_layout(kept)
    assert table.columns.shown_now() == kept
    assert abs(header.sectionSize(section("number")) - 200) <= table.fontMetrics().averageCharWidth()


@pytest.mark.parametrize("text", ["", "Mug", "WWWW iiii", "à la carte", "AVAVAVAV", "Łódź", "日本"])
def test_a_text_is_cut_off_exactly_where_qt_would(table: OrdersTable, text: str) -> None:
    metrics = table.fontMetrics()
    widths = TextWidths(metrics)
    for room in range(8, 160, 7):
        shown = widths.elided(text, room) if text else ""
        assert shown in (text, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        assert metrics.horizontalAdvance(shown) <= max(room, metrics.horizontalAdvance("…")) or shown != text


def test_the_keyboard_is_seen_also_while_no_row_is_chosen(
    table: OrdersTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "hasFocus", lambda: False)
    table.clearSelection()
    table.setCurrentIndex(QModelIndex())
    without = drawn(table)
    monkeypatch.setattr(table, "hasFocus", lambda: True)
    marked = drawn(table)
    corner = marked.rect().bottomLeft()
    assert (
        marked.pixelColor(corner) == table.palette().color(QPalette.ColorRole.Text) != without.pixelColor(corner)
    )
    table.selectRow(1)
    assert drawn(table).pixelColor(corner) == without.pixelColor(corner), "the row itself says it then"
