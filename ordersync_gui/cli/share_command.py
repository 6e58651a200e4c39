"""The command by which a PC joins a desk that several share, tests the way there, or leaves it."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import json
import sys
from contextlib import closing
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.session import KEYRING_TIME_LIMIT_S, profile_of, remark, show
from ordersync_gui.config import Profile
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_url import server_of_url, url_of_server
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.join_form import PASSWORD, form_values, place_of
from ordersync_gui.domain.shared_desk import Probed
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk_place import chosen_place
from ordersync_gui.sync.shared_joining import Joining, usual_names
from ordersync_gui.sync.workers import Workers


def share(arguments: argparse.Namespace) -> int:
    """Join, show, test or leave. Blocking; a window that is open goes on as it is."""
    profile = profile_of(arguments.data_dir)
    with closing(Workers()) as workers:
        secrets = KeyringSecrets(profile.keyring_service, time_limit_s=KEYRING_TIME_LIMIT_S)
        joining = Joining(profile, secrets, workers)
        if arguments.url is not None:
            return _join(joining, arguments)
        if arguments.leave:
            return _leave(joining, as_json=arguments.json)
        return _test(joining, as_json=arguments.json) if arguments.test else _show(profile, as_json=arguments.json)


def _join(joining: Joining, arguments: argparse.Namespace) -> int:
    place = _place(arguments)
    password = password_given(from_stdin=arguments.secrets_stdin)
    asyncio.run(joining.join(place, password, on_step=_told))
    text = (
        f"From now on the orders of this PC are on {place.server}. Start an open window again to see them.\n"
        "This PC's own orders stay here: ordersync share --leave shows them again."
    )
    show(_shape(place), text, as_json=arguments.json)
    return DONE


def _place(arguments: argparse.Namespace) -> DeskPlace:
    """Raises UsageError as the window's form does."""
    pc, operator = usual_names()
    named = DeskPlace(server_of_url(arguments.url), arguments.pc or pc, arguments.operator or operator)
    return place_of(form_values(named))[0]


def password_given(*, from_stdin: bool) -> str:
    """What was given; "" for the one that is kept, or none. Raises UsageError, which never quotes it."""
    if not from_stdin:
        return getpass.getpass("password (empty: as it is kept): ") if sys.stdin.isatty() else ""
    wrong = UsageError(say("Standard input must hold a JSON object with the secrets: {keys}.", keys=PASSWORD))
    try:
        given = json.loads(sys.stdin.buffer.read())
    except ValueError:
        raise wrong from None  # the parser's own words would quote the input
    password = given.get(PASSWORD) if isinstance(given, dict) and set(given) == {PASSWORD} else None
    if not isinstance(password, str):
        raise wrong
    return password.strip("\r\n")


def _leave(joining: Joining, *, as_json: bool) -> int:
    known = joining.known
    asyncio.run(joining.leave())
    text = "This PC works on its own orders. Start an open window again to see them."
    left = "" if known is None else f"\nThe orders on {known.server} stay there for the other PCs."
    show(_shape(None), text + left, as_json=as_json)
    return DONE


def _show(profile: Profile, *, as_json: bool) -> int:
    place = chosen_place(profile)
    if place is None:
        text = f"The orders of this PC are in {profile.database}: it works on no shared desk."
    else:
        lines = (
            "On a shared desk:",
            url_of_server(place.server),
            f"PC: {place.pc}",
            f"Operator: {place.operator}",
        )
        text = "\n".join(lines)
    show(_shape(place), text, as_json=as_json)
    return DONE


def _test(joining: Joining, *, as_json: bool) -> int:
    place = chosen_place(joining.profile)
    if place is None:
        raise UsageError(
            say("This PC works on no shared desk."), remedy=say("Join one with: ordersync share --url URL")
        )
    steps: list[Probed] = []

    def told(step: Probed) -> None:
        steps.append(step)
        _told(step)

    asyncio.run(joining.look(place.server, "", on_step=told))
    shape = [{"step": step.kind.value, "text": str(step.sentence), "doubtful": step.doubtful} for step in steps]
    show({**_shape(place), "steps": shape}, "The connection works. Nothing was changed.", as_json=as_json)
    return DONE


def _told(step: Probed) -> None:
    remark(f"{'note' if step.doubtful else 'ok'}: {step.sentence}")


def _shape(place: DeskPlace | None) -> dict[str, Any]:
    if place is None:
        return {"shared": False}
    return {"shared": True, "url": url_of_server(place.server), "pc": place.pc, "operator": place.operator}
