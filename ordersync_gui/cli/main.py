"""Runs one command and turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from ordersync_gui.cli import (
    attention_commands,
    backup_commands,
    channel_commands,
    connecting_commands,
    desk_commands,
    evidence_command,
    explain_command,
    export_command,
    forget_command,
    import_command,
    map_command,
    notice_commands,
    order_commands,
    parcel_commands,
    practice_command,
    rejected_command,
    settings_command,
    ship_command,
    ship_file_command,
    status_commands,
    store_commands,
    support_command,
    views_command,
)
from ordersync_gui.cli.arguments import parser
from ordersync_gui.cli.exit_codes import exit_code
from ordersync_gui.cli.json_shapes import error_json
from ordersync_gui.cli.session import CommandSession, opened, remark
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.sync.desk_acts import release_due
from ordersync_gui.sync.store_lifecycle import finish_deletions

Command = Callable[[CommandSession, argparse.Namespace], Coroutine[Any, Any, int]]

_COMMANDS: Mapping[str, Command] = {
    "channels": channel_commands.channels,
    "connect": connecting_commands.connect,
    "reconfigure": connecting_commands.reconfigure,
    "disconnect": connecting_commands.disconnect,
    "delete": connecting_commands.delete,
    "stores": store_commands.stores,
    "settings": settings_command.settings,
    "import": import_command.import_,
    "map": map_command.map_,
    "statuses": status_commands.statuses,
    "orders": order_commands.orders,
    "order": order_commands.order,
    "export": export_command.export,
    "ship": ship_command.ship,
    "ship-file": ship_file_command.ship_file,
    "void": parcel_commands.void,
    "correct": parcel_commands.correct,
    "tracking": parcel_commands.tracking,
    "address": order_commands.address,
    "hold": desk_commands.hold,
    "release": desk_commands.release,
    "tag": desk_commands.tag,
    "assign": desk_commands.assign,
    "note": desk_commands.note,
    "undo": desk_commands.undo,
    "notices": notice_commands.notices,
    "notify": notice_commands.notify,
    "look": notice_commands.look,
    "resolve": notice_commands.resolve,
    "attention": attention_commands.attention,
    "seen": attention_commands.seen,
    "drift": attention_commands.drift,
    "evidence": evidence_command.evidence,
    "rejected": rejected_command.rejected,
    "explain": explain_command.explain,
    "views": views_command.views,
    "backup": backup_commands.backup,
    "support-bundle": support_command.support_bundle,
    "forget-buyers": forget_command.forget_buyers_command,
}
_INTERRUPTED = 130


def main(argv: list[str]) -> int:
    """Run the command; gives its exit code."""
    arguments = _kept_as_text(parser().parse_args(argv))
    try:
        if arguments.command == "practice":
            return practice_command.serve(arguments)
        if arguments.command in backup_commands.COMMANDS:
            return backup_commands.COMMANDS[arguments.command](arguments)
        with opened(arguments.data_dir, as_json=arguments.json, back_up=not arguments.no_backup) as session:
            return asyncio.run(_run(session, arguments))
    except OrderSyncError as error:
        if arguments.json:
            print(json.dumps({"error": error_json(error)}, ensure_ascii=False, indent=2))  # noqa: T201 - the output
        remark(str(error))
        return exit_code(error)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has enough of it; Python must not complain about that at exit.
        sys.stderr.close()
        return 0


def _kept_as_text(arguments: argparse.Namespace) -> argparse.Namespace:
    """The arguments, texts in whole letters, for a command line passes any bytes on; paths stay as they are."""
    for name, value in vars(arguments).items():
        kept = [_whole(each) for each in value] if isinstance(value, list) else _whole(value)
        setattr(arguments, name, kept)
    return arguments


def _whole(value: object) -> object:
    # Not what is a text among other things: a verdict or a status has to stay what it is.
    return whole_letters(value) if type(value) is str else value


async def _run(session: CommandSession, arguments: argparse.Namespace) -> int:
    """The command, on a desk without remains of a store's broken-off deletion and without holds that are over."""
    await finish_deletions(session.desk)
    await release_due(session.desk)
    return await _COMMANDS[arguments.command](session, arguments)
