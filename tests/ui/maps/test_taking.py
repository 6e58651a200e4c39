"""What the *More* menu of the maps does, on two stores in a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, MapSource
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.maps import apply_maps, open_maps
from ordersync_gui.ui.inline_message import Tone
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.maps.carrier_tab import CarrierTab
from ordersync_gui.ui.maps.copy_dialog import CopyMapsDialog
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.field_tab import FieldTab
from ordersync_gui.ui.maps.method_tab import MethodTab
from ordersync_gui.ui.maps.problems_dialog import ProblemsDialog
from ordersync_gui.ui.maps.status_tab import StatusTab
from ordersync_gui.ui.maps.tab import MapTab
from ordersync_gui.ui.maps.taking import Taking

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Await = Callable[[Any], Any]
GLS = CarrierService("GLS", "Next day")


class _Bench:
    """The four tabs of a store with their *More* menu, in a window of their own."""

    def __init__(self, desk: Desk, jobs: Jobs, store: Store) -> None:
        self.window = QWidget()
        tabs: tuple[MapTab, ...] = (
            StatusTab(self.window),
            MethodTab(self.window),
            CarrierTab(self.window),
            FieldTab(self.window),
        )
        self.maps = EditedMaps(store, {tab.kind: tab for tab in tabs}, self.window)
        self.taking = Taking(desk, jobs, self.maps, self.window)
        self.said: list[tuple[str, Tone]] = []
        self.taking.said.connect(lambda text, tone: self.said.append((text, tone)))


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, name="Mugs", orders=True)


@pytest.fixture
def bench(desk: Desk, jobs: Jobs, settle: Await, store: Store) -> Iterator[_Bench]:
    """Its maps in the window."""
    found = _Bench(desk, jobs, store)
    found.window.show()
    found.maps.fill(settle(open_maps(desk, store_id=store.id)))
    yield found
    found.taking.stop()
    settle(jobs.close())
    destroy(found.window)


@pytest.fixture
def other(connect: Callable[..., Store], desk: Desk, settle: Await, store: Store) -> Iterator[Store]:
    """Another store of the same channel, with rows of its own."""
    assert store.id
    edits = MapEdits(
        statuses={"wc-foo": OrderStatus.ON_HOLD},
        methods={"Drone": GLS},
        carriers={CarrierService("GLS"): CarrierService("gls_eu")},
    )
    with PracticeShop(orders=2, seed=8) as shop:
        found = connect(shop, name="Cups")
        settle(apply_maps(desk, store_id=found.id, edits=edits))
        yield found


def _copying(bench: _Bench, qtbot: QtBot) -> CopyMapsDialog:
    dialog = bench.taking.ask_store()
    assert isinstance(dialog, CopyMapsDialog)
    outcome = child(dialog, QLabel, "copy_outcome")
    qtbot.waitUntil(lambda: outcome.text() != "Reading...", timeout=WITHIN_MS)
    return dialog


def _file(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "maps.csv"
    file.write_text("\n".join(("map,word,service,becomes,becomes_service", *lines)), encoding="utf-8")
    return file


def test_maps_of_another_store_become_edits_and_nothing_is_saved(
    bench: _Bench, other: Store, desk: Desk, qtbot: QtBot
) -> None:
    dialog = _copying(bench, qtbot)
    assert child(dialog, QComboBox, "copy_store").currentText() == "Cups (Custom Store)"
    qtbot.waitUntil(lambda: "3 rows are set." in child(dialog, QLabel, "copy_outcome").text(), timeout=WITHIN_MS)
    press(dialog, "copy_take")
    assert bench.maps.edits() == MapEdits(
        statuses={"wc-foo": OrderStatus.ON_HOLD},
        methods={"Drone": GLS},
        carriers={CarrierService("GLS"): CarrierService("gls_eu")},
    )
    assert bench.maps.source is MapSource.COPY
    assert bench.said[-1][0].startswith("Copied from Cups (Custom Store): 3 rows are set.")
    assert "Nothing is saved until you press Save." in bench.said[-1][0]
    assert "Drone" not in queries.store_maps(desk.db, bench.maps.store.id).methods
    assert other.id != bench.maps.store.id


@pytest.mark.usefixtures("other")
def test_only_the_chosen_maps_are_copied(bench: _Bench, qtbot: QtBot) -> None:
    dialog = _copying(bench, qtbot)
    for kind in MapKind:
        child(dialog, QCheckBox, f"copy_{kind.value}").setChecked(kind is MapKind.CARRIER)
    outcome = child(dialog, QLabel, "copy_outcome")
    qtbot.waitUntil(lambda: outcome.text() == "1 row is set.", timeout=WITHIN_MS)
    press(dialog, "copy_take")
    assert bench.maps.edits() == MapEdits(carriers={CarrierService("GLS"): CarrierService("gls_eu")})


@pytest.mark.usefixtures("other")
def test_without_a_map_nothing_can_be_copied(bench: _Bench, qtbot: QtBot) -> None:
    dialog = _copying(bench, qtbot)
    for kind in MapKind:
        child(dialog, QCheckBox, f"copy_{kind.value}").setChecked(False)
    assert child(dialog, QLabel, "copy_outcome").text() == "Choose at least one of the maps."
    assert not child(dialog, QAbstractButton, "copy_take").isEnabled()


def test_a_lonely_store_is_told_that_there_is_no_other(bench: _Bench, qtbot: QtBot) -> None:
    dialog = _copying(bench, qtbot)
    assert "no other store" in child(dialog, QLabel, "copy_outcome").text()
    assert not child(dialog, QAbstractButton, "copy_take").isEnabled()


def test_stores_of_the_same_channel_are_offered_first(
    bench: _Bench, other: Store, connect: Callable[..., Store], qtbot: QtBot
) -> None:
    with PracticeShop(orders=2, seed=9, channel="oxatis") as shop:
        connect(shop, name="Aprons")
        dialog = _copying(bench, qtbot)
        box = child(dialog, QComboBox, "copy_store")
        assert [box.itemText(place) for place in range(box.count())] == [
            f"{other.name} (Custom Store)",
            "Aprons (Oxatis)",
        ]


def test_good_rows_of_a_file_become_edits_and_bad_ones_are_listed_with_their_lines(
    bench: _Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    file = _file(
        tmp_path,
        "shipping_method,Express,,GLS,Next day",
        "status,wc-foo,,sent to the moon,",
        "nonsense,x,,y,",
    )
    bench.taking.import_file(file)
    qtbot.waitUntil(lambda: bench.window.findChild(ProblemsDialog) is not None, timeout=WITHIN_MS)
    assert bench.maps.edits() == MapEdits(methods={"Express": GLS})
    assert bench.maps.source is MapSource.FILE
    assert bench.maps.kind is MapKind.SHIPPING_METHOD, "one sees what was taken"
    dialog = child(bench.window, ProblemsDialog, "problems_dialog")
    assert [dialog.rows.text(row, 0) for row in range(dialog.rows.rowCount())] == ["3", "4"]
    assert bench.said[-1][1] is Tone.WARNING
    press(dialog, "problems_copy")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Line\tMap\tRow\tWhy it isn't taken"
    assert copied[1].startswith("3\tStatuses\twc-foo\t")
    assert child(dialog, QLabel, "problems_reason").text() == copied[1].split("\t")[3]
    dialog.reject()


def test_a_file_that_is_no_table_changes_nothing(bench: _Bench, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "picture.csv"
    file.write_bytes(b"\x89PNG\r\n\x00\x00")
    bench.taking.import_file(file)
    qtbot.waitUntil(lambda: bool(bench.said), timeout=WITHIN_MS)
    assert bench.said[-1][1] is Tone.ERROR
    assert not bench.maps.edits()


def test_what_was_exported_can_be_imported_and_sets_nothing(bench: _Bench, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "out.csv"
    bench.maps.take(MapEdits(methods={"Drone": GLS}))
    bench.taking.export_file(file)
    qtbot.waitUntil(lambda: bool(bench.said), timeout=WITHIN_MS)
    assert f"written to {file}." in bench.said[0][0]
    assert "What isn't saved yet isn't in it." in bench.said[0][0]
    assert "Drone" not in file.read_text(encoding="utf-8-sig")
    bench.taking.import_file(file)
    qtbot.waitUntil(lambda: len(bench.said) > 1, timeout=WITHIN_MS)
    assert "No row is set." in bench.said[1][0]
    assert bench.maps.edits() == MapEdits(methods={"Drone": GLS})


def test_a_file_that_is_there_is_replaced_only_after_a_question(
    bench: _Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("mine", encoding="utf-8")
    dialog = bench.taking.ask_where()
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    question = child(bench.window, QMessageBox, "question")
    assert file.read_text(encoding="utf-8") == "mine"
    press(question, "question_yes")
    qtbot.waitUntil(lambda: bool(bench.said), timeout=WITHIN_MS)
    assert file.read_text(encoding="utf-8-sig").startswith("map,word,service")
    dialog.reject()


def test_the_file_has_the_stores_name(bench: _Bench) -> None:
    dialog = bench.taking.ask_where()
    assert dialog.selectedFiles()[0].endswith("maps-Mugs.csv")
    dialog.reject()


def test_all_rows_of_the_open_map_go_back_to_the_default_as_edits(
    bench: _Bench, desk: Desk, settle: Await, store: Store
) -> None:
    edits = MapEdits(statuses={"paid": OrderStatus.ON_HOLD, "wc-foo": OrderStatus.SHIPPED}, methods={"Drone": GLS})
    settle(apply_maps(desk, store_id=store.id, edits=edits))
    bench.maps.fill(settle(open_maps(desk, store_id=store.id)))
    bench.taking.reset_map.trigger()
    back = {"paid": OrderStatus.AWAITING_SHIPMENT, "wc-foo": OrderStatus.UNMAPPED}
    assert bench.maps.edits() == MapEdits(statuses=back)
    assert bench.maps.source is MapSource.RESET
    assert bench.said[-1][0].startswith("Statuses: 2 rows go back to the default.")
    bench.taking.reset_map.trigger()
    assert bench.said[-1][0] == "Statuses: everything is as the channel declares it."


def test_the_current_row_goes_back_by_key(bench: _Bench, qtbot: QtBot) -> None:
    bench.maps.take(MapEdits(methods={"Drone": GLS, "Rocket": GLS}))
    bench.maps.choose(MapKind.SHIPPING_METHOD)
    bench.maps.tab.go_to("Rocket")
    qtbot.waitExposed(bench.window)
    bench.window.activateWindow()
    QTest.keyClick(bench.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert bench.maps.edits() == MapEdits(methods={"Drone": GLS})


def test_every_action_has_a_name_and_a_key_of_its_own_and_waits_for_the_maps(
    desk: Desk, jobs: Jobs, store: Store
) -> None:
    found = _Bench(desk, jobs, store)
    actions = found.taking.actions
    assert not any(action.isEnabled() for action in actions)
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert len({action.objectName() for action in actions}) == len(actions)
    destroy(found.window)


def test_while_the_maps_are_saved_nothing_can_be_taken(bench: _Bench) -> None:
    bench.taking.set_enabled(False)
    assert not any(action.isEnabled() for action in bench.taking.actions)
    bench.taking.set_enabled(True)
    assert all(action.isEnabled() for action in bench.taking.actions)


def test_files_are_asked_for_in_a_dialog_of_this_window(bench: _Bench) -> None:
    bench.taking.take_file.trigger()
    dialog = child(bench.window, QFileDialog, "maps_import")
    assert dialog.isVisible()
    dialog.reject()
