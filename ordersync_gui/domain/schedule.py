"""When a store is imported next by itself, and why not sooner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ImportState(StrEnum):
    """How a store's imports stand, the first that applies.

    IMPORTING: one runs. PAUSED: one runs and a person holds it. DISCONNECTED: a person disconnected the store.
    BY_HAND: its settings say so. HELD: a person holds all automatic imports. OFFLINE: this PC has no network.
    ASKED_TO_WAIT: its shop asked for a rest. RESTING: the last attempt met trouble, the next follows by itself.
    ELSEWHERE: on a shared desk another PC imports it now, or has to, for its password isn't on this PC.
    WAITING: for its interval to pass. DUE: it is its turn as soon as another import leaves room.
    """

    IMPORTING = "importing"
    PAUSED = "paused"
    DISCONNECTED = "disconnected"
    BY_HAND = "by_hand"
    HELD = "held"
    ELSEWHERE = "elsewhere"
    OFFLINE = "offline"
    ASKED_TO_WAIT = "asked_to_wait"
    RESTING = "resting"
    WAITING = "waiting"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class NextImport:
    """How a store's imports stand.

    at: when the next begins by itself (aware UTC), None where none does or one runs.
    """

    state: ImportState
    at: datetime | None = None
