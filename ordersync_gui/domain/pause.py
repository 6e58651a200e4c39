"""A hold that a person puts on running work, and takes off again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Pause:
    """Work asks between its steps whether it is held; safe from any thread.

    on_change, given by whoever shows or passes the hold on, is called after each change, on the thread of that.
    """

    def __init__(self, on_change: Callable[[bool], None] | None = None) -> None:
        self._held = threading.Event()
        self._on_change = on_change
        self._reactions: tuple[Callable[[bool], None], ...] = ()

    @property
    def held(self) -> bool:
        """Whether the work is to wait."""
        return self._held.is_set()

    def hold(self) -> None:
        """Let the work wait before its next step."""
        self._set(held=True)

    def release(self) -> None:
        """Let the work go on."""
        self._set(held=False)

    @contextmanager
    def watched(self, react: Callable[[bool], None]) -> Iterator[None]:
        """While inside, each change also calls `react`, on the thread of that; at once when it is held already."""
        self._reactions = (*self._reactions, react)
        if self.held:
            react(True)
        try:
            yield
        finally:
            self._reactions = tuple(each for each in self._reactions if each is not react)

    def _set(self, *, held: bool) -> None:
        if held == self.held:
            return
        if held:
            self._held.set()
        else:
            self._held.clear()
        for react in self._reactions:
            react(held)
        if self._on_change is not None:
            self._on_change(held)
