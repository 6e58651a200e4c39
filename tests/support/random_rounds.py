"""How many rounds a test with random data gets, by the database under it."""

from __future__ import annotations

from postgres_server import WANTED


def rounds(in_a_file: int) -> int:
    """A third on a server: each takes longer there, and the file's rounds have shown the rules of the desk."""
    return max(1, in_a_file // 3) if WANTED else in_a_file
