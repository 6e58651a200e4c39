"""Masking of secrets in text that is kept, logged or shown."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from json import dumps
from urllib.parse import quote, quote_plus

MASK = "•••"  # never a shape that could be mistaken for a real value
_NO_CHANCE = 12  # from this length on a secret doesn't stand in an order by chance
# Shorter pieces of base64 stand in ordinary text too.
_DISTINCT = 8
# Longer names end with one of these: SS-Password, access_token.
_NAMED = re.compile(
    r"(?i)((?:auth[_-]?key|auth-?pw|api[_-]?key|password|passwd|secret|token)"
    r"[\"']?\s*+[=:]\s*+[\"']?)([^\s\"'&<>,;]+)"
)
# What each of those names begins with. Looking for these first is a hundred times as fast as the expression.
_NAMES_BEGIN = ("auth", "api", "passw", "secret", "token")
# Letters that an expression takes for one of those, too, where `lower` gives another one, or two.
_ALIKE = {"\u0130": "i", "\u0131": "i", "\u017f": "s"}
_SECRET_NAME = re.compile(r"(?i)key$|pass(?:word|wd)|auth[_-]?pw$|secret|token")
# Runs of blanks are met once and in one way only: an answer may be made to keep us busy.
_AUTHORIZATION = re.compile(
    r"(?i)(authorization[\"']?\s*+[:=]\s*+(?:[\"']\s*+)?(?:(?:basic|bearer)\s*+)?)([^\s\"',;]+)"
)


class Redactor:
    """Masks known secrets in every form in which they travel, and values that are named like secrets."""

    def __init__(self, secrets: Iterable[str], *, usernames: Iterable[str] = ()) -> None:
        """secrets: the plain values; usernames: those they are joined with for HTTP Basic."""
        shapes: set[str] = set()
        unlikely: set[str] = set()
        for secret in secrets:
            if secret:
                forms = _shapes(secret)
                for username in usernames:
                    forms |= _base64_shapes(f"{username}:{secret}")
                shapes |= forms
                if len(secret) >= _NO_CHANCE:
                    unlikely |= forms
        self._shapes = sorted(shapes, key=len, reverse=True)
        self._unlikely = sorted(unlikely, key=len, reverse=True)

    def joined(self, other: Redactor) -> Redactor:
        """One that masks what both mask."""
        both = Redactor(())
        both._shapes = sorted({*self._shapes, *other._shapes}, key=len, reverse=True)
        both._unlikely = sorted({*self._unlikely, *other._unlikely}, key=len, reverse=True)
        return both

    def mask(self, text: str) -> str:
        """The text with every secret replaced.

        Text of wide letters that was taken for narrow ones has zeros between them; if it holds a secret, they go.
        """
        if "\0" in text and (masked := self.mask(narrow := text.replace("\0", ""))) != narrow:
            return masked
        for shape in self._shapes:
            text = text.replace(shape, MASK)
        return mask_named(text)

    def mask_in_data(self, text: str) -> str:
        """The text with only those secrets replaced that can't stand in it by chance.

        For orders and the like, where a short password such as "shop" is an ordinary word.
        """
        for shape in self._unlikely:
            text = text.replace(shape, MASK)
        return text


def is_secret_name(name: str) -> bool:
    """Whether a parameter of this name holds a secret, such as auth_key or SS-Password."""
    return _SECRET_NAME.search(name) is not None


def mask_named(text: str) -> str:
    """The text with values masked that stand behind a name such as auth_key or Authorization."""
    return _masked_where(_NAMED, _NAMES_BEGIN, _masked_where(_AUTHORIZATION, ("authorization",), text))


def _masked_where(named: re.Pattern[str], begins: Sequence[str], text: str) -> str:
    """The text with each value masked that stands behind a name; every name begins with one of these words."""
    lower = _in_small_letters(text)
    parts: list[str] = []
    done = 0
    for place in sorted(place for word in begins for place in _places(lower, word)):
        if place >= done and (found := named.match(text, place)) is not None:
            parts += [text[done : found.end(1)], MASK]
            done = found.end()
    return "".join((*parts, text[done:])) if parts else text


def _in_small_letters(text: str) -> str:
    """The text as an expression without regard to letters' case sees it, each letter in its place."""
    for letter, plain in () if text.isascii() else _ALIKE.items():
        text = text.replace(letter, plain)
    return text.lower()


def _places(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


def _shapes(secret: str) -> set[str]:
    in_address = {quote(secret), quote(secret, safe=""), quote_plus(secret)}
    in_json = {dumps(secret)[1:-1], dumps(secret, ensure_ascii=False)[1:-1]}
    lower = {shape.lower() for shape in in_address}
    return {secret} | in_address | lower | in_json | _escaped(secret) | _base64_shapes(secret)


def _escaped(secret: str) -> set[str]:
    """As XML and HTML writers put it: all escape & and <, some quotation marks too, in one of several ways."""
    markup = escape(secret, quote=False)
    return {
        markup.replace('"', double).replace("'", single)
        for double in ('"', "&quot;", "&#34;")
        for single in ("'", "&apos;", "&#39;", "&#x27;")
    }


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
