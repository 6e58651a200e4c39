"""Reads a tracking number as it was scanned, typed or pasted: what it is, and what the shop should be told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.tracking.format import Reading, Verdict
from ordersync_gui.domain.tracking.formats import FORMATS

# The longest thing that is known is a USPS barcode of 42 digits.
_LONGEST = 64
# ISO/IEC 15424: a scanner that is set to do so puts `]`, the symbology and a modifier before the data.
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_MARKS = re.compile(r"[.()\-\u2010-\u2015]")
# Of the hundreds of formats a number fits few: of a file's thousands of numbers most time goes into asking.
_BY_PATTERN = tuple((form.pattern.fullmatch, form) for form in FORMATS)


@dataclass(frozen=True, slots=True)
class TrackingCheck:
    """What is known of a tracking number.

    number: what to tell the shop; never empty unless the text was blank. carriers: labels of those
    whose number it can be, likeliest first. wrong_digit: labels of those whose number it would be but
    for its check digit; empty when another one's is right, and plain digits that fit nothing aren't
    said to be anybody's. removed: the scanner's prefix, ZIP code and the like that was taken off.
    readings: all that this rests on, likeliest first, also what isn't likely enough for wrong_digit.
    """

    number: str
    carriers: tuple[str, ...] = ()
    wrong_digit: tuple[str, ...] = ()
    removed: str = ""
    readings: tuple[Reading, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the number fits any courier's format, if only with a wrong check digit."""
        return bool(self.carriers or self.wrong_digit)


@dataclass(frozen=True, slots=True)
class _Scan:
    """A text as formats read it; plain when it was written as one word or as digits and blanks."""

    data: str
    symbology: str
    plain: bool


def check_tracking(text: str) -> TrackingCheck:
    """Recognise a tracking number; any text is taken, and what isn't known stays as it is.

    Args:
        text: as scanned, typed or pasted: with blanks, dashes, in lower case, with a scanner's prefixes.

    Returns:
        The number in the couriers' spelling where a format is recognised, else only without
        superfluous blanks. Checking that number again gives the same number.
    """
    scan = _scanned(text)
    readings = tuple(sorted(_readings(scan), key=_likelihood))
    likely = [reading for reading in readings if reading.verdict is not Verdict.WRONG or not reading.vague]
    if not likely:
        return TrackingCheck(clean(text), readings=readings)
    carriers = _labels(reading for reading in likely if reading.verdict is not Verdict.WRONG)
    checked = any(reading.verdict is Verdict.RIGHT for reading in likely)
    wrong = () if checked else _labels(reading for reading in likely if reading.verdict is Verdict.WRONG)
    return TrackingCheck(
        number=likely[0].number,
        carriers=carriers,
        wrong_digit=tuple(label for label in wrong if label not in carriers),
        removed=f"{scan.symbology} {likely[0].removed}".strip(),
        readings=readings,
    )


def _scanned(text: str) -> _Scan:
    visible = "".join(_visible(letter) for letter in unicodedata.normalize("NFKC", text)).strip()
    match = _SYMBOLOGY.match(visible)
    symbology = match.group() if match else ""
    written = visible.removeprefix(symbology)
    joined = "".join(written.split())
    plain = not _MARKS.search(joined) and (joined.isdigit() or joined == written.strip())
    return _Scan(_MARKS.sub("", joined).upper(), symbology, plain)


def _visible(letter: str) -> str:
    """The letter; nothing for a character without a shape, such as a scanner's group separator."""
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter).startswith("C") else letter


def _readings(scan: _Scan) -> Iterator[Reading]:
    if not scan.data.isascii() or len(scan.data) > _LONGEST:
        return
    for fits, form in _BY_PATTERN:
        reading = form.read(scan.data) if fits(scan.data) else None
        # A reading of little weight must not change how an unknown number is written.
        if reading and (scan.plain or not reading.vague or reading.verdict is Verdict.RIGHT):
            yield reading


def _likelihood(reading: Reading) -> tuple[bool, bool, bool]:
    """Sorts what is likeliest first: nothing wrong, like no other's, with a check digit that is right."""
    return reading.verdict is Verdict.WRONG, reading.vague, reading.verdict is not Verdict.RIGHT


def _labels(readings: Iterable[Reading]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for reading in readings for label in reading.carriers))
