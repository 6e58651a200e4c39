"""What a person is told who looks in the shop now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from finding_widgets import destroy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import NoticeView, OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.parcel_acts import ParcelActs

WITHIN_MS = 20_000
Settle = Callable[[Any], Any]
Tell = Callable[..., NoticeView]


@pytest.fixture
def tell(connect: Callable[..., Store], shop: PracticeShop, desk: Desk, settle: Settle) -> Tell:
    """tell(kinds): a notice that was sent to a shop that misbehaves so, and is looked at by its feed."""

    def sent(*kinds: str) -> NoticeView:
        connect(shop, orders=True)
        order_id = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))[0]
        draft = ShipmentDraft(carrier="DHL", tracking_number="JD0146", ship_date=date(2026, 1, 2))
        settle(ship(desk, order_id=order_id, draft=draft, notify=True))
        shop.misbehave = set(kinds)
        settle(send_due(desk))
        (notice,) = queries.notices(desk.db, store_id=None, state=NoticeState.SENT)
        return notice

    return sent


@pytest.fixture
def acts(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[ParcelActs]:
    """Acts of a bare window that opens no dialog."""
    window = QWidget()
    yield ParcelActs(desk, jobs, window, lambda _make: None)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(window)


def told(acts: ParcelActs, notice: NoticeView, qtbot: QtBot) -> str:
    """The sentence after a look."""
    with qtbot.waitSignal(acts.told, timeout=WITHIN_MS) as signal:
        acts.look(notice)
    assert signal.args is not None
    return str(signal.args[0])


def test_a_shop_that_did_nothing_is_said_to_show_the_order_as_it_was(
    acts: ParcelActs, tell: Tell, desk: Desk, qtbot: QtBot
) -> None:
    notice = tell("swallow")
    word = queries.order_details(desk.db, notice.order_id).order.source_status
    assert told(acts, notice, qtbot) == f'Order {notice.order_number}: the shop shows it as "{word}".'


def test_an_order_that_changed_there_tells_nothing(acts: ParcelActs, tell: Tell, qtbot: QtBot) -> None:
    notice = tell()
    text = told(acts, notice, qtbot)
    assert text.startswith(f"Order {notice.order_number}: the shop doesn't list it")
    assert text.endswith("that tells nothing.")


def test_a_shop_that_fails_is_trouble(acts: ParcelActs, tell: Tell, shop: PracticeShop, qtbot: QtBot) -> None:
    notice = tell()
    shop.misbehave = {"500"}
    with qtbot.waitSignal(acts.trouble, timeout=WITHIN_MS) as signal:
        acts.look(notice)
    assert signal.args
