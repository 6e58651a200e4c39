"""A PC of a shared desk that does one act after the other for a while, and prints what they took as JSON.

Told on standard input: first a line of JSON (see `Told`), then an empty line for the beginning.
"""

from __future__ import annotations

import asyncio
import json
import sys
from array import array
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from time import perf_counter
from typing import TypeVar

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync import desk_acts
from ordersync_gui.sync.claims import claim
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.workers import Workers

T = TypeVar("T")

_WAITING = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)


@dataclass(frozen=True)
class Told:
    """Where the desk is, who this PC is, and for how long it works."""

    host: str
    port: int
    database: str
    user: str
    password: str
    pc: str
    seed: int
    seconds: float


class BusyPc:
    """Claims and ships an order, then holds, tags or notes another, and so on; took: milliseconds of each act."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._chance = Random(told.seed)  # noqa: S311 - repeatable
        place = DeskServer(told.host, told.database, told.user, told.port, TlsMode.OFF)
        db = Database(place, password=told.password)
        self.desk = Desk(db, MemorySecrets(), Workers(network_threads=1), told.pc, pc=told.pc)
        self.took: dict[str, list[float]] = {}
        self.refused = 0

    def pool(self) -> list[int]:
        """Orders that wait, in an order of this PC's own."""
        ids = list(queries.order_ids(self.desk.db, _WAITING))
        self._chance.shuffle(ids)
        return ids

    async def work(self, pool: list[int]) -> None:
        """Until the time is over."""
        end = perf_counter() + self._told.seconds
        while perf_counter() < end:
            await self._pack(pool.pop())
            await self._note(self._chance.choice(pool))

    async def _pack(self, order_id: int) -> None:
        if await self._timed("claim", lambda: claim(self.desk, order_ids=[order_id])):
            self.refused += 1
            return
        parcel = ShipmentDraft("DHL", f"B{order_id:012}", datetime.now(UTC).date())
        await self._timed("ship", lambda: ship(self.desk, order_id=order_id, draft=parcel, notify=True))

    async def _note(self, order_id: int) -> None:
        one = Chosen(1, array("q", [order_id]))
        name, act = self._chance.choice(
            (
                ("hold", lambda: desk_acts.hold(self.desk, orders=one, reason="Later")),
                ("tag", lambda: desk_acts.tag(self.desk, orders=one, add=["Rush"])),
                ("note", lambda: desk_acts.note(self.desk, orders=one, text="Call first")),
            )
        )
        await self._timed(name, act)

    async def _timed(self, name: str, act: Callable[[], Awaitable[T]]) -> T | None:
        began = perf_counter()
        try:
            return await act()
        except OrderSyncError:  # shipped, held or claimed by another PC meanwhile
            self.refused += 1
            return None
        finally:
            self.took.setdefault(name, []).append((perf_counter() - began) * 1000)


def main() -> None:
    """Work as told."""
    pc = BusyPc(Told(**json.loads(sys.stdin.readline())))
    with closing(pc.desk.db), closing(pc.desk.workers):
        pool = pc.pool()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        asyncio.run(pc.work(pool))
    sys.stdout.write(json.dumps({"took": pc.took, "refused": pc.refused}) + "\n")


if __name__ == "__main__":
    main()
