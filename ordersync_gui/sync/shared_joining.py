"""Joining a shared desk and leaving it: the server is looked at live, then the choice is saved."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable
from dataclasses import dataclass

from ordersync_gui.config import Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.shared_desk import Probed
from ordersync_gui.sync.desk import operator_name
from ordersync_gui.sync.desk_place import forget_place, kept_password, known_place, save_place
from ordersync_gui.sync.workers import Workers


def usual_names() -> tuple[str, str]:
    """What this PC and whoever sits here are called, where nothing else was said."""
    return platform.node(), operator_name()


def password_for(profile: Profile, secrets: SecretStore, server: DeskServer, given: str) -> str:
    """What was given, else what is kept for this user of this server. Blocking. Raises NoKeyring."""
    known = known_place(profile)
    if given or known is None or not _same_sign_in(known.server, server):
        return given
    return kept_password(secrets, known.server)


@dataclass(frozen=True, slots=True)
class Joining:
    """What joining and leaving work with: this PC's profile, keyring and threads."""

    profile: Profile
    secrets: SecretStore
    workers: Workers

    @property
    def known(self) -> DeskPlace | None:
        """The shared desk that this PC works on, or worked on last."""
        return known_place(self.profile)

    async def look(
        self,
        server: DeskServer,
        password: str,
        *,
        on_step: Callable[[Probed], object],
        cancellation: Cancellation | None = None,
    ) -> str:
        """Look at the server, telling each step on the event loop; gives the password that was used.

        password: "" for the one that is kept for this user of this server. Raises ServerAway, StorageError that
        says what is wrong, Cancelled, NoKeyring.
        """
        from ordersync_gui.storage.postgres_probe import probe  # noqa: PLC0415 - most desks have no server

        loop = asyncio.get_running_loop()
        stop = cancellation or Cancellation()

        def tell(step: Probed) -> None:
            loop.call_soon_threadsafe(on_step, step)

        used = await self.workers.network(password_for, self.profile, self.secrets, server, password)
        try:
            await self.workers.network(probe, server, used, on_step=tell, cancellation=stop)
        except asyncio.CancelledError:
            stop.cancel()
            raise
        return used

    async def join(
        self,
        place: DeskPlace,
        password: str,
        *,
        on_step: Callable[[Probed], object],
        cancellation: Cancellation | None = None,
    ) -> None:
        """Look at the server, and where all is well, work there from the next start on.

        Raises what `look` raises, and UsageError where the choice can't be written.
        """
        used = await self.look(place.server, password, on_step=on_step, cancellation=cancellation)
        await self.workers.network(save_place, self.profile, self.secrets, place, password=used)

    async def leave(self) -> None:
        """Work on this PC's own orders from the next start on, and forget the password. Raises NoKeyring."""
        await self.workers.network(forget_place, self.profile, self.secrets)


def _same_sign_in(one: DeskServer, other: DeskServer) -> bool:
    return (one.host, one.port, one.user) == (other.host, other.port, other.user)
