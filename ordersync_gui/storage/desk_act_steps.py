"""What a desk act does to one order: which facts it sets and what the timeline says, or why it can't be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ordersync_gui.domain.desk_act import Assign, DeskAct, Hold, Release, TagOrders, WriteNote
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import to_ms_or_none
from ordersync_gui.storage.desk_facts import Fact, OrderAtDesk, tag_fact
from ordersync_gui.storage.folding import fold

_OVER = {
    OrderStatus.SHIPPED: say("It is shipped already: there is nothing to hold back."),
    OrderStatus.CANCELLED: say("It is cancelled: there is nothing to hold back."),
}
_HELD_BY_SHOP = say("The shop itself has it on hold, not this desk: release it there.")
_LONGEST_QUOTE = 200  # letters of a note in the timeline


@dataclass(frozen=True, slots=True)
class Step:
    """Facts that change, by name, and what the timeline says of it; neither when all is so already."""

    facts: Mapping[str, Fact]
    told: Message


def step(act: DeskAct, order: OrderAtDesk, tags: Mapping[str, int]) -> Step | Message | None:
    """What the act does to the order; a Message says why it can't, None that it is so already.

    tags: ids of the act's tags by folded name, as far as they are there.
    """
    match act:
        case Hold():
            return _hold(act, order)
        case Release():
            return _release(order)
        case TagOrders():
            return _tag(act, order, tags)
        case Assign():
            return _assign(act, order)
        case WriteNote():
            return _note(act, order)


def _hold(act: Hold, order: OrderAtDesk) -> Step | Message | None:
    if order.status in _OVER:
        return _OVER[order.status]
    until = to_ms_or_none(act.until)
    if order.fact("held") and order.fact("hold_until") == until:
        return None
    return Step({"held": True, "hold_until": until}, _hold_sentence(act))


def _hold_sentence(act: Hold) -> Message:
    match act.until, act.reason:
        case None, "":
            return say("Put on hold.")
        case None, _:
            return say("Put on hold: {reason}.", reason=act.reason)
        case until, "":
            return say("Put on hold until {until}.", until=until)
        case until, _:
            return say("Put on hold until {until}: {reason}.", until=until, reason=act.reason)


def _release(order: OrderAtDesk) -> Step | Message | None:
    if not order.fact("held"):
        return _HELD_BY_SHOP if order.status is OrderStatus.ON_HOLD else None
    told = (
        say("Released here; the shop itself still has it on hold.")
        if order.mapped is OrderStatus.ON_HOLD
        else say("Released.")
    )
    return Step({"held": False, "hold_until": None}, told)


def _tag(act: TagOrders, order: OrderAtDesk, tags: Mapping[str, int]) -> Step | None:
    wanted = {name: tags[fold(name)] for name in act.add}
    unwanted = {name: tags[fold(name)] for name in act.remove if fold(name) in tags}
    on = {name: tag for name, tag in wanted.items() if not order.fact(tag_fact(tag))}
    off = {name: tag for name, tag in unwanted.items() if tag not in wanted.values() and order.fact(tag_fact(tag))}
    if not on and not off:
        return None
    facts: dict[str, Fact] = {tag_fact(tag): True for tag in on.values()}
    facts |= {tag_fact(tag): False for tag in off.values()}
    return Step(facts, _tag_sentence(", ".join(on), ", ".join(off)))


def _tag_sentence(on: str, off: str) -> Message:
    if not off:
        return say("Tagged: {tags}.", tags=on)
    if not on:
        return say("Tags taken off: {tags}.", tags=off)
    return say("Tagged: {on}. Taken off: {off}.", on=on, off=off)


def _assign(act: Assign, order: OrderAtDesk) -> Step | None:
    before = str(order.fact("assigned_to"))
    if before == act.to:
        return None
    if not act.to:
        told = say("No longer assigned to {name}.", name=before)
    elif before:
        told = say("Assigned to {name}, before that to {before}.", name=act.to, before=before)
    else:
        told = say("Assigned to {name}.", name=act.to)
    return Step({"assigned_to": act.to}, told)


def _note(act: WriteNote, order: OrderAtDesk) -> Step | None:
    if order.fact("note") == act.text:
        return None
    quote = act.text if len(act.text) <= _LONGEST_QUOTE else f"{act.text[: _LONGEST_QUOTE - 1]}…"
    told = say("Desk note: {note}", note=quote) if act.text else say("Desk note taken away.")
    return Step({"note": act.text}, told)
