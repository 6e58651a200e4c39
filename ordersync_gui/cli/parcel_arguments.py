"""The command line's words about parcels, and about what needs a person."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ordersync_gui.cli.argument_values import day, positive, row_id

AddCommand = Callable[[str, str], argparse.ArgumentParser]


def add_parcel_commands(add: AddCommand) -> None:
    """Add the commands that work on parcels; add makes one from its name and what it does."""
    claims = add("claims", "List the orders that somebody packs right now.")
    claims.add_argument("--store", metavar="NAME")
    _ship_command(add)
    _file_command(add)
    _changing_commands(add)
    tracking = add("tracking", "Tell whose number a tracking number is, and where it is in use here.")
    tracking.add_argument("tracking", metavar="NUMBER")
    tracking.add_argument("--carrier", default="", metavar="C", help="who is said to carry it")
    _attention_commands(add)
    _evidence_command(add)


def _ship_command(add: AddCommand) -> None:
    ship = add("ship", "Record a parcel and queue the notice to the shop.")
    ship.add_argument("numbers", nargs="+", metavar="NUMBER", help="the order; several with --combine")
    ship.add_argument("--store", metavar="NAME")
    ship.add_argument(
        "--carrier", default="", metavar="C", help="by the store's map of shipping methods when left out"
    )
    ship.add_argument(
        "--service", default="", metavar="S", help="with a carrier by the map: the service there when left out"
    )
    ship.add_argument("--tracking", required=True)
    ship.add_argument("--date", type=day, metavar="ISO-DATE", help="ship date; today when left out")
    ship.add_argument("--item", action="append", default=[], metavar="LINE=QTY", dest="items")
    ship.add_argument(
        "--note", default="", metavar="TEXT", help="a note to the buyer, where the channel takes one"
    )
    ship.add_argument("--cost", metavar="AMOUNT", help="such as 4.50, in the order's currency")
    ship.add_argument("--combine", action="store_true", help="one parcel for several orders")
    ship.add_argument(
        "--despite-addresses", action="store_true", help="with --combine: although they go to different addresses"
    )
    ship.add_argument("--no-look", action="store_true", help="don't ask the shop first how the order stands")
    ship.add_argument(
        "--anyway", default="", metavar="REASON", help="although the shop says not to; kept with the order"
    )
    ship.add_argument("--take-over", action="store_true", help="although somebody else packs the order")
    ship.add_argument("--dry-run", action="store_true", help="show what would be sent; record and send nothing")
    _telling(ship)


def _telling(command: argparse.ArgumentParser) -> None:
    """Whether and when the shop is told; without a word, the store's settings say so."""
    told = command.add_mutually_exclusive_group()
    told.add_argument(
        "--notify", action="store_true", default=None, help="tell the shop, whatever the settings say"
    )
    told.add_argument(
        "--no-notify", action="store_false", dest="notify", help="record it without telling the shop"
    )
    command.add_argument("--now", action="store_true", help="due now, also where the settings name a time of day")


def _file_command(add: AddCommand) -> None:
    file = add("ship-file", "Record the parcels of a CSV or XLSX file with order and tracking numbers.")
    file.add_argument("file", type=Path, metavar="FILE", help="its columns are known by their headings")
    file.add_argument("--store", metavar="NAME", help="all orders are of this store")
    file.add_argument(
        "--carrier",
        default="",
        metavar="C",
        help="who carries what names no carrier; else the map of shipping methods says",
    )
    file.add_argument("--preview", action="store_true", help="only tell what would be recorded, and what is wrong")
    _telling(file)


def _changing_commands(add: AddCommand) -> None:
    void = add("void", "Take a parcel back; what the shop was told already has to be changed there by hand.")
    void.add_argument("number", metavar="NUMBER")
    void.add_argument("--reason", required=True, metavar="TEXT", help="kept with the order")
    correct = add("correct", "Correct a parcel; the shop is told where its channel takes corrections.")
    correct.add_argument("number", metavar="NUMBER")
    correct.add_argument("--reason", default="", metavar="TEXT", help="kept with the order")
    correct.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        dest="fields",
        help="tracking, carrier, service",
    )
    for command in (void, correct):
        command.add_argument("--tracking", required=True, metavar="T", help="its number as it is recorded now")
        command.add_argument("--store", metavar="NAME")


def _attention_commands(add: AddCommand) -> None:
    attention = add("attention", "List the orders that need a person, and why.")
    attention.add_argument("--store", metavar="NAME")
    seen = add("seen", "Say that you have seen what the shop changed of an order that is stopped.")
    seen.add_argument("number", metavar="NUMBER")
    seen.add_argument("--store", metavar="NAME")
    seen.add_argument("--reason", default="", metavar="TEXT", help="what you did about it; kept with the order")
    drift = add("drift", "List where this desk and a shop say different things, or work one off.")
    drift.add_argument("--store", metavar="NAME")
    acts = drift.add_mutually_exclusive_group()
    acts.add_argument("--accept", metavar="NUMBER", help="the difference is all right")
    acts.add_argument("--done", metavar="NUMBER", help="it was changed in the shop by hand")
    acts.add_argument("--tell-again", metavar="NUMBER", help="the shop still shows it as open: tell it once more")
    drift.add_argument("--reason", default="", metavar="TEXT", help="kept with the order")


def _evidence_command(add: AddCommand) -> None:
    evidence = add("evidence", "List what went to the shops and came back, secrets masked.")
    evidence.add_argument("number", nargs="?", metavar="NUMBER", help="only of this order")
    evidence.add_argument("--store", metavar="NAME")
    evidence.add_argument("--search", default="", metavar="TEXT", help="every word must stand in it")
    evidence.add_argument("--limit", type=positive, default=200, metavar="N")
    acts = evidence.add_mutually_exclusive_group()
    acts.add_argument("--show", type=row_id, metavar="ID", help="one exchange, whole")
    acts.add_argument("--curl", type=row_id, metavar="ID", help="its request as a curl command, secrets masked")
    evidence.add_argument("--keep-days", type=positive, metavar="N", help="how long exchanges are kept")
    evidence.add_argument("--keep-mb", type=positive, metavar="N", help="how much room they may take")
