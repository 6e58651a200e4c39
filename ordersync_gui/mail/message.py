"""Puts a frozen mail together as it travels: headers, text, HTML, pictures inside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from ordersync_gui.domain.mail import Envelope

PICTURES_LIMIT = 400_000  # bytes of all pictures together; what is too much is left out, the mail isn't
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LONE = re.compile("[\ud800-\udfff]")
_KINDS = ((b"\x89PNG\r\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"))


def message_of(
    envelope: Envelope, pictures: Mapping[str, bytes] | None = None, *, at: datetime | None = None
) -> EmailMessage:
    """The mail; pictures by their name in the HTML (`cid:` and this name), those that are missing are left out.

    at: the aware time for its Date, None for now. No value can add a header: control characters become blanks.
    Raises ValueError for an address that can't be one, which `MailSettings` and `mail_rules` keep away.
    """
    message = EmailMessage(policy=SMTPUTF8 if needs_utf8(envelope) else SMTP)
    for name, value in _headers(envelope, at or datetime.now(UTC)):
        message[name] = value
    message.set_content(_text(envelope.text), cte="quoted-printable")
    if envelope.html.strip():
        message.add_alternative(_text(envelope.html), subtype="html", cte="quoted-printable")
        _add_pictures(message, envelope, pictures or {})
    return message


def needs_utf8(envelope: Envelope) -> bool:
    """Whether a server must know SMTPUTF8: an address has letters beyond ASCII before its @."""
    addresses = (envelope.sender_address, envelope.recipient)
    return not all(address.rpartition("@")[0].isascii() for address in addresses)


def on_the_wire(address: str) -> str:
    """The address as mail servers know it: its domain in ASCII. Raises ValueError where that isn't possible."""
    local, _, domain = address.strip().rpartition("@")
    if domain.isascii():
        return f"{local}@{domain}"
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise ValueError(f"the domain of an address can't be written in ASCII: {error}") from None


def one_line(text: str) -> str:
    """The text for a header: on one line, without control characters."""
    return " ".join(_LONE.sub("\ufffd", _CONTROLS.sub(" ", text)).split())


def _headers(envelope: Envelope, at: datetime) -> list[tuple[str, object]]:
    sender = Address(one_line(envelope.sender_name), addr_spec=on_the_wire(one_line(envelope.sender_address)))
    headers: list[tuple[str, object]] = [
        ("From", sender),
        ("To", Address(addr_spec=on_the_wire(one_line(envelope.recipient)))),
        ("Subject", one_line(envelope.subject)),
        ("Date", format_datetime(at)),
        ("Message-ID", one_line(envelope.message_id)),
        ("Auto-Submitted", "auto-generated"),
    ]
    if envelope.reply_to:
        headers.append(("Reply-To", Address(addr_spec=on_the_wire(one_line(envelope.reply_to)))))
    if envelope.language.isascii() and envelope.language:
        headers.append(("Content-Language", one_line(envelope.language)))
    return headers


def _text(text: str) -> str:
    return _LONE.sub("\ufffd", text)


def _add_pictures(message: EmailMessage, envelope: Envelope, pictures: Mapping[str, bytes]) -> None:
    room = PICTURES_LIMIT
    payload = message.get_payload()
    html = payload[-1] if isinstance(payload, list) else None
    for name, _ in envelope.pictures:
        data = pictures.get(name, b"")
        kind = next((kind for begin, kind in _KINDS if data.startswith(begin)), None)
        if kind is None or len(data) > room or not isinstance(html, EmailMessage):
            continue
        room -= len(data)
        html.add_related(data, "image", kind, cid=f"<{one_line(name)}>", disposition="inline")
