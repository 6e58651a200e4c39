"""What other PCs do is seen in the window; while the server is away it says so, waits, and loses nothing typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from finding_widgets import child, destroy, press
from fresh_database import fresh
from heard_server import GONE, FakeServer
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from remote_feeling import RemoteFeeling

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.desk_act import Hold
from ordersync_gui.domain.errors import ServerAway
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import desk_acts, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk, utc_now
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.address_dialog import AddressDialog
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.outside_changes import BANNER, OutsideChangesOfWindow
from ordersync_gui.ui.ship_dialog import ShipDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", extend=True)  # offscreen has neither
WITHIN_MS = 20_000


class LeavingFile(RemoteFeeling):
    """A file that answers as a server does that may be away."""

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        self.gone = False

    def _wait(self) -> None:
        if self.gone:
            raise ServerAway(GONE.what)
        super()._wait()


@pytest.fixture
def db(tmp_path: Path) -> LeavingFile:
    return LeavingFile(fresh(tmp_path / "data" / "orders.sqlite3"))


@pytest.fixture
def other_pc(db: LeavingFile) -> Iterator[Database]:
    found = Database(db.path)
    yield found
    found.close()


@pytest.fixture
def desk(db: LeavingFile, loop: object) -> Iterator[Desk]:
    assert loop is not None
    workers = Workers()
    yield Desk(db=db, secrets=MemorySecrets(), workers=workers, operator="Ada")
    workers.close()
    db.close()


@pytest.fixture
def server() -> FakeServer:
    return FakeServer()


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    return connect(shop, orders=True)


@pytest.fixture
def ids(other_pc: Database, store: Store) -> list[int]:
    """Orders that can be shipped."""
    wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
    return list(queries.order_ids(other_pc, wanted))


@pytest.fixture
def window(desk: Desk, jobs: Jobs, store: Store, server: FakeServer, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, which has read and hears the server."""
    assert store
    found = MainWindow(desk, jobs)
    found.outside = OutsideChangesOfWindow(found, server.way)
    found.show()
    found.start()
    qtbot.waitUntil(lambda: found.orders.complete and bool(found.stores), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    yield found
    found.stop()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert server.ended == server.made
    destroy(found)


@dataclass(frozen=True)
class Way:
    """The way from the window to the server."""

    window: MainWindow
    db: LeavingFile
    server: FakeServer
    qtbot: QtBot

    def breaks(self) -> None:
        self.db.gone = True
        self.server.break_off()
        self.qtbot.waitUntil(lambda: self.window.outside.away, timeout=WITHIN_MS)
        self.rest()

    def heals(self) -> None:
        self.db.gone = False
        self.server.come_back()
        self.window.outside.try_now()
        self.qtbot.waitUntil(lambda: not self.window.outside.away, timeout=WITHIN_MS)
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.jobs.running, timeout=WITHIN_MS)


@pytest.fixture
def way(window: MainWindow, db: LeavingFile, server: FakeServer, qtbot: QtBot) -> Way:
    return Way(window, db, server, qtbot)


def hold_elsewhere(other_pc: Database, order_id: int) -> Changes:
    return desk_acts.act_on(other_pc, Hold(), ids=[order_id], act_id=None, operator="Kim", now=utc_now()).changes


def status(window: MainWindow, order_id: int) -> OrderStatus | None:
    row = window.orders.model.row_of(order_id)
    order = None if row is None else window.orders.model.order(row)
    return None if order is None else order.status


def fails(window: MainWindow, qtbot: QtBot) -> Job:
    """Something that reads while the server is away."""

    async def read(_job: Job) -> object:
        return await window.desk.workers.read(queries.stores, window.desk.db)

    job = window.jobs.run("Reading", read)
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    return job


def test_what_another_pc_did_is_seen(
    window: MainWindow, server: FakeServer, other_pc: Database, ids: list[int], qtbot: QtBot
) -> None:
    order = ids[0]
    qtbot.waitUntil(lambda: status(window, order) is OrderStatus.AWAITING_SHIPMENT, timeout=WITHIN_MS)
    server.change(hold_elsewhere(other_pc, order))
    qtbot.waitUntil(lambda: status(window, order) is OrderStatus.ON_HOLD, timeout=WITHIN_MS)


def test_the_window_says_that_the_server_is_away_and_keeps_what_it_shows(
    window: MainWindow, way: Way, ids: list[int]
) -> None:
    assert window.orders.go_to(ids[3])
    shown = list(window.orders.model.ids)
    way.breaks()
    (banner,) = window.banners.banners()
    assert banner.key == BANNER
    assert "doesn't answer since" in banner.text()
    assert "tries again by itself" in banner.text()
    window.orders.reload()
    window.watch.look_around()
    way.rest()
    assert [each.key for each in window.banners.banners()] == [BANNER]
    assert list(window.orders.model.ids) == shown
    assert window.orders.table.isVisible()
    assert window.orders.table.order_ids() == (ids[3],)


def test_when_it_is_back_everything_is_read_again(
    window: MainWindow, way: Way, other_pc: Database, ids: list[int], qtbot: QtBot
) -> None:
    order = ids[0]
    way.breaks()
    hold_elsewhere(other_pc, order)  # which nobody tells
    way.heals()
    assert window.banners.banners() == ()
    qtbot.waitUntil(lambda: status(window, order) is OrderStatus.ON_HOLD, timeout=WITHIN_MS)


def test_whoever_works_finds_it_away_first(
    window: MainWindow, way: Way, db: LeavingFile, server: FakeServer, qtbot: QtBot
) -> None:
    """The way on which changes are heard may still seem to be fine."""
    db.gone = True
    server.away = GONE
    fails(window, qtbot)
    assert window.banners.shows(BANNER)
    way.heals()
    assert not window.banners.shows(BANNER)


def test_one_broken_connection_is_no_long_trouble(window: MainWindow, db: LeavingFile, qtbot: QtBot) -> None:
    db.gone = True
    with qtbot.waitSignal(window.outside.news, timeout=WITHIN_MS):  # the server answers
        fails(window, qtbot)
        db.gone = False
    qtbot.waitUntil(lambda: not window.outside.away, timeout=WITHIN_MS)
    assert not window.banners.shows(BANNER)


def test_what_works_by_itself_waits_meanwhile(window: MainWindow, way: Way, qtbot: QtBot) -> None:
    way.breaks()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    begun: list[Job] = []
    window.jobs.started.connect(begun.append)
    window.notifying.look()
    window.mailing.look()
    assert window.automatic.look() is None
    assert begun == []
    way.heals()
    qtbot.waitUntil(lambda: any(job.title == "Looking for notices" for job in begun), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: any(job.title == "Looking for mails" for job in begun), timeout=WITHIN_MS)


def test_an_automatic_import_that_it_ends_is_no_news(
    window: MainWindow, db: LeavingFile, store: Store, qtbot: QtBot
) -> None:
    db.gone = True
    job = window.importing.start(store, automatic=True)
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert isinstance(job.error, ServerAway)
    assert {banner.key for banner in window.banners.banners()} <= {BANNER}
    db.gone = False


def test_a_person_can_have_it_tried_now(
    window: MainWindow, way: Way, db: LeavingFile, server: FakeServer, qtbot: QtBot
) -> None:
    way.breaks()
    db.gone = False
    server.come_back()
    press(window, "bannerMend")
    qtbot.waitUntil(lambda: not window.outside.away, timeout=WITHIN_MS)


def test_a_parcel_that_was_typed_stays_typed(window: MainWindow, way: Way, ids: list[int], qtbot: QtBot) -> None:
    window.acts.ship(ids[0])
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, ShipDialog), timeout=WITHIN_MS)
    dialog = window.acts.dialog
    assert isinstance(dialog, ShipDialog)
    typed = child(dialog, QLineEdit, "ship_tracking")
    typed.setText("JD0001")
    child(dialog, QComboBox, "ship_carrier").setEditText("DHL")
    way.breaks()
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert dialog.isVisible()
    assert typed.text() == "JD0001"
    assert "Gone." in dialog.problem.text()
    way.heals()
    assert dialog.isVisible()
    assert typed.text() == "JD0001"
    with qtbot.waitSignal(window.acts.recorded, timeout=WITHIN_MS):
        press(dialog, "ship_submit")


def test_an_address_that_was_typed_stays_typed(
    window: MainWindow, way: Way, other_pc: Database, ids: list[int], qtbot: QtBot
) -> None:
    dialog = AddressDialog(window.desk, window.jobs, queries.order_details(other_pc, ids[0]), window)
    dialog.open()
    field = child(dialog, QLineEdit, "address_name")
    field.setText("Somebody Else")
    way.breaks()
    press(dialog, "address_save")
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    way.heals()
    assert dialog.isVisible()
    assert field.text() == "Somebody Else"


def test_a_note_that_was_typed_is_saved_later(
    window: MainWindow, way: Way, other_pc: Database, ids: list[int], qtbot: QtBot
) -> None:
    order = ids[0]
    assert window.orders.go_to(order)
    qtbot.waitUntil(
        lambda: window.details.details is not None and window.details.details.id == order, timeout=WITHIN_MS
    )
    note = child(window.details, QPlainTextEdit, "deskNote")
    way.breaks()
    note.setPlainText("Two boxes")
    window.details.save_note()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert child(window.details, QPlainTextEdit, "deskNote").toPlainText() == "Two boxes"
    way.heals()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert child(window.details, QPlainTextEdit, "deskNote").toPlainText() == "Two boxes"
    window.details.save_note()
    qtbot.waitUntil(lambda: queries.order_details(other_pc, order).note == "Two boxes", timeout=WITHIN_MS)


def test_what_is_sought_stays_sought(
    window: MainWindow, way: Way, other_pc: Database, ids: list[int], qtbot: QtBot
) -> None:
    number = queries.order_details(other_pc, ids[0]).order.number
    way.breaks()
    window.orders.filter_box.setText(number)
    qtbot.waitUntil(lambda: window.orders.wanted.text != "" or bool(window.orders.wanted.terms), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert window.orders.filter_box.text() == number
    way.heals()
    qtbot.waitUntil(lambda: list(window.orders.model.ids) == [ids[0]], timeout=WITHIN_MS)


def test_the_window_closes_while_it_is_away(
    window: MainWindow, way: Way, server: FakeServer, jobs: Jobs, qtbot: QtBot
) -> None:
    way.breaks()
    window.close()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert server.ended == server.made
