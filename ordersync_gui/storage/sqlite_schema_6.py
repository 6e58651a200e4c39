"""Version 6 of the schema as SQLite statements: who asked for an import, and what its shop answered."""

from __future__ import annotations

STATEMENTS = (
    # '' where an older version didn't note it.
    "ALTER TABLE import_run ADD COLUMN asked_by TEXT NOT NULL DEFAULT ''",
    # The number of the one order that was asked for, '' for a window of them.
    "ALTER TABLE import_run ADD COLUMN sought TEXT NOT NULL DEFAULT ''",
    # Whether it went on with the range of those before; of a long range which slice it reached, 0 where not long.
    "ALTER TABLE import_run ADD COLUMN resumed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_run ADD COLUMN slice INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_run ADD COLUMN slices INTEGER NOT NULL DEFAULT 0",
    # Since when nothing came, once a person has seen that.
    "ALTER TABLE store ADD COLUMN silence_seen INTEGER",
    # place: to which of the pages that the run asked for it belongs; kept for a while, see `storage.run_answers`.
    """CREATE TABLE run_answer (
        id INTEGER PRIMARY KEY,
        run_id INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE,
        at INTEGER NOT NULL, place INTEGER NOT NULL, note TEXT NOT NULL, exchange BLOB NOT NULL,
        size INTEGER NOT NULL)""",
    "CREATE INDEX run_answer_by_run ON run_answer (run_id, place)",
    # For each row that a trigger puts into the full-text index, SQLite writes that index out: four times the cost
    # of all rows of a page at once, which `sqlite_search_upkeep` does. New orders are counted by
    # `sqlite_order_counts` likewise. Triggers still see to what changes and goes.
    "DROP TRIGGER IF EXISTS text_found",
    "DROP TRIGGER IF EXISTS text_changed",
    "DROP TRIGGER IF EXISTS order_counted",
)
