"""One talk with a mail server: one mail, step by step, so that it is always known how far it got."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from functools import cache
from typing import Any

import aiosmtplib
import truststore
from aiosmtplib.errors import SMTPException, SMTPResponseException
from aiosmtplib.protocol import PERIOD_REGEX, normalize_message_line_endings

from ordersync_gui.domain.mail import MailState, StepName
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings, is_loopback
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.wording import Message
from ordersync_gui.mail import troubles
from ordersync_gui.mail.message import on_the_wire, one_line
from ordersync_gui.mail.name_lookup import connected_socket

REPLY_LENGTH = 400  # of a server's words, as far as they are kept
_PORTION = 32_768
_ON_ITS_WAY_S = 0.005
_QUIT_S = 2.0
_GO_ON = range(300, 400)
_DONE = range(200, 300)
_LATER = range(400, 500)
_GOES_AWAY = 421
_SIGN_IN_FIRST = (530, 534, 535, 538)  # whatever they are said to, they mean every mail
OnStep = Callable[[StepName, str], bool]


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds: for one address to take the connection, for a reply, for the last reply, for the whole talk."""

    connect_s: float = 20
    reply_s: float = 60
    final_s: float = 180
    whole_s: float = 270


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a talk ended: sent, refused, unconfirmed, or queued, where the server surely hasn't got the mail.

    error: what happened, in words, None when sent; reply: the server's words, masked. server_in_trouble: it
    concerns the server or the sign-in, so that other mails would fare alike; wants_person: waiting won't mend it.
    """

    state: MailState
    error: Message | None = None
    reply: str = ""
    server_in_trouble: bool = False
    wants_person: bool = False


class TalkEnded(Exception):
    """The talk ends here with this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__(outcome.state)


def converse(
    server: MailSettings,
    password: str,
    message: EmailMessage,
    on_step: OnStep,
    limits: Limits | None = None,
    *,
    trust: ssl.SSLContext | None = None,
) -> Outcome:
    """Hand the mail over once. Blocking; never raises for what a server or the network does.

    on_step is told each step with the server's masked reply before the next one; where it gives False, nothing
    more is sent. The step END comes before the last bytes: without it the server surely lacks the end of the mail.
    trust: the certificates that count, None for this PC's own.
    """
    talk = _Talk(server, password, message, on_step, limits or Limits(), trust)
    return asyncio.run(talk.whole())


def offered(server: MailSettings, password: str, on_step: OnStep, limits: Limits | None = None) -> Outcome:
    """Connect and sign in, and send nothing; `SENT` means that this worked. Blocking."""
    talk = _Talk(server, password, EmailMessage(), on_step, limits or Limits(), None)
    return asyncio.run(talk.whole(only_sign_in=True))


@cache
def _system_trust() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Talk:
    """A talk while it goes on; place is the step that is on its way."""

    def __init__(  # noqa: PLR0917 - as above
        self,
        server: MailSettings,
        password: str,
        message: EmailMessage,
        on_step: OnStep,
        limits: Limits,
        trust: ssl.SSLContext | None,
    ) -> None:
        self._server = server
        self._password = password
        self._message = message
        self._on_step = on_step
        self._limits = limits
        self._trust = trust
        self._redactor = Redactor([password] if password else [], usernames=[server.user])
        self._client: aiosmtplib.SMTP | None = None
        self._link: asyncio.BaseTransport | None = None
        self._place = StepName.CONNECT

    async def whole(self, *, only_sign_in: bool = False) -> Outcome:
        """All of it, within its time."""
        try:
            async with asyncio.timeout(self._limits.whole_s):
                await self._sign_in()
                outcome = Outcome(MailState.SENT) if only_sign_in else await self._hand_over()
        except TalkEnded as ended:
            outcome = ended.outcome
        except SMTPResponseException as error:
            outcome = self._answered(error.code, self._masked(error.code, error.message))
        except (SMTPException, OSError, ValueError, EOFError) as error:  # time-outs are OSErrors
            outcome = self._broken_off(error)
        await self._leave()
        return outcome

    async def _sign_in(self) -> None:
        server = self._server
        if server.security is MailSecurity.NONE and self._password and not is_loopback(server.host):
            raise TalkEnded(troubled(troubles.unprotected(server.host)))
        await self._connect()
        await self._hello()
        if server.security is MailSecurity.STARTTLS:
            await self._start_tls()
        if server.user:
            self._place = StepName.SIGN_IN
            reply = await self._the_client.login(server.user, self._password)
            self._told(self._masked(reply.code, ""))

    async def _connect(self) -> None:
        limits, server = self._limits, self._server
        link = await connected_socket(server.host, server.port, each_s=limits.connect_s)
        name = str(link.getsockname()[0])
        self._client = aiosmtplib.SMTP(
            hostname=server.host.strip("[]"),
            port=None,
            sock=link,
            local_hostname=f"[IPv6:{name}]" if ":" in name else f"[{name}]",
            timeout=limits.reply_s,
            use_tls=server.security is MailSecurity.TLS,
            start_tls=False,
            tls_context=self._trust or _system_trust(),
        )
        try:
            reply = await self._client.connect()
        except BaseException:
            link.close()
            raise
        self._link = self._client.transport
        self._told(self._masked(reply.code, reply.message))

    async def _hello(self) -> None:
        self._place = StepName.HELLO
        client = self._the_client
        reply = await client.ehlo()
        self._told(self._masked(reply.code, reply.message))

    async def _start_tls(self) -> None:
        """Demanded is demanded: a server without it, or one between that takes it away, gets nothing."""
        self._place = StepName.TLS
        if not self._the_client.supports_extension("starttls"):
            raise TalkEnded(troubled(troubles.no_starttls(self._server.host)))
        reply = await self._the_client.starttls()
        self._told(self._masked(reply.code, reply.message))
        await self._the_client.ehlo()

    async def _hand_over(self) -> Outcome:
        wire = self._message.as_bytes(policy=self._message.policy if self._utf8 else SMTP_POLICY)
        body = PERIOD_REGEX.sub(b"..", normalize_message_line_endings(wire))
        await self._address()
        self._place = StepName.CONTENT
        reply = await self._the_client.execute_command(b"DATA")
        words = self._masked(reply.code, reply.message)
        if reply.code not in _GO_ON:
            return self._answered(reply.code, words)
        self._told(words)
        await self._send(body)
        if not self._on_step(StepName.END, ""):
            return Outcome(MailState.QUEUED, troubles.taken_over())
        return await self._ended()

    async def _address(self) -> None:
        client, message = self._the_client, self._message
        sender, recipient = (address_in(message, name) for name in ("From", "To"))
        coded: dict[str, Any] = {"encoding": "utf-8" if self._utf8 else "ascii"}
        if self._utf8 and not client.supports_extension("smtputf8"):
            raise TalkEnded(Outcome(MailState.REFUSED, troubles.no_utf8(recipient)))
        self._place = StepName.SENDER
        options = ["SMTPUTF8"] if self._utf8 else []
        reply = await client.mail(sender, options=options, **coded)
        self._told(self._masked(reply.code, reply.message))
        self._place = StepName.RECIPIENT
        reply = await client.rcpt(recipient, **coded)
        self._told(self._masked(reply.code, reply.message))

    async def _send(self, body: bytes) -> None:
        """All but the last bytes, handed to the system."""
        protocol, transport = self._the_client.protocol, self._the_client.transport
        if protocol is None or transport is None:
            raise EOFError
        for at in range(0, len(body), _PORTION):
            protocol.write(body[at : at + _PORTION])
            while transport.get_write_buffer_size():  # type: ignore[attr-defined]  # a stream's transport has it
                if transport.is_closing():
                    raise EOFError
                await asyncio.sleep(_ON_ITS_WAY_S)

    async def _ended(self) -> Outcome:
        """Send the last bytes: from here on only the server's answer tells what became of the mail."""
        protocol = self._the_client.protocol
        self._place = StepName.END
        if protocol is None or protocol.transport is None or protocol.transport.is_closing():
            broken = troubles.broken_off(self._server.host)
            return Outcome(MailState.QUEUED, broken, server_in_trouble=True)
        protocol.write(b".\r\n")
        self._place = StepName.ANSWER
        reply = await protocol.read_response(timeout=self._limits.final_s)
        words = self._masked(reply.code, reply.message)
        self._on_step(StepName.ANSWER, words)
        return self._answered(reply.code, words)

    def _answered(self, code: int, words: str) -> Outcome:
        """What a reply means that isn't what was hoped for; the last one may be."""
        if self._place is StepName.ANSWER:
            if code in _DONE:
                return Outcome(MailState.SENT, reply=words)
            if code not in range(400, 600):
                return Outcome(MailState.UNCONFIRMED, troubles.not_understood(words), words)
        else:
            self._on_step(self._place, words)
        if code in _SIGN_IN_FIRST or (self._place is StepName.SIGN_IN and code not in _LATER):
            return Outcome(
                MailState.QUEUED, troubles.sign_in_refused(words), words, server_in_trouble=True, wants_person=True
            )
        host = self._server.host
        if code in _LATER or code < min(_DONE):
            of_server = code == _GOES_AWAY or self._place not in _OF_THE_MAIL
            return Outcome(MailState.QUEUED, troubles.later(host, words), words, server_in_trouble=of_server)
        if self._place in _OF_THE_MAIL:
            return Outcome(MailState.REFUSED, troubles.refused(words), words)
        error = troubles.sender_refused(self._server.sender_address, words)
        if self._place is not StepName.SENDER:
            error = troubles.server_refused(host, words)
        return Outcome(MailState.QUEUED, error, words, server_in_trouble=True, wants_person=True)

    def _broken_off(self, error: Exception) -> Outcome:
        """The connection failed, or no answer came in time, or one that is none."""
        host = self._server.host
        detail = one_line(self._redactor.mask(f"{type(error).__name__}: {error}"))[:REPLY_LENGTH]
        if self._place is StepName.ANSWER:
            return Outcome(MailState.UNCONFIRMED, troubles.no_answer(host), detail)
        self._on_step(self._place, detail)
        # A certificate's error is a ValueError, too; what can't be sent comes up with the mail's own addresses.
        if isinstance(error, ValueError) and self._place in _OWN_WORDS and not isinstance(error, OSError):
            return Outcome(MailState.REFUSED, troubles.impossible(detail), detail)
        no_way_in = self._place is StepName.SIGN_IN and not isinstance(error, (OSError, EOFError))
        wants_person = troubles.is_certificate(error) or no_way_in
        said = troubles.unreachable(error, host, signing_in=no_way_in)
        return Outcome(MailState.QUEUED, said, detail, server_in_trouble=True, wants_person=wants_person)

    async def _leave(self) -> None:
        client = self._client
        if client is None:
            return
        with suppress(SMTPException, OSError):
            if client.is_connected and self._place not in _NO_GOODBYE:
                await client.quit(timeout=_QUIT_S)
        client.close()
        if isinstance(self._link, asyncio.WriteTransport):  # of a broken handshake nobody else would close it
            self._link.abort()
            await asyncio.sleep(0)

    def _told(self, words: str) -> None:
        if not self._on_step(self._place, words):
            raise TalkEnded(Outcome(MailState.QUEUED, troubles.taken_over()))

    def _masked(self, code: int, words: str) -> str:
        return one_line(self._redactor.mask(f"{code} {words}"))[:REPLY_LENGTH]

    @property
    def _the_client(self) -> aiosmtplib.SMTP:
        if self._client is None:
            raise EOFError
        return self._client

    @property
    def _utf8(self) -> bool:
        return bool(self._message.policy.utf8)  # type: ignore[attr-defined]  # mail policies have it


# In the middle of the mail a QUIT would be a part of it; without an answer nobody hears it.
_NO_GOODBYE = (StepName.CONNECT, StepName.CONTENT, StepName.END)
_OWN_WORDS = (StepName.SENDER, StepName.RECIPIENT, StepName.CONTENT)
_OF_THE_MAIL = (StepName.RECIPIENT, StepName.CONTENT, StepName.ANSWER)


def troubled(error: Message) -> Outcome:
    """Nothing was sent, and nothing will be before a person has changed something."""
    return Outcome(MailState.QUEUED, error, server_in_trouble=True, wants_person=True)


def address_in(message: EmailMessage, header: str) -> str:
    """The one address in this header, as mail servers know it."""
    (address,) = message[header].addresses
    return on_the_wire(address.addr_spec)
