"""Imports as the history tells of them: one as a row of a list, or with all that is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.run import AskedBy, RunCounts
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.wording import Message


@dataclass(frozen=True, slots=True)
class RunView:
    """A finished or running import; new_words: what the shop said then for the first time.

    window: what was asked for, None where it isn't known here. asked_by: None where an older version didn't note
    it. sought: the number of the one order that was asked for, "" for a window of them. resumed: it went on with
    the range of imports before it. slice, slices: which part of a long range it reached, 0 where it isn't long.
    """

    id: int
    store: str
    started_at: datetime
    finished_at: datetime | None
    counts: RunCounts
    warnings: tuple[Message, ...]
    complete: bool
    error_kind: str
    error: Message
    new_words: tuple[NewWord, ...] = ()
    store_id: int = 0
    window: Window | None = None
    asked_by: AskedBy | None = None
    sought: str = ""
    resumed: bool = False
    slice: int = 0
    slices: int = 0

    @property
    def took(self) -> timedelta | None:
        """How long it ran, nothing where the clock was set back meanwhile; None while it hasn't ended."""
        return None if self.finished_at is None else max(self.finished_at - self.started_at, timedelta())


@dataclass(frozen=True, slots=True)
class RunAnswerView:
    """What a shop answered to an import, as it is kept: with its number, and that of the import."""

    id: int
    run_id: int
    at: datetime
    answer: RunAnswer


@dataclass(frozen=True, slots=True)
class RunDetails:
    """All that is known of one import; rejected: numbers and reasons of orders that it left unread to this day."""

    run: RunView
    rejected: tuple[tuple[str, Message], ...] = ()
    answers: tuple[RunAnswerView, ...] = ()
