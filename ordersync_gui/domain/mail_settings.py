"""How a store mails its buyers: whether at all, through which server, from whom, in which language."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

MAIL_SECRET = "smtp_password"  # noqa: S105 - the name of the keyring's entry, not a password
LANGUAGES = ("", "en", "de", "es", "fr")
PORTS = range(1, 65_536)
MESSAGE_LENGTH = 2_000
_NAME_LENGTH = 100
_ADDRESS = re.compile(r"[^\s@<>(),;:\"\[\]\\\x00-\x1f\x7f]{1,64}@[^\s@<>(),;:\"\[\]\\_\x00-\x1f\x7f]{1,255}")
_HOST = re.compile(r"[0-9A-Za-z]([0-9A-Za-z.-]{0,251}[0-9A-Za-z])?|\[?[0-9A-Fa-f:.]{2,45}\]?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")


class MailSecurity(StrEnum):
    """How the talk with the mail server is kept from others."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailSettings:
    """Off until a person switches it on; the password stands in the keyring under `MAIL_SECRET`.

    also_when_channel_mails: also where the channel is asked to mail the buyer, who then gets two. language: of
    mails and papers where the buyer's isn't known, "" for that of this PC. message: the store's own words above
    the items.
    """

    send: bool = False
    also_when_channel_mails: bool = False
    host: str = ""
    port: int = 587
    security: MailSecurity = MailSecurity.STARTTLS
    user: str = ""
    sender_name: str = ""
    sender_address: str = ""
    reply_to: str = ""
    language: str = ""
    message: str = ""


def is_mail_address(text: str) -> bool:
    """Whether a mail can be sent there: one address, nothing else; whether somebody reads it is another matter."""
    if not _ADDRESS.fullmatch(text) or not text.isprintable() or "=?" in text:  # as encoded words begin
        return False
    local, _, domain = text.rpartition("@")
    dotted = not (local.startswith(".") or local.endswith(".") or ".." in text)
    return dotted and all(_label(label) for label in domain.split("."))


def _label(label: str) -> bool:
    return bool(label) and not label.startswith("-") and not label.endswith("-")


def is_loopback(host: str) -> bool:
    """Whether this is a program on this PC, so that nobody can listen on the way."""
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def checked_mail_settings(settings: MailSettings) -> MailSettings:
    """The same, tidied; raises UsageError naming the field. What sending needs is asked for only when it is on."""
    tidy = replace(
        settings,
        host=settings.host.strip(),
        user=settings.user.strip(),
        sender_name=" ".join(settings.sender_name.split()),
        sender_address=settings.sender_address.strip(),
        reply_to=settings.reply_to.strip(),
        message=settings.message.strip(),
    )
    _check_shapes(tidy)
    if tidy.send:
        _check_complete(tidy)
    return tidy


def _check_shapes(settings: MailSettings) -> None:
    if settings.host and not _HOST.fullmatch(settings.host):
        raise UsageError(
            say('"{text}" isn\'t the name of a mail server such as smtp.example.com.', text=settings.host),
            field="mails.host",
        )
    if settings.port not in PORTS:
        raise UsageError(say("The port must be 1 to 65535; most servers use 587 or 465."), field="mails.port")
    if settings.language not in LANGUAGES:
        raise UsageError(
            say('There are no mails in the language "{text}".', text=settings.language), field="mails.language"
        )
    for name in ("sender_address", "reply_to"):
        address = getattr(settings, name)
        # Of other letters before the @, many mail servers would take none of the store's mails.
        if address and not (is_mail_address(address) and address.rpartition("@")[0].isascii()):
            raise UsageError(say('"{text}" isn\'t an e-mail address.', text=address), field=f"mails.{name}")
    for name in ("user", "sender_name"):
        text = getattr(settings, name)
        if len(text) > _NAME_LENGTH or _CONTROLS.search(text):
            raise UsageError(say("This can have {n} letters on one line.", n=_NAME_LENGTH), field=f"mails.{name}")
    if len(settings.message) > MESSAGE_LENGTH:
        raise UsageError(
            say("The text for the buyer can have {n} letters at most.", n=MESSAGE_LENGTH), field="mails.message"
        )


def _check_complete(settings: MailSettings) -> None:
    if not settings.host:
        raise UsageError(
            say("Mails need a mail server. Its name stands with your mail provider."), field="mails.host"
        )
    if not settings.sender_address:
        raise UsageError(
            say("Mails need a sender: the e-mail address that buyers see."), field="mails.sender_address"
        )
    if settings.security is MailSecurity.NONE and settings.user and not is_loopback(settings.host):
        raise UsageError(
            say("Without encryption everybody on the way could read the password. Choose STARTTLS or TLS."),
            field="mails.security",
        )


def mail_settings_to_data(settings: MailSettings) -> dict[str, Any]:
    """JSON-ready values; `mail_settings_from_data` gives an equal value back."""
    return {**asdict(settings), "security": settings.security.value}


def mail_settings_from_data(data: Mapping[str, Any]) -> MailSettings:
    """What was kept; what an older version didn't keep has its default."""
    known = {name: data[name] for name in MailSettings.__dataclass_fields__ if name in data}
    if "security" in known:
        known["security"] = MailSecurity(known["security"])
    return MailSettings(**known)
