"""What every use case works with: the database, the credentials, the workers and the clock of this desk."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from ordersync_gui.config import Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.claim import Packer, named_at
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunProgress
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.held_orders import HeldOrders
from ordersync_gui.sync.lacking import Lacking
from ordersync_gui.sync.pace import Paces
from ordersync_gui.sync.workers import Workers

if TYPE_CHECKING:
    from ordersync_gui.sync.page_keeping import PageKeeper


_MAKING = Lock()  # a second packer of the same desk would be somebody else


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


class Importer(Protocol):
    """How a desk's imports are carried out, where that isn't in this process."""

    async def import_orders(
        self,
        desk: Desk,
        *,
        store: Store,
        since: datetime | None,
        on_progress: Callable[[RunProgress], None],
        cancellation: Cancellation | None,
        pause: Pause | None,
        asked_by: AskedBy | None,
    ) -> ImportReport:
        """As `sync.import_orders.import_orders`; progress may be told of several pages at once."""
        ...

    def close(self) -> None:
        """End what is kept ready for imports, and those that still run. Blocking; may be called twice."""
        ...


@dataclass(frozen=True)
class Desk:
    """The collaborators of the use cases.

    operator: who is at this PC, to whom orders are assigned. learn_secret(secret, username) is told
    each secret before it is used, so that the log masks it. clock gives aware UTC. cache_dir: where
    pictures are kept, None to keep none. paces: how often each shop is asked and told at most. importer: what
    carries out the window's imports, page_keeper: what writes their pages; None: this process. pc: this PC's name
    on a desk that several share, "" on one of its own; lacking: which sign-ins of such a desk aren't on this PC.
    held: which orders are being packed here.
    profile: where this PC keeps what is its own, None where that is the database alone.
    """

    db: Database
    secrets: SecretStore
    workers: Workers
    operator: str
    clock: Callable[[], datetime] = utc_now
    learn_secret: Callable[[str, str], None] = _learn_nothing
    cache_dir: Path | None = None
    paces: Paces = field(default_factory=Paces)
    importer: Importer | None = None
    page_keeper: PageKeeper | None = None
    pc: str = ""
    lacking: Lacking = field(default_factory=Lacking)
    held: HeldOrders = field(default_factory=HeldOrders)
    profile: Profile | None = None

    @property
    def who(self) -> str:
        """What every desk act keeps: the operator, and on a shared desk the PC, such as "Anna, PC 2"."""
        return named_at(self.operator, self.pc)

    @property
    def packer(self) -> Packer:
        """Who holds the claims of this desk; no two desks give the same, be they in one process."""
        with _MAKING:
            return self._packer

    @cached_property
    def _packer(self) -> Packer:
        from ordersync_gui.sync.process_identity import own_identity  # noqa: PLC0415 - not for the first paint

        return Packer(self.operator, self.pc, own_identity(self.pc))
