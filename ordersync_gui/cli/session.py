"""One command's work with a profile: opened before, closed after, printed in the asked form."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ordersync_gui.config import Profile, default_profile, profile_at, set_up_logging
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.update_backup import keep_before_update, keep_nothing
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_making import desk_on
from ordersync_gui.sync.desk_place import open_desk
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.workers import Workers

# A command has nobody before it who could unlock the keyring in a moment.
KEYRING_TIME_LIMIT_S = 30


@dataclass(frozen=True)
class CommandSession:
    """The desk of one command, and how it prints."""

    desk: Desk
    as_json: bool

    def show(self, value: Any, text: str) -> None:  # noqa: ANN401 - whatever JSON can hold
        """Print the value as JSON or the text for people."""
        show(value, text, as_json=self.as_json)

    def store(self, name: str) -> Store:
        """The store with this name. Raises UsageError that names the stores there are."""
        stores = queries.stores(self.desk.db)
        for store in stores:
            if store.name.casefold() == name.strip().casefold():
                return store
        known = ", ".join(store.name for store in stores) or "-"
        raise UsageError(
            say('There is no store called "{name}".', name=name), remedy=say("Stores here: {known}.", known=known)
        )

    def stores(self, name: str | None) -> tuple[Store, ...]:
        """The named store alone, or all."""
        return queries.stores(self.desk.db) if name is None else (self.store(name),)

    def specs(self) -> dict[str, ChannelSpec]:
        """The declaration of each store's channel, by the store's name."""
        return {store.name: spec_of(store.channel) for store in queries.stores(self.desk.db)}


def remark(text: str) -> None:
    """Print something beside the output, where scripts don't read it as data."""
    print(text, file=sys.stderr)  # noqa: T201 - a command's output


def show(value: Any, text: str, *, as_json: bool) -> None:  # noqa: ANN401 - whatever JSON can hold
    """Print the value as JSON or the text for people."""
    print(json.dumps(value, ensure_ascii=False, indent=2) if as_json else text)  # noqa: T201 - a command's output


def profile_of(data_dir: Path | None) -> Profile:
    """The profile in this folder, or this user's usual one."""
    return default_profile() if data_dir is None else profile_at(data_dir)


@contextmanager
def opened(data_dir: Path | None, *, as_json: bool, back_up: bool = True) -> Iterator[CommandSession]:
    """The profile's desk; back_up: before the database of an earlier version is updated. Raises StorageError."""
    profile = profile_of(data_dir)
    with ExitStack() as stack:
        log = stack.enter_context(set_up_logging(profile))
        secrets = KeyringSecrets(profile.keyring_service, time_limit_s=KEYRING_TIME_LIMIT_S)
        how = _backed_up if back_up else keep_nothing
        db = stack.enter_context(
            closing(open_desk(profile, secrets, before_update=how, learn_secret=log.secrets.learn))
        )
        workers = stack.enter_context(closing(Workers()))
        desk = replace(desk_on(db, profile, secrets, workers), learn_secret=log.secrets.learn)
        yield CommandSession(desk, as_json)


def _backed_up(path: Path) -> None:
    remark("Your orders are made ready for this version of ordersync, once. Backing up...")
    remark(f"The backup is in {keep_before_update(path).path}.")
