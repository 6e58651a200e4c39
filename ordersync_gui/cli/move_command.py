"""The command that moves a PC's orders to a shared desk, or a shared desk's to this PC."""

from __future__ import annotations

import argparse
import sys

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.session import KEYRING_TIME_LIMIT_S, profile_of, remark, show
from ordersync_gui.cli.share_command import password_given
from ordersync_gui.config import Profile
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.desk_url import server_of_url, url_of_server
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.desk_copy import CopiedTable
from ordersync_gui.sync.desk_place import chosen_place
from ordersync_gui.sync.move import move_here, move_to_server, open_again

_LOCAL = "local"


def move(arguments: argparse.Namespace) -> int:
    """Move there, or let the orders here be opened again. Blocking."""
    profile = profile_of(arguments.data_dir)
    profile.prepare()
    if arguments.undo:
        open_again(profile)
        show({"moved": False}, "The orders of this PC can be opened again.", as_json=arguments.json)
        return DONE
    tables, after = _here(profile) if arguments.to == _LOCAL else _there(profile, arguments)
    shape = {"moved": True, "tables": [{"name": t.name, "rows": t.rows, "hash": t.hash} for t in tables]}
    lines = [f"{table.name}: {table.rows} rows, {table.hash}" for table in tables if table.rows]
    text = "\n".join([*lines, "All of it was read again on both sides and is the same.", after])
    show(shape, text, as_json=arguments.json)
    return DONE


def _there(profile: Profile, arguments: argparse.Namespace) -> tuple[tuple[CopiedTable, ...], str]:
    if chosen_place(profile) is not None:
        raise UsageError(
            say("This PC works on a shared desk already."), remedy=say("Leave it first: ordersync share --leave")
        )
    server = server_of_url(arguments.to)
    password = password_given(from_stdin=arguments.secrets_stdin)
    tables = move_to_server(profile, server, password=password, progress=_told)
    return tables, f'Join it with this PC and the others: ordersync share --url "{url_of_server(server)}"'


def _here(profile: Profile) -> tuple[tuple[CopiedTable, ...], str]:
    place = chosen_place(profile)
    if place is None:
        raise UsageError(
            say("This PC works on no shared desk."), remedy=say("Join one with: ordersync share --url URL")
        )
    secrets = KeyringSecrets(profile.keyring_service, time_limit_s=KEYRING_TIME_LIMIT_S)
    tables = move_here(profile, secrets, place.server, progress=_told)
    return tables, (
        "Once no PC works on the shared desk any more: ordersync share --leave, then ordersync move --undo."
    )


def _told(done: int, everything: int) -> None:
    if sys.stderr.isatty() or done == everything:
        remark(f"{done} of {everything} rows")
