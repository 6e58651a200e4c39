"""A stop sign that a person raises and that work on another thread sees at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Cancellation:
    """Raised once, never lowered. Work that can be interrupted hangs a reaction on it meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._raised = threading.Event()
        self._reactions: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._raised.is_set()

    def cancel(self) -> None:
        """Raise the sign and run the reactions that hang on it; safe from any thread, and twice."""
        with self._lock:
            self._raised.set()
            reactions = tuple(self._reactions)
        for react in reactions:
            react()

    @contextmanager
    def watched(self, react: Callable[[], None]) -> Iterator[None]:
        """While inside, `cancel` also calls `react` (at once when it was raised before)."""
        with self._lock:
            self._reactions.append(react)
            already = self._raised.is_set()
        if already:
            react()
        try:
            yield
        finally:
            with self._lock:
                self._reactions.remove(react)
