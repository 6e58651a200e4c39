"""The command that writes orders to a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.new_file import refuse_existing
from ordersync_gui.cli.order_commands import wanted_orders
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.sync.export_orders import ExportProgress, export_orders

_REMARK_EVERY = 10_000  # orders


async def export(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Write the wanted orders as CSV or JSON, as the file's ending says."""
    file: Path = arguments.file
    if not arguments.force:
        refuse_existing(file)
    wanted = wanted_orders(session, arguments)
    count = await export_orders(session.desk, wanted=wanted, file=file, on_progress=_told)
    session.show({"file": str(file), "orders": count}, f"{count} orders are in {file}.")
    return DONE


def _told(progress: ExportProgress) -> None:
    if progress.done and progress.done % _REMARK_EVERY == 0:
        remark(f"{progress.done} of {progress.total} orders")
