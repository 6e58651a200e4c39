"""Masking of secrets in text that is kept, logged or shown."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from html import escape
from json import dumps
from urllib.parse import quote, quote_plus

MASK = "•••"  # never a shape that could be mistaken for a real value
# Shorter pieces of base64 stand in ordinary text too.
_DISTINCT = 8
_NAMED = re.compile(
    r"(?i)((?:auth[_-]?key|ss-?password|ss-?auth-?pw|access[_-]?token|api[_-]?key|password|passwd|secret|token)"
    r"[\"']?\s*[=:]\s*[\"']?)([^\s\"'&<>,;]+)"
)
_AUTHORIZATION = re.compile(r"(?i)(authorization[\"']?\s*[:=]\s*[\"']?(?:basic|bearer)?\s*)([^\s\"',;]+)")


class Redactor:
    """Masks known secrets in every form in which they travel, and values that are named like secrets."""

    def __init__(self, secrets: Iterable[str], *, usernames: Iterable[str] = ()) -> None:
        """secrets: the plain values; usernames: those they are joined with for HTTP Basic."""
        shapes: set[str] = set()
        for secret in secrets:
            if secret:
                shapes |= _shapes(secret)
                for username in usernames:
                    shapes |= _base64_shapes(f"{username}:{secret}")
        self._shapes = sorted(shapes, key=len, reverse=True)

    def mask(self, text: str) -> str:
        """The text with every secret replaced."""
        for shape in self._shapes:
            text = text.replace(shape, MASK)
        return mask_named(text)


def mask_named(text: str) -> str:
    """The text with values masked that stand behind a name such as auth_key or Authorization."""
    return _NAMED.sub(rf"\g<1>{MASK}", _AUTHORIZATION.sub(rf"\g<1>{MASK}", text))


def _shapes(secret: str) -> set[str]:
    json_text = dumps(secret)[1:-1]
    plain = {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), escape(secret), json_text}
    return plain | {quote_plus(secret).lower()} | _base64_shapes(secret)


def _base64_shapes(text: str) -> set[str]:
    """Base64 of the text, and its core wherever it could stand inside a longer encoded text."""
    data = text.encode()
    whole = {base64.b64encode(data).decode().rstrip("="), base64.urlsafe_b64encode(data).decode().rstrip("=")}
    for lead in (1, 2):
        padded = base64.b64encode(b"\0" * lead + data).decode().rstrip("=")
        core = padded[lead + 1 : len(padded) - 1]
        if len(core) >= _DISTINCT:
            whole.add(core)
    return {shape for shape in whole if len(shape) >= _DISTINCT // 2}
