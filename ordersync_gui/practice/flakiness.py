"""How a flaky shop fails: now and then, in one of many ways, by a chance that a seed repeats."""

from __future__ import annotations

from collections import Counter
from random import Random
from threading import Lock
from typing import NamedTuple


class FlakyWay(NamedTuple):
    """One way to fail: the misbehaviour that it looks like, and whether what was asked is done all the same."""

    kind: str
    done: bool

    @property
    def reason(self) -> str:
        """What stands in the ledger beside a notice that was kept out so."""
        return f"flaky: {self.kind}"


FLAKY_WAYS = (
    FlakyWay("drop-before", done=False),
    FlakyWay("drop-after", done=True),
    FlakyWay("429", done=False),
    FlakyWay("500", done=False),
    FlakyWay("500", done=True),
    FlakyWay("503", done=False),
    FlakyWay("html", done=False),
    FlakyWay("fault-200", done=False),
    FlakyWay("empty", done=True),
    FlakyWay("cut-off", done=True),
)


class Flakiness:
    """Draws for each request whether it fails, and how; safe to use from several threads.

    share: how many of all requests fail, 0 to 1; ways: those that are drawn from. Equal seeds draw alike.
    drawn: how often each was. Raises ValueError for another share.
    """

    def __init__(self, *, share: float, seed: int, ways: tuple[FlakyWay, ...] = FLAKY_WAYS) -> None:
        if not 0 <= share <= 1:
            raise ValueError("the share that fails is from 0 to 1")
        self.drawn: Counter[FlakyWay] = Counter()
        self._share = share
        self._ways = ways
        self._chance = Random(f"flaky/{seed}")  # noqa: S311 - a repeatable shop, no secret
        self._lock = Lock()

    def draw(self) -> FlakyWay | None:
        """The way in which the next request fails; None when it doesn't."""
        with self._lock:
            if self._chance.random() >= self._share:
                return None
            way = self._chance.choice(self._ways)
            self.drawn[way] += 1
            return way
