"""Makes a support bundle to be read before it is given away, and writes it into a zip file; sends nothing."""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from ordersync_gui.config import profile_at
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.support_bundle import BundleFile, FreeText, SupportBundle
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.support_facts import support_facts
from ordersync_gui.sync.support_texts import Mask, mask_for, texts_in
from ordersync_gui.sync.whole_file import write_for_this_user

ENDING = ".zip"
_READ_ME = """\
Support bundle of ordersync, made at {at}.

Nothing was sent: whoever has this file was given it by a person.

In it: versions, sizes and row counts, how the stores are set up, their maps, the last imports, the states of \
the notices with errors, settings, the end of the log, where ordersync crashed if it did.

Not in it: passwords and keys, names under which stores sign in, orders, items, addresses, what was said to \
shops and what they answered. In texts that may name a person (the log, errors, words from shops) every buyer's \
name, e-mail address, telephone number, address line, order number and tracking number that this desk knows was \
replaced by a mask, and so was everything that looks like one. Of web addresses only server and port are left.
{safe}"""
_SAFE_CLOSED = """
The password safe of this PC couldn't be read. Passwords are masked when the log is written already, so they \
aren't here; but they couldn't be looked for once more.
"""


async def make_bundle(
    desk: Desk, surroundings: Mapping[str, object] | None = None, *, cancellation: Cancellation | None = None
) -> SupportBundle:
    """All texts of the bundle, masked. surroundings: what only a window knows, such as the screen's size.

    Raises Cancelled.
    """
    stop = cancellation or Cancellation()

    def go_on() -> None:
        if stop.cancelled:
            raise Cancelled

    try:
        return await desk.workers.network(_make, desk, surroundings or {}, go_on)
    except asyncio.CancelledError:
        stop.cancel()
        raise


def _make(desk: Desk, surroundings: Mapping[str, object], go_on: Callable[[], object]) -> SupportBundle:
    profile = desk.profile or profile_at(desk.db.path.parent)
    facts = support_facts(desk.db, profile, surroundings, go_on=go_on)
    texts = [text for value in facts.values() for text in texts_in(value)]
    mask, complete = mask_for(desk, queries.stores(desk.db), texts, go_on=go_on)
    at = time_text(desk.clock().replace(microsecond=0))
    read_me = _READ_ME.format(at=at, safe="" if complete else _SAFE_CLOSED)
    files = [BundleFile(name, _rendered(value, mask)) for name, value in facts.items()]
    return SupportBundle((BundleFile("README.txt", read_me), *files))


def _rendered(value: object, mask: Mask) -> str:
    if isinstance(value, FreeText):
        return mask.text(value.text)
    shape = _masked(value, mask)
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def _masked(value: object, mask: Mask) -> Any:  # noqa: ANN401 - whatever JSON can hold
    if isinstance(value, FreeText):
        return mask.text(value.text)
    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, Mapping):
        return {str(key): _masked(part, mask) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(part, mask) for part in value]
    return value


async def save_bundle(desk: Desk, bundle: SupportBundle, file: Path) -> Path:
    """Write the bundle, just as it was shown, into a zip file for this user alone; a file there is replaced.

    Gives where it was written. Raises UsageError when it can't be.
    """
    return await desk.workers.network(partial(_write, bundle, file))


def _write(bundle: SupportBundle, file: Path) -> Path:
    if file.suffix.casefold() != ENDING:
        raise UsageError(say("The name of the file must end in {ending}.", ending=ENDING), field="file")
    write_for_this_user(file, _zipped(bundle))
    return file.resolve()


def _zipped(bundle: SupportBundle) -> bytes:
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in bundle.files:
            archive.writestr(file.name, file.text)
    return into.getvalue()
