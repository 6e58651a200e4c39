"""What every row of the fault table has: a seed, figures, a fresh profile, and a desk beside a shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from desk_bench import Clock
from running_commands import Commands
from soaking import Soak, pytest_terminal_summary, soak
from telling_bench import PcClock, TellingBench, by_this_clock

from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.flakiness import FLAKY_WAYS, FlakyWay

__all__ = ["pytest_terminal_summary", "soak"]
_SHARE = 0.4
OpenBench = Callable[..., TellingBench]


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    """A fresh profile."""
    return Commands(tmp_path / "desk")


@pytest.fixture
def open_bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, soak: Soak) -> Iterator[OpenBench]:
    """Opens an empty desk beside a shop of a channel that has parcels for so many notices."""
    with ExitStack() as stack:

        def opened(
            channel: str,
            *,
            notices: int,
            share: float = _SHARE,
            ways: tuple[FlakyWay, ...] = FLAKY_WAYS,
            lies: bool = False,
        ) -> TellingBench:
            clock = PcClock(Clock())
            by_this_clock(monkeypatch, clock)
            shop = stack.enter_context(
                PracticeShop(
                    channel=channel,
                    orders=20 + 2 * notices,
                    seed=4,
                    page_size=500,
                    flaky_share=share,
                    flaky_seed=soak.seed,
                    flaky_ways=ways,
                    clock=clock.true,
                )
            )
            bench = TellingBench.opened(tmp_path, shop, soak, clock=clock, lies=lies)
            stack.callback(bench.close)
            return bench

        yield opened
