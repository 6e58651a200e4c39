"""The server beside the tests, and one that never says a word, for those of shared desks."""

from __future__ import annotations

from postgres_server import desk_server, postgres
from silent_server import line

__all__ = ["desk_server", "line", "postgres"]
