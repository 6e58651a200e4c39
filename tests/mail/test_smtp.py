"""One talk with a mail server: how far it got is always known, and that decides what becomes of the mail."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ordersync_gui.domain.mail import Envelope, MailState, StepName
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.mail.message import message_of
from ordersync_gui.mail.smtp import Limits, Outcome, converse
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer

ENVELOPE = Envelope(
    message_id="<one@shop.test>",
    sender_name="Shop",
    sender_address="desk@shop.test",
    reply_to="",
    recipient="asa@example.test",
    subject="Your parcel",
    text="Hello\n.\nwith a lone dot\n",
    html="<p>Hello</p>",
    language="en",
)
QUICK = Limits(connect_s=5, reply_s=5, final_s=5, whole_s=10)


@pytest.fixture
def server() -> Iterator[PracticeMailServer]:
    with PracticeMailServer() as running:
        yield running


def settings(server: PracticeMailServer, **more: object) -> MailSettings:
    plain = MailSettings(
        send=True, host="127.0.0.1", port=server.port, security=MailSecurity.NONE, sender_address="desk@shop.test"
    )
    return replace(plain, **more)  # type: ignore[arg-type]


class Talk:
    def __init__(self) -> None:
        self.steps: list[tuple[StepName, str]] = []
        self.stop_at: StepName | None = None

    def on_step(self, name: StepName, reply: str) -> bool:
        self.steps.append((name, reply))
        return name is not self.stop_at

    def hold(self, given: MailSettings, envelope: Envelope = ENVELOPE, password: str = "") -> Outcome:
        return converse(given, password, message_of(envelope), self.on_step, QUICK)


def test_a_mail_arrives_once_and_whole_with_every_step_told(server: PracticeMailServer) -> None:
    talk = Talk()
    outcome = talk.hold(settings(server))
    assert outcome.state is MailState.SENT
    assert [name for name, _ in talk.steps] == [
        StepName.CONNECT,
        StepName.HELLO,
        StepName.SENDER,
        StepName.RECIPIENT,
        StepName.CONTENT,
        StepName.END,
        StepName.ANSWER,
    ]
    (mail,) = server.mails
    assert mail.recipient == "asa@example.test"
    body = mail.message.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Hello\n.\nwith a lone dot\n"


@pytest.mark.parametrize("fault", list(MailFault))
def test_what_a_fault_proves_decides_what_becomes_of_the_mail(
    server: PracticeMailServer, fault: MailFault
) -> None:
    server.fail_next(fault)
    outcome = Talk().hold(settings(server))
    kept = len(server.mails)
    if fault in (MailFault.LOSE_AT_END, MailFault.KEEP_AND_DROP):
        assert outcome.state is MailState.UNCONFIRMED
        assert kept == (fault is MailFault.KEEP_AND_DROP)
    elif fault is MailFault.DROP_CONTENT:
        # A short mail may be gone whole before its sender hears that the connection is.
        assert outcome.state in (MailState.QUEUED, MailState.UNCONFIRMED)
        assert kept == 0
    else:
        assert outcome.state is MailState.QUEUED
        assert outcome.error is not None
        assert kept == 0


def test_a_recipient_who_is_refused_is_told_with_the_servers_words(server: PracticeMailServer) -> None:
    outcome = Talk().hold(settings(server), replace(ENVELOPE, recipient="refused@example.test"))
    assert outcome.state is MailState.REFUSED
    assert "no such mailbox" in str(outcome.error)
    assert not outcome.server_in_trouble


def test_nothing_is_sent_once_the_mail_is_anothers(server: PracticeMailServer) -> None:
    for step in (StepName.HELLO, StepName.END):
        talk = Talk()
        talk.stop_at = step
        assert talk.hold(settings(server)).state is MailState.QUEUED
    assert server.mails == ()


def test_a_wrong_password_rests_the_server_and_stands_in_no_step() -> None:
    with PracticeMailServer(user="desk", password="right-horse-7") as server:
        talk = Talk()
        outcome = talk.hold(settings(server, user="desk"), password="wrong-horse-battery")
        assert outcome.state is MailState.QUEUED
        assert outcome.server_in_trouble
        assert outcome.wants_person
        assert "sign-in" in str(outcome.error)
        assert "wrong-horse" not in repr(talk.steps) + repr(outcome)
        assert Talk().hold(settings(server, user="desk"), password="right-horse-7").state is MailState.SENT


def test_starttls_that_is_demanded_has_no_fallback(server: PracticeMailServer) -> None:
    talk = Talk()
    outcome = talk.hold(settings(server, security=MailSecurity.STARTTLS, user="desk"), password="secret-word-1")
    assert outcome.state is MailState.QUEUED
    assert outcome.server_in_trouble
    assert StepName.SIGN_IN not in [name for name, _ in talk.steps]
    assert server.mails == ()


def test_a_password_goes_unprotected_to_this_pc_only() -> None:
    far = MailSettings(
        host="mail.example.test", security=MailSecurity.NONE, user="desk", sender_address="a@b.test"
    )
    outcome = converse(far, "secret-word-1", message_of(ENVELOPE), lambda *_step: True, QUICK)
    assert outcome.state is MailState.QUEUED
    assert "encryption" in str(outcome.error)


def test_nobody_answers_at_a_closed_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    outcome = Talk().hold(MailSettings(host="127.0.0.1", port=port, security=MailSecurity.NONE))
    assert outcome.state is MailState.QUEUED
    assert outcome.server_in_trouble


@pytest.mark.parametrize(
    "words", [b"", b"220 " + b"x" * 100_000 + b"\r\n", b"220-more\r\n" * 20_000, b"garbage\r\n"]
)
def test_a_server_that_says_nothing_too_much_or_nonsense_costs_its_time_only(words: bytes) -> None:
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                try:
                    connection.sendall(words)
                except OSError:
                    return
                ended.wait(5)

        thread = threading.Thread(target=serve)
        thread.start()
        given = MailSettings(host="127.0.0.1", port=listener.getsockname()[1], security=MailSecurity.NONE)
        limits = Limits(connect_s=1, reply_s=0.5, final_s=0.5, whole_s=2)
        outcome = converse(given, "", message_of(ENVELOPE), lambda *_step: True, limits)
        ended.set()
        thread.join()
    assert outcome.state is MailState.QUEUED
    assert len(outcome.reply) <= 400


def test_a_server_that_hangs_while_one_signs_in_is_no_wrong_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"220 hello\r\n")
                connection.recv(1000)
                connection.sendall(b"250-hello\r\n250 AUTH PLAIN\r\n")
                while connection.recv(1000):
                    """Say nothing until the client goes."""

        thread = threading.Thread(target=serve)
        thread.start()
        given = MailSettings(
            host="127.0.0.1", port=listener.getsockname()[1], security=MailSecurity.NONE, user="desk"
        )
        limits = Limits(connect_s=1, reply_s=0.5, final_s=0.5, whole_s=2)
        outcome = converse(given, "right-horse-7", message_of(ENVELOPE), lambda *_step: True, limits)
        thread.join()
    assert outcome.state is MailState.QUEUED
    assert not outcome.wants_person
    assert "didn't answer in time" in str(outcome.error)
