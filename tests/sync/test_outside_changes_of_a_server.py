"""Two PCs at a PostgreSQL server: one hears what the other changes, also after the server was away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from cut_line import CutLine
from postgres_server import TestServer
from stocked_store import NOW, StockedStore, order
from waiting import wait_until

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_act import Hold
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import ServerAway
from ordersync_gui.storage import desk_acts, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.outside_changes import Away, Back, News, OutsideChanges, listening_to


@pytest.fixture
def line(postgres: TestServer) -> Iterator[CutLine]:
    """The cable of the PC that hears."""
    with CutLine(postgres.port) as found:
        yield found


@pytest.fixture
def here(postgres: TestServer, desk_server: DeskServer, line: CutLine) -> Iterator[Database]:
    db = postgres.open(replace(desk_server, port=line.port))
    yield db
    db.close()


@pytest.fixture
def shop(postgres: TestServer, desk_server: DeskServer) -> Iterator[StockedStore]:
    """What the other PC does."""
    db = postgres.open(desk_server)
    found = StockedStore.opened(db)
    found.save(*(order(str(number)) for number in range(1, 21)))
    yield found
    db.close()


@pytest.fixture
def heard(here: Database, shop: StockedStore) -> Iterator[list[News]]:
    assert shop
    found: list[News] = []
    outside = OutsideChanges(lambda: listening_to(here), found.append, rest_s=0.05, first_retry_s=0.05)
    outside.start()
    wait_until(lambda: found, "told what had been done just before")
    found.clear()
    yield found
    outside.close()


def orders_heard(heard: list[News]) -> set[int]:
    return {order for news in heard if isinstance(news, Changes) for order in news.orders}


def act(shop: StockedStore, order: int) -> None:
    desk_acts.act_on(shop.db, Hold(), ids=[order], act_id=None, operator="Kim", now=NOW)


def test_what_another_pc_changes_is_heard(heard: list[News], shop: StockedStore) -> None:
    ids = [shop.details(str(number)).id for number in range(1, 21)]
    for order_id in ids:
        act(shop, order_id)
    wait_until(lambda: orders_heard(heard) == set(ids), "heard of all of them")
    assert any(isinstance(news, Changes) and news.membership for news in heard)


def test_after_the_server_was_away_it_is_heard_again(
    heard: list[News], shop: StockedStore, line: CutLine, here: Database
) -> None:
    one, two, three = (shop.details(number).id for number in ("1", "2", "3"))
    act(shop, one)
    wait_until(lambda: orders_heard(heard) == {one}, "heard")
    line.cut()
    wait_until(lambda: isinstance(heard[-1], Away), "told that it is away")
    with pytest.raises(ServerAway):
        queries.stores(here)
    act(shop, two)
    line.mend()
    wait_until(lambda: Back() in heard, "told that it is back")
    back = heard.index(Back())
    assert queries.order_details(here, two).held
    act(shop, three)
    wait_until(lambda: three in orders_heard(heard[back:]), "heard again")
    assert [type(news) for news in heard if not isinstance(news, Changes)] == [Away, Back]


def test_it_comes_and_goes_often_and_nothing_is_lost(heard: list[News], shop: StockedStore, line: CutLine) -> None:
    """Whatever is done either is heard, or is done before a `Back`, at which everything is read again."""
    for number in range(1, 16):
        order_id = shop.details(str(number)).id
        if number % 3:
            act(shop, order_id)
            wait_for_order(heard, order_id)
            continue
        line.cut()
        act(shop, order_id)
        told = times_back(heard)
        line.mend()
        wait_for_back(heard, told + 1)


def wait_for_order(heard: list[News], order_id: int) -> None:
    wait_until(lambda: order_id in orders_heard(heard), "heard")


def times_back(heard: list[News]) -> int:
    return sum(isinstance(news, Back) for news in heard)


def wait_for_back(heard: list[News], times: int) -> None:
    wait_until(lambda: times_back(heard) >= times, "back")
