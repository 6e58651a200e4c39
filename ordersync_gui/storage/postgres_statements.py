"""Puts our statements, written in what SQLite and PostgreSQL share and a little more, into PostgreSQL's words.

What SQLite has and PostgreSQL hasn't is either a function of the desk's schema (`postgres_functions`) or one
of the turns below. Each statement is looked at once; values never become part of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from peewee import BooleanField

_KNOWN = 4096  # statements that are remembered: lists of ids have several lengths
_TOKENS = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|::|\?\d*|:[a-z_]+|%""")
_BRACKETS = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|[()]""")
_SOURCE = re.compile(r"\b(?:FROM|JOIN|,) \((?=(?:\s|\()*(?:SELECT|WITH|VALUES)\b)")
_NAMELESS = re.compile(r"\s*(?:$|\)|(?:WHERE|GROUP|ORDER|LIMIT|UNION|CROSS|JOIN|LEFT|HAVING)\b)")
_ONE = r"(?:[\w.]+(?:\([^()]*\))?|\?\d*|:[a-z_]+)"
# Patterns of SQLite's own words, and what they are here; in this order.
_TURNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        # Which index serves best PostgreSQL finds out by itself, and a plus in front of a column hides nothing.
        (r" (?:INDEXED BY \w+|NOT INDEXED)\b", ""),
        (r"(?<=[\s(])\+(?=[a-z])", ""),
        (r"\bCROSS JOIN (?=\w+(?: AS \w+)? ON\b)", "JOIN "),
        (r"\bCROSS JOIN (?=[^()]*?\s+ON\b)", "JOIN "),
        (rf"({_ONE}) COLLATE NOCASE", r"nocase(\1)"),
        (r"\bLIMIT -1\b", "LIMIT ALL"),
        (r"\bIN \(\)", "= ANY ('{}')"),
        (r"\bgroup_concat\(", "string_agg("),
        (rf"({_ONE}) GLOB '\*\[\^0-9\]\*'", r"\1 ~ '[^0-9]'"),
        (r"\bCAST\(([\w.]+) AS INTEGER\)", r"whole_number(\1)"),
        (r"\bSELECT value FROM json_each\(", "SELECT value::bigint FROM listed("),
        (r"\bjson_each\((\?|:[a-z_]+)\)", r"listed(\1)"),
    )
)


@dataclass(frozen=True, slots=True)
class Put:
    """A statement as psycopg takes it, and which of the given values go into its gaps, in order.

    places: None where the values are named.
    """

    text: str
    places: tuple[int, ...] | None

    def values(self, given: Sequence[object] | Mapping[str, object]) -> Any:  # noqa: ANN401 - what psycopg takes
        """The values for the gaps."""
        if self.places is None or isinstance(given, Mapping):
            return given
        return [given[place] for place in self.places]


@lru_cache(maxsize=_KNOWN)
def put(statement: str) -> Put:
    """The statement in PostgreSQL's words."""
    text = statement
    for pattern, words in _TURNS:
        text = pattern.sub(words, text)
    return _with_gaps(_named(_truth_values()(text)))


def _named(text: str) -> str:
    """The text with a name for each SELECT that rows are taken from; PostgreSQL wants one before version 16."""
    ends = (_closing(text, found.end()) for found in _SOURCE.finditer(text))
    nameless = sorted({end for end in ends if end is not None and _NAMELESS.match(text, end)}, reverse=True)
    for number, end in enumerate(nameless):
        text = f"{text[:end]} AS part_{number}{text[end:]}"
    return text


def _closing(text: str, start: int) -> int | None:
    """Where the bracket that was opened before start is closed again."""
    depth = 1
    for token in _BRACKETS.finditer(text, start):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if not depth:
            return token.end()
    return None


def _with_gaps(text: str) -> Put:
    places: list[int] = []
    named = False

    def gap(token: re.Match[str]) -> str:
        nonlocal named
        found = token[0]
        if found.startswith("?"):
            places.append(int(found[1:]) - 1 if found[1:] else len(places))
            return "%s"
        if found.startswith(":") and found != "::":
            named = True
            return f"%({found[1:]})s"
        return found.replace("%", "%%")

    put_text = _TOKENS.sub(gap, text)
    return Put(put_text, None if named else tuple(places))


@lru_cache(maxsize=1)
def _truth_values() -> Callable[[str], str]:
    """Writes 0 and 1 beside a column of truth values as what they are; SQLite has numbers."""
    from ordersync_gui.storage.all_tables import TABLES  # noqa: PLC0415 - whoever opens a file goes without

    fields = (field for table in TABLES for field in table._meta.sorted_fields)  # noqa: SLF001 - peewee's own way
    names = "|".join(sorted({field.column_name for field in fields if isinstance(field, BooleanField)}))
    beside = re.compile(rf"\b((?:\w+\.)?(?:{names})) (=|!=) ([01])\b")
    among = re.compile(rf"\b((?:\w+\.)?(?:{names})) IN \(0, 1\)")
    words = {"0": "FALSE", "1": "TRUE"}

    def turned(text: str) -> str:
        text = beside.sub(lambda found: f"{found[1]} {found[2]} {words[found[3]]}", text)
        return among.sub(r"\1 IN (FALSE, TRUE)", text)

    return turned
