"""The command on the history of imports: listed, one of them shown, and what its shop answered."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.channel_words import words_to_data
from ordersync_gui.domain.exchange_text import as_text
from ordersync_gui.domain.letters import visible_lines
from ordersync_gui.domain.run_view import RunAnswerView, RunDetails, RunView
from ordersync_gui.storage.queries.import_runs import run_details, run_history
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.parcel_json import exchange_json

_COUNTS = ("pages", "seen", "new", "changed", "unchanged", "rejected", "left_out")
_ENDS = {"interrupted": "broken off: the program stopped", "cancelled": "stopped by hand"}
_RULE = "-" * 72


async def runs(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List imports, newest first, or show one with its warnings and, where asked for, its shop's answers."""
    if arguments.run is None:
        return _list(session, arguments)
    details = run_details(session.desk.db, arguments.run)
    shape = _json(details.run) | {
        "rejected_orders": [{"number": number, "reason": str(reason)} for number, reason in details.rejected],
        "answers": [_answer_json(each, whole=arguments.answers) for each in details.answers],
    }
    lines = [*_lines(details)]
    if arguments.answers:
        lines += [part for each in details.answers for part in (_RULE, _headline(each), "", _text(each))]
    session.show(shape, visible_lines("\n".join(lines)))
    return DONE


def _list(session: CommandSession, arguments: argparse.Namespace) -> int:
    store_id = None if arguments.store is None else session.store(arguments.store).id
    found = run_history(session.desk.db, store_id, arguments.limit, arguments.before, troubled=arguments.troubled)
    if len(found) == arguments.limit:
        remark(f"Only {arguments.limit} are listed; those before them with --before {found[-1].id}.")
    headings = ("Id", "Began", "Store", "Asked for", "Seconds", "Seen", "New", "Changed", "Rejected", "Result")
    empty = "No import is like that." if store_id or arguments.troubled else "Nothing was imported yet."
    text = table(headings, [_cells(run) for run in found], empty=empty)
    session.show([_json(run) for run in found], text)
    return DONE


def _cells(run: RunView) -> tuple[str, ...]:
    counts = (run.counts.seen, run.counts.new, run.counts.changed, run.counts.rejected)
    return (
        *(str(run.id), _moment(run.started_at), run.store, run.asked_by or "not known"),
        "-" if run.took is None else f"{run.took.total_seconds():.0f}",
        *map(str, counts),
        _result(run),
    )


def _result(run: RunView) -> str:
    if run.finished_at is None:
        return "goes on, or its program has stopped"
    if not run.complete:
        return f"not complete: {_ENDS.get(run.error_kind) or run.error}"
    return f"complete, warnings: {len(run.warnings)}" if run.warnings else "complete"


def _lines(details: RunDetails) -> Iterator[str]:
    run = details.run
    took = "" if run.took is None else f", took {run.took.total_seconds():.1f} s"
    yield f"Import {run.id} of {run.store}: began {_moment(run.started_at)}{took}, asked by: {run.asked_by or '?'}"
    if run.sought:
        yield f"Asked for order {run.sought} alone."
    elif run.window is not None:
        yield f"Asked for what changed from {_moment(run.window.start)} to {_moment(run.window.end)} (local time)."
    if run.resumed:
        yield "It went on with a range that an import before it had begun."
    if run.slices:
        yield f"The range was long: slice {run.slice} of {run.slices} was the last one that it asked for."
    yield ", ".join(f"{name.replace('_', ' ')} {getattr(run.counts, name)}" for name in _COUNTS)
    yield f"Result: {_result(run)}"
    yield from (f"  warning: {warning}" for warning in run.warnings)
    yield from (f"  rejected: order {number or '(no number)'}: {why}" for number, why in details.rejected)
    if details.answers:
        yield "Kept answers of the shop (all of them with --answers):"
        yield from (f"  {_headline(each)}" for each in details.answers)
    else:
        yield "No answer of the shop is kept."


def _headline(view: RunAnswerView) -> str:
    exchange = view.answer.exchange
    came = exchange.failure or "no answer" if exchange.status is None else f"HTTP {exchange.status}"
    size = f"{len(exchange.response_body)} letters"
    return f"page {view.answer.place}, {_moment(exchange.started_at)}: {came}, {size}. {view.answer.note}"


def _text(view: RunAnswerView) -> str:
    return as_text(view.answer.exchange).rstrip("\n")


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def _json(run: RunView) -> dict[str, Any]:
    window = run.window
    return {
        "id": run.id,
        "store": run.store,
        "began": time_text(run.started_at),
        "ended": None if run.finished_at is None else time_text(run.finished_at),
        "asked_by": run.asked_by,
        "window": None if window is None else [time_text(window.start), time_text(window.end)],
        "order": run.sought or None,
        "resumed": run.resumed,
        "slice": run.slice,
        "slices": run.slices,
        "counts": {name: getattr(run.counts, name) for name in _COUNTS},
        "complete": run.complete,
        "warnings": [str(warning) for warning in run.warnings],
        "new_words": words_to_data(run.new_words),
        "error": {"kind": run.error_kind, "message": str(run.error)} if run.error_kind else None,
    }


def _answer_json(view: RunAnswerView, *, whole: bool) -> dict[str, Any]:
    about = {"page": view.answer.place, "note": str(view.answer.note), "status": view.answer.exchange.status}
    return {**exchange_json(view.id, view.answer.exchange), **about} if whole else {"id": view.id, **about}
