"""How much a template may do: counted steps and letters, so that none can hang or fill the memory."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass

STEPS = 3_000_000  # a pick list of 5,000 goods takes a fifth of it
TEXT_LENGTH = 200_000  # of one value within a template
OUTPUT_LENGTH = 8_000_000
TEMPLATE_LENGTH = 100_000
RANGE_LENGTH = 1_000
NUMBER = 10**15


class TooMuch(Exception):
    """A template does more than any document needs."""


@dataclass(slots=True)
class Budget:
    """What is left of the steps and letters of one rendering."""

    steps: int = STEPS
    letters: int = OUTPUT_LENGTH

    def step(self, count: int = 1) -> None:
        """Count steps; raises TooMuch."""
        self.steps -= count
        if self.steps < 0:
            raise TooMuch

    def write(self, count: int) -> None:
        """Count letters of the output; raises TooMuch."""
        self.letters -= count
        if self.letters < 0:
            raise TooMuch


budget: ContextVar[Budget] = ContextVar("budget")


def step(count: int = 1) -> str:
    """Count steps of the rendering that runs; gives "", for it stands in templates' code."""
    budget.get().step(count)
    return ""


def checked_text(text: str) -> str:
    """The text, its letters counted as steps; raises TooMuch where it is too long."""
    if len(text) > TEXT_LENGTH:
        raise TooMuch
    step(1 + len(text) // 50)
    return text
