"""Puts a frozen mail together as it travels: headers, text, HTML, pictures inside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, quote

from ordersync_gui.domain.mail import Envelope
from ordersync_gui.domain.mail_settings import is_mail_address

PICTURES_LIMIT = 400_000  # bytes of all pictures together; what is too much is left out, the mail isn't
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LONE = re.compile("[\ud800-\udfff]")
_CID = re.compile(r"""<img\b[^>]*?\bsrc\s*=\s*(["'])cid:([^"']*)\1[^>]*>""")
_PLAIN_LENGTH = 60  # of a header's text that fits on one line behind its name
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
        message.set_raw(name, value)
    message.set_content(_text(envelope.text), cte="quoted-printable")
    if envelope.html.strip():
        kept = _that_fit(envelope, pictures or {})
        html = _CID.sub(lambda match: match[0] if match[2] in kept else "", envelope.html)
        message.add_alternative(_text(html), subtype="html", cte="quoted-printable")
        _add_pictures(message, kept)
    if (
        envelope.language and envelope.language.isascii()
    ):  # last, for making it one of several parts moves it there
        message.set_raw("Content-Language", _worded("Content-Language", envelope.language))
    return message


def needs_utf8(envelope: Envelope) -> bool:
    """Whether a server must know SMTPUTF8: an address has letters beyond ASCII before its @."""
    addresses = (envelope.sender_address, envelope.recipient, envelope.reply_to)
    return not all(address.rpartition("@")[0].isascii() for address in addresses)


def on_the_wire(address: str) -> str:
    """The address as mail servers know it: its domain in ASCII. Raises ValueError where that isn't possible."""
    if not is_mail_address(address):
        raise ValueError("this can't be an e-mail address")
    local, _, domain = address.rpartition("@")
    if domain.isascii():
        return f"{local}@{domain}"
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise ValueError(f"the domain of an address can't be written in ASCII: {error}") from None


def one_line(text: str) -> str:
    """The text for a header: on one line, without control characters."""
    return " ".join(_LONE.sub("\ufffd", _CONTROLS.sub(" ", text)).split())


def _headers(envelope: Envelope, at: datetime) -> list[tuple[str, str]]:
    """The headers as they travel.

    The library's own folding isn't used: it carries out what looks like encoded words, line breaks in them
    included, and loses blanks of long texts.
    """
    headers = [
        ("From", _from(envelope)),
        ("To", on_the_wire(envelope.recipient)),
        ("Subject", _worded("Subject", envelope.subject)),
        ("Date", format_datetime(at)),
        ("Message-ID", _ascii(envelope.message_id)),
        ("Auto-Submitted", "auto-generated"),
    ]
    if envelope.reply_to:
        headers.append(("Reply-To", on_the_wire(envelope.reply_to)))
    return headers


def _from(envelope: Envelope) -> str:
    address, name = on_the_wire(envelope.sender_address), one_line(envelope.sender_name)
    if not name:
        return address
    phrase = f'"{quote(name)}"' if _plain(name) else _worded("From", name)
    return f"{phrase}\r\n <{address}>"


def _worded(header: str, text: str) -> str:
    line = one_line(text)
    return line if _plain(line) else Header(line, "utf-8", 76, header).encode(linesep="\r\n")


def _plain(line: str) -> bool:
    """Whether it can stand in a header as it is: short, ASCII, and nobody takes it for encoded words."""
    return line.isascii() and len(line) <= _PLAIN_LENGTH and "=?" not in line


def _ascii(text: str) -> str:
    return one_line(text).encode("ascii", "replace").decode()


def _text(text: str) -> str:
    return _LONE.sub("\ufffd", text)


def _that_fit(envelope: Envelope, pictures: Mapping[str, bytes]) -> dict[str, tuple[bytes, str]]:
    """The pictures that mail programs show, as many as there is room for, with their kinds."""
    room, kept = PICTURES_LIMIT, {}
    for name, _ in envelope.pictures:
        data = pictures.get(name, b"")
        kind = next((kind for begin, kind in _KINDS if data.startswith(begin)), None)
        if kind is not None and len(data) <= room:
            room -= len(data)
            kept[name] = (data, kind)
    return kept


def _add_pictures(message: EmailMessage, pictures: Mapping[str, tuple[bytes, str]]) -> None:
    payload = message.get_payload()
    html = payload[-1] if isinstance(payload, list) else None
    if isinstance(html, EmailMessage):
        for name, (data, kind) in pictures.items():
            html.add_related(data, "image", kind, cid=f"<{one_line(name)}>", disposition="inline")
