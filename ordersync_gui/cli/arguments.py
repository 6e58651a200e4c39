"""The command line's words."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from ordersync_gui import __version__
from ordersync_gui.cli.argument_values import count, row_id
from ordersync_gui.cli.backup_arguments import add_backup_commands
from ordersync_gui.cli.desk_arguments import add_desk_commands
from ordersync_gui.cli.export_arguments import add_export_command
from ordersync_gui.cli.label_arguments import add_label_command
from ordersync_gui.cli.mail_arguments import add_mail_commands
from ordersync_gui.cli.parcel_arguments import add_parcel_commands
from ordersync_gui.cli.privacy_arguments import add_privacy_commands
from ordersync_gui.cli.share_arguments import add_move_command, add_share_command
from ordersync_gui.cli.store_arguments import add_store_commands
from ordersync_gui.cli.view_arguments import add_view_commands
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.status import OrderStatus


def parser() -> argparse.ArgumentParser:
    """All commands; the options --data-dir and --json may stand before or behind the command."""
    root = argparse.ArgumentParser(
        prog="ordersync",
        description="An order desk for warehouse PCs. Without a command, the window opens.",
        epilog="Besides: `ordersync practice-tour --out DIR` shows the desk doing its job with invented shops, "
        "`ordersync self-check` tells whether all of it is installed.",
    )
    root.add_argument("--version", action="version", version=f"ordersync {__version__}")
    _common(root, top=True)
    commands = root.add_subparsers(dest="command", metavar="COMMAND", required=True)
    add_store_commands(partial(_command, commands))
    _order_commands(commands)
    add_parcel_commands(partial(_command, commands))
    add_desk_commands(partial(_command, commands))
    add_label_command(partial(_command, commands))
    _notice_commands(commands)
    add_mail_commands(partial(_command, commands))
    add_view_commands(partial(_command, commands))
    add_backup_commands(partial(_command, commands))
    add_privacy_commands(partial(_command, commands))
    add_share_command(partial(_command, commands))
    add_move_command(partial(_command, commands))
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
    command.add_argument(
        "--no-backup",
        action="store_true",
        default=False if top else argparse.SUPPRESS,
        help="make no backup before the database is updated or replaced",
    )


def _command(commands: _Commands[argparse.ArgumentParser], name: str, text: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    _common(command)
    return command


def _order_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    listing = _command(commands, "orders", "List orders, newest first.")
    listing.add_argument("--limit", type=count, metavar="N", help="no limit: all")
    export = add_export_command(partial(_command, commands))
    for command in (listing, export):
        _which_orders(command)
    order = _command(commands, "order", "Show everything known about one order.")
    order.add_argument("number", metavar="NUMBER")
    order.add_argument("--store", metavar="NAME")
    address = _command(
        commands, "address", "Correct where an order is sent to; without --set or --revert, show it."
    )
    address.add_argument("number", metavar="NUMBER")
    address.add_argument("--store", metavar="NAME")
    address.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", dest="fields")
    address.add_argument("--revert", action="store_true", help="use the shop's address again")
    address.add_argument(
        "--keep", action="store_true", help="keep the corrected one although the shop changed its own"
    )


def _which_orders(command: argparse.ArgumentParser) -> None:
    command.add_argument("--store", metavar="NAME")
    command.add_argument("--status", choices=[status.value for status in OrderStatus], metavar="STATUS")
    command.add_argument(
        "--search",
        default="",
        metavar="TEXT",
        help="words and terms as in the window's find box, such as: 'status:shipped age:>2d blue'",
    )
    command.add_argument(
        "--left-out", action="store_true", help="the orders that the stores' settings leave out, instead"
    )


def _notice_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    notices = _command(commands, "notices", "List the shipment notices and their states.")
    notices.add_argument("--store", metavar="NAME")
    notices.add_argument("--state", choices=[state.value for state in NoticeState], metavar="STATE")
    notices.add_argument(
        "--preview", type=row_id, metavar="NOTICE_ID", help="show what would be sent, and send nothing"
    )
    notify = _command(commands, "notify", "Send the notices that are due, each once.")
    look = _command(commands, "look", "Look in the shops what became of notices that aren't confirmed.")
    look.add_argument("order", nargs="?", metavar="ORDER", help="number of one order; all without it")
    for command in (notify, look):
        command.add_argument("--store", metavar="NAME")
    _resolve_command(commands)
    rejected = _command(commands, "rejected", "List the orders that couldn't be read, with the reason.")
    rejected.add_argument("--store", metavar="NAME")
    explain = _command(commands, "explain", "Say where an order is, or why it isn't here and what to do.")
    explain.add_argument("number", metavar="NUMBER")
    explain.add_argument("--store", metavar="NAME")


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
    practice.add_argument(
        "--channel", default="custom_store", metavar="C", help="its channel's key, as `channels` lists them"
    )
    practice.add_argument("--orders", type=count, default=40, metavar="N")
    practice.add_argument("--seed", type=int, default=1, metavar="S")
    practice.add_argument("--port", type=int, default=0, metavar="P", help="0: any free port")
    practice.add_argument("--misbehave", action="append", default=[], metavar="KIND", help="may be given twice")
    practice.add_argument("--until-stdin-ends", action="store_true", help="also stop when standard input ends")
    practice.add_argument(
        "--state-file", type=Path, metavar="FILE", help="keep what the shop was told between runs"
    )
    practice.add_argument(
        "--mail-port", type=int, metavar="P", help="serve a mail server there, too, that sends nothing on; 0: any"
    )
    practice.add_argument("--mail-file", type=Path, metavar="FILE", help="keep the mails that it takes")
