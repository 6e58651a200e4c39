"""The command that records parcels by a file of tracking numbers."""

from __future__ import annotations

import argparse
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION
from ordersync_gui.cli.json_shapes import error_json
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.sync.shipping_many import ManyProgress, ManyResult
from ordersync_gui.sync.tracking_file import FilePreview, FileRow, preview, record

_REMARK_EVERY = 500  # parcels


async def ship_file(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Record the rows without problems, or with --preview only tell what would be done."""
    store_id = None if arguments.store is None else session.store(arguments.store).id
    shown = await preview(session.desk, path=arguments.file, store_id=store_id, carrier=arguments.carrier)
    results: dict[int, ManyResult] = {}
    if not arguments.preview:
        report = await record(
            session.desk,
            preview=shown,
            notify=arguments.notify,
            at_once=arguments.now,
            on_progress=_told,
        )
        ready = [row for row in shown.rows if row.ready]
        results = {row.line: result for row, result in zip(ready, report.results, strict=True)}
    _remark_unread(shown)
    session.show(_shape(shown, results, recorded=not arguments.preview), _text(shown, results, arguments))
    failed = any(result.error is not None for result in results.values())
    return NEEDS_ATTENTION if failed or shown.ready < len(shown.rows) else DONE


def _told(progress: ManyProgress) -> None:
    if progress.done % _REMARK_EVERY == 0 and progress.done < progress.total:
        remark(f"{progress.done} of {progress.total} parcels")


def _remark_unread(shown: FilePreview) -> None:
    for text in shown.remarks:
        remark(str(text))
    if shown.unknown_headings:
        remark(f"Nothing is read from these columns: {', '.join(shown.unknown_headings)}.")


def _shape(shown: FilePreview, results: dict[int, ManyResult], *, recorded: bool) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "rows": [_row_json(row, results.get(row.line)) for row in shown.rows],
        "ready": shown.ready,
        "doubtful": shown.doubtful,
        "headings": list(shown.headings),
        "unknown_headings": list(shown.unknown_headings),
        "remarks": [str(text) for text in shown.remarks],
    }
    if recorded:
        shape["recorded"] = sum(result.recorded is not None for result in results.values())
    return shape


def _row_json(row: FileRow, result: ManyResult | None) -> dict[str, Any]:
    done = None if result is None else result.recorded
    error = None if result is None else result.error
    return {
        "line": row.line,
        "lines": list(row.lines),
        "order_number": row.order_number,
        "store": row.store,
        "carrier": row.carrier,
        "service": "" if row.draft is None else row.draft.service,
        "tracking_number": row.tracking_number,
        "ready": row.ready,
        "problems": [str(problem) for problem in row.problems],
        "doubts": [str(doubt) for doubt in row.doubts],
        "notes": [str(note) for note in row.notes],
        "shipment": None if done is None else done.shipment_id,
        "created": None if done is None else done.created,
        "error": None if error is None else error_json(error),
    }


def _text(shown: FilePreview, results: dict[int, ManyResult], arguments: argparse.Namespace) -> str:
    rows = [_cells(row, results.get(row.line)) for row in shown.rows]
    headings = ("Line", "Order", "Store", "Carrier", "Tracking number", "State", "To know")
    counts = (
        f"{len(shown.rows)} parcels in the file, {shown.ready} without problems, {shown.doubtful} of them odd."
    )
    if arguments.preview:
        last = f"{counts} Nothing was recorded."
    else:
        done = sum(result.recorded is not None for result in results.values())
        last = f"{counts} {done} recorded; send their notices with: ordersync notify"
    return f"{table(headings, rows, empty='The file has no rows.')}\n\n{last}"


def _cells(row: FileRow, result: ManyResult | None) -> tuple[str, ...]:
    to_know = [*row.problems, *row.doubts, *row.notes]
    return (
        *(str(row.line), row.order_number, row.store, row.carrier, row.tracking_number, _state(row, result)),
        " ".join(str(text) for text in ([result.error] if result is not None and result.error else to_know)),
    )


def _state(row: FileRow, result: ManyResult | None) -> str:
    if result is None:
        return "ready" if row.ready else "problem"
    if result.recorded is None:
        return "failed"
    return "recorded" if result.recorded.created else "recorded before"
