"""The practice mail server keeps what it takes, also between runs, and ends when it is told to."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest

from ordersync_gui.domain.mail import Envelope, MailState
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.mail.message import message_of
from ordersync_gui.mail.smtp import converse
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer, read_mails

ENVELOPE = Envelope(
    "<1@shop.test>", "Shop", "desk@shop.test", "", "asa@example.test", "Привет", "Hello\n", "", "en"
)


def send(server: PracticeMailServer) -> MailState:
    settings = MailSettings(host="127.0.0.1", port=server.port, security=MailSecurity.NONE)
    return converse(settings, "", message_of(ENVELOPE), lambda *_step: True).state


def test_mails_outlast_the_server_in_its_file(tmp_path: Path) -> None:
    file = tmp_path / "mails.jsonl"
    with PracticeMailServer(ledger_file=file) as server:
        assert send(server) is MailState.SENT
    with PracticeMailServer(ledger_file=file, port=server.port) as again:
        assert send(again) is MailState.SENT
        assert [mail.message["Subject"] for mail in again.mails] == ["Привет", "Привет"]
    assert len(read_mails(file)) == 2
    assert read_mails(tmp_path / "none.jsonl") == []


def test_a_line_that_a_crash_tore_costs_no_other_mail(tmp_path: Path) -> None:
    file = tmp_path / "mails.jsonl"
    with PracticeMailServer(ledger_file=file) as server:
        assert send(server) is MailState.SENT
    with file.open("a", encoding="utf-8") as lines:
        lines.write('{"at": {}')
    with PracticeMailServer(ledger_file=file) as again:
        assert send(again) is MailState.SENT
        assert len(again.mails) == 2
    assert len(read_mails(file)) == 2


def test_the_same_seed_fails_in_the_same_way() -> None:
    drawn = []
    for _ in range(2):
        server = PracticeMailServer(share=0.5, seed=3)
        drawn.append([server.drawn() for _ in range(40)])
    assert drawn[0] == drawn[1]
    assert {MailFault.KEEP_AND_DROP, None} <= set(drawn[0])


def test_it_ends_at_once_with_connections_open() -> None:
    with PracticeMailServer() as server:
        talk = socket.create_connection(("127.0.0.1", server.port))
        assert talk.recv(100).startswith(b"220 practice")
        begun = time.monotonic()
    assert time.monotonic() - begun < 2
    talk.close()


def test_a_port_that_is_taken_is_said() -> None:
    with PracticeMailServer() as server, pytest.raises(OSError, match="in use"):
        PracticeMailServer(port=server.port).start()
