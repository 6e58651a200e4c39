"""Text for people that the core can make without Qt and that a window can still translate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with named gaps, and what stands in them.

    The template is the key under which a window looks the translation up;
    `str()` gives the English sentence, which is what commands and logs show.
    """

    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return fill(self.template, self.values)

    def filled(self, **values: object) -> Message:
        """The same sentence with these gaps filled, too."""
        return Message(self.template, {**self.values, **{name: str(value) for name, value in values.items()}})


def say(template: str, /, **values: object) -> Message:
    """Mark a sentence as text for people; gaps are written `{name}`.

    The sentence has to stand in the call, or in a constant of the module, so that translators get to see it; what
    is said elsewhere takes a message and fills its gaps there (`filled`).
    """
    return Message(template, {name: str(value) for name, value in values.items()})


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its gaps filled; a template with a broken gap is shown as it stands."""
    try:
        return template.format_map(values)
    except (KeyError, IndexError, ValueError):
        return template
