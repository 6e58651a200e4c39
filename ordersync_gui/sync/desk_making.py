"""Makes a desk over an open database, with the names by which this PC is known there."""

from __future__ import annotations

import platform
from collections.abc import Callable
from datetime import datetime

from ordersync_gui.config import Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk, operator_name
from ordersync_gui.sync.desk_place import known_place
from ordersync_gui.sync.shared_clock import clock_of
from ordersync_gui.sync.workers import Workers


def desk_on(
    db: Database,
    profile: Profile,
    secrets: SecretStore,
    workers: Workers,
    *,
    clock: Callable[[], datetime] | None = None,
) -> Desk:
    """The desk of this PC; clock: None for that of the database.

    Without a clock it blocks on a shared desk; raises ServerAway.
    """
    place = known_place(profile) if db.remote else None
    return Desk(
        db=db,
        secrets=secrets,
        workers=workers,
        operator=place.operator if place is not None and place.operator else operator_name(),
        clock=clock or clock_of(db),
        pc=_pc(place) if db.remote else "",
        profile=profile,
    )


def _pc(place: DeskPlace | None) -> str:
    """The name of this PC on a shared desk, also where desk.json went meanwhile."""
    return place.pc if place is not None and place.pc else platform.node()
