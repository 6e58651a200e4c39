"""Commands on what the desk itself does with orders: hold, release, tag, assign, note, undo."""

from __future__ import annotations

import argparse
from array import array
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION
from ordersync_gui.cli.found_orders import find_order
from ordersync_gui.cli.order_commands import wanted_orders
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk_act import DeskAct, DeskActKind, Release, act_sentence
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk_acts import (
    Acted,
    ActProgress,
    assign_act,
    hold_act,
    note_act,
    perform,
    tag_act,
)
from ordersync_gui.sync.desk_acts import undo as undo_act

_REMARK_EVERY = 10_000  # orders


async def hold(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Keep orders from being shipped, until a time or for good."""
    act = hold_act(session.desk, until=arguments.until, reason=arguments.reason)
    return await _do(session, act, arguments)


async def release(session: CommandSession, arguments: argparse.Namespace) -> int:
    """End the desk's holds."""
    return await _do(session, Release(), arguments)


async def tag(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Put tags on orders and take tags off."""
    return await _do(session, tag_act(add=arguments.add, remove=arguments.remove), arguments)


async def assign(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Say who works on orders."""
    return await _do(session, assign_act(arguments.to), arguments)


async def note(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Write the desk's note."""
    return await _do(session, note_act(arguments.text), arguments)


async def undo(session: CommandSession, _arguments: argparse.Namespace) -> int:
    """Take the last act back."""
    last = queries.last_undoable(session.desk.db)
    if last is None:
        raise NotFound(say("There is nothing to undo."))
    undone = await undo_act(session.desk, act_id=last.id, on_progress=_told)
    shape = {"act": last.kind, "who": last.who, "undone": undone.done, "kept": undone.kept}
    kept = f" {undone.kept} kept: changed since." if undone.kept else ""
    session.show(shape, f"Undone: {act_sentence(last.kind, undone.done)}.{kept}")
    return DONE


async def _do(session: CommandSession, act: DeskAct, arguments: argparse.Namespace) -> int:
    acted = await perform(session.desk, act, orders=_chosen(session, arguments), on_progress=_told)
    for number, why in acted.refused:
        remark(f"Order {number}: {why}")
    if acted.refused_count > len(acted.refused):
        remark(f"... and {acted.refused_count - len(acted.refused)} more.")
    session.show(_shape(act.kind, acted), _text(act.kind, acted))
    return NEEDS_ATTENTION if acted.refused_count else DONE


def _chosen(session: CommandSession, arguments: argparse.Namespace) -> Chosen:
    if arguments.all:
        return _all_that_match(session, arguments)
    if arguments.search or arguments.status is not None or not arguments.numbers:
        raise UsageError(
            say("Name the orders, or say --all to mean all that --search, --status and --store find.")
        )
    found = dict.fromkeys(find_order(session, number, arguments.store).id for number in arguments.numbers)
    return Chosen.of(array("q", found))


def _all_that_match(session: CommandSession, arguments: argparse.Namespace) -> Chosen:
    if arguments.numbers:
        raise UsageError(say("Use either order numbers or --all."))
    known = [status.value for status in OrderStatus]
    if arguments.status not in {None, *known}:
        raise UsageError(
            say('There is no status "{status}".', status=arguments.status),
            remedy=say("Possible: {names}.", names=", ".join(known)),
        )
    arguments.left_out = False
    ids = queries.order_ids(session.desk.db, wanted_orders(session, arguments))
    if not arguments.yes:
        raise UsageError(
            say(
                "{n} orders match; nothing was changed.",
                for_one="1 order matches; nothing was changed.",
                n=len(ids),
            ),
            remedy=say("To do it to all of them, add --yes."),
        )
    return Chosen.of(ids)


def _told(progress: ActProgress) -> None:
    if progress.done and progress.done % _REMARK_EVERY == 0:
        remark(f"{progress.done} of {progress.total} orders")


def _shape(kind: DeskActKind, acted: Acted) -> dict[str, Any]:
    return {
        "act": kind,
        "changed": acted.done,
        "unchanged": acted.unchanged,
        "refused": acted.refused_count,
        "refusals": [{"order_number": number, "reason": str(why)} for number, why in acted.refused],
    }


def _text(kind: DeskActKind, acted: Acted) -> str:
    parts = [
        f"{act_sentence(kind, acted.done)}." if acted.done else "",
        f"{acted.unchanged} were so already." if acted.unchanged else "",
        f"It couldn't be done to {acted.refused_count}." if acted.refused_count else "",
    ]
    return " ".join(part for part in parts if part) or "No order was found."
