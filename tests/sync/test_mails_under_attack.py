"""What happens to a store, its parcels and its secrets while a mail is on its way."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress as ignoring
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from fresh_database import fresh
from mail_bench import LIMITS, MailBench, plain_texts

from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.mail import MailState
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.mail_acts import suppress
from ordersync_gui.sync.mail_password import save_mail_password
from ordersync_gui.sync.mails import MailReport, send_due_mails
from ordersync_gui.sync.store_lifecycle import delete_store, disconnect_store
from ordersync_gui.sync.void import void
from ordersync_gui.sync.workers import Workers

PASSWORD = "canary-Horse-Battery-77"


class Gate:
    """Stands before a mail server and lets talks through once it is opened; reached: somebody waits before it."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.reached, self.opened = Event(), Event()
        self._links: list[socket.socket] = []
        Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self.opened.set()
        for link in (self._listener, *self._links):
            with ignoring(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    def _serve(self) -> None:
        with ignoring(OSError):
            while True:
                near, _ = self._listener.accept()
                self.reached.set()
                self.opened.wait()
                far = socket.create_connection(("127.0.0.1", self._to))
                self._links += [near, far]
                for one, other in ((near, far), (far, near)):
                    Thread(target=self._pump, args=(one, other), daemon=True).start()

    @staticmethod
    def _pump(one: socket.socket, other: socket.socket) -> None:
        with ignoring(OSError):
            while data := one.recv(4096):
                other.sendall(data)
        with ignoring(OSError):
            other.shutdown(socket.SHUT_WR)


@pytest.fixture
def server() -> Iterator[PracticeMailServer]:
    with PracticeMailServer() as running:
        yield running


@pytest.fixture
def gate(server: PracticeMailServer) -> Iterator[Gate]:
    made = Gate(server.port)
    yield made
    made.close()


@pytest.fixture
def post(tmp_path: Path, server: PracticeMailServer, gate: Gate) -> Iterator[MailBench]:
    """A store with two parcels whose mails wait."""
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    workers = Workers()
    bench = MailBench.opened(db, server, workers=workers)
    bench.set_up(port=gate.port)
    bench.orders("1001", "1002")
    bench.ship("1001")
    yield bench
    workers.close()
    db.close()


def while_sending(post: MailBench, gate: Gate, act: Callable[[], Coroutine[Any, Any, Any]]) -> MailReport:
    """A round in the middle of whose first mail something is done."""

    async def both() -> MailReport:
        round_ = asyncio.create_task(send_due_mails(post.desk, compose=plain_texts, limits=LIMITS))
        assert await asyncio.to_thread(gate.reached.wait, 10)
        try:
            await act()
        finally:
            gate.opened.set()
        return await round_

    return asyncio.run(both())


def test_a_parcel_taken_back_while_its_mail_is_sent_says_that_the_buyer_may_know(
    post: MailBench, gate: Gate
) -> None:
    parcel = post.stock.parcel("1001").id
    report = while_sending(post, gate, lambda: void(post.desk, shipment_ids=[parcel], reason="Wrong box"))
    assert report.sent == 1
    assert any("may have been mailed" in told for told in post.stock.told())


@pytest.mark.parametrize("taken_back", [True, False])
def test_what_isnt_wanted_since_the_last_attempt_isnt_tried_again(
    post: MailBench, gate: Gate, *, taken_back: bool
) -> None:
    post.server.fail_next(MailFault.BUSY_RECIPIENT)
    order, parcel = post.stock.details("1001").id, post.stock.parcel("1001").id

    def act() -> Coroutine[Any, Any, Any]:
        if taken_back:
            return void(post.desk, shipment_ids=[parcel], reason="Wrong box")
        return suppress(post.desk, [order], on=True)

    assert while_sending(post, gate, act).waiting == 1
    assert post.send(at_once=True).cancelled == 1
    assert post.mail().state is MailState.CANCELLED
    assert post.delivered() == {}


def test_a_store_is_neither_deleted_nor_disconnected_in_the_middle_of_a_mail(post: MailBench, gate: Gate) -> None:
    async def act() -> None:
        with pytest.raises(Busy):
            await disconnect_store(post.desk, store=post.store())
        with pytest.raises(Busy):
            await delete_store(post.desk, store=post.store())

    assert while_sending(post, gate, act).sent == 1
    assert set(post.delivered().values()) == {1}


@pytest.mark.parametrize("name", ["Shop", "Øl & Vin"])
def test_a_wrong_password_stands_neither_in_the_database_nor_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.INFO)
    with PracticeMailServer(user=name, password=f"right-{PASSWORD}") as server:
        db, workers = Database(fresh(tmp_path / "orders.sqlite3")), Workers()
        post = MailBench.opened(db, server, workers=workers, user=name)
        post.orders("1001")
        post.ship("1001")
        asyncio.run(save_mail_password(post.desk, store=post.store(), password=PASSWORD))
        report = post.send()
        assert report.server_in_trouble
        workers.close()
        db.close()
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert PASSWORD.encode() not in kept
    assert PASSWORD not in caplog.text + repr(report)
    assert "asa@example.test" not in caplog.text
