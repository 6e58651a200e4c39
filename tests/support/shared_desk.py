"""Several PCs at one desk: a database that says it is elsewhere, with its own clock, and a keyring for each PC."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desk_bench import Bench, Clock, Keyring

from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from two_step_shop import TwoStepShop


class SharedFile(Database):
    """A file that behaves as a shared desk does: what counts is the server's clock, here the one that is given."""

    def __init__(self, path: Path, server_clock: Callable[[], datetime]) -> None:
        super().__init__(path)
        self._server_clock = server_clock

    @property
    def remote(self) -> bool:
        """As if it were elsewhere."""
        return True

    def now(self, given: datetime) -> datetime:  # noqa: ARG002 - as the base class
        """What the server's clock says."""
        return self._server_clock()


@dataclass
class SharedDesk:
    """PCs over one database beside one shop; time is the server's clock."""

    path: Path
    shop: TwoStepShop
    time: Clock

    @contextmanager
    def pc(self, name: str, *, ahead: timedelta = timedelta()) -> Iterator[Bench]:
        """A PC with an empty keyring, whose desk takes the time to be so much later than it is."""
        keyring, clock = Keyring(), Skewed(self.time, ahead)
        desk = Desk(SharedFile(self.path, self.time), keyring, Workers(), "Kim", clock, pc=name)
        try:
            yield Bench(desk, keyring, self.time, self.shop)
        finally:
            desk.workers.close()
            desk.db.close()


@dataclass(frozen=True)
class Skewed:
    """A clock that is so far ahead of another."""

    right: Callable[[], datetime]
    ahead: timedelta

    def __call__(self) -> datetime:
        return self.right() + self.ahead


def knows_secrets(one: Bench, other: Bench) -> None:
    """What is in the keyring of one PC is typed in on the other, too."""
    other.keyring._secrets.update(one.keyring._secrets)
