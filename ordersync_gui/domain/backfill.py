"""What a store's imports still owe: a long range that is read in slices, and minutes that its shop fails at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.wording import Message, as_it_stands, from_plain, say, to_plain

MINUTE = timedelta(minutes=1)
_FIRST_WAIT = timedelta(hours=1)
_LONGEST_WAIT = timedelta(hours=24)
_DOUBLINGS = 5


@dataclass(frozen=True, slots=True)
class Backfill:
    """A range of modification times that is being read in slices, the oldest first; aware UTC.

    All from `start` to `reached` was read, all from there to `end` is owed; what lies after `end` is for the
    high-water mark.
    """

    start: datetime
    reached: datetime
    end: datetime

    def slices(self, length: timedelta) -> tuple[Window, ...]:
        """What is owed as windows of at most this length, oldest first; neighbours share the moment between."""
        found, at = [], self.reached
        while at < self.end:
            after = min(at + length, self.end)
            found.append(Window(at, after))
            at = after
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Poisoned:
    """Minutes of modification times at which the shop fails, both included, while it answers for others.

    error: what it says; first_seen and tried_at: when it failed for the first and the last time; tries: how often.
    """

    start: datetime
    end: datetime
    error: Message
    first_seen: datetime
    tried_at: datetime
    tries: int = 1

    def is_due(self, now: datetime) -> bool:
        """Whether to try it again: after an hour, then twice as long each time, up to a day."""
        wait = min(_FIRST_WAIT * 2 ** min(self.tries - 1, _DOUBLINGS), _LONGEST_WAIT)
        return not self.tried_at <= now < self.tried_at + wait


def told_of_poisoned(bad: Poisoned) -> Message:
    """What people have to know of it."""
    return say(
        "The shop fails when it is asked for orders that changed at {when}: {error} All others were imported. "
        "It is asked for these again with later imports; look for them in the shop.",
        when=bad.start,
        error=bad.error,
    )


def told_of_backfill(backfill: Backfill) -> Message:
    """What people have to know of a range that isn't read as a whole."""
    return say(
        "Older orders are still to come: those that changed from {start} to {end}. The next import goes on there.",
        start=backfill.reached.astimezone().date(),
        end=backfill.end.astimezone().date(),
    )


def without(window: Window, poisoned: Iterable[Poisoned]) -> Iterator[Window]:
    """The window's parts beside these minutes, in their order.

    A shop may take its last minute whole or only its beginning. Of minutes that were found to be bad from one
    beginning to the next, both beginnings can be asked for; a single one is left out with all of it.
    """
    whole = whole_minutes(window)
    at = whole.start
    for bad in sorted(poisoned, key=lambda each: each.start):
        if bad.end < at or bad.start > whole.end:
            continue
        edge = MINUTE if bad.start == bad.end else timedelta()
        if bad.start - edge >= at:
            yield Window(at, bad.start - edge)
        at = max(at, bad.end + edge)
    if at <= whole.end:
        yield Window(at, whole.end)


def whole_minutes(window: Window) -> Window:
    """The window with every minute that it touches: shops compare minutes."""
    return Window(floored(window.start), floored(window.end + MINUTE - timedelta(microseconds=1)))


def floored(moment: datetime) -> datetime:
    """The beginning of its minute."""
    return moment.replace(second=0, microsecond=0)


def backfill_to_data(backfill: Backfill | None) -> list[int] | None:
    """JSON-ready values; `backfill_from_data` gives an equal value back."""
    return None if backfill is None else [_ms(backfill.start), _ms(backfill.reached), _ms(backfill.end)]


def backfill_from_data(data: Sequence[int] | None) -> Backfill | None:
    """What was kept."""
    return None if data is None else Backfill(*map(_moment, data))


def poisoned_to_data(poisoned: Iterable[Poisoned]) -> list[dict[str, Any]]:
    """JSON-ready values; `poisoned_from_data` gives equal values back."""
    return [
        {
            "start": _ms(each.start),
            "end": _ms(each.end),
            "error": to_plain(each.error),
            "first_seen": _ms(each.first_seen),
            "tried_at": _ms(each.tried_at),
            "tries": each.tries,
        }
        for each in poisoned
    ]


def poisoned_from_data(data: Iterable[Mapping[str, Any]]) -> tuple[Poisoned, ...]:
    """What was kept."""
    return tuple(
        Poisoned(
            start=_moment(each["start"]),
            end=_moment(each["end"]),
            error=_told(each["error"]),
            first_seen=_moment(each["first_seen"]),
            tried_at=_moment(each["tried_at"]),
            tries=each["tries"],
        )
        for each in data
    )


def _told(kept: Any) -> Message:  # noqa: ANN401 - JSON has any shape
    """What the shop said; older versions kept the English text."""
    return as_it_stands(kept) if isinstance(kept, str) else from_plain(kept)


def _ms(moment: datetime) -> int:
    return round((moment - datetime.fromtimestamp(0, UTC)) / timedelta(milliseconds=1))


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=ms)
