"""The find box's language: plain words and typed terms such as status:shipped or age:>2d, read from text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.domain.order_query import Term
from ordersync_gui.domain.order_query_parts import TypedPart, TypedValue, typed_parts
from ordersync_gui.domain.order_query_ranges import with_ranges
from ordersync_gui.domain.order_query_values import read_value, what_to_write, written_value
from ordersync_gui.domain.wording import Message


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """A mistake: where it stands in the text (in characters, end exclusive), and what to write instead."""

    start: int
    end: int
    message: Message


@dataclass(frozen=True, slots=True)
class QueryPart:
    """A part of the text between blanks; terms: what it asks for, several for a list; none for a plain word."""

    start: int
    end: int
    terms: tuple[Term, ...] = ()

    @property
    def term(self) -> Term | None:
        """The first of its terms."""
        return self.terms[0] if self.terms else None


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """What a text asks for: its plain words as typed, one blank between them, its terms, its mistakes.

    Its terms are those of the parts, except that two limits for the same figure are made a range.
    A part with a mistake asks for nothing, or for those values of its list that are right.
    """

    words: str = ""
    terms: tuple[Term, ...] = ()
    problems: tuple[QueryProblem, ...] = ()
    parts: tuple[QueryPart, ...] = ()


def parse_query(text: str) -> ParsedQuery:
    """Read any text; what can't be understood is named in `problems`, the rest still works."""
    text = whole_letters(text)
    words: list[str] = []
    parts: list[QueryPart] = []
    problems: list[QueryProblem] = []
    for typed in typed_parts(text):
        if typed.key is None:
            words.append(text[typed.start : typed.end])
        parts.append(QueryPart(typed.start, typed.end, tuple(_terms(typed))))
        problems += _problems(typed)
    terms = with_ranges([part.terms for part in parts])
    return ParsedQuery(" ".join(words), terms, tuple(problems), tuple(parts))


def term_text(term: Term) -> str:
    """How the term is typed; `parse_query` makes the same of it.

    Raises ValueError for a term that can't come from a text, such as needs for reasons of two groups.
    """
    minus = "-" if term.negated else ""
    return f"{minus}{term.key.value}:{written_value(term.key, term.value, term.comparison)}"


def without_part(text: str, part: QueryPart) -> str:
    """The text with one of its parts taken out, and the blanks around it made one."""
    before, after = text[: part.start].rstrip(), text[part.end :].lstrip()
    return f"{before} {after}" if before and after else before + after


def _terms(typed: TypedPart) -> Iterator[Term]:
    if typed.key is None:
        return
    for value in typed.values:
        if (read := read_value(typed.key, value)) is not None:
            yield Term(typed.key, read.value, read.comparison, typed.negated)


def _problems(typed: TypedPart) -> Iterator[QueryProblem]:
    """Each value that means nothing; an empty one of a list only where the whole list is empty."""
    if typed.key is None:
        return
    wrong = [value for value in typed.values if value.text and read_value(typed.key, value) is None]
    if not any(value.text for value in typed.values):
        wrong = [typed.values[0]]
    for value in wrong:
        start, end = _extent(typed, value)
        shown = f"{typed.key.value}:{value.text}" if value.text else typed.key.value
        yield QueryProblem(start, end, what_to_write(typed.key, shown))


def _extent(typed: TypedPart, value: TypedValue) -> tuple[int, int]:
    """The whole part where it has one value, else just that one."""
    return (typed.start, typed.end) if len(typed.values) == 1 or not value.text else (value.start, value.end)
