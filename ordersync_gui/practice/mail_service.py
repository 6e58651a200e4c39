"""What a practice mail server says in a talk, and where it fails in it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from ordersync_gui.practice.mail_server import REFUSED_NAME, MailFault, PracticeMail, now_text

if TYPE_CHECKING:
    from ordersync_gui.practice.mail_server import PracticeMailServer

_BUSY = "421 4.3.2 Come again later"
_NOT_NOW = "451 4.3.0 Come again later"


def mail_service(server: PracticeMailServer, loop: asyncio.AbstractEventLoop) -> Callable[[], SMTP]:
    """What serves each connection of this server."""
    # It tells every command at the level of information, and its own faults to the log.
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    user, _ = server.login

    def one() -> SMTP:
        return _Service(
            server,
            server.drawn(),
            hostname="practice.invalid",
            ident="practice mail",
            loop=loop,
            enable_SMTPUTF8=True,
            tls_context=None if server.implicit_tls else server.tls,
            auth_require_tls=False,
            authenticator=_authenticator(server) if user else None,
        )

    return one


def _authenticator(server: PracticeMailServer) -> Callable[..., AuthResult]:
    def decide(_smtp: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any) -> AuthResult:  # noqa: ANN401 - as aiosmtpd calls it
        user, password = server.login
        right = (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    return decide


class _Keeper:
    """Keeps what came whole."""

    def __init__(self, server: PracticeMailServer) -> None:
        self.server = server

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's names
        self, smtp: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address.startswith(REFUSED_NAME):
            return "550 5.1.1 There is no such mailbox here"
        if isinstance(smtp, _Service) and smtp.signs_in_first:
            return "530 5.7.0 Sign in first"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, smtp: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        fault = smtp.fault if isinstance(smtp, _Service) else None
        if fault is MailFault.BUSY_END:
            return _NOT_NOW
        if fault is not MailFault.LOSE_AT_END:
            self._keep(envelope)
        if fault in (MailFault.LOSE_AT_END, MailFault.KEEP_AND_DROP) and isinstance(smtp, _Service):
            smtp.drop()
        return "250 Kept for practice, sent to nobody"

    def _keep(self, envelope: Envelope) -> None:
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        text = content.decode("utf-8", "surrogateescape")
        for recipient in envelope.rcpt_tos:
            self.server.ledger.keep(PracticeMail(now_text(), str(envelope.mail_from), str(recipient), text))


class _Service(SMTP):
    """One connection; fault is where it fails."""

    def __init__(self, server: PracticeMailServer, fault: MailFault | None, **more: Any) -> None:  # noqa: ANN401 - as the base class
        self.server = server
        self.fault = fault
        super().__init__(_Keeper(server), **more)

    @property
    def signs_in_first(self) -> bool:
        """Whether nobody signed in on a server that demands it."""
        return bool(self.server.login[0]) and not (self.session and self.session.authenticated)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let the server know the connection, too."""
        self.server.linked(transport)
        super().connection_made(transport)

    def drop(self) -> None:
        """Break the connection off."""
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()

    async def push(self, status: Any) -> None:  # noqa: ANN401 - as the base class
        """The greeting, and the word to send the content, may come to nothing."""
        text = status if isinstance(status, str) else bytes(status).decode()
        if text.startswith("220 practice"):
            if self.fault is MailFault.DROP_GREETING:
                self.drop()
                return
            if self.fault is MailFault.BUSY_GREETING:
                await super().push(_BUSY)
                self.drop_softly()
                return
        await super().push(status)
        if text.startswith("354") and self.fault is MailFault.DROP_CONTENT:
            self.drop()

    def drop_softly(self) -> None:
        """End the connection behind what was said."""
        if self.transport is not None:
            self.transport.close()

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802 - as above
        """May break off."""
        if self.fault is MailFault.DROP_HELLO:
            self.drop()
            return
        await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802 - as above
        """May break off, or put off."""
        if not await self._failed(MailFault.DROP_SENDER, MailFault.BUSY_SENDER):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802 - as above
        """May break off, or put off."""
        if not await self._failed(MailFault.DROP_RECIPIENT, MailFault.BUSY_RECIPIENT):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - as above
        """May break off."""
        if self.fault is MailFault.DROP_DATA:
            self.drop()
            return
        await super().smtp_DATA(arg)

    async def _failed(self, drop: MailFault, busy: MailFault) -> bool:
        if self.fault is drop:
            self.drop()
        elif self.fault is busy:
            await self.push(_NOT_NOW)
        return self.fault in (drop, busy)
