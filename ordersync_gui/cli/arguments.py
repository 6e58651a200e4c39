"""The command line's words."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

from ordersync_gui import __version__
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.status import MAPPABLE, OrderStatus

_STATUSES = " ".join(MAPPABLE)
_ID_LIMIT = 2**63


def parser() -> argparse.ArgumentParser:
    """All commands; the options --data-dir and --json may stand before or behind the command."""
    root = argparse.ArgumentParser(
        prog="ordersync",
        description="An order desk for warehouse PCs. Without a command, the window opens.",
    )
    root.add_argument("--version", action="version", version=f"ordersync {__version__}")
    _common(root, top=True)
    commands = root.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _store_commands(commands)
    _order_commands(commands)
    _notice_commands(commands)
    _practice_command(commands)
    return root


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for this type


def _common(command: argparse.ArgumentParser, *, top: bool = False) -> None:
    default = None if top else argparse.SUPPRESS
    command.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=default, help="keep a separate profile in this folder"
    )
    command.add_argument(
        "--json", action="store_true", default=False if top else argparse.SUPPRESS, help="machine-readable output"
    )


def _command(commands: _Commands[argparse.ArgumentParser], name: str, text: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    _common(command)
    return command


def _store_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    _command(commands, "channels", "List the channels and the settings that each needs.")
    connect = _command(commands, "connect", "Test a connection and save it as a store.")
    connect.add_argument("channel", metavar="CHANNEL")
    connect.add_argument("--name", required=True)
    connect.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="settings")
    connect.add_argument(
        "--secrets-stdin", action="store_true", help="read the secrets as a JSON object from standard input"
    )
    _command(commands, "stores", "List the connected stores and how their last import went.")
    run = _command(commands, "import", "Import new and changed orders.")
    run.add_argument("--store", metavar="NAME")
    run.add_argument("--since", type=moment, metavar="ISO-TIME", help="first import: the last 90 days")
    maps = _command(commands, "map", f"Show a store's status map, or map words to: {_STATUSES}.")
    maps.add_argument("store", metavar="NAME")
    maps.add_argument("words", nargs="*", metavar="WORD=STATUS")


def _order_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    listing = _command(commands, "orders", "List orders, newest first.")
    listing.add_argument("--store", metavar="NAME")
    listing.add_argument("--status", choices=[status.value for status in OrderStatus], metavar="STATUS")
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--limit", type=count, metavar="N", help="no limit: all")
    order = _command(commands, "order", "Show everything known about one order.")
    ship = _command(commands, "ship", "Record a parcel and queue the notice to the shop.")
    for command in (order, ship):
        command.add_argument("number", metavar="NUMBER")
        command.add_argument("--store", metavar="NAME")
    ship.add_argument("--carrier", required=True)
    ship.add_argument("--service", default="")
    ship.add_argument("--tracking", required=True)
    ship.add_argument("--date", type=day, metavar="ISO-DATE", help="ship date; today when left out")
    ship.add_argument("--item", action="append", default=[], metavar="LINE=QTY", dest="items")
    ship.add_argument("--no-notify", action="store_true", help="record it without telling the shop")
    address = _command(
        commands, "address", "Correct where an order is sent to; without --set or --revert, show it."
    )
    address.add_argument("number", metavar="NUMBER")
    address.add_argument("--store", metavar="NAME")
    address.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", dest="fields")
    address.add_argument("--revert", action="store_true", help="use the shop's address again")


def _notice_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    notices = _command(commands, "notices", "List the shipment notices and their states.")
    notices.add_argument("--store", metavar="NAME")
    notices.add_argument("--state", choices=[state.value for state in NoticeState], metavar="STATE")
    notify = _command(commands, "notify", "Send the notices that are due, each once.")
    notify.add_argument("--store", metavar="NAME")
    _resolve_command(commands)
    rejected = _command(commands, "rejected", "List the orders that couldn't be read, with the reason.")
    rejected.add_argument("--store", metavar="NAME")


def _resolve_command(commands: _Commands[argparse.ArgumentParser]) -> None:
    text = "Settle a notice that was refused or is unconfirmed; look in the shop first."
    resolve = _command(commands, "resolve", text)
    resolve.add_argument("notice", type=row_id, metavar="NOTICE_ID", help="as listed by: ordersync notices")
    verdict = resolve.add_mutually_exclusive_group(required=True)
    for name, meaning in (
        (Verdict.ARRIVED, "the shop has it"),
        (Verdict.AGAIN, "send it again; an unconfirmed one may then arrive twice"),
        (Verdict.DROP, "give it up"),
    ):
        verdict.add_argument(f"--{name}", action="store_const", const=name, dest="verdict", help=meaning)
    resolve.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help="how you know; may be left out where a refused one isn't --arrived",
    )


def _practice_command(commands: _Commands[argparse.ArgumentParser]) -> None:
    practice = _command(commands, "practice", "Serve a practice shop with invented orders until stopped.")
    practice.add_argument("--channel", default="custom_store", metavar="C")
    practice.add_argument("--orders", type=count, default=40, metavar="N")
    practice.add_argument("--seed", type=int, default=1, metavar="S")
    practice.add_argument("--port", type=int, default=0, metavar="P", help="0: any free port")
    practice.add_argument("--misbehave", action="append", default=[], metavar="KIND", help="may be given twice")
    practice.add_argument("--until-stdin-ends", action="store_true", help="also stop when standard input ends")
    practice.add_argument(
        "--state-file", type=Path, metavar="FILE", help="keep what the shop was told between runs"
    )


def moment(text: str) -> datetime:
    """An ISO time as aware UTC; one without a zone is UTC, a date is its midnight."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError as error:
        message = f"'{text}' is not a time such as 2026-11-17T08:00:00Z"
        raise argparse.ArgumentTypeError(message) from error
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def day(text: str) -> date:
    """An ISO date; of a time, the date part."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError as error:
        message = f"'{text}' is not a date such as 2026-11-17"
        raise argparse.ArgumentTypeError(message) from error


def count(text: str) -> int:
    """A whole number from 0 on."""
    if not text.isascii() or not text.isdigit():
        message = f"'{text}' is not a whole number"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def row_id(text: str) -> int:
    """A number that the database can hold as an id."""
    number = count(text)
    if number >= _ID_LIMIT:
        message = f"'{text}' is too large for a number that is listed"
        raise argparse.ArgumentTypeError(message)
    return number


def quantity(text: str) -> Decimal | None:
    """A positive quantity, None when it isn't one."""
    try:
        parsed = Decimal(text)
    except InvalidOperation:
        return None
    return parsed if parsed.is_finite() and parsed > 0 else None
