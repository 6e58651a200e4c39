"""What the desk does with orders, one or all that match: hold, release, tag, assign, note, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk_act import (
    LONGEST_NAME,
    LONGEST_NOTE,
    Assign,
    DeskAct,
    Hold,
    Release,
    TagOrders,
    WriteNote,
)
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import desk_acts, desk_journal, holds
from ordersync_gui.storage.tags import clean_tags
from ordersync_gui.sync.chosen_orders import chosen_ids
from ordersync_gui.sync.desk import Desk

NAMED_AT_MOST = 100  # refused orders that are named; of a million nobody reads all


@dataclass(frozen=True, slots=True)
class ActProgress:
    """How many of the orders have been dealt with."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Acted:
    """What an act came to. act_id: its number for `undo`, None when it changed nothing.

    unchanged: orders for which it was so already. refused: numbers and why, of the first hundred that it can't be
    done to; refused_count: of all. left: orders that weren't reached, because it was stopped.
    """

    act_id: int | None = None
    done: int = 0
    unchanged: int = 0
    refused: tuple[tuple[str, Message], ...] = ()
    refused_count: int = 0
    left: int = 0
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class Undone:
    """How many orders are as before the act, and how many were kept because something changed them since.

    finished is False when it was stopped before its end: the same act can be undone further.
    """

    done: int
    kept: int
    finished: bool = True
    changes: Changes = field(default_factory=Changes)


def ignore_progress(_progress: ActProgress) -> None:
    """For callers who only want the outcome."""


Tell = Callable[[ActProgress], None]


def hold_act(desk: Desk, *, until: datetime | None = None, reason: str = "") -> Hold:
    """The act of holding, until then (aware) or for good. Raises UsageError when that time has passed."""
    if until is not None and until <= desk.clock():
        raise UsageError(say("This time has passed already."), field="until", remedy=say("Choose a later one."))
    return Hold(until, clean(reason).rstrip(". "))


def tag_act(*, add: Sequence[str] = (), remove: Sequence[str] = ()) -> TagOrders:
    """The act of tagging. Raises UsageError for what can't be a tag, or when none is named."""
    act = TagOrders(clean_tags(add), clean_tags(remove))
    if not act.add and not act.remove:
        raise UsageError(say("Name a tag."), field="tags")
    return act


def assign_act(to: str) -> Assign:
    """The act of assigning, "" for nobody. Raises UsageError for a name that is too long."""
    name = clean(to)
    if len(name) > LONGEST_NAME:
        raise UsageError(say("A name has at most {n} letters.", n=LONGEST_NAME), field="to")
    return Assign(name)


def note_act(text: str) -> WriteNote:
    """The act of writing a note, "" for taking it away. Raises UsageError when it is too long."""
    act = WriteNote("\n".join(line.rstrip() for line in whole_letters(text).strip().splitlines()))
    if len(act.text) > LONGEST_NOTE:
        raise UsageError(say("A note has at most {n} letters.", n=LONGEST_NOTE), field="note")
    return act


async def hold(desk: Desk, *, orders: Chosen, until: datetime | None = None, reason: str = "") -> Acted:
    """Keep the orders from being shipped; shipped and cancelled ones are refused. Raises as `hold_act`."""
    return await perform(desk, hold_act(desk, until=until, reason=reason), orders=orders)


async def release(desk: Desk, *, orders: Chosen) -> Acted:
    """End the desk's holds; orders that the shop itself has on hold are refused."""
    return await perform(desk, Release(), orders=orders)


async def tag(desk: Desk, *, orders: Chosen, add: Sequence[str] = (), remove: Sequence[str] = ()) -> Acted:
    """Put tags on the orders and take tags off. Raises as `tag_act`."""
    return await perform(desk, tag_act(add=add, remove=remove), orders=orders)


async def assign(desk: Desk, *, orders: Chosen, to: str) -> Acted:
    """Say who works on the orders, "" for nobody. Raises as `assign_act`."""
    return await perform(desk, assign_act(to), orders=orders)


async def note(desk: Desk, *, orders: Chosen, text: str) -> Acted:
    """Put this text in the place of the orders' notes, "" for none. Raises as `note_act`."""
    return await perform(desk, note_act(text), orders=orders)


async def perform(
    desk: Desk,
    act: DeskAct,
    *,
    orders: Chosen,
    on_progress: Tell = ignore_progress,
    cancellation: Cancellation | None = None,
) -> Acted:
    """Do the act portion by portion, so that other writers get their turn; what is done when it is stopped stays.

    Orders to which it can't be done are told in the result and don't stop the rest.
    """
    ids = await chosen_ids(desk, orders)
    acted, gathered = Acted(left=len(ids)), _Gathered()
    size = desk_acts.portion(act.kind)
    for start in range(0, len(ids), size):
        if _stopped(cancellation):
            break
        part = ids[start : start + size].tolist()
        portion = await desk.workers.write(
            desk_acts.act_on,
            desk.db,
            act,
            ids=part,
            act_id=acted.act_id,
            operator=desk.who,
            now=desk.clock(),
        )
        acted = _added(acted, portion, len(part))
        gathered.add(portion.changes)
        on_progress(ActProgress(len(ids) - acted.left, len(ids)))
    return replace(acted, changes=gathered.changes)


async def undo(
    desk: Desk,
    *,
    act_id: int,
    on_progress: Tell = ignore_progress,
    cancellation: Cancellation | None = None,
) -> Undone:
    """Take an act back; orders in which something else changed the same since are kept as they are.

    Raises UsageError when it was undone before, or is too long ago.
    """
    done, kept, finished = 0, 0, False
    gathered = _Gathered()
    total = await desk.workers.read(desk_journal.open_entries, desk.db, act_id)
    while not finished and not _stopped(cancellation):
        try:
            portion = await desk.workers.write(
                desk_acts.undo_some, desk.db, act_id=act_id, operator=desk.who, now=desk.clock()
            )
        except UsageError:
            if not done + kept:
                raise
            finished = True  # another window undid the rest meanwhile
            break
        done, kept, finished = done + portion.done, kept + portion.kept, portion.finished
        gathered.add(portion.changes)
        on_progress(ActProgress(done + kept, total))
    return Undone(done, kept, finished, gathered.changes)


async def release_due(desk: Desk) -> Changes:
    """End the holds whose time has come, and renew those that ended early because of a clock that was ahead."""
    gathered = _Gathered()
    if await desk.workers.read(holds.holds_to_settle, desk.db, now=desk.clock()):
        while settled := await desk.workers.write(holds.settle_holds, desk.db, now=desk.clock()):
            gathered.add(settled)
    return gathered.changes


def _stopped(cancellation: Cancellation | None) -> bool:
    return cancellation is not None and cancellation.cancelled


def _added(acted: Acted, portion: desk_acts.Portion, orders: int) -> Acted:
    room = NAMED_AT_MOST - len(acted.refused)
    return Acted(
        act_id=portion.act_id,
        done=acted.done + portion.done,
        unchanged=acted.unchanged + portion.unchanged,
        refused=acted.refused + portion.refused[:room],
        refused_count=acted.refused_count + len(portion.refused),
        left=acted.left - orders,
    )


@dataclass
class _Gathered:
    """The changes of many portions, put together without copying a million ids again and again."""

    orders: set[int] = field(default_factory=set)
    rest: Changes = field(default_factory=Changes)

    def add(self, changes: Changes) -> None:
        """Take the changes of one more portion in."""
        self.orders |= changes.orders
        self.rest |= replace(changes, orders=frozenset())

    @property
    def changes(self) -> Changes:
        """All of them."""
        return replace(self.rest, orders=frozenset(self.orders))
