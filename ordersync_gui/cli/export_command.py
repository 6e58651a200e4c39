"""The command that writes orders to a file, or to standard output."""

from __future__ import annotations

import argparse
import io
import sys
from dataclasses import replace
from pathlib import Path

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.export_arguments import SEPARATOR_NAMES
from ordersync_gui.cli.export_view import ExportedView, exported_view
from ordersync_gui.cli.new_file import refuse_existing
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.export_choice import ExportChoice, ExportFormat, ExportWords, format_of
from ordersync_gui.sync.export_orders import ExportProgress, export_orders, write_orders

_REMARK_EVERY = 10_000  # orders
_STANDARD_OUTPUT = Path("-")


async def export(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Write the wanted orders, as options and the file's ending say."""
    file: Path = arguments.file or arguments.output
    view = exported_view(session, arguments)
    choice = _choice(arguments, file, view)
    if file == _STANDARD_OUTPUT:
        return _print(session, view, choice)
    if not arguments.force:
        refuse_existing(file)
    words = ExportWords(about=_about(session, view))
    count = await export_orders(
        session.desk, wanted=view.wanted, file=file, choice=choice, words=words, on_progress=_told
    )
    session.show({"file": str(file), "orders": count}, f"{count} orders are in {file}.")
    return DONE


def _choice(arguments: argparse.Namespace, file: Path, view: ExportedView) -> ExportChoice:
    if arguments.format is not None:
        wanted = ExportFormat(arguments.format)
    elif file == _STANDARD_OUTPUT:
        raise UsageError(say("Say with --format what is to be written."), field="format")
    else:
        wanted = format_of(file)
    return ExportChoice(
        wanted,
        by_item=not arguments.per_order,
        columns=view.columns if arguments.columns == "view" else None,
        separator=SEPARATOR_NAMES[arguments.separator],
        byte_order_mark=not arguments.no_bom,
    )


def _print(session: CommandSession, view: ExportedView, choice: ExportChoice) -> int:
    """What another program reads has no byte order mark, and the line ends that the format has."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    plain = replace(choice, byte_order_mark=False)
    write_orders(session.desk.db, sys.stdout, wanted=view.wanted, choice=plain)
    return DONE


def _about(session: CommandSession, view: ExportedView) -> tuple[tuple[str, str], ...]:
    made = session.desk.clock().astimezone()
    return (
        ("Made", f"{made:%Y-%m-%d %H:%M %Z}"),
        ("View", view.name),
        ("Times", "With all columns in UTC, with a view's columns as on the clock of the PC that made it."),
        ("Buyers", "This file holds names and addresses of buyers. Delete it when it isn't needed any more."),
    )


def _told(progress: ExportProgress) -> None:
    if progress.done and progress.done % _REMARK_EVERY == 0:
        remark(f"{progress.done} of {progress.total} orders")
