"""A PC of a shared desk as a program: it packs and tells until nothing is left, to be killed at any moment."""

from __future__ import annotations

import asyncio
import json
import sys
from random import Random
from typing import Any

from stocked_store import draft

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import Busy, NotShippable, StorageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.claims import claim
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.notify import recover_notices, send_due
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.workers import Workers

_AT_ONCE = 8  # parcels between two rounds of telling
_FEW = 100
_WAITING = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)
_OPEN = (NoticeState.QUEUED, NoticeState.SENDING)


class PackingPc:
    """One PC at work; given: what it is told on its standard input."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given
        self._chance = Random(given["seed"])  # noqa: S311 - repeatable
        secrets = MemorySecrets()
        for uid, values in given["secrets"].items():
            secrets.save(uid, values)
        place = given["server"]
        server = DeskServer(place["host"], place["database"], place["user"], place["port"], TlsMode.OFF)
        db = Database(server, password=given["password"])
        self.desk = Desk(db, secrets, Workers(network_threads=1), given["pc"], pc=given["pc"])

    async def work(self) -> None:
        """Pack and tell until both are done; while the server is away, try again."""
        while True:
            try:
                if not await self._round():
                    return
            except StorageError:
                await asyncio.sleep(0.2)

    async def _round(self) -> bool:
        waiting = list(await self.desk.workers.read(self._packable))
        self._chance.shuffle(waiting)
        for order_id, number in waiting[:_AT_ONCE]:
            await self._pack(order_id, number)
        await recover_notices(self.desk)
        await send_due(self.desk, at_once=True)
        return bool(waiting) or await self.desk.workers.read(self._has_open)

    def _packable(self) -> list[tuple[int, str]]:
        """Some of the orders that can be packed, each PC its own; none once there are none any more."""
        ids = list(queries.order_ids(self.desk.db, _WAITING))
        some = ids if len(ids) < _FEW else self._chance.sample(ids, _FEW)
        rows = queries.order_rows(self.desk.db, some)
        return [(order_id, row.number) for order_id, row in rows.items() if not row.attention]

    def _has_open(self) -> bool:
        return any(queries.notices(self.desk.db, store_id=None, state=state) for state in _OPEN)

    async def _pack(self, order_id: int, number: str) -> None:
        if await claim(self.desk, order_ids=[order_id]):
            return
        try:
            await ship(self.desk, order_id=order_id, draft=draft(f"PARCEL{number}"), notify=True, at_once=True)
        except (NotShippable, Busy):
            return


def main() -> None:
    """Work as told on standard input."""
    pc = PackingPc(json.load(sys.stdin))
    asyncio.run(pc.work())
    pc.desk.workers.close()
    pc.desk.db.close()


if __name__ == "__main__":
    main()
