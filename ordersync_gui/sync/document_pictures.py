"""Fetches the pictures that papers show; a picture that can't be had never keeps a paper from being printed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.images import thumbnail

AT_ONCE = 4
WAIT_S = 10.0  # for the pictures of one order
_GIVE_UP_AFTER = 8  # that couldn't be had in a row: the shop's pictures are out of reach now
_KEPT = 200


@dataclass(slots=True)
class PaperPictures:
    """The pictures of one print job; what failed once isn't asked for again."""

    desk: Desk
    _found: dict[str, bytes | None] = field(default_factory=dict)
    _failed: int = 0

    async def of(self, urls: Mapping[int, str], store_id: int) -> dict[int, bytes]:
        """The pictures by place, as far as they come in time."""
        wanted = list(dict.fromkeys(url for url in urls.values() if url not in self._found))
        if wanted and self._failed < _GIVE_UP_AFTER:
            await self._fetch(wanted, store_id)
        found = {place: self._found.get(url) for place, url in urls.items()}
        while len(self._found) > _KEPT:
            self._found.pop(next(iter(self._found)))
        return {place: data for place, data in found.items() if data}

    async def _fetch(self, urls: list[str], store_id: int) -> None:
        gate = asyncio.Semaphore(AT_ONCE)
        tasks = [asyncio.ensure_future(self._one(url, store_id, gate)) for url in urls]
        try:
            await asyncio.wait(tasks, timeout=WAIT_S)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for url in urls:
            if url not in self._found:
                self._found[url] = None
                self._failed += 1

    async def _one(self, url: str, store_id: int, gate: asyncio.Semaphore) -> None:
        async with gate:
            try:
                self._found[url] = await thumbnail(self.desk, url=url, store_id=store_id)
                self._failed = 0
            except OrderSyncError:
                self._found[url] = None
                self._failed += 1
