"""One mail that can't be made, or one server that hangs, holds up nothing else; waiting keeps the time to undo."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fresh_database import fresh
from mail_bench import LIMITS, MailBench, plain_texts

from ordersync_gui.domain.desk import OrderDetails, ShipmentView, Store
from ordersync_gui.domain.mail import Envelope, MailState
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.mail.smtp import Limits
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.templates import keep_template
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mails import hasten, send_due_mails
from ordersync_gui.sync.void import void
from ordersync_gui.sync.workers import Workers


@pytest.fixture
def server() -> Iterator[PracticeMailServer]:
    with PracticeMailServer() as running:
        yield running


@pytest.fixture
def post(tmp_path: Path, server: PracticeMailServer) -> Iterator[MailBench]:
    """A store that mails its buyers, with two orders."""
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    workers = Workers()
    bench = MailBench.opened(db, server, workers=workers)
    bench.orders("1001", "1002")
    yield bench
    workers.close()
    db.close()


def test_a_template_that_fails_for_one_order_lets_the_others_go(post: MailBench) -> None:
    keep_template(
        post.desk.db,
        store_id=post.stock.store_id,
        kind=DocumentKind.MAIL_TEXT.value,
        text="Hello{% if order.number == '1001' %}{{ nothing.here }}{% endif %}",
        now=post.clock(),
    )
    post.ship("1001", "1002")
    report = asyncio.run(send_due_mails(post.desk, limits=LIMITS))
    assert (report.sent, report.waiting, len(report.errors)) == (1, 1, 1)
    waiting = post.mail("1001")
    assert waiting.state is MailState.QUEUED
    assert waiting.error is not None
    assert waiting.not_before > post.clock()


@pytest.mark.expects_log("composing mail 1 failed by a fault of the program")
def test_a_fault_of_the_program_in_one_mail_lets_the_others_go(post: MailBench) -> None:
    def faulty(desk: Desk, store: Store, details: OrderDetails, parcel: ShipmentView, uid: str) -> Envelope:
        if details.order.number == "1001":
            raise KeyError("bug")
        return plain_texts(desk, store, details, parcel, uid)

    post.ship("1001", "1002")
    report = post.send(compose=faulty)
    assert (report.sent, report.waiting) == (1, 1)
    assert "ordersync itself failed" in str(report.errors[0])
    assert post.send(at_once=True).sent == 1


def test_a_server_that_wants_a_sign_in_refuses_no_mail(tmp_path: Path) -> None:
    with PracticeMailServer(user="desk", password="right-horse-7") as server:
        db, workers = Database(fresh(tmp_path / "orders.sqlite3")), Workers()
        post = MailBench.opened(db, server, workers=workers)
        post.orders("1001", "1002")
        post.ship("1001", "1002")
        report = post.send()
        assert (report.refused, report.waiting, report.server_in_trouble) == (0, 2, True)
        assert server.connections == 1
        workers.close()
        db.close()


def test_trouble_that_is_over_leaves_the_time_to_take_a_parcel_back(post: MailBench) -> None:
    post.ship("1001")
    post.ship("1002", undoable=True)
    wanted = post.mail("1002").not_before
    assert wanted > post.clock()
    for _ in range(5):  # until the server rests for longer than the parcel may be taken back
        post.server.fail_next(MailFault.DROP_HELLO)
        post.send(at_once=True)
    asyncio.run(hasten(post.desk, store_id=post.stock.store_id))
    assert post.mail("1002").not_before == wanted
    assert post.send(at_once=True).sent == 1
    asyncio.run(void(post.desk, shipment_ids=[post.stock.parcel("1002").id], reason="Wrong box"))
    post.clock.now = wanted + timedelta(days=1)
    assert post.send(at_once=True).sent == 0
    assert post.mail("1002").state is MailState.CANCELLED


def test_servers_that_hang_hold_up_no_notices(post: MailBench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        post.set_up(port=silent.getsockname()[1])
        post.ship("1001")

        async def both() -> bool:
            slow = Limits(connect_s=2, reply_s=2, final_s=2, whole_s=2)
            rounds = [
                asyncio.create_task(send_due_mails(post.desk, compose=plain_texts, limits=slow)) for _ in "ab"
            ]
            connection, _ = await asyncio.to_thread(silent.accept)
            with connection:
                await asyncio.gather(*(post.desk.workers.urgent(str) for _ in range(4)))
                hangs = not all(each.done() for each in rounds)
            await asyncio.gather(*rounds)
            return hangs

        assert asyncio.run(both())
    assert post.mail().state is MailState.QUEUED
