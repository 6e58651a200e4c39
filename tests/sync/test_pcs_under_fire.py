"""PCs of a shared desk pack and tell at once while they are killed and the server crashes: each parcel once."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import pytest
from postgres_server import TestServer
from soaking import SOAK, Soak

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.server import announcement
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.workers import Workers

_PC = Path(__file__).parents[1] / "support" / "packing_pc.py"
_LONGEST_S = 3000
_MANY = int(os.environ.get("ORDERSYNC_SOAK_ORDERS", "3750"))  # of each shop, of which two thirds can be packed
_SETTLED = {NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.UNCONFIRMED}


@dataclass(frozen=True)
class Fire:
    """How many PCs work, how often one is killed, and how often the server crashes."""

    pcs: int
    kills: int
    crashes: int


class Warehouse:
    """A shared desk with some shops, and the PCs that work at it."""

    def __init__(self, server: TestServer, place: DeskServer, shops: list[PracticeShop], soak: Soak) -> None:
        self._server, self._place, self._shops, self._soak = server, place, shops, soak
        self._secrets = MemorySecrets()
        self.desk = Desk(server.open(place), self._secrets, Workers(network_threads=1), "Kim", pc="office")
        self._kept: dict[str, dict[str, str]] = {}
        self.orders: dict[tuple[int, str], int] = {}
        self._pcs: dict[str, subprocess.Popen[bytes]] = {}
        self._stores: list[int] = []

    async def stock(self) -> None:
        """Connect all shops and import what they have."""
        for number, shop in enumerate(self._shops):
            login = cast("dict[str, dict[str, str]]", announcement(shop)["login"])
            given = {**login["set"], **login["secrets"]}
            store, _ = await connect_store(self.desk, channel=shop.dialect.key, name=f"Shop {number}", given=given)
            report = await import_orders(self.desk, store=store)
            assert report.complete, report.error
            self._stores.append(store.id)
            self._kept[store.uid] = dict(login["secrets"])
            wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
            rows = queries.order_rows(self.desk.db, queries.order_ids(self.desk.db, wanted))
            self.orders.update({(store.id, row.number): row.id for row in rows.values() if not row.attention})

    def start(self, name: str) -> None:
        """Have a PC work, for the first time or after it was killed."""
        given = {
            "server": asdict(self._place),
            "password": self._server.password,
            "pc": name,
            "secrets": self._kept,
            "seed": self._soak.chance.random(),
        }
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_PC.parent), *sys.path])}
        pc = subprocess.Popen([sys.executable, str(_PC)], stdin=subprocess.PIPE, env=environment)
        assert pc.stdin is not None
        pc.stdin.write(json.dumps(given).encode())
        pc.stdin.close()
        self._pcs[name] = pc

    def work(self, how: Fire, *, every_s: float) -> None:
        """Let them work to the end; so often one of them is killed and goes on, and the server crashes."""
        for number in range(how.pcs):
            self.start(f"PC {number}")
        blows = ["kill"] * how.kills + ["crash"] * how.crashes
        self._soak.chance.shuffle(blows)
        began = time.monotonic()
        for blow in blows:
            time.sleep(self._soak.chance.uniform(0.3, 1.7) * every_s)  # when a blow comes is the chance here
            if all(pc.poll() is not None for pc in self._pcs.values()):
                break
            self._strike(blow)
        for name, pc in self._pcs.items():
            assert pc.wait(max(1, _LONGEST_S - (time.monotonic() - began))) == 0, (name, self._soak.told())

    def _strike(self, blow: str) -> None:
        self._soak.count(blow)
        if blow == "crash":
            restart = shlex.split(os.environ["ORDERSYNC_TEST_POSTGRES_RESTART"])
            subprocess.run(restart, check=True, stdout=subprocess.DEVNULL)
            return
        name = self._soak.chance.choice(sorted(self._pcs))
        self._pcs[name].kill()
        self._pcs[name].wait()
        self.start(name)

    def check(self) -> None:
        """Every order was packed once, and each shop was told of each of its orders once, or a person is asked."""
        why = self._soak.told()
        for store_id, shop in zip(self._stores, self._shops, strict=True):
            effects = Counter(entry.order_number for entry in shop.ledger if entry.counted)
            for (of_store, number), order_id in self.orders.items():
                if of_store != store_id:
                    continue
                details = queries.order_details(self.desk.db, order_id)
                (parcel,) = details.shipments
                (notice,) = details.notices
                case = (why, number, notice)
                assert parcel.operator.startswith("PC "), case
                assert notice.state in _SETTLED, case
                assert effects[number] <= 1, case
                if notice.state is not NoticeState.UNCONFIRMED:
                    assert effects[number] == 1, case
                self._soak.count(notice.state)
            assert not effects.keys() - {number for of_store, number in self.orders if of_store == store_id}, why

    def close(self) -> None:
        """End all of it."""
        for pc in self._pcs.values():
            pc.kill()
            pc.wait()
        self.desk.workers.close()
        self.desk.db.close()


@pytest.fixture
def calm_server(postgres: TestServer) -> Iterator[TestServer]:
    """The server; after a crash its own connections are made anew."""
    yield postgres
    postgres.connect_again()


@pytest.mark.server_clock
@pytest.mark.parametrize(
    ("orders", "how"),
    # A crash ends the connections of other tests at the same server, too: the long test is alone.
    [(12, Fire(pcs=3, kills=3, crashes=0)), pytest.param(_MANY, Fire(pcs=8, kills=60, crashes=6), marks=SOAK)],
    ids=["some", "many"],
)
def test_each_order_is_packed_once_and_told_once_whoever_is_killed(
    calm_server: TestServer, desk_server: DeskServer, soak: Soak, orders: int, how: Fire
) -> None:
    with ExitStack() as stack:
        shops = [stack.enter_context(PracticeShop(orders=orders, seed=seed)) for seed in range(4)]
        warehouse = Warehouse(calm_server, desk_server, shops, soak)
        stack.callback(warehouse.close)
        asyncio.run(warehouse.stock())
        soak.count("orders", len(warehouse.orders))
        began = time.monotonic()
        warehouse.work(how, every_s=1.0 if orders < 100 else 6.0)
        soak.count("seconds", round(time.monotonic() - began))
        warehouse.check()
