"""Version 6 of the schema as SQLite statements: who asked for an import, and what its shop answered."""

from __future__ import annotations

STATEMENTS = (
    # '' where an older version didn't note it.
    "ALTER TABLE import_run ADD COLUMN asked_by TEXT NOT NULL DEFAULT ''",
    # The number of the one order that was asked for, '' for a window of them.
    "ALTER TABLE import_run ADD COLUMN sought TEXT NOT NULL DEFAULT ''",
    # place: as which of the run's requests; kept for a while, see `storage.run_answers`.
    """CREATE TABLE run_answer (
        id INTEGER PRIMARY KEY,
        run_id INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE,
        at INTEGER NOT NULL, place INTEGER NOT NULL, note TEXT NOT NULL, exchange BLOB NOT NULL,
        size INTEGER NOT NULL)""",
    "CREATE INDEX run_answer_by_run ON run_answer (run_id, place)",
)
