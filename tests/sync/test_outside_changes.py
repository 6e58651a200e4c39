"""What other PCs change is told in as few pieces as a person can follow; a server that is away is told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from heard_server import GONE, FakeServer
from waiting import wait_until

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.outside_changes import Away, Back, News, OutsideChanges

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def server() -> FakeServer:
    return FakeServer()


@pytest.fixture
def heard() -> list[News]:
    return []


Begin = Callable[..., OutsideChanges]


@pytest.fixture
def begin(server: FakeServer, heard: list[News]) -> Iterator[Begin]:
    begun: list[OutsideChanges] = []

    def make(**given: float) -> OutsideChanges:
        quick = {"rest_s": 0.0, "first_retry_s": 0.01} | given
        begun.append(OutsideChanges(server.way, heard.append, clock=lambda: NOON, **quick))
        begun[-1].start()
        return begun[-1]

    yield make
    for one in begun:
        one.close()


def test_changes_are_told_as_they_come(server: FakeServer, heard: list[News], begin: Begin) -> None:
    begin()
    server.change(Changes(orders=frozenset({1})))
    wait_until(lambda: len(heard) == 1, "told")
    server.change(Changes(membership=True))
    wait_until(lambda: len(heard) == 2, "told again")
    assert heard == [Changes(orders=frozenset({1})), Changes(membership=True)]


def test_nothing_new_is_nothing_told(server: FakeServer, heard: list[News], begin: Begin) -> None:
    begin()
    wait_until(lambda: server.asked == 1, "asked")
    server.stirred.set()
    wait_until(lambda: server.asked == 2, "asked again")
    assert heard == []


def test_what_comes_while_it_rests_is_told_as_one(server: FakeServer, heard: list[News], begin: Begin) -> None:
    outside = begin(rest_s=0.5)
    server.change(Changes(orders=frozenset({1})))
    wait_until(lambda: len(heard) == 1, "told")
    for order in range(2, 50):
        server.change(Changes(orders=frozenset({order})))
    wait_until(lambda: len(heard) == 2, "told again")
    outside.close()
    assert heard[1] == Changes(orders=frozenset(range(2, 50)))


def test_a_server_that_is_away_is_told_once_and_that_it_is_back(
    server: FakeServer, heard: list[News], begin: Begin
) -> None:
    begin()
    wait_until(lambda: server.asked == 1, "asked")
    server.break_off()
    wait_until(lambda: server.tried > 3, "tried again and again")
    assert heard == [Away(NOON, GONE)]
    server.come_back()
    wait_until(lambda: len(heard) == 2, "told that it is back")
    assert heard[1] == Back()
    server.change(Changes(stores=True))
    wait_until(lambda: len(heard) == 3, "told what changes then")


def test_it_is_tried_ever_less_often(server: FakeServer, heard: list[News], begin: Begin) -> None:
    server.away = GONE
    outside = begin(first_retry_s=3600.0)
    wait_until(lambda: len(heard) == 1, "told")
    server.come_back()
    outside.check()
    assert server.tried == 1
    outside.check(now=True)
    wait_until(lambda: len(heard) == 2, "tried at once as a person wants it")
    assert heard[1] == Back()


def test_who_found_it_away_hears_as_soon_as_it_answers(
    server: FakeServer, heard: list[News], begin: Begin
) -> None:
    outside = begin()
    wait_until(lambda: server.asked == 1, "asked")
    outside.check()
    wait_until(lambda: heard, "told")
    assert heard == [Back()]
    assert server.made == 1


def test_a_server_that_refuses_us_counts_as_away(server: FakeServer, heard: list[News], begin: Begin) -> None:
    server.away = refused = StorageError(say("Another password, please."))
    begin()
    wait_until(lambda: heard, "told")
    assert heard == [Away(NOON, refused)]


def test_it_ends_at_once_and_tells_nothing_more(server: FakeServer, heard: list[News], begin: Begin) -> None:
    outside = begin()
    wait_until(lambda: server.asked == 1, "asked")
    outside.close()
    assert server.ended == 1
    server.change(Changes(orders=frozenset({1})))
    server.break_off()
    assert heard == []


def test_it_ends_while_the_server_is_away(server: FakeServer, heard: list[News], begin: Begin) -> None:
    server.away = GONE
    outside = begin(first_retry_s=3600.0)
    wait_until(lambda: heard, "told")
    outside.close()
    assert server.tried == 1


@pytest.mark.expects_log("can't be heard")
def test_a_fault_of_the_program_is_logged_and_tried_again(
    server: FakeServer, heard: list[News], begin: Begin, caplog: pytest.LogCaptureFixture
) -> None:
    outside = begin()
    wait_until(lambda: server.asked == 1, "asked")
    server.changed.put("nonsense")  # type: ignore[arg-type]
    server.stirred.set()
    wait_until(lambda: server.ended == 1, "given up")
    assert "can't be heard" in caplog.text
    server.change(Changes(stores=True))
    outside.check(now=True)
    wait_until(lambda: heard, "told")
    assert server.made == 2
