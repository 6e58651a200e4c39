"""The command line's words about shared desks."""

from __future__ import annotations

import argparse
from collections.abc import Callable

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def add_share_command(add: AddCommand) -> None:
    """Add the command by which a PC joins a shared desk or leaves it; add makes one from its name and purpose."""
    share = add("share", "Join a desk that several PCs share, on a PostgreSQL server; or show, test or leave it.")
    what = share.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--url",
        metavar="URL",
        help="join it: postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full, no password",
    )
    what.add_argument("--show", action="store_true", help="say where this PC's orders are")
    what.add_argument("--test", action="store_true", help="look at the server step by step, and change nothing")
    what.add_argument("--leave", action="store_true", help="work on this PC's own orders again")
    share.add_argument(
        "--pc", metavar="NAME", help="with --url: what the others call this PC; default: its own name"
    )
    share.add_argument("--operator", metavar="NAME", help="with --url: who works here; default: who is signed in")
    share.add_argument(
        "--secrets-stdin",
        action="store_true",
        help='with --url: read {"password": "..."} from standard input instead of asking',
    )


def add_move_command(add: AddCommand) -> None:
    """Add the command that moves orders to a shared desk or back; add makes one from its name and purpose."""
    move = add("move", "Move this PC's orders to a shared desk's empty database, or a shared desk's to this PC.")
    what = move.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", metavar="URL|local", help="where to: as for share --url, or local for this PC")
    what.add_argument("--undo", action="store_true", help="let this PC's moved orders be opened again")
    move.add_argument(
        "--secrets-stdin",
        action="store_true",
        help='with --to URL: read {"password": "..."} from standard input instead of asking',
    )
