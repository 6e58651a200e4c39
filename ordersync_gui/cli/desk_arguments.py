"""The command line's words about what the desk itself does with orders."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def add_desk_commands(add: AddCommand) -> None:
    """Add the commands hold, release, tag, assign, note and undo; add makes one from its name and what it does."""
    hold = _on_orders(add("hold", "Keep orders from being shipped."))
    hold.add_argument(
        "--until", type=local_moment, metavar="TIME", help="when that ends by itself, such as 2026-12-01T08:00"
    )
    hold.add_argument("--reason", default="", metavar="TEXT", help="kept with the orders")
    _on_orders(add("release", "Release orders that this desk put on hold."))
    tag = _on_orders(add("tag", "Put tags on orders or take them off."))
    tag.add_argument("--add", action="append", default=[], metavar="TAG", help="may be given twice")
    tag.add_argument("--remove", action="append", default=[], metavar="TAG", help="may be given twice")
    assign = _on_orders(add("assign", "Say who works on orders."))
    assign.add_argument("--to", required=True, metavar="NAME", help='"" for nobody')
    note = _on_orders(add("note", "Write the desk's own note on orders; it takes the place of the one before."))
    note.add_argument("--text", required=True, metavar="TEXT", help='"" to take the note away')
    add("undo", "Take back the last thing that was done to orders with these commands or in the window.")


def local_moment(text: str) -> datetime:
    """An ISO time as aware UTC; without a zone it is meant as this PC's clock shows it, a date is its midnight."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        message = f"'{text}' is not a time such as 2026-12-01T08:00"
        raise argparse.ArgumentTypeError(message) from error


def _on_orders(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("numbers", nargs="*", metavar="NUMBER", help="the orders")
    command.add_argument("--store", metavar="NAME")
    command.add_argument("--search", default="", metavar="QUERY", help="with --all: the orders that match this")
    command.add_argument("--all", action="store_true", help="all orders that --search, --status and --store find")
    command.add_argument("--status", metavar="STATUS", help="with --all: the orders with this status")
    command.add_argument("--yes", action="store_true", help="with --all: don't ask back, do it")
    return command
