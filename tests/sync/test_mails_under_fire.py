"""Mails through a server that fails one time in ten, by a sender that is killed: none arrives twice."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from fresh_database import fresh
from mail_bench import MailBench
from soaking import SOAK, Soak
from waiting import wait_until

from ordersync_gui.domain.mail import MailState
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.workers import Workers

pytestmark = pytest.mark.sqlite_only("another process opens the file")

_SENDER = Path(__file__).parents[1] / "support" / "mail_sender.py"
_ROUNDS = 400


def kill_one_in_the_middle(db: Database, server: PracticeMailServer, soak: Soak) -> None:
    """Start a sender, let it send some, and kill it a random moment later."""
    before = server.connections
    with subprocess.Popen([sys.executable, str(_SENDER), str(db.path)]) as sender:
        some = soak.chance.randrange(1, 8)
        wait_until(lambda: server.connections >= before + some or sender.poll() is not None, "it sends")
        time.sleep(soak.chance.uniform(0, 0.03))  # the moment of the kill is what chance decides
        sender.kill()
    soak.count("kills")


@pytest.mark.parametrize(("mails", "kills"), [(60, 3), pytest.param(1000, 40, marks=SOAK)])
def test_each_mail_is_delivered_once_or_shown_as_unconfirmed(
    tmp_path: Path, soak: Soak, mails: int, kills: int
) -> None:
    db, workers = Database(fresh(tmp_path / "orders.sqlite3")), Workers()
    with PracticeMailServer(share=0.1, seed=soak.seed) as server:
        post = MailBench.opened(db, server, workers=workers)
        numbers = [f"N{number}" for number in range(mails)]
        post.orders(*numbers)
        post.ship(*numbers)
        for _ in range(kills):
            kill_one_in_the_middle(db, server, soak)
        for _ in range(_ROUNDS):
            if not post.send(at_once=True).waiting and MailState.SENDING not in post.states():
                break
        _check(post, server, soak, mails)
    workers.close()
    db.close()


def _check(post: MailBench, server: PracticeMailServer, soak: Soak, mails: int) -> None:
    states = post.states()
    arrived = Counter(mail.message_id for mail in server.mails)
    for state, count in states.items():
        soak.count(state.value, count)
    soak.count("connections", server.connections)
    soak.count("failures of the server", sum(server.failures.values()))
    soak.count("kept by the server", len(server.mails))
    why = (soak.told(), states)
    assert states[MailState.SENT] + states[MailState.UNCONFIRMED] == mails, why
    for view in post.mails():
        times = arrived[f"<{view.uid}@shop.test>"]
        assert times == 1 if view.state is MailState.SENT else times <= 1, (why, view)
    assert server.failures, why
    assert states[MailState.UNCONFIRMED] < mails / 3, why
