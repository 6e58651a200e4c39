"""A round of notices that left something undone is offered again in its row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import child, destroy
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from stocked_store import draft

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs, JobState
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[..., Any]) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def order_id(desk: Desk, settle: Callable[..., Any], connect: Callable[..., Store], shop: PracticeShop) -> int:
    """An order with a parcel of which the shop is to be told."""
    connect(shop, orders=True)
    found = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))[0]
    settle(ship(desk, order_id=found, draft=draft(), notify=True))
    return found


def test_a_round_that_a_refused_sign_in_ended_is_tried_again_from_its_row(
    window: MainWindow, order_id: int, shop: PracticeShop, qtbot: QtBot
) -> None:
    def notices_told() -> int:
        return sum("shipnotify" in request.path for request in shop.requests)

    shop.misbehave.add("401")
    job = window.notifying.send()
    assert job is not None
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    shop.misbehave.clear()
    assert (job.state, job.unfinished) == (JobState.WARNING, True)
    told = notices_told()
    row = next(row for row in window.activity.rows() if row.job is job)
    again = child(row, QAbstractButton, "activityAgain")
    qtbot.waitUntil(again.isVisible, timeout=WITHIN_MS)
    again.click()
    assert window.activity.rows()[0].job is not job, "a round of its own"
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    (notice,) = queries.order_details(window.desk.db, order_id).notices
    assert notice.state is NoticeState.SENT
    assert notices_told() == told + 1
    assert again.isHidden()


def test_a_round_that_sent_all_is_not_offered_again(window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    job = window.notifying.send()
    assert job is not None
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert (job.state, job.repeatable) == (JobState.DONE, False)
    (notice,) = queries.order_details(window.desk.db, order_id).notices
    assert notice.state is NoticeState.SENT
