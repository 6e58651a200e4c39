"""An order that the shop changes after its sheet was printed: banner, alarm, refusal, seen, shipped."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store, WorkKind
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.begin_work import begin_work
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs, JobState
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.printing.printing import Printing, Wish
from ordersync_gui.ui.printing.target import PdfTarget
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_many_rows import many_row
from ordersync_gui.ui.sound import Sounds
from ordersync_gui.ui.stop_ship import STOPPED_VIEW, StopBanner, Stopped

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Settle = Callable[..., object]


class Heard(Sounds):
    """Counts alarms instead of sounding them."""

    def __init__(self) -> None:
        super().__init__()
        self.alarms = 0

    def alarm(self) -> None:
        self.alarms += self.enabled


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    return connect(shop, orders=True)


@pytest.fixture
def details(desk: Desk, store: Store) -> OrderDetails:
    """An order that can be shipped."""
    ids = queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT))
    found = (queries.order_details(desk.db, order_id) for order_id in ids)
    return next(order for order in found if not order.attention)


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Settle, store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the shop's orders."""
    found = MainWindow(desk, jobs)
    found.stop_ship.sounds = Heard()
    found.show()
    found.start()
    qtbot.waitUntil(lambda: [each.id for each in found.stores] == [store.id], timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: found.stop_ship._known is not None, timeout=WITHIN_MS)
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def show_order(window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    table, ship_it = window.orders.table, window.commands.ship
    qtbot.waitUntil(lambda: window.orders.go_to(order_id) and table.order_ids() == (order_id,), timeout=WITHIN_MS)
    qtbot.waitUntil(ship_it.isEnabled, timeout=WITHIN_MS)
    pane = window.details
    qtbot.waitUntil(lambda: pane.details is not None and pane.details.id == order_id, timeout=WITHIN_MS)


def heard(window: MainWindow) -> int:
    assert isinstance(window.stop_ship.sounds, Heard)
    return window.stop_ship.sounds.alarms


def test_from_printing_to_shipping_after_the_shop_moved_the_order(  # noqa: PLR0917 - one fixture each
    window: MainWindow, shop: PracticeShop, details: OrderDetails, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    number, old = details.order.number, details.ship_to.address1
    wish = Wish(DocumentKind.PACKING_SLIP, PAPERS["a4"], Chosen.of(array("q", [details.id])))
    job = Printing(desk, window.jobs, window).print(
        wish, lambda: PdfTarget(tmp_path / "sheets.pdf", "Print", wish.paper)
    )
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=WITHIN_MS)
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF")
    assert window.stop_ship.isHidden()

    shop.readdress(number)
    window.store_commands.import_chosen()
    qtbot.waitUntil(window.stop_ship.isVisible, timeout=WITHIN_MS)
    assert f"order {number} was changed at the shop" in window.stop_ship.text()
    assert heard(window) == 1

    press(window.stop_ship, "stopShow")
    only = frozenset({AttentionKind.STOP_SHIP})
    qtbot.waitUntil(lambda: window.orders.wanted.attention == only, timeout=WITHIN_MS)
    show_order(window, details.id, qtbot)
    window.commands.ship.trigger()
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, ShipDialog), timeout=WITHIN_MS)
    dialog = window.acts.dialog
    assert isinstance(dialog, ShipDialog)
    assert old in child(dialog, InlineMessage, "ship_obstacle").text()
    assert not child(dialog, QPushButton, "ship_submit").isEnabled()
    dialog.reject()

    press(window, f"difference_seen_{AttentionKind.STOP_SHIP}")
    qtbot.waitUntil(window.stop_ship.isHidden, timeout=WITHIN_MS)
    window.commands.views["all"].trigger()
    qtbot.waitUntil(lambda: window.orders.model.rowCount() > 1, timeout=WITHIN_MS)
    show_order(window, details.id, qtbot)
    window.commands.ship.trigger()
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, ShipDialog), timeout=WITHIN_MS)
    dialog = window.acts.dialog
    assert isinstance(dialog, ShipDialog)
    child(dialog, QComboBox, "ship_carrier").setEditText("DHL")
    child(dialog, QLineEdit, "ship_tracking").setText("JD0001")
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: bool(queries.order_details(desk.db, details.id).shipments), timeout=WITHIN_MS)
    told = [str(entry.message) for entry in queries.order_details(desk.db, details.id).timeline]
    assert "Packing slip printed." in told
    assert any(text.startswith("Seen: the shop changed where it goes") for text in told)


def test_a_cancelled_one_stays_refused_after_it_was_seen(  # noqa: PLR0917 - one fixture each
    window: MainWindow,
    shop: PracticeShop,
    details: OrderDetails,
    desk: Desk,
    store: Store,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    settle(begin_work(desk, orders=Chosen.of(array("q", [details.id])), kind=WorkKind.PICKED))
    shop.cancel(details.order.number)
    job = window.jobs.run("Import", lambda _job: import_orders(desk, store=store))
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    qtbot.waitUntil(window.stop_ship.isVisible, timeout=WITHIN_MS)
    show_order(window, details.id, qtbot)
    qtbot.waitUntil(window.commands.seen_stop.isEnabled, timeout=WITHIN_MS)

    window.commands.seen_stop.trigger()
    qtbot.waitUntil(window.stop_ship.isHidden, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.commands.seen_stop.isEnabled(), timeout=WITHIN_MS)

    draft = ShipmentDraft("DHL", "JD0001", desk.clock().date())
    with pytest.raises(NotShippable, match="cancelled at the shop"):
        settle(ship(desk, order_id=details.id, draft=draft))


@pytest.fixture
def banner(desk: Desk, jobs: Jobs) -> Iterator[StopBanner]:
    """The banner alone."""
    found = StopBanner(desk, jobs, Heard())
    found._soon.stop()
    yield found
    destroy(found)


def stopped(*ids: int, sound: bool = True) -> Stopped:
    return Stopped(frozenset(ids), tuple(str(1000 + order) for order in ids[:5]), sound)


def alarms(banner: StopBanner) -> int:
    assert isinstance(banner.sounds, Heard)
    return banner.sounds.alarms


def test_what_was_stopped_before_the_window_opened_is_shown_without_alarm(banner: StopBanner) -> None:
    banner.show_stopped(stopped(1))

    assert "order 1001" in banner.text()
    assert alarms(banner) == 0


def test_each_new_stop_sounds_once(banner: StopBanner) -> None:
    banner.show_stopped(stopped())
    banner.show_stopped(stopped(1))
    banner.show_stopped(stopped(1))
    assert alarms(banner) == 1

    banner.show_stopped(stopped(1, 2))
    banner.show_stopped(stopped(2))

    assert alarms(banner) == 2


def test_many_are_named_in_part_and_counted(banner: StopBanner) -> None:
    banner.show_stopped(stopped(*range(1, 10)))

    assert "orders 1001, 1002, 1003, 1004, 1005 and 4 more" in banner.text()


def test_who_wants_no_sound_hears_none(banner: StopBanner) -> None:
    banner.show_stopped(stopped(sound=False))

    banner.show_stopped(stopped(1, sound=False))

    assert alarms(banner) == 0
    assert not banner.isHidden()


def test_the_table_of_many_orders_refuses_a_stopped_one(details: OrderDetails, store: Store) -> None:
    stop = Attention(AttentionKind.STOP_SHIP, "the shop moved it.")

    row = many_row(replace(details, attention=(stop,)), channel_spec(store.channel), store)

    assert "the shop moved it." in row.obstacle


def test_the_view_that_it_opens_exists(window: MainWindow) -> None:
    assert STOPPED_VIEW in window.commands.views
