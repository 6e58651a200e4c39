"""Looks through the kept messages to the shops in portions: a long search holds nobody up and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk

PAGE = 200  # messages that are shown in one go
_PORTION = 200  # messages that are looked through, in about a tenth of a second, before others may read
Tell = Callable[[tuple[EvidenceView, ...]], None]


class _Read(Protocol):
    async def __call__(
        self, *, before: int | None = None, after: int | None = None, limit: int = PAGE
    ) -> tuple[EvidenceView, ...]: ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which messages: of this order or notice, None for any, with every word of the text in them."""

    order_id: int | None = None
    notice_id: int | None = None
    text: str = ""

    @property
    def any_order(self) -> bool:
        """Whether all messages are looked through."""
        return self.order_id is None and self.notice_id is None


@dataclass(frozen=True, slots=True)
class Target:
    """Where a list is opened: the message that was asked for, None when it isn't kept any more, and its list."""

    view: EvidenceView | None
    wanted: Wanted


async def newest_id(desk: Desk) -> int:
    """The id of the newest message, 0 when none is kept."""
    newest = await desk.workers.read(queries.evidence, desk.db, limit=1)
    return newest[0].id if newest else 0


async def find_target(desk: Desk, evidence_id: int, wanted: Wanted) -> Target:
    """The message with this id, in the wanted list or, where that holds all of them, in the list of its order."""
    found = await desk.workers.read(
        queries.evidence, desk.db, before=evidence_id + 1, after=evidence_id - 1, limit=1
    )
    view = found[0] if found else None
    if view is not None and wanted.any_order:
        wanted = Wanted(order_id=view.order_id)
    return Target(view, wanted)


async def read_older(
    desk: Desk,
    wanted: Wanted,
    *,
    before: int,
    on_found: Tell,
    on_searched: Callable[[int], None],
    cancellation: Cancellation,
    down_to: int | None = None,
) -> bool:
    """Tell of messages with a lower id than this, newest first, a page of them or all down to that id.

    A search also tells down to which id it has come. True when there may be still older ones. Raises Cancelled.
    """
    read = _reader(desk, wanted)
    if wanted.any_order and wanted.text:
        return await _search(
            read, before=before, on_found=on_found, on_searched=on_searched, cancellation=cancellation
        )
    while True:
        if cancellation.cancelled:
            raise Cancelled
        found = await read(before=before)
        on_found(found)
        if len(found) < PAGE:
            return False
        before = found[-1].id
        if down_to is None or before <= down_to:
            return True


async def read_newer(desk: Desk, wanted: Wanted, *, after: int) -> tuple[EvidenceView, ...]:
    """The wanted messages with a higher id than this, newest first, a page at most."""
    return await _reader(desk, wanted)(after=after)


def _reader(desk: Desk, wanted: Wanted) -> _Read:
    async def read(
        *, before: int | None = None, after: int | None = None, limit: int = PAGE
    ) -> tuple[EvidenceView, ...]:
        return await desk.workers.read(
            queries.evidence,
            desk.db,
            order_id=wanted.order_id,
            notice_id=wanted.notice_id,
            text=wanted.text,
            before=before,
            after=after,
            limit=limit,
        )

    return read


async def _search(
    read: _Read,
    *,
    before: int,
    on_found: Tell,
    on_searched: Callable[[int], None],
    cancellation: Cancellation,
) -> bool:
    left = PAGE
    while before > 1 and left:
        if cancellation.cancelled:
            raise Cancelled
        found = await read(before=before, after=before - 1 - _PORTION, limit=left)
        on_found(found)
        left -= len(found)
        before -= _PORTION
        on_searched(max(before, 1))
    return not left
