"""Version 9 of the schema as SQLite statements: who packs which order."""

from __future__ import annotations

STATEMENTS = (
    # owner is who holds it as a process, see `sync.process_identity`; who and pc are for people to read.
    """CREATE TABLE claim (
        order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE,
        who TEXT NOT NULL, pc TEXT NOT NULL, owner TEXT NOT NULL,
        since INTEGER NOT NULL, expires INTEGER NOT NULL)""",
)
