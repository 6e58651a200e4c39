"""The command line's words about a store's maps."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.status import MAPPABLE

_OUT = "nothing behind the = takes the row out"

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def add_map_commands(add: AddCommand) -> None:
    """Add the commands that work on a store's maps; add makes one from its name and what it does."""
    maps = add("map", f"Show a store's maps, or change them. STATUS is one of: {' '.join(MAPPABLE)}, or unmapped.")
    maps.add_argument("store", metavar="NAME")
    maps.add_argument("words", nargs="*", metavar="WORD=STATUS", help="what a status word of the shop means here")
    _let_words_stand_anywhere(maps)
    _rows(maps)
    _from_elsewhere(maps)
    _what_to_do(maps)
    statuses = add("statuses", "Ask the shop for its statuses and show what they mean here.")
    statuses.add_argument("store", metavar="NAME")


def _rows(maps: argparse.ArgumentParser) -> None:
    for option, metavar, text in (
        ("--shipping", "METHOD=CARRIER[/SERVICE]", "what orders with a shipping method are shipped with"),
        ("--carrier", "CARRIER[/SERVICE]=WORD[/WORD]", "what the shop calls our carrier, and its service"),
        ("--field", "N=FIELD", "which of the channel's fields stands in custom field 1, 2 or 3"),
    ):
        maps.add_argument(
            option, action="append", default=[], metavar=metavar, dest=f"{option[2:]}_rows", help=f"{text}; {_OUT}"
        )


def _from_elsewhere(maps: argparse.ArgumentParser) -> None:
    source = maps.add_mutually_exclusive_group()
    source.add_argument(
        "--reset",
        nargs="?",
        action="append",
        metavar="WORD",
        help="bring a row, or without WORD all rows, back to the channel's default",
    )
    source.add_argument("--copy-from", metavar="STORE", help="take the rows of another store that differ here")
    source.add_argument("--import", type=Path, metavar="FILE", dest="import_from", help="take the rows of a file")
    maps.add_argument("--skip-bad", action="store_true", help="with those: leave out rows that can't be taken")


def _what_to_do(maps: argparse.ArgumentParser) -> None:
    maps.add_argument(
        "--only",
        type=_kind,
        metavar="KIND",
        help=f"only this map: {', '.join(MapKind)}; for --reset WORD and --test otherwise {MapKind.STATUS}",
    )
    act = maps.add_mutually_exclusive_group()
    act.add_argument("--preview", action="store_true", help="show what would happen, and change nothing")
    act.add_argument("--undo", action="store_true", help="take the latest change back")
    act.add_argument(
        "--export", type=Path, metavar="FILE", dest="export_to", help="write the maps as CSV, to read and fill in"
    )
    act.add_argument(
        "--test", metavar="WORD", help="say what becomes of a word, with the rows given; change nothing"
    )
    act.add_argument("--history", action="store_true", help="list the changes of the maps")
    maps.add_argument("--force", action="store_true", help="with --export: replace a file that exists")


def _kind(text: str) -> MapKind:
    from ordersync_gui.sync.map_file_rows import map_named  # noqa: PLC0415 - other commands don't need it

    kind = map_named(text)
    if kind is None:
        message = f"'{text}' is not one of {', '.join(MapKind)}"
        raise argparse.ArgumentTypeError(message)
    return kind


def _let_words_stand_anywhere(command: argparse.ArgumentParser) -> None:
    """Take words behind an option too; argparse gives them back as unknown once it has seen the first option.

    Behind `--` all are words, also those that begin with a dash.
    """
    as_usual = command.parse_known_args

    def parse(
        arguments: Sequence[str] | None = None,
        namespace: Any = None,  # noqa: ANN401 - as argparse declares it
    ) -> tuple[Any, list[str]]:
        found, left = as_usual(arguments, namespace)
        end = left.index("--") if "--" in left else len(left)
        before, behind = left[:end], left[end + 1 :]
        found.words = [*found.words, *(word for word in before if not word.startswith("-")), *behind]
        return found, [word for word in before if word.startswith("-")]

    command.parse_known_args = parse  # type: ignore[method-assign, assignment]  # argparse has no such setting
