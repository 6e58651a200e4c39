"""Text for people that the core can make without Qt and that a window can still translate."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeGuard

# The gaps that say how many a sentence is about: the first of them decides which form it takes.
COUNTING = ("n", "count")
# Where a stored message keeps what its gaps are, besides how they read in English; no gap is called that.
_KINDS = ""
_MOST = 2**31 - 1  # larger counts have no form of their own: Qt's catalogues take no more


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with named gaps, and what stands in them.

    The template is the key under which a window looks the translation up;
    `str()` gives the English sentence, which is what commands and logs show.
    values: text as it stands; further messages, numbers and times keep what they are, so that a window can
    write them its own way. one: the sentence for just one of what it counts, where English has another.
    """

    template: str
    values: Mapping[str, Value] = field(default_factory=dict)
    one: str = ""

    def __str__(self) -> str:
        template = self.one if self.one and self.count == 1 else self.template
        return fill(template, {name: plain(value) for name, value in self.values.items()})

    def __hash__(self) -> int:
        return hash((self.template, frozenset(self.values)))

    @property
    def count(self) -> int | None:
        """How many it is about, None where it doesn't count."""
        for name in COUNTING:
            value = self.values.get(name)
            if isinstance(value, int):
                return max(-_MOST, min(value, _MOST))
            if isinstance(value, str) and value.isascii() and value.isdigit():  # as older versions stored it
                return int(value) if len(value) < len(str(_MOST)) else _MOST
        return None

    def filled(self, **values: object) -> Message:
        """The same sentence with these gaps filled, too."""
        return Message(self.template, {**self.values, **_kept(values)}, self.one)


Value = str | int | Decimal | date | datetime | Message
NOTHING = Message("")  # where there is nothing to say


def say(template: str, /, *, for_one: str = "", **values: object) -> Message:
    """Mark a sentence as text for people; gaps are written `{name}`.

    The sentence has to stand in the call, or in a constant of the module, so that translators get to see it; what
    is said elsewhere takes a message and fills its gaps there (`filled`). for_one: how English says it where the
    gap `n` (or `count`) is 1; with it, every language has a form for one and one for many.
    """
    return Message(template, _kept(values), for_one)


def as_it_stands(text: str) -> Message:
    """Text that isn't ours to translate, such as a shop's words or what an older version stored, as a message."""
    return Message("{text}", {"text": text}) if text else NOTHING


def listed(parts: Sequence[Value], between: str = ", ") -> Message:
    """Several values as one, each still translated or written by itself."""
    names = [f"part{place}" for place in range(len(parts))]
    return Message(between.join(f"{{{name}}}" for name in names), dict(zip(names, parts, strict=True)))


def plain(value: Value) -> str:
    """A value as commands and logs write it; times are this PC's."""
    return f"{value.astimezone():%Y-%m-%d %H:%M}" if isinstance(value, datetime) else str(value)


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its gaps filled; a template with a broken gap is shown as it stands."""
    try:
        return template.format_map(values)
    except (AttributeError, LookupError, TypeError, ValueError):
        return template


def to_plain(message: Message) -> list[Any]:
    """A message as JSON holds it: its template, its gaps, and its other form if it has one."""
    return [message.template, gaps_to_plain(message.values), *([message.one] if message.one else [])]


def from_plain(data: list[Any]) -> Message:
    """The message that `to_plain` gave, also that of an older version; anything else as it stands."""
    try:
        return _read(data)
    except ValueError:
        return as_it_stands(str(data))


def gaps_to_plain(values: Mapping[str, Value]) -> dict[str, Any]:
    """What stands in gaps as JSON holds it: each as it reads in English, aside what those are that aren't text.

    Whoever reads the database with tools of their own finds the sentence without knowing of translations.
    """
    kinds = {name: _coded(value) for name, value in values.items() if not isinstance(value, str)}
    return {name: plain(value) for name, value in values.items()} | ({_KINDS: kinds} if kinds else {})


def gaps_from_plain(data: Mapping[str, Any]) -> dict[str, Value]:
    """What `gaps_to_plain` was given, also by an older version; kinds that are unknown here stay as they read."""
    stored = data.get(_KINDS)
    kinds = stored if isinstance(stored, dict) else {}
    return {name: _decoded(kinds.get(name), text) for name, text in data.items() if name != _KINDS}


def _kept(values: Mapping[str, object]) -> dict[str, Value]:
    return {name: value if _is_value(value) else str(value) for name, value in values.items()}


def _is_value(value: object) -> TypeGuard[Value]:
    """Whether a window can make something of it. A text of an enumeration is plain text, True is no number."""
    if isinstance(value, datetime):
        return value.tzinfo is not None
    return type(value) in {str, int, Decimal, date, Message}


def _read(data: Any) -> Message:  # noqa: ANN401 - JSON has any shape
    match data:
        case [str(template), dict(gaps)]:
            return Message(template, gaps_from_plain(gaps))
        case [str(template), dict(gaps), str(one), *_]:
            return Message(template, gaps_from_plain(gaps), one)
    raise ValueError(data)


def _coded(value: Value) -> Any:  # noqa: ANN401 - JSON has any shape
    match value:
        case Message():
            return {"say": to_plain(value)}
        case datetime():
            return {"at": value.isoformat()}
        case date():
            return {"on": value.isoformat()}
        case Decimal():
            return {"number": str(value)}
        case _:
            return value


_READERS: Mapping[str, Callable[[Any], Value]] = {
    "say": _read,
    "at": datetime.fromisoformat,
    "on": date.fromisoformat,
    "number": Decimal,
}


def _decoded(kind: Any, text: str) -> Value:  # noqa: ANN401 - JSON has any shape
    if isinstance(kind, int):
        return kind
    if isinstance(kind, dict):
        for name, read in _READERS.items():
            if name in kind:
                with suppress(ArithmeticError, AttributeError, TypeError, ValueError):  # not as we write it
                    return read(kind[name])
    return text
