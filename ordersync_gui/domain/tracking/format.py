"""What a courier's tracking numbers look like, and what a text is when read as one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ordersync_gui.domain.tracking.check_digits import CheckRule


class Verdict(StrEnum):
    """What a check digit says."""

    RIGHT = "right"
    WRONG = "wrong"
    NONE = "none"  # no rule is published, so none is checked


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text is in one courier's format.

    number: the part that is tracked. removed: what stood before and behind it, parted by a blank.
    vague: many things look like this, so that the reading means little.
    """

    carriers: tuple[str, ...]
    number: str
    removed: str
    verdict: Verdict
    vague: bool


@dataclass(frozen=True, slots=True)
class Format:
    """One way in which couriers write a tracking number.

    name: for people who read the table. carriers: labels of those who use it, likeliest first.
    pattern: the whole text without blanks, in upper case; its group `n` is the number that is
    tracked where the barcode holds more, its group `d` what the check digit covers with the digit
    last (both default to the whole text). rule: None where none is published.
    vague: other things look the same (plain digits, mostly), so that it alone never raises a doubt.
    """

    name: str
    carriers: tuple[str, ...]
    pattern: re.Pattern[str]
    rule: CheckRule | None = None
    vague: bool = False

    def read(self, text: str) -> Reading | None:
        """The text (capital letters and digits without blanks) in this format; None when it doesn't fit.

        Nothing is taken off where the check digit is wrong: it may be another thing altogether.
        """
        match = self.pattern.fullmatch(text)
        if not match:
            return None
        parts = match.groupdict()
        verdict = self._verdict(parts.get("d", text))
        if "n" not in parts or verdict is Verdict.WRONG:
            return Reading(self.carriers, text, "", verdict, self.vague)
        around = f"{text[: match.start('n')]} {text[match.end('n') :]}"
        return Reading(self.carriers, parts["n"], around.strip(), verdict, self.vague)

    def _verdict(self, covered: str) -> Verdict:
        if self.rule is None:
            return Verdict.NONE
        return Verdict.RIGHT if self.rule(covered) else Verdict.WRONG


def described(
    name: str, carriers: str, pattern: str, rule: CheckRule | None = None, *, vague: bool = False
) -> Format:
    """A row of a table of formats; carriers are parted by commas, the pattern is a regular expression."""
    labels = tuple(label.strip() for label in carriers.split(","))
    return Format(name=name, carriers=labels, pattern=re.compile(pattern), rule=rule, vague=vague)
