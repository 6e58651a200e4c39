"""Talks with a mail server under TLS: only where its certificate is trusted; nothing said before counts."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from ordersync_gui.domain.mail import Envelope, MailState, StepName
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.mail import smtp
from ordersync_gui.mail.message import message_of
from ordersync_gui.mail.smtp import Limits, Outcome, converse
from ordersync_gui.practice.mail_server import PracticeMailServer

TLS = Path(__file__).parents[1] / "fixtures" / "tls"
ENVELOPE = Envelope("<1@shop.test>", "Shop", "desk@shop.test", "", "asa@example.test", "Hi", "Hello\n", "", "en")
LIMITS = Limits(connect_s=5, reply_s=5, final_s=5, whole_s=10)


@pytest.fixture(autouse=True)
def trusted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This PC trusts the test's authority and nobody else."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "authority.pem"))
    smtp._system_trust.cache_clear()
    yield
    smtp._system_trust.cache_clear()


def context(name: str) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(TLS / f"{name}.pem")
    return made


def talk(settings: MailSettings, password: str = "") -> tuple[Outcome, list[StepName]]:
    steps: list[StepName] = []

    def on_step(name: StepName, _reply: str) -> bool:
        steps.append(name)
        return True

    return converse(settings, password, message_of(ENVELOPE), on_step, LIMITS), steps


@pytest.mark.parametrize("security", [MailSecurity.TLS, MailSecurity.STARTTLS])
def test_a_trusted_server_gets_password_and_mail_in_secret(security: MailSecurity) -> None:
    implicit = security is MailSecurity.TLS
    with PracticeMailServer(
        tls=context("company-good"), implicit_tls=implicit, user="desk", password="right-horse"
    ) as server:
        settings = MailSettings(host="127.0.0.1", port=server.port, security=security, user="desk")
        outcome, steps = talk(settings, "right-horse")
        assert outcome.state is MailState.SENT, outcome
        assert StepName.SIGN_IN in steps
        assert len(server.mails) == 1


@pytest.mark.parametrize("security", [MailSecurity.TLS, MailSecurity.STARTTLS])
@pytest.mark.parametrize("certificate", ["company-expired", "company-other-name"])
def test_a_certificate_that_isnt_trusted_gets_nothing(security: MailSecurity, certificate: str) -> None:
    implicit = security is MailSecurity.TLS
    with PracticeMailServer(tls=context(certificate), implicit_tls=implicit) as server:
        settings = MailSettings(host="127.0.0.1", port=server.port, security=security, user="desk")
        outcome, steps = talk(settings, "right-horse")
        assert outcome.state is MailState.QUEUED
        assert outcome.server_in_trouble
        assert "certificate" in str(outcome.error)
        assert StepName.SIGN_IN not in steps
        assert server.mails == ()


def test_what_was_said_before_the_encryption_counts_for_nothing() -> None:
    """Somebody between answers the EHLO that comes after STARTTLS already before it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.sendall(b"220 hello\r\n")
                connection.recv(1000)
                connection.sendall(b"250-hello\r\n250 STARTTLS\r\n")
                connection.recv(1000)
                connection.sendall(b"220 go on\r\n250-injected\r\n250 AUTH PLAIN\r\n")
                with context("company-good").wrap_socket(connection, server_side=True) as secret:
                    secret.recv(1000)
                    secret.sendall(b"250 hello\r\n")  # which offers no sign-in
                    secret.recv(1000)

        thread = threading.Thread(target=serve)
        thread.start()
        settings = MailSettings(host="127.0.0.1", port=listener.getsockname()[1], user="desk")
        outcome, steps = talk(replace(settings, security=MailSecurity.STARTTLS), "right-horse")
        thread.join()
    assert outcome.state is MailState.QUEUED
    assert steps[-1] is StepName.SIGN_IN
    assert StepName.SENDER not in steps
