"""Which shared desk this PC works on, and by which names it is known there."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.desk_server import DeskServer


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """The server of a shared desk, the name of this PC on it, and who works here."""

    server: DeskServer
    pc: str
    operator: str
