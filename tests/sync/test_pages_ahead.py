"""While a page is worked on, the next one and no other is asked for, and what follows a failure stays in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from stocked_store import order, page

from ordersync_gui.domain.errors import Unavailable
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.page_keeping import Fetched
from ordersync_gui.sync.pages_ahead import PagesAhead
from ordersync_gui.sync.paging import PageWalk


@dataclass
class Shop:
    """Answers at once, but for the page that fails and the one that hangs."""

    pages: int
    failing: int = 0
    hanging: int = 0
    asked: list[int] = field(default_factory=list)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    async def fetch(self, number: int) -> Fetched:
        self.asked.append(number)
        if number == self.failing:
            raise Unavailable(say("Down."), status=500)
        if number == self.hanging:
            await self.ended.wait()
            raise Unavailable(say("Ended."))
        return Fetched(replace(page(order(f"{number}")), pages=self.pages))

    def ahead(self, may_go_on: Callable[[], bool] = lambda: True) -> PagesAhead:
        return PagesAhead(PageWalk(), self.fetch, may_go_on=may_go_on)


async def turns() -> None:
    """Let what was begun go on for as far as it gets."""
    for _ in range(5):
        await asyncio.sleep(0)


def number_of(fetched: Fetched | None) -> str:
    assert fetched is not None
    return fetched.page.orders[0].order.number


def test_one_page_is_ahead_and_no_more() -> None:
    async def walk() -> None:
        shop = Shop(pages=4)
        ahead = shop.ahead()
        for number in (1, 2, 3, 4):
            assert number_of(await ahead.next()) == str(number)
            await turns()
            assert shop.asked == list(range(1, min(number + 1, 4) + 1))
        assert await ahead.next() is None
        assert await ahead.next() is None

    asyncio.run(walk())


def test_a_failure_comes_when_it_is_its_turn() -> None:
    async def walk() -> None:
        shop = Shop(pages=4, failing=3)
        ahead = shop.ahead()
        assert number_of(await ahead.next()) == "1"
        assert number_of(await ahead.next()) == "2"
        await turns()
        assert shop.asked == [1, 2, 3]
        with pytest.raises(Unavailable):
            await ahead.next()
        await ahead.drop(shop.ended.set)
        assert shop.asked == [1, 2, 3], "nothing after it"
        assert not shop.ended.is_set()

    asyncio.run(walk())


def test_where_no_more_is_wanted_no_more_is_asked() -> None:
    async def walk() -> None:
        shop = Shop(pages=40)
        ahead = shop.ahead(lambda: False)
        assert number_of(await ahead.next()) == "1"
        await turns()
        assert shop.asked == [1]
        await ahead.drop(shop.ended.set)
        assert not shop.ended.is_set(), "there is nothing to end"

    asyncio.run(walk())


@pytest.mark.parametrize("state", ["under way", "failed", "come"])
def test_a_page_that_nobody_wants_any_more_is_let_go(state: str) -> None:
    async def walk() -> None:
        shop = Shop(pages=4, hanging=2 if state == "under way" else 0, failing=2 if state == "failed" else 0)
        ahead = shop.ahead()
        await ahead.next()
        await turns()
        await ahead.drop(shop.ended.set)
        assert shop.ended.is_set() == (state == "under way")
        assert shop.asked == [1, 2]

    asyncio.run(walk())
