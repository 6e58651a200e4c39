"""A hold that a person puts on running work, and takes off again."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Pause:
    """Work asks between its steps whether it is held; safe from any thread.

    on_change, given by whoever shows or passes the hold on, is called after each change, on the thread of that.
    """

    def __init__(self, on_change: Callable[[bool], None] | None = None) -> None:
        self._held = threading.Event()
        self._on_change = on_change

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

    def _set(self, *, held: bool) -> None:
        if held == self.held:
            return
        if held:
            self._held.set()
        else:
            self._held.clear()
        if self._on_change is not None:
            self._on_change(held)
