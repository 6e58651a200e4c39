"""The command line's words about channels and stores."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from ordersync_gui.cli.argument_values import moment, positive, row_id
from ordersync_gui.cli.map_arguments import add_map_commands

AddCommand = Callable[[str, str], argparse.ArgumentParser]

_SETTINGS = (
    "name colour time_zone currency import_days import_automatically import_minutes overlap_hours "
    "tell_when tell_delay_s tell_at ship_within_days buyer_mail leave_out leave_out_field ship_rule "
    "branding.* goods.* mails.*"
)


def add_store_commands(add: AddCommand) -> None:
    """Add the commands that work on stores; add makes one from its name and what it does."""
    channels = add("channels", "Tell what each channel is, what it needs and what it can do.")
    channels.add_argument("channel", nargs="?", metavar="CHANNEL", help="only this one")
    _connection_commands(add)
    add("stores", "List the stores and how their last import went.")
    run = add("import", "Import new and changed orders.")
    run.add_argument("--store", metavar="NAME")
    run.add_argument("--since", type=moment, metavar="ISO-TIME", help="first import: as far back as import_days")
    what = run.add_mutually_exclusive_group()
    what.add_argument("--preview", action="store_true", help="say what would come, and write nothing")
    what.add_argument("--order", metavar="NUMBER", help="only this order, where the channel can be asked for one")
    _history_command(add)
    settings = add("settings", f"Show how this desk treats a store, or change it: {_SETTINGS}.")
    _named(settings)
    settings.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        dest="settings",
        help=(
            "tell_when: at_once, after_delay (tell_delay_s seconds, in which it can be undone in the window), "
            "at_time (tell_at, such as 17:00, on the ship date) or never; "
            "ship_within_days: working days, 0 for no such time; "
            "overlap_hours: how far each import reaches back over the one before, 0 for what the channel needs; "
            "leave_out may be given several times; an empty one leaves out nothing; so may "
            "leave_out_field=FIELD=VALUE, for a custom field, and ship_rule='METHOD|UP TO GRAMS|CARRIER|SERVICE', "
            "of which the first that fits proposes who carries an order; \\n is a new line"
        ),
    )
    settings.add_argument(
        "--mail-password-stdin",
        action="store_true",
        help="read the mail server's password from standard input into the keyring",
    )
    add_map_commands(add)


def _history_command(add: AddCommand) -> None:
    runs = add("runs", "List the imports so far, newest first, or show one of them.")
    runs.add_argument("run", nargs="?", type=row_id, metavar="ID", help="show this one with warnings and rejects")
    runs.add_argument("--store", metavar="NAME")
    runs.add_argument("--limit", type=positive, default=50, metavar="N")
    runs.add_argument("--before", type=row_id, metavar="ID", help="only those before this one")
    runs.add_argument("--troubled", action="store_true", help="only those with warnings or errors")
    runs.add_argument("--answers", action="store_true", help="with ID: what the shop answered, secrets masked")


def _connection_commands(add: AddCommand) -> None:
    connect = add("connect", "Test a connection and save it as a store.")
    connect.add_argument("channel", metavar="CHANNEL")
    connect.add_argument("--name", required=True)
    text = "Change how a store is connected, after a test; orders and history stay. Without a change, show it."
    reconfigure = add("reconfigure", text)
    _named(reconfigure)
    for command in (connect, reconfigure):
        command.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="settings")
    stdin = "read the secrets as a JSON object from standard input"
    connect.add_argument("--secrets-stdin", action="store_true", help=stdin)
    new_secrets = reconfigure.add_mutually_exclusive_group()
    new_secrets.add_argument("--secrets-stdin", action="store_true", help=f"{stdin}; the others stay")
    new_secrets.add_argument("--ask-secrets", action="store_true", help="ask for them; an empty one stays")
    disconnect = add("disconnect", "Forget a store's password and leave its shop alone; orders and history stay.")
    delete = add("delete", "Delete a store with its orders and history from this desk; the shop isn't touched.")
    for command in (disconnect, delete):
        _named(command)
        command.add_argument("--yes", action="store_true", help="do it; without this, only say what would happen")


def _named(command: argparse.ArgumentParser) -> None:
    command.add_argument("store", metavar="NAME")
