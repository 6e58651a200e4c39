"""Masks by their looks what may tell who somebody is: e-mail addresses, telephone numbers, places on this PC."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ordersync_gui.domain.redaction import MASK

_EMAIL = re.compile(r"[\w.+%'-]++@[\w-]++(?:\.[\w-]++)*+")
_PHONE = re.compile(r"(?<![\w.:/+-])(?!\d{4}-\d\d-\d\d)\+?\d(?:[ ()./-]{0,3}\d){6,}")
_LONG_NUMBER = re.compile(r"\d{7,}+")
_URL = re.compile(r"(?i)\b(?:https?|wss?|ftp)://[^\s\"'<>()\[\]{}|\\^`]+")
_HOME = re.compile(r"(?i)((?:/home/|/Users/|[a-z]:\\+(?:Users|Documents and Settings)\\+))([^/\\\s\"':]+)")
_ENDING = re.compile(r"\.[a-z]{2,5}")


def mask_patterns(text: str) -> str:
    """The text without e-mail addresses, telephone numbers and numbers of seven digits or more; dates stay."""
    text = _EMAIL.sub(MASK, text)
    return _LONG_NUMBER.sub(MASK, _PHONE.sub(MASK, text))


def mask_urls(text: str) -> str:
    """The text with every web address in it shortened by `bare_address`."""
    return _URL.sub(lambda found: bare_address(found[0]), text)


def bare_address(url: str) -> str:
    """Scheme, host and port of a web address; of its path only how deep it is and how it ends.

    A user, a password, a query and a path, in which a secret may stand, aren't told.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return MASK
    if not host or not parts.scheme:
        return MASK
    place = f"{parts.scheme}://{host}" + ("" if port is None else f":{port}")
    return place + _bare_path(parts.path) + (f"?{MASK}" if parts.query else "")


def _bare_path(path: str) -> str:
    steps = [step for step in path.split("/") if step]
    ending = ""
    if steps and "." in steps[-1]:
        last = steps[-1][steps[-1].rindex(".") :]
        ending = last if _ENDING.fullmatch(last) else ""
    return "".join(f"/{MASK}" for _ in steps) + ending


def mask_homes(text: str, *, home: str, user: str) -> str:
    """The text without this PC's user: home folders lose their names, the user's own becomes ~."""
    for shape in dict.fromkeys((home, home.replace("\\", "\\\\"), home.replace("\\", "/"))):
        if len(shape) > 1:
            text = text.replace(shape, "~")
    text = _HOME.sub(rf"\g<1>{MASK}", text)
    return re.sub(rf"(?i)(?<![^\W_]){re.escape(user)}(?![^\W_])", MASK, text) if user else text
