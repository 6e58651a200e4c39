"""What `import --preview` says: what an import would bring, with nothing written."""

from __future__ import annotations

import argparse
from typing import Any

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, exit_code
from ordersync_gui.cli.json_shapes import error_json
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.import_preview import ComingOrder, ImportPreview
from ordersync_gui.domain.run import RunProgress
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.preview_import import preview_import

_LISTED = 20


async def preview(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Ask every connected store's shop, or the named one's, and say what an import would do."""

    def told(progress: RunProgress) -> None:
        pages = progress.counts.pages
        remark(f"{progress.store}: page {pages} of {max(progress.pages_expected, pages)}")

    asked = [store for store in session.stores(arguments.store) if store.connected or arguments.store is not None]
    found = [
        await preview_import(session.desk, store=store, since=arguments.since, on_progress=told) for store in asked
    ]
    text = "\n".join(map(_text, found)) or "No store is connected."
    session.show({each.store: _json(each) for each in found}, text)
    return max(map(_code, found), default=DONE)


def _code(found: ImportPreview) -> int:
    if found.error is not None:
        return exit_code(found.error)
    return NEEDS_ATTENTION if found.counts.rejected or found.unmapped else DONE


def _text(found: ImportPreview) -> str:
    counts = found.counts
    start = f"{found.window.start.astimezone():%Y-%m-%d %H:%M}"
    told = (
        f"{found.store}: an import would bring {counts.new} new and {counts.changed} changed orders, "
        f"{found.cancelled} of them cancelled; {counts.unchanged} are as they are here, "
        f"{counts.rejected} can't be read (changes since {start})."
    )
    lines = [
        told,
        *(f'  not mapped: "{word}", {orders} orders' for word, orders in found.unmapped),
        *(f"  {_line(order)}" for order in found.coming[:_LISTED]),
    ]
    if more := counts.new + counts.changed - min(len(found.coming), _LISTED):
        lines.append(f"  ... and {more} more.")
    lines += [f"  can't be read: order {each.number or '(no number)'}: {each.reason}" for each in found.rejected]
    lines += [f"  warning: {warning}" for warning in found.warnings]
    if found.error is not None:
        lines.append(f"  not all was read: {found.error}")
    return "\n".join([*lines, "  Nothing was written."])


def _line(order: ComingOrder) -> str:
    after = STATUS_NAMES[order.after]
    if order.before is None:
        return f"new: {order.number}, {order.buyer}: {after}"
    if order.before is order.after:
        return f"changed: {order.number}, {order.buyer}: {after}"
    return f"changed: {order.number}, {order.buyer}: {STATUS_NAMES[order.before]} to {after}"


def _json(found: ImportPreview) -> dict[str, Any]:
    counts = found.counts
    return {
        "since": time_text(found.window.start),
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "cancelled": found.cancelled,
        "rejected": [{"number": each.number, "reason": str(each.reason)} for each in found.rejected],
        "left_out": counts.left_out,
        "unmapped": dict(found.unmapped),
        "orders": [_order_json(order) for order in found.coming],
        "warnings": [str(warning) for warning in found.warnings],
        "error": None if found.error is None else error_json(found.error),
    }


def _order_json(order: ComingOrder) -> dict[str, Any]:
    return {
        "number": order.number,
        "buyer": order.buyer,
        "source_status": order.word,
        "status_before": order.before,
        "status_after": order.after,
    }
