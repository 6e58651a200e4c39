"""The server beside the tests, for those of shared desks."""

from __future__ import annotations

from postgres_server import desk_server, postgres

__all__ = ["desk_server", "postgres"]
