"""Parts of SQLite statements that carry their values with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# SQLite takes no more than 500 statements in a union, and conditions nested 1000 deep, as a long row of them is.
_IN_A_ROW = 200


@dataclass(frozen=True, slots=True)
class Sql:
    """Text with a question mark for each value."""

    text: str
    values: tuple[object, ...] = ()

    def __add__(self, other: Sql | str) -> Sql:
        if isinstance(other, str):
            return Sql(self.text + other, self.values)
        return Sql(self.text + other.text, self.values + other.values)

    def __radd__(self, text: str) -> Sql:
        return Sql(text + self.text, self.values)


def joined(parts: Iterable[Sql], word: str) -> Sql:
    """The parts with a word such as AND between them, each in brackets and all together, too."""
    listed = tuple(parts)
    if len(listed) > _IN_A_ROW:
        step = -(-len(listed) // _IN_A_ROW)
        return joined((joined(listed[at : at + step], word) for at in range(0, len(listed), step)), word)
    return Sql(
        "(" + f" {word} ".join(f"({part.text})" for part in listed) + ")",
        sum((part.values for part in listed), ()),
    )


def union(parts: Sequence[Sql]) -> Sql:
    """The rows of all statements, however many there are."""
    while len(parts) > _IN_A_ROW:
        groups = (parts[at : at + _IN_A_ROW] for at in range(0, len(parts), _IN_A_ROW))
        parts = tuple("SELECT * FROM (" + _united(group) + ")" for group in groups)  # noqa: S608 - our own parts
    return _united(parts)


def _united(parts: Sequence[Sql]) -> Sql:
    return Sql(" UNION ALL ".join(part.text for part in parts), sum((part.values for part in parts), ()))


def where(conditions: Iterable[Sql]) -> Sql:
    """A WHERE clause of all conditions, or nothing where there is none."""
    listed = tuple(conditions)
    return " WHERE " + joined(listed, "AND") if listed else Sql("")


def numbers(values: Iterable[int]) -> str:
    """Whole numbers as a list for IN."""
    return f"({', '.join(map(str, sorted(values)))})"
