"""What every use case works with: the database, the credentials, the workers and the clock of this desk."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ordersync_gui.credentials import SecretStore
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.pace import Paces
from ordersync_gui.sync.workers import Workers


def utc_now() -> datetime:
    """The current time, aware UTC."""
    return datetime.now(UTC)


def operator_name() -> str:
    """Who is signed in at this PC; "" where the system doesn't tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _learn_nothing(_secret: str, _username: str) -> None:
    """For a desk without a log."""


@dataclass(frozen=True)
class Desk:
    """The collaborators of the use cases.

    operator: who is at this PC, kept with every desk act. learn_secret(secret, username) is told
    each secret before it is used, so that the log masks it. clock gives aware UTC. cache_dir: where
    pictures are kept, None to keep none. paces: how often each shop is asked and told at most.
    """

    db: Database
    secrets: SecretStore
    workers: Workers
    operator: str
    clock: Callable[[], datetime] = utc_now
    learn_secret: Callable[[str, str], None] = _learn_nothing
    cache_dir: Path | None = None
    paces: Paces = field(default_factory=Paces)
