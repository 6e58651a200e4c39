"""Custom fields 1 to 3 in the window: the grid's columns, what their headers tell, the details, the find box."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from html import unescape
from threading import Event, current_thread

import pytest
from finding_widgets import destroy, texts
from invented_details import ORDER, details
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_fields import mapped_texts
from ordersync_gui.domain.desk import OrderFilter, OrderRow, Store
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.grid_layout import ColumnPlace, GridLayout
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_details.notes import NotesSection, has_notes
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.orders.columns import COLUMN_KEYS, CUSTOM_COLUMNS
from ordersync_gui.ui.orders.fitting import usual_layout
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.orders.table import OrdersTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WITHIN_MS = 20_000
TIP = Qt.ItemDataRole.ToolTipRole
KEYS = ("custom:Channel integration", "", "order:payment_method")
PLAIN = OrderRow(
    id=1,
    number="1001",
    store="Market",
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
    custom=("<b>Amazon</b>", "", "PayPal"),
    custom_keys=KEYS,
)


def model_with(*rows: OrderRow) -> OrdersModel:
    known = {row.id: row for row in rows}

    def read(ids: Sequence[int]) -> dict[int, OrderRow]:
        return {one: known[one] for one in ids}

    found = OrdersModel(read)
    found.show_ids(array("q", known))
    for place in range(len(known)):
        found.order(place)
    return found


def section(key: str) -> int:
    return COLUMN_KEYS.index(key)


def header_tip(model: OrdersModel, key: str) -> str:
    return unescape(str(model.headerData(section(key), Qt.Orientation.Horizontal, TIP)))


def test_a_cell_says_the_text_and_its_tip_the_field_that_it_is(qapp: QApplication) -> None:
    assert qapp is not None
    model = model_with(PLAIN)
    index = model.index(0, section("custom_1"))
    assert index.data() == "<b>Amazon</b>"
    assert "Channel integration: &lt;b&gt;Amazon&lt;/b&gt;" in index.data(TIP), "what a shop says is never HTML"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Custom field 1 (Channel integration): <b>Amazon</b>"
    assert model.index(0, section("custom_2")).data() == model.index(0, section("custom_2")).data(TIP) == ""
    assert model.index(0, section("custom_2")).data(Qt.ItemDataRole.AccessibleTextRole) == "Custom field 2"
    assert model.index(0, section("custom_3")).data() == "PayPal"


def test_the_header_says_which_field_it_is_and_that_nothing_is_sorted_by_it(qapp: QApplication) -> None:
    assert qapp is not None
    model = model_with(PLAIN)
    tip = header_tip(model, "custom_1")
    assert "Custom field 1: Channel integration" in tip
    assert "can't be sorted by it" in tip
    assert "custom1:" in tip
    assert "Custom field 2: nothing" in header_tip(model, "custom_2")
    assert "Custom field 3: Payment method" in header_tip(model, "custom_3")
    assert header_tip(model, "store") == "Store"


def test_the_header_names_the_stores_where_they_differ(qapp: QApplication) -> None:
    assert qapp is not None
    others = [replace(PLAIN, id=place, store=f"Shop {place:02}") for place in range(2, 15)]
    oxatis = replace(PLAIN, id=20, store="Oxatis", custom_keys=("custom:Custom text 1", "", ""))
    tip = header_tip(model_with(PLAIN, oxatis, *others), "custom_1")
    assert "Channel integration (Market, Shop 02, " in tip
    assert "Shop 08..." in tip
    assert "Shop 09" not in tip
    assert "Custom text 1 (Oxatis)" in tip


def test_the_header_of_an_empty_list_names_no_field(qapp: QApplication) -> None:
    assert qapp is not None
    tip = header_tip(model_with(), "custom_1")
    assert ">Custom field 1\n" in tip
    assert "can't be sorted by it" in tip


def test_a_row_without_texts_is_empty_there(qapp: QApplication) -> None:
    assert qapp is not None
    model = model_with(replace(PLAIN, custom=(), custom_keys=()))
    for key in ("custom_1", "custom_2", "custom_3"):
        assert model.index(0, section(key)).data() == model.index(0, section(key)).data(TIP) == ""


def test_the_columns_are_there_to_be_chosen_and_not_shown_by_themselves(qtbot: QtBot) -> None:
    table = OrdersTable(model_with(PLAIN))
    qtbot.addWidget(table)
    table.resize(6000, 300)
    table.show()
    assert CUSTOM_COLUMNS.keys().isdisjoint(table.shown_columns())
    listed = {place.key: place.shown for place in usual_layout().columns}
    assert [listed[f"custom_{place}"] for place in (1, 2, 3)] == [False, False, False]
    old = GridLayout((ColumnPlace("number"), ColumnPlace("buyer")))
    table.apply_layout(old)
    assert CUSTOM_COLUMNS.keys().isdisjoint(table.shown_columns()), "nor where columns were chosen before"
    table.apply_layout(GridLayout((ColumnPlace("number"), ColumnPlace("custom_2"), ColumnPlace("custom_1"))))
    assert [COLUMN_KEYS[one] for one in table.shown_columns()] == ["number", "custom_2", "custom_1"]


NOTED = replace(
    ORDER,
    custom_fields={"Purchase order": "PO-4711", "Engraving": "for Åsa", "Empty": "", "Custom field 1": "spring"},
    gift_message="Happy birthday!",
    buyer_notes="With the neighbours, please.",
)


def notes_of(order: Order, fields: dict[int, str]) -> str:
    section = NotesSection(details(order, custom=mapped_texts(order, fields)))
    found = texts(section)
    destroy(section)
    return found


def test_details_name_the_custom_field_and_the_channels_own(qapp: QApplication) -> None:
    assert qapp is not None
    shown = notes_of(NOTED, {1: "custom:Purchase order", 2: "custom:Empty", 3: "order:payment_method"})
    assert "Custom field 1 (Purchase order)" in shown
    assert "Custom field 3 (Payment method)" in shown
    assert "Custom field 2" not in shown
    assert "Engraving" in shown
    assert "From the buyer" in shown


@pytest.mark.parametrize(
    ("fields", "text", "name", "gone"),
    [
        ({2: "custom:Purchase order"}, "PO-4711", "Custom field 2 (Purchase order)", "\nPurchase order\n"),
        (
            {1: "custom:Engraving", 3: "custom:Engraving"},
            "for Åsa",
            "Custom field 1 (Engraving)",
            "Custom field 3",
        ),
        ({1: "order:buyer_notes"}, NOTED.buyer_notes, "Custom field 1 (Buyer's notes)", "From the buyer"),
        ({1: "order:internal_notes"}, NOTED.internal_notes, "(Internal notes)", "\nInternal notes\n"),
        ({1: "custom:Custom field 1"}, "spring", "Custom field 1", "Custom field 1 (Custom field 1)"),
        ({2: "custom:Custom field 1"}, "spring", "Custom field 2 (Custom field 1)", "\nCustom field 1\n"),
        ({1: "order:gift_message"}, NOTED.gift_message, "(Gift message)", "without a message"),
    ],
    ids=["own", "twice", "buyer", "internal", "same-name", "other-place", "gift"],
)
def test_details_never_show_a_text_twice(
    qapp: QApplication, fields: dict[int, str], text: str, name: str, gone: str
) -> None:
    assert qapp is not None
    section = NotesSection(details(NOTED, custom=mapped_texts(NOTED, fields)))
    values = [label.text() for label in section.children() if hasattr(label, "text")]
    shown = texts(section)
    destroy(section)
    assert values.count(text) == 1
    assert name in shown
    assert gone not in f"\n{shown}\n"


def test_an_order_with_nothing_but_a_custom_field_has_notes(qapp: QApplication) -> None:
    assert qapp is not None
    bare = replace(
        NOTED, gift=False, gift_message="", buyer_notes="", internal_notes="", custom_fields={}, coupon="X1"
    )
    assert not has_notes(details(bare))
    assert has_notes(details(bare, custom=mapped_texts(bare, {1: "order:coupon"})))
    assert not has_notes(details(bare, custom=mapped_texts(bare, {1: "order:gift_message"})))


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported; its custom fields are the channel's three."""
    return connect(shop, orders=True)


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[OrdersPanel]:
    """The panel with the store's orders in it."""
    assert store is not None
    found = OrdersPanel(desk, jobs)
    found.table.apply_layout(GridLayout((ColumnPlace("number"), ColumnPlace("custom_1"))))
    found.show()
    found.reload()
    qtbot.waitUntil(lambda: found.complete and len(found.model.ids) > 0, timeout=WITHIN_MS)
    yield found
    destroy(found)


def show_instead(desk: Desk, key: str) -> None:
    """Have another of the channel's fields stand in custom field 1."""
    with desk.db.transaction():
        desk.db.connection().execute("UPDATE field_map SET field = ? WHERE place = 1", (key,))


def test_a_changed_map_changes_rows_headers_and_details_that_are_open(
    panel: OrdersPanel, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    first = panel.model.ids[0]
    pane = OrderDetailsPane(desk, jobs)
    pane.show()
    with qtbot.waitSignal(pane.shown, timeout=WITHIN_MS):
        pane.want(first)
    number = queries.order_details(desk.db, first).order.number
    assert panel.model.index(0, section("custom_1")).data() != number
    assert ">Custom field 1\n" in header_tip(panel.model, "custom_1"), "its own name for it says nothing more"
    show_instead(desk, "order:number")
    with qtbot.waitSignals([pane.shown, panel.model.dataChanged], timeout=WITHIN_MS):
        jobs.publish(Changes(maps=True))
    assert panel.model.index(0, section("custom_1")).data() == number
    assert "Custom field 1: Order number" in header_tip(panel.model, "custom_1")
    assert "Custom field 1 (Order number)" in texts(pane)
    destroy(pane)


def test_a_list_by_a_custom_field_follows_the_map(
    panel: OrdersPanel, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    show_instead(desk, "order:number")
    number = queries.order_details(desk.db, panel.model.ids[0]).order.number
    wanted = OrderFilter(terms=parse_query(f"custom1:{number}").terms)
    panel.choose(wanted)
    qtbot.waitUntil(lambda: panel.complete and len(panel.model.ids) == 1, timeout=WITHIN_MS)
    show_instead(desk, "order:gone")
    jobs.publish(Changes(maps=True))
    qtbot.waitUntil(lambda: panel.complete and not panel.model.ids, timeout=WITHIN_MS)


def test_a_long_search_of_them_keeps_no_details_waiting_and_ends_for_another(
    panel: OrdersPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    began, ended = Event(), list[str]()
    read = queries.first_ids

    def first_ids(*given: object, stopped: Callable[[], bool], **more: object) -> object:
        wanted = given[1]
        assert isinstance(wanted, OrderFilter)
        if wanted.terms:
            began.set()
            while not stopped():
                began.wait(0.01)
            ended.append(current_thread().name)
            raise Cancelled
        return read(*given, stopped=stopped, **more)  # type: ignore[arg-type]  # passed on

    monkeypatch.setattr(queries, "first_ids", first_ids)
    panel.choose(OrderFilter(terms=parse_query("custom2:nothing").terms))
    qtbot.waitUntil(began.is_set, timeout=WITHIN_MS)
    panel.choose(OrderFilter(descending=False))
    qtbot.waitUntil(lambda: panel.complete and bool(ended), timeout=WITHIN_MS)
    assert ended[0].startswith("list-reader")
