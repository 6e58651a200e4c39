"""The command that makes a file for whoever helps, without secrets and buyers' data."""

from __future__ import annotations

import argparse
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.new_file import refuse_existing
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.support_bundle import SupportBundle
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.support_bundle import ENDING, make_bundle, save_bundle


async def support_bundle(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Write the bundle, or only show everything that would stand in it."""
    if not arguments.preview:
        _check(arguments)
    bundle = await make_bundle(session.desk)
    if arguments.preview:
        session.show({"written": None, "files": _files(bundle, whole=True)}, bundle.as_text())
        return DONE
    place = await save_bundle(session.desk, bundle, arguments.file)
    names = ", ".join(file.name for file in bundle.files)
    text = (
        f"Written to {place}: {names}.\n"
        "Nothing was sent. Look through it (--preview shows all of it), then give it to whoever helps."
    )
    session.show({"written": str(place), "files": _files(bundle, whole=False)}, text)
    return DONE


def _check(arguments: argparse.Namespace) -> None:
    if arguments.file is None:
        raise UsageError(
            say("Name the file to write, or add --preview to see what would stand in it."), field="file"
        )
    if arguments.file.suffix.casefold() != ENDING:
        raise UsageError(say("The name of the file must end in {ending}.", ending=ENDING), field="file")
    if not arguments.force:
        refuse_existing(arguments.file)


def _files(bundle: SupportBundle, *, whole: bool) -> list[dict[str, Any]]:
    return [
        {"name": file.name, "letters": len(file.text)} | ({"text": file.text} if whole else {})
        for file in bundle.files
    ]
