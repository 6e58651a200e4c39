"""Where this PC's orders lie: in a file of its own, or on the server of a shared desk that it has joined.

The choice stands in desk.json of the profile, without the password, which the OS keyring keeps.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ordersync_gui.config import Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.moved_mark import refuse_moved
from ordersync_gui.sync.whole_file import write_for_this_user

_PASSWORD = "password"  # noqa: S105 - the name of what the keyring keeps
_KIND = "postgresql"
LearnSecret = Callable[[str, str], None]


def _learn_nothing(_secret: str, _username: str) -> None:
    """For who writes no log."""


def chosen_place(profile: Profile) -> DeskPlace | None:
    """The shared desk that this PC works on; None for its own. Raises StorageError when that can't be read."""
    place, in_use = _read(profile.desk_place)
    return place if in_use else None


def known_place(profile: Profile) -> DeskPlace | None:
    """The shared desk that this PC works on, or worked on last; None where there is none, or it can't be read."""
    try:
        return _read(profile.desk_place)[0]
    except StorageError:
        return None


def save_place(profile: Profile, secrets: SecretStore, place: DeskPlace, *, password: str) -> None:
    """Work on this shared desk from the next start on; "" forgets the password. Blocking.

    Raises NoKeyring, UsageError or StorageError when the file can't be written.
    """
    profile.prepare()
    before = known_place(profile)
    if password:
        secrets.save(_entry(place.server), {_PASSWORD: password})
    _write(profile.desk_place, place, in_use=True)
    if before is not None and not (password and _entry(before.server) == _entry(place.server)):
        _forget_password(before, secrets)


def set_aside_place(profile: Profile) -> None:
    """Work on this PC's own orders from the next start on; how the shared desk is reached stays known."""
    place = known_place(profile)
    if place is None:
        profile.desk_place.unlink(missing_ok=True)
    else:
        _write(profile.desk_place, place, in_use=False)


def forget_place(profile: Profile, secrets: SecretStore) -> None:
    """The same, and forget the password and how the shared desk is reached. Blocking. Raises NoKeyring."""
    known = known_place(profile)
    if known is not None:  # a PC without a keyring needs none to leave its own file
        _forget_password(known, secrets)
    profile.desk_place.unlink(missing_ok=True)


def kept_password(secrets: SecretStore, server: DeskServer) -> str:
    """The password of this shared desk, "" where none is kept. Blocking. Raises NoKeyring."""
    return secrets.read(_entry(server), (), optional=(_PASSWORD,)).get(_PASSWORD, "")


def open_desk(
    profile: Profile,
    secrets: SecretStore,
    *,
    before_update: Callable[[Path], object] | None = None,
    gives_way: bool = False,
    learn_secret: LearnSecret = _learn_nothing,
) -> Database:
    """The database that this PC works on. Blocking; raises NoKeyring and what `Database` raises.

    learn_secret(secret, username) is told the password of a shared desk before it is used.
    """
    place = chosen_place(profile)
    if place is None:
        refuse_moved(profile.database)
        return Database(profile.database, before_update=before_update, gives_way=gives_way)
    return open_server(place.server, secrets, learn_secret=learn_secret)


def open_server(
    server: DeskServer, secrets: SecretStore, *, learn_secret: LearnSecret = _learn_nothing
) -> Database:
    """The database of a shared desk, with the password that is kept. Blocking; raises as `open_desk`."""
    password = kept_password(secrets, server)
    learn_secret(password, server.user)
    db = Database(server, password=password)
    try:
        _refuse_unfinished(db)
    except BaseException:
        db.close()
        raise
    return db


def _refuse_unfinished(db: Database) -> None:
    from ordersync_gui.storage.desk_copy import unfinished  # noqa: PLC0415 - most desks have no server

    if unfinished(db):
        raise StorageError(
            say("Orders are being moved to {server}, and not all of them are there.", server=str(db.server)),
            remedy=say("Wait for that, or finish it on the PC they come from with ordersync move --to."),
        )


def _entry(server: DeskServer) -> str:
    """Its own for each desk and user: two profiles of one person may have joined two desks."""
    return f"shared-desk {server.user}@{server.host}:{server.port}/{server.database}"


def _forget_password(place: DeskPlace, secrets: SecretStore) -> None:
    secrets.delete(_entry(place.server), (_PASSWORD,))


def _read(file: Path) -> tuple[DeskPlace | None, bool]:
    """The place that is known, and whether this PC works on it."""
    try:
        shape = json.loads(file.read_text("utf-8"))
        return _place(shape), bool(shape["in_use"])
    except FileNotFoundError:
        return None, False
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageError(
            say("The file {file}, which says where the orders are, can't be read.", file=file),
            meaning=say("Nothing was opened, for this PC may belong to a shared desk."),
            remedy=say(
                "Join the shared desk again with ordersync share --url, or work on this PC's own orders with "
                "ordersync share --leave."
            ),
            detail=type(error).__name__,
        ) from error


def _place(shape: Any) -> DeskPlace:  # noqa: ANN401 - whatever stands in the file
    if shape["kind"] != _KIND:
        raise ValueError("of another kind")
    names = ("host", "database", "user", "ca_file")
    texts = {name: str(shape[name]) for name in names}
    server = DeskServer(**texts, port=int(shape["port"]), tls=TlsMode(shape["tls"]))
    return DeskPlace(server, pc=str(shape["pc"]), operator=str(shape["operator"]))


def _write(file: Path, place: DeskPlace, *, in_use: bool) -> None:
    shape = {"kind": _KIND, "in_use": in_use, **asdict(place.server), "pc": place.pc, "operator": place.operator}
    write_for_this_user(file, json.dumps(shape, ensure_ascii=False, indent=2).encode() + b"\n")
