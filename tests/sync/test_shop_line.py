"""One session serves many jobs, one after another, and each has its own evidence."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

from stocked_store import exchange

from ordersync_gui.channels.http import Session
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.sync.shop_line import ShopLine


class Said:
    """In place of a session: reports an exchange when told to, and knows whether it was closed."""

    def __init__(self, keep: Callable[[Exchange], None]) -> None:
        self.keep = keep
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


def opened() -> tuple[ShopLine, Said]:
    made: list[Said] = []

    def make(keep: Callable[[Exchange], None]) -> Session:
        made.append(Said(keep))
        return cast("Session", made[-1])

    line = ShopLine(make)
    (said,) = made
    return line, said


def test_each_job_gets_the_same_session_and_only_its_own_evidence() -> None:
    line, said = opened()
    first, second = list[Exchange](), list[Exchange]()
    with line.lent(first) as session:
        assert cast("Said", session) is said
        said.keep(exchange("one"))
    with line.lent(second):
        said.keep(exchange("two"))
    assert [each.response_body for each in first] == ["one"]
    assert [each.response_body for each in second] == ["two"]
    line.close()
    assert said.closed == 1


def test_a_job_that_still_runs_is_not_disturbed_by_the_end_of_the_round() -> None:
    line, said = opened()
    with line.lent([]):
        line.close()
        assert said.closed == 0, "the request may be on its way"
    assert said.closed == 1


def test_a_second_job_waits_for_the_first() -> None:
    line, said = opened()
    order: list[str] = []

    def second() -> None:
        with line.lent([]):
            order.append("second")

    with line.lent([]):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(0.1)
        assert thread.is_alive(), "it waits"
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
    line.close()
    assert said.closed == 1
