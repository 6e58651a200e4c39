"""The turns of a shop's requests that another process makes: the window gives them, as to its own notices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from threading import Event
from typing import Any

from ordersync_gui.channels.pace import Pace
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.sync.pace import Paces

Ask = Callable[[dict[str, Any]], None]


class WindowPaces(Paces):
    """For one import, whose every request waits until the window lets it begin; `ask` passes its wish on."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._pace = _WindowPace(ask)

    def of(self, _store: Store, _spec: ChannelSpec) -> Pace:
        """The window's limiter."""
        return self._pace

    def given(self, message: Mapping[str, Any]) -> None:
        """The window gives a turn."""
        self._pace.given(message["turn"])


class _WindowPace(Pace):
    """Waits for the window's word; safe from any thread."""

    def __init__(self, ask: Ask) -> None:
        super().__init__(None)
        self._ask = ask
        self._turns = count(1)
        self._waiting_for: dict[int, Event] = {}

    def wait_turn(self, *, urgent: bool, cancellation: Cancellation) -> None:
        """As `Pace.wait_turn`."""
        turn, word = next(self._turns), Event()
        self._waiting_for[turn] = word
        try:
            with cancellation.watched(word.set):
                self._ask({"turn": turn, "urgent": urgent})
                word.wait()
        finally:
            del self._waiting_for[turn]
        if cancellation.cancelled:
            raise Cancelled

    def given(self, turn: int) -> None:
        """Let the request begin that waits for this turn."""
        if (word := self._waiting_for.get(turn)) is not None:
            word.set()
