"""The status bar always says how many orders need attention, and keeps that true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from finding_widgets import destroy
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import StatusCounts
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.attention_status import AttentionStatus
from ordersync_gui.ui.jobs import Jobs

WITHIN_MS = 20_000


@pytest.fixture
def status(desk: Desk, jobs: Jobs) -> Iterator[AttentionStatus]:
    """The status bar's button, alone."""
    found = AttentionStatus(desk, jobs)
    yield found
    destroy(found)


def test_it_is_there_with_a_count_of_nought_and_warns_of_nothing_then(status: AttentionStatus) -> None:
    assert status.text() == "Need attention: 0"
    assert "No order needs attention." in status.toolTip()


def test_it_tells_how_many_need_attention_for_what(status: AttentionStatus) -> None:
    counts = {AttentionKind.NOTICE_REFUSED: 2, AttentionKind.ADDRESS_CODES: 1}
    status.show_counts(StatusCounts(needs_attention=2, by_attention=counts))
    assert status.text() == "⚠ Need attention: 2"
    assert status.accessibleName() == "Need attention: 2"
    assert status.accessibleDescription() == "Two-letter codes needed: 1\nNotice refused: 2"
    assert "Notice refused: 2" in status.toolTip()


def test_it_counts_the_orders_of_all_stores_again_after_each_change(
    status: AttentionStatus, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    first, second = StockedStore.opened(desk.db), StockedStore.opened(desk.db, "Other")
    first.save(order("1001"))
    second.save(replace(order("7"), ship_to=Address(name="Ann")))
    first.attempt(first.ship().notice_id, NoticeState.REFUSED)
    jobs.publish(Changes(membership=True))
    qtbot.waitUntil(lambda: status.text() == "⚠ Need attention: 2", timeout=WITHIN_MS)
    assert "Notice refused: 1" in status.toolTip()
    assert "Address incomplete: 1" in status.toolTip()
    second.save(order("7"))
    jobs.publish(Changes(membership=True))
    qtbot.waitUntil(lambda: status.text() == "⚠ Need attention: 1", timeout=WITHIN_MS)


def test_a_change_while_it_counts_is_counted_too(
    *, status: AttentionStatus, desk: Desk, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted, go_on = Event(), Event()
    count = queries.status_counts

    def count_slowly(db: Database, store_id: int | None) -> StatusCounts:
        counts = count(db, store_id)
        counted.set()
        assert go_on.wait(WITHIN_MS / 1000)
        return counts

    monkeypatch.setattr(queries, "status_counts", count_slowly)
    shop = StockedStore.opened(desk.db)
    shop.save(order("1001"))
    qtbot.waitUntil(counted.is_set, timeout=WITHIN_MS)
    shop.attempt(shop.ship().notice_id, NoticeState.UNCONFIRMED)
    jobs.publish(Changes(notices=True))
    go_on.set()
    qtbot.waitUntil(lambda: status.text() == "⚠ Need attention: 1", timeout=WITHIN_MS)
