"""Full-text search in SQLite: what to ask the index of three-letter pieces for whatever can hold the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ordersync_gui.storage.engine import Connection

_PIECE = 3
_MOST_PIECES = 12  # of one word; the text itself shows the rest
_MOST_WORDS, _MOST_SHORT = 40, 10  # of words that are looked up; the text itself shows the others
_MOST_TERMS = 400  # with which a word of one or two letters can go on, before reading all texts is as quick
_LAST_LETTER = "\U0010ffff"


def match_expression(words: Sequence[str]) -> str | None:
    """What to ask `order_text` for: every order whose text holds all words is found, and few others.

    None where no word has three letters.
    """
    pieces = dict.fromkeys(piece for word in _longest(words, _MOST_WORDS) for piece in _pieces(word))
    return " AND ".join(pieces) if pieces else None


def match_beginnings(connection: Connection, words: Sequence[str]) -> str | None:
    """The same for words of one or two letters; None where the index knows too many pieces that begin so."""
    found = [terms for word in _longest(words, _MOST_SHORT) if (terms := _terms(connection, word)) is not None]
    return " AND ".join(map(_any_of, found)) if found else None


def _longest(words: Sequence[str], most: int) -> list[str]:
    return sorted(words, key=len, reverse=True)[:most]


def _pieces(word: str) -> Iterator[str]:
    """The pieces of a word, at most so many, spread over it."""
    starts = range(len(word) - _PIECE + 1)
    step = max(1, -(-len(starts) // _MOST_PIECES))
    return (_quoted(word[start : start + _PIECE]) for start in {*starts[::step], *starts[-1:]})


def _terms(connection: Connection, beginning: str) -> list[str] | None:
    """The pieces in the index that begin so; None when there are too many of them."""
    found = connection.execute(
        "SELECT term FROM order_text_term WHERE term >= ? AND term < ? LIMIT ?",
        (beginning, beginning + _LAST_LETTER, _MOST_TERMS + 1),
    ).fetchall()
    return [term for (term,) in found] if len(found) <= _MOST_TERMS else None


def _any_of(terms: Iterable[str]) -> str:
    # Without any term nothing can be found; a piece that no text holds says so, for texts hold no zero.
    return f"({' OR '.join(map(_quoted, terms)) or _quoted(chr(1) * _PIECE)})"


def _quoted(piece: str) -> str:
    doubled = piece.replace('"', '""')
    return f'"{doubled}"'
