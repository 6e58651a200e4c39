"""Runs one command and turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys

from ordersync_gui.cli.arguments import parser
from ordersync_gui.cli.commands import desk_command, plain_command
from ordersync_gui.cli.exit_codes import exit_code
from ordersync_gui.cli.json_shapes import error_json
from ordersync_gui.cli.session import CommandSession, opened, remark
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.sync.desk_acts import release_due
from ordersync_gui.sync.store_lifecycle import finish_broken_off

_INTERRUPTED = 130


def main(argv: list[str]) -> int:
    """Run the command; gives its exit code."""
    arguments = _kept_as_text(parser().parse_args(argv))
    try:
        if (plain := plain_command(arguments.command)) is not None:
            return plain(arguments)
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
    await finish_broken_off(session.desk)
    await release_due(session.desk)
    return await desk_command(arguments.command)(session, arguments)
