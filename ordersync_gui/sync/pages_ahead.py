"""The pages of one walk through a shop's orders, the next one asked for while the last one is being kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from ordersync_gui.sync.page_keeping import Fetched
from ordersync_gui.sync.paging import PageWalk


class PagesAhead:
    """Gives page after page in order; at most one is on the way or waits while its predecessor is worked on.

    fetch gives the page of a number; may_go_on, asked when a page has come, is False where no further one is
    wanted although the walk has some. A failure comes up when it is its page's turn, so that all pages before
    it are given first.
    """

    def __init__(
        self,
        walk: PageWalk,
        fetch: Callable[[int], Coroutine[Any, Any, Fetched]],
        *,
        may_go_on: Callable[[], bool] = lambda: True,
    ) -> None:
        self._walk = walk
        self._fetch = fetch
        self._may_go_on = may_go_on
        self._coming: asyncio.Task[Fetched] | None = None

    async def next(self) -> Fetched | None:
        """The next page, noted in the walk; None after the last one. Raises what `fetch` does."""
        if self._coming is None:
            self._ask()
        if self._coming is None:
            return None
        fetched = await self._coming
        page = fetched.page
        self._walk.take_ids((each.order.remote_id for each in page.orders), page.pages)
        self._coming = None
        if self._may_go_on():
            self._ask()
        return fetched

    async def drop(self, end_request: Callable[[], None]) -> None:
        """Let go of what nobody wants any more; end_request ends the request that is still on the way."""
        coming, self._coming = self._coming, None
        if coming is None:
            return
        if not coming.done():
            end_request()
            await asyncio.wait([coming])
        if not coming.cancelled():
            coming.exception()  # nobody's affair any more, but asyncio wants it taken

    def _ask(self) -> None:
        number = self._walk.next_page
        if number is not None:
            self._coming = asyncio.create_task(self._fetch(number), name=f"page {number}")
