"""Scanning an order to pack it claims it; one that somebody else packs stops the line, and can be taken over."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from finding_widgets import child
from packing_bench import Bench
from PySide6.QtWidgets import QPushButton

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.changes import Changes
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.claims import all_claims, claim, take_over
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Settle = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def ben(bench: Bench) -> Iterator[Desk]:
    """Somebody else at another PC, with the same orders."""
    other = Desk(Database(bench.desk.db.path), MemorySecrets(), Workers(), "Ben", pc="PC 2")
    yield other
    other.workers.close()
    other.db.close()


def _packed(desk: Desk) -> dict[str, str]:
    return {each.claim.number: each.claim.packer.name for each in all_claims(desk)}


def test_the_order_in_hand_is_claimed_until_it_is_put_back(bench: Bench, ben: Desk) -> None:
    one, two = (order.order.number for order in bench.orders()[:2])
    bench.scan(one)
    bench.wait(lambda: _packed(ben) == {one: bench.desk.who})
    bench.scan(two)
    bench.wait(lambda: _packed(ben) == {two: bench.desk.who})
    bench.scan("ABORT")
    bench.wait(lambda: _packed(ben) == {})


def test_one_that_somebody_else_packs_stops_the_line_and_can_be_taken_over(
    bench: Bench, ben: Desk, settle: Settle
) -> None:
    order = bench.orders()[0]
    settle(claim(ben, order_ids=[order.id]))
    bench.scan(order.order.number)
    bench.wait(lambda: bench.refusal is not None)
    panel = bench.refusal
    assert panel is not None
    assert "Ben is packing" in panel.refused.what
    assert bench.scanning.station.hand.details is None
    child(panel, QPushButton, "scanRefusalTakeOver").click()
    bench.wait(lambda: bench.scanning.station.hand.details is not None)
    assert _packed(ben) == {order.order.number: bench.desk.who}


def test_one_that_is_taken_over_while_it_is_in_hand_stops_the_line(
    bench: Bench, ben: Desk, settle: Settle
) -> None:
    order = bench.orders()[0]
    bench.scan(order.order.number)
    bench.wait(lambda: bench.scanning.station.hand.details is not None)
    settle(take_over(ben, order_ids=[order.id]))
    bench.window.jobs.publish(Changes(orders=frozenset({order.id})))
    bench.wait(lambda: bench.refusal is not None)
    assert bench.scanning.station.hand.details is None
    assert _packed(ben) == {order.order.number: "Ben, PC 2"}
