"""Learns what a scanner's keys arrive as where PC and scanner are set to different keyboards."""

from __future__ import annotations

from collections.abc import Sequence

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

# What is on labels, and what the desk's own barcodes and scanners' identifiers are made of.
CALIBRATION: tuple[str, ...] = (
    "0123456789-_./:#+]",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "abcdefghijklmnopqrstuvwxyz",
)
_MOST_BEFORE = 7  # a prefix and a scanner's identifier
_REMEDY = say(
    "Set the scanner to this PC's keyboard (its manual calls that keyboard country or language), "
    "or set this PC to the scanner's, and calibrate again."
)


def check_step(step: int, arrived: str) -> None:
    """Raise UsageError when what arrived can't be the calibration barcode of this step (from 0)."""
    missing = len(CALIBRATION[step]) - len(arrived)
    if missing > 0:
        raise UsageError(
            say(
                "{n} of {all} characters didn't arrive: this keyboard layout swallows some of them.",
                n=missing,
                all=len(CALIBRATION[step]),
            ),
            remedy=_REMEDY,
        )
    if -missing > _MOST_BEFORE:
        raise UsageError(say("More arrived than the barcode has."), remedy=say("Scan the barcode that is shown."))


def learn_layout(arrived: Sequence[str]) -> str:
    """The layout for the settings: pairs of letters (what arrives, what is meant), "" where nothing is different.

    arrived: what each calibration barcode arrived as, in their order; what a scanner sends before each of them is
    left out. Raises UsageError when one can't be told from another by what arrives.
    """
    pairs: dict[str, str] = {}
    for step, text in enumerate(arrived):
        check_step(step, text)
        wanted = CALIBRATION[step]
        for came, meant in zip(text[len(text) - len(wanted) :], wanted, strict=True):
            if pairs.setdefault(came, meant) != meant:
                raise _ambiguous(came, pairs[came], meant)
    if _is_caps_lock(pairs):
        raise UsageError(say("Caps Lock is on."), remedy=say("Switch it off and calibrate again."))
    changed = {came: meant for came, meant in pairs.items() if came != meant}
    return "".join(came + meant for came, meant in changed.items())


def _is_caps_lock(pairs: dict[str, str]) -> bool:
    letters = {came: meant for came, meant in pairs.items() if meant.isalpha()}
    return bool(letters) and all(came == meant.swapcase() for came, meant in letters.items())


def _ambiguous(came: str, one: str, other: str) -> UsageError:
    return UsageError(
        say(
            'Both "{one}" and "{other}" arrive as "{came}": they can\'t be told from each other.',
            one=one,
            other=other,
            came=came,
        ),
        remedy=_REMEDY,
    )
