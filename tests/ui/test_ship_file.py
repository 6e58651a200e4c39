"""Shipping from a file: looked at first, recorded row by row, with a result for each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from finding_widgets import child, press
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.shipments import Recorded, record_shipment
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.ship_file_dialog import ShipFileDialog
from ordersync_gui.ui.ship_file_model import FileColumn

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def orders(desk: Desk, store: Store) -> list[OrderDetails]:
    """Orders that can be shipped."""
    wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
    found = [queries.order_details(desk.db, order_id) for order_id in queries.order_ids(desk.db, wanted)]
    addresses = {AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}
    return [order for order in found if not addresses & {reason.kind for reason in order.attention}]


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, store: Store, shown: ShownDialogs) -> ShipFileDialog:
    """The dialog, without a file yet."""
    assert store.connected
    return shown(ShipFileDialog(desk, jobs))


@pytest.fixture
def file(tmp_path: Path, orders: list[OrderDetails]) -> Path:
    """A good row, a doubtful one, one of no order, and one without a carrier."""
    first, second, third = (order.order.number for order in orders[:3])
    path = tmp_path / "numbers.csv"
    rows = ("Order number;Tracking number;Carrier;Colour", f"{first};A1;Own van;red")
    more = (f"{second};1Z999AA10123456785;UPS;red", "NOPE;A3;UPS;", f"{third};A4;;")
    path.write_text("\n".join(rows + more), encoding="utf-8")
    return path


def test_before_a_file_is_chosen_it_says_what_is_wanted(dialog: ShipFileDialog) -> None:
    assert "column of order numbers" in child(dialog, QLabel, "ship_file_state").text()
    assert not child(dialog, QPushButton, "ship_file_submit").isEnabled()
    press(dialog, "ship_file_choose")
    chooser = child(dialog, QFileDialog, "ship_file_chooser")
    assert chooser.isVisible()
    chooser.reject()


def test_a_chosen_file_is_shown_and_nothing_written(
    dialog: ShipFileDialog, file: Path, orders: list[OrderDetails], desk: Desk, qtbot: QtBot
) -> None:
    chooser = dialog.choose()
    chooser.fileSelected.emit(str(file))
    _wait_read(dialog, qtbot)
    chooser.reject()
    said = child(dialog, QLabel, "ship_file_state").text()
    assert "Parcels: 4. Can be recorded: 2, of which look odd: 1. With problems: 2." in said
    assert "aren't used: Colour." in said
    remarks = [_cell(dialog, row, FileColumn.REMARK) for row in range(4)]
    assert remarks[0] == ""
    assert remarks[1].startswith("⚠")
    assert "check digit" in remarks[1]
    assert remarks[2].startswith("✗")
    assert "NOPE" in remarks[2]
    assert "carrier is missing" in remarks[3]
    assert [_cell(dialog, row, FileColumn.LINE) for row in range(4)] == ["2", "3", "4", "5"]
    assert not any(queries.order_details(desk.db, order.id).shipments for order in orders[:3])


def test_only_rows_that_need_a_look_can_be_shown(dialog: ShipFileDialog, file: Path, qtbot: QtBot) -> None:
    dialog.read(file)
    _wait_read(dialog, qtbot)
    rows = child(dialog, QTableView, "ship_file_rows").model()
    child(dialog, QCheckBox, "ship_file_only").setChecked(True)
    assert [rows.index(row, FileColumn.LINE).data() for row in range(rows.rowCount())] == ["3", "4", "5"]
    child(dialog, QCheckBox, "ship_file_only").setChecked(False)
    assert rows.rowCount() == 4


def test_a_carrier_for_all_mends_the_rows_without_one(dialog: ShipFileDialog, file: Path, qtbot: QtBot) -> None:
    dialog.read(file)
    _wait_read(dialog, qtbot)
    box = child(dialog, QComboBox, "ship_file_carrier")
    box.setCurrentText("DHL")
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "Can be recorded: 3" in _state(dialog), timeout=WITHIN_MS)
    assert _cell(dialog, 3, FileColumn.CARRIER) == "DHL"


def test_recording_tells_of_each_row_and_leaves_out_the_problems(
    dialog: ShipFileDialog, file: Path, orders: list[OrderDetails], desk: Desk, qtbot: QtBot
) -> None:
    heard: list[tuple[Recorded, ...]] = []
    dialog.recorded_many.connect(heard.append)
    dialog.read(file)
    _wait_read(dialog, qtbot)
    assert child(dialog, QPushButton, "ship_file_submit").text() == "&Record 2 parcels"
    press(dialog, "ship_file_submit")
    qtbot.waitUntil(lambda: bool(heard), timeout=WITHIN_MS)
    after = [queries.order_details(desk.db, order.id) for order in orders[:3]]
    assert [[parcel.tracking_number for parcel in order.shipments] for order in after] == [
        ["A1"],
        ["1Z999AA10123456785"],
        [],
    ]
    assert after[0].notices[0].not_before > desk.clock(), "it can still be undone"
    assert [recorded.shipment_id for recorded in heard[0]] == [order.shipments[0].id for order in after[:2]]
    assert [_cell(dialog, row, FileColumn.REMARK) for row in range(2)] == ["✓ Recorded", "✓ Recorded"]
    said = child(dialog, InlineMessage, "ship_file_dialog_outcome").text()
    assert said == "Recorded: 2. Left out for their problems: 2."
    assert not child(dialog, QPushButton, "ship_file_submit").isEnabled()
    assert dialog.isVisible()


def test_a_row_that_fails_when_it_is_recorded_says_why(
    dialog: ShipFileDialog, file: Path, orders: list[OrderDetails], desk: Desk, qtbot: QtBot
) -> None:
    dialog.read(file)
    _wait_read(dialog, qtbot)
    _ship_elsewhere(desk, orders[0])
    press(dialog, "ship_file_submit")
    outcome = child(dialog, InlineMessage, "ship_file_dialog_outcome")
    qtbot.waitUntil(lambda: "Recorded: 1." in outcome.text(), timeout=WITHIN_MS)
    assert orders[0].order.number in outcome.text()
    assert "shipped already" in _cell(dialog, 0, FileColumn.REMARK)
    assert _cell(dialog, 1, FileColumn.REMARK) == "✓ Recorded"


def test_a_file_that_cannot_be_read_says_so(dialog: ShipFileDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "none.csv"
    path.write_text("Colour;Size\nred;XL\n", encoding="utf-8")
    dialog.read(path)
    outcome = child(dialog, InlineMessage, "ship_file_dialog_outcome")
    qtbot.waitUntil(lambda: bool(outcome.text()), timeout=WITHIN_MS)
    assert "order numbers" in outcome.text()
    assert not child(dialog, QPushButton, "ship_file_submit").isEnabled()


def _ship_elsewhere(desk: Desk, order: OrderDetails) -> None:
    draft = ShipmentDraft("DHL", "FIRST", date(2026, 1, 2))
    now = desk.clock()
    record_shipment(desk.db, order_id=order.id, draft=draft, notify=False, not_before=now, operator="Kim", now=now)


def _wait_read(dialog: ShipFileDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _state(dialog).startswith("Parcels"), timeout=WITHIN_MS)


def _state(dialog: ShipFileDialog) -> str:
    return child(dialog, QLabel, "ship_file_state").text()


def _cell(dialog: ShipFileDialog, row: int, column: FileColumn) -> str:
    return str(dialog.rows.index(row, column).data())
