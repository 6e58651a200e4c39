"""Reading the feed's numbers, times and yes-or-no words, exactly or not at all."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from functools import lru_cache

LARGEST = Decimal(10) ** 12  # beyond any order, and within what the database can hold in minor units
_BLANKS = re.compile("[\\s'\u2019\u00a0\u2009\u202f]")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?")
_GROUPED = {mark: re.compile(rf"[+-]?[0-9]{{1,3}}(?:{re.escape(mark)}[0-9]{{3}})+") for mark in (",", ".")}
_LONGEST_NUMBER = 60
_PLAIN = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,9})?")  # as nearly all are written, and always below the largest
_CLOCK = r"(?:[ T]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?)?"
_TAIL = r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
_AMERICAN = re.compile(
    rf"(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/(?P<year>\d{{4}}|\d{{2}}){_CLOCK}{_TAIL}", re.ASCII
)
_USUAL = re.compile(  # as nearly all are written
    r"(\d\d)/(\d\d)/((?:19[7-9]|2[01]\d)\d) ((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)", re.ASCII
)
_ISO = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}}){_CLOCK}{_TAIL}", re.ASCII)
_NO_DATE = re.compile(r"0{4}-0?0-0?0(?:[ T]0?0:00(?::00)?)?|0?0/0?0/0{4}.*", re.ASCII)  # MySQL's empty date
_YEARS = range(1970, 2201)
_TRUE = frozenset({"true", "1", "yes", "y", "on"})
_FALSE = frozenset({"", "false", "0", "no", "n", "off"})


class Unreadable(ValueError):
    """The text isn't what its element should hold."""


@lru_cache(maxsize=4096)
def read_number(text: str) -> tuple[Decimal, bool]:
    """The exact number, and whether it was written in an unusual way (blanks, thousands marks, decimal comma).

    Raises Unreadable, also for a lone comma before three digits, which can be read two ways.
    """
    if len(text) > _LONGEST_NUMBER:
        raise Unreadable(text)
    if _PLAIN.fullmatch(text):
        return Decimal(text), False
    plain = _BLANKS.sub("", text).replace("\u2212", "-")
    dotted = _dotted(plain)
    if not _NUMBER.fullmatch(dotted):
        raise Unreadable(text)
    value = Decimal(dotted)
    if abs(value) >= LARGEST:
        raise Unreadable(text)
    return value, dotted != text.strip()


def read_time(text: str, zone: tzinfo) -> datetime | None:
    """The moment as aware UTC, None for MySQL's empty date; a text without an offset is in `zone`.

    Known forms: `MM/dd/yyyy HH:mm` with or without seconds and AM/PM (also 24 h plus PM, as in the
    guide), `yyyy-MM-dd HH:mm:ss` (Magento), ISO 8601 with an offset (Drupal). Raises Unreadable.
    """
    usual = _USUAL.fullmatch(text)
    try:
        if usual:
            month, day, year, clock = usual.groups()
            moment = datetime.fromisoformat(f"{year}-{month}-{day} {clock}+00:00")
            return moment if zone is UTC else moment.replace(tzinfo=zone).astimezone(UTC)
        return _unusual_time(text, zone)
    except (ValueError, OverflowError) as error:
        raise Unreadable(text) from error


def read_flag(text: str) -> bool:
    """Yes or no. Raises Unreadable."""
    word = text.strip().lower()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise Unreadable(text)


def _unusual_time(text: str, zone: tzinfo) -> datetime | None:
    plain = " ".join(text.split())
    if _NO_DATE.fullmatch(plain):
        return None
    found = _AMERICAN.fullmatch(plain) or _ISO.fullmatch(plain)
    if found is None:
        raise Unreadable(text)
    return _moment(found).replace(tzinfo=_offset(found.group("zone")) or zone).astimezone(UTC)


def _dotted(text: str) -> str:
    """The number with a decimal point and nothing between thousands."""
    comma, point = text.rfind(","), text.rfind(".")
    if comma < 0:
        return text.replace(".", "") if text.count(".") > 1 and _GROUPED["."].fullmatch(text) else text
    if point >= 0:
        thousands, decimal = (",", ".") if point > comma else (".", ",")
        whole, _, rest = text.rpartition(decimal)
        if not _GROUPED[thousands].fullmatch(whole):
            raise Unreadable(text)
        return f"{whole.replace(thousands, '')}.{rest}"
    return _comma_only(text)


def _comma_only(text: str) -> str:
    if text.count(",") > 1:
        if not _GROUPED[","].fullmatch(text):
            raise Unreadable(text)
        return text.replace(",", "")
    whole, _, rest = text.partition(",")
    if len(rest) == 3 and whole.lstrip("+-") not in ("", "0"):  # noqa: PLR2004 - a group of thousands
        raise Unreadable(text)  # 1,234 may be a thousand or a bit more than one
    return f"{whole}.{rest}"


def _moment(found: re.Match[str]) -> datetime:
    digits, month, day, hour, minute, second, half = found.group(
        "year", "month", "day", "hour", "minute", "second", "half"
    )
    year = int(digits) + (2000 if len(digits) == 2 else 0)  # noqa: PLR2004 - the schema allows 26 for 2026
    if year not in _YEARS:
        raise ValueError(year)
    return datetime(  # noqa: DTZ001 - the zone is set by the caller
        year, int(month), int(day), _hour(int(hour or 0), (half or "").lower()), int(minute or 0), int(second or 0)
    )


def _hour(hour: int, half: str) -> int:
    """The hour of 24; some servers write 24 hours and AM/PM beside them: `17:05 PM`."""
    if half.startswith("p") and hour < 12:  # noqa: PLR2004 - noon
        return hour + 12
    if half.startswith("a") and hour == 12:  # noqa: PLR2004 - midnight
        return 0
    return hour


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    sign = -1 if text[0] == "-" else 1
    return timezone(sign * timedelta(hours=hours, minutes=minutes))
