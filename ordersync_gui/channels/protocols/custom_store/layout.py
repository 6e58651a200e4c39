"""Where things stand in a feed's text: its root, its end and its orders; CDATA and comments are looked past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PROLOG = re.compile(r"<!--|<\?|<!DOCTYPE|<Orders(?=[\s/>])", re.IGNORECASE)
_ROOT_TAG = re.compile(r"<Orders(?:\s[^<>]*)?/?>")
_REAL_ROOT = re.compile(r"<Orders(?:\s[^<>]*)?(?:/>|>\s*(?:<Order[\s/>]|</Orders|<!--|\Z))")
# Letters' case is spelt out: a pattern that ignores it altogether looks at each character, not at each `<`.
_ORDER = "[Oo][Rr][Dd][Ee][Rr]"
_BODY = re.compile(rf"<(?:{_ORDER}(?=[\s/>])|/{_ORDER}[Ss]?\s*>|!--|![Dd][Oo][Cc][Tt][Yy][Pp][Ee])")
_BODY_OR_INSTRUCTION = re.compile(rf"<\?|{_BODY.pattern}")
_SECTION = re.compile(r"<!\[[Cc][Dd][Aa][Tt][Aa]\[")
_TAG_END = re.compile(r"[^<>]*>")
_CLOSERS = {"<![cdata[": "]]>", "<!--": "-->", "<?": "?>"}


class DoctypeFound(Exception):
    """The document brings a DOCTYPE, which no feed needs; is_html tells that it is a web page's."""

    def __init__(self, *, is_html: bool) -> None:
        super().__init__("DOCTYPE")
        self.is_html = is_html


@dataclass(frozen=True, slots=True)
class Layout:
    """The positions of a feed: its root's start and end, and of each order; whole is False when it breaks off.

    nested: an order begins before the one before it has ended.
    """

    start: int
    end: int
    orders: tuple[tuple[int, int], ...]
    whole: bool
    nested: bool = False


def find_root(text: str) -> int | None:
    """Where `<Orders` begins, None when there is none. Raises DoctypeFound for a DOCTYPE before it.

    A `<Orders` within a comment isn't it, nor one in a notice of PHP: behind the real one come orders or its end.
    """
    first: int | None = None
    position = 0
    unclosed: set[str] = set()
    while token := _PROLOG.search(text, position):
        word = token.group().lower()
        position = token.end()
        if word == "<!doctype":
            raise DoctypeFound(is_html=text[position : position + 20].lstrip().lower().startswith("html"))
        if word in _CLOSERS and word not in unclosed:
            closed = text.find(_CLOSERS[word], position)
            position = max(closed, position)
            if closed < 0:
                unclosed.add(word)  # it isn't looked for again: that would take for ever in a hostile text
        elif token.group() == "<Orders":
            if _REAL_ROOT.match(text, token.start()):
                return token.start()
            first = token.start() if first is None else first
    return first


def lay_out(text: str, start: int, *, past_instructions: bool = False) -> Layout:
    """The orders of the feed whose root begins at `start`. Raises DoctypeFound for a DOCTYPE inside.

    past_instructions: markup within a processing instruction is none, as in well-formed XML. In other feeds a
    `<?` is mostly a stray one, and all orders up to the next `?>` would be lost with it.
    """
    tag = _ROOT_TAG.match(text, start)
    if tag and tag.group().endswith("/>"):
        return Layout(start, tag.end(), (), whole=True)
    orders: list[tuple[int, int]] = []
    opened: int | None = None
    end, whole, nested = len(text), False, False
    pattern = _BODY_OR_INSTRUCTION if past_instructions else _BODY
    for token in _tokens(text, start + len("<Orders"), pattern):
        word = token.group().lower()
        if word == "<order":
            if opened is not None:  # the one before was never closed
                orders.append((opened, token.start()))
                nested = True
            opened = token.start()
        elif word.startswith("</orders"):
            end, whole = token.end(), True
            break
        elif opened is not None:
            orders.append((opened, token.end()))
            opened = None
    if whole and opened is not None:
        orders.append((opened, end - len("</Orders>")))
    return Layout(start, end, tuple(orders), whole=whole, nested=nested)


def is_legal_prolog(text: str) -> bool:
    """Whether only a declaration, comments, processing instructions and blanks stand here."""
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        opener = next((word for word in ("<!--", "<?") if text.startswith(word, position)), None)
        closed = text.find(_CLOSERS[opener], position) if opener else -1
        if opener is None or closed < 0:
            return False
        position = closed + len(_CLOSERS[opener])
    return True


def _tokens(text: str, start: int, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Order tags and the root's end, in their sequence; stops at a CDATA section or comment that never ends."""
    position = start
    while token := pattern.search(text, position):
        word = token.group().lower()
        section = _section_around(text, position, token.start())
        position = token.end() if section is None else section
        if section is not None or word in _CLOSERS:
            closed = text.find("]]>" if section is not None else _CLOSERS[word], position)
            if closed < 0:
                return
            position = closed
        elif word == "<!doctype":
            raise DoctypeFound(is_html=False)
        elif word == "<order" and (tag := _TAG_END.match(text, position)) and tag.group().endswith("/>"):
            position = tag.end()
        else:
            yield token


def _section_around(text: str, outside: int, place: int) -> int | None:
    """Where the CDATA section begins in which `place` stands, None for none; `outside` is in none, before it."""
    closed = text.rfind("]]>", outside, place)
    opening = _SECTION.search(text, max(closed, outside), place)
    return opening.end() if opening else None
