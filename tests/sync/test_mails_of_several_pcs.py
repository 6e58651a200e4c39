"""Buyers of a shared desk are mailed by a PC that has the mail server's password; others leave them waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fresh_database import fresh
from mail_bench import MailBench, MovedClock
from shared_desk import SharedFile

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.wording import say
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.sync.lacking import Lacking
from ordersync_gui.sync.leases import mail_key, store_lease
from ordersync_gui.sync.mail_password import save_mail_password
from ordersync_gui.sync.mails import MailReport, MailTrouble, next_mail, send_due_mails
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.workers import Workers


@pytest.fixture
def post(tmp_path: Path) -> Iterator[MailBench]:
    """A store whose mail server wants a password, which isn't on this PC; an order was shipped."""
    with PracticeMailServer(user="desk", password="right-horse-7") as server:
        clock, workers = MovedClock(), Workers()
        db = SharedFile(fresh(tmp_path / "orders.sqlite3"), clock)
        bench = MailBench.opened(db, server, workers=workers, user="desk")
        bench.clock = clock
        bench.desk = replace(bench.desk, clock=clock, pc="PC 1")
        bench.orders("1001")
        bench.ship("1001")
        yield bench
        workers.close()
        db.close()


def test_a_pc_without_the_password_changes_nothing_and_one_that_has_it_mails(post: MailBench) -> None:
    before = post.mail()
    report = post.send()
    assert (report.sent, report.waiting, report.errors, report.server_in_trouble) == (0, 1, (), False)
    assert post.mail() == before, "it is due for whoever has the password"
    assert next_mail(post.desk) is None
    other = replace(post.desk, secrets=MemorySecrets(), lacking=Lacking(), pc="PC 2")
    asyncio.run(save_mail_password(other, store=post.store(), password="right-horse-7"))
    assert next_mail(other) is not None
    post.desk = other
    assert post.send().sent == 1
    assert post.mail().state is MailState.SENT


def test_whoever_asks_for_it_hears_why(post: MailBench) -> None:
    (error,) = post.send(at_once=True).errors
    assert isinstance(error, MailTrouble)
    assert "A PC that has it sends the mails" in str(error)
    asyncio.run(save_mail_password(post.desk, store=post.store(), password="right-horse-7"))
    assert post.send().sent == 1


def test_while_another_pc_mails_this_one_does_not(post: MailBench) -> None:
    asyncio.run(save_mail_password(post.desk, store=post.store(), password="right-horse-7"))
    store, holder = post.store(), own_identity("PC 2")

    async def beside() -> tuple[MailReport, MailReport]:
        async with store_lease(post.desk, store, key=mail_key(store.id), holder=holder, busy=say("Busy.")):
            assert await post.desk.workers.read(next_mail, post.desk) is None
            return await send_due_mails(post.desk), await send_due_mails(post.desk, at_once=True)

    silent, loud = asyncio.run(beside())
    assert (silent.errors, silent.waiting) == ((), 1)
    assert ["by PC 2" in str(error) for error in loud.errors] == [True]
