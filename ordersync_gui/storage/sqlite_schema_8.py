"""Version 8 of the schema as SQLite statements: templates and logos of papers, buyers' mails."""

from __future__ import annotations

STATEMENTS = (
    # The settings leave out other orders than before, and marking them isn't finished; see `storage.left_out`.
    "ALTER TABLE store ADD COLUMN marks_owed INTEGER NOT NULL DEFAULT 0",
    # A store's own copies of templates, by the kind of paper or mail; without a row the built-in one counts.
    """CREATE TABLE template (
        store_id INTEGER NOT NULL REFERENCES store(id) ON DELETE CASCADE,
        kind TEXT NOT NULL, text TEXT NOT NULL, changed_at INTEGER NOT NULL,
        PRIMARY KEY (store_id, kind)) WITHOUT ROWID""",
    """CREATE TABLE logo (
        store_id INTEGER PRIMARY KEY REFERENCES store(id) ON DELETE CASCADE,
        data BLOB NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL)""",
    # One mail per parcel; envelope is what was frozen before the first attempt, '' before that; earliest is when
    # its parcel can't be taken back any more, whatever not_before has become since.
    """CREATE TABLE mail (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        store_id INTEGER NOT NULL REFERENCES store(id) ON DELETE CASCADE,
        order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
        shipment_id INTEGER NOT NULL UNIQUE REFERENCES shipment(id) ON DELETE CASCADE,
        state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL,
        earliest INTEGER NOT NULL DEFAULT 0,
        lease_owner TEXT NOT NULL DEFAULT '', lease_expires INTEGER NOT NULL DEFAULT 0,
        recipient TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '', envelope TEXT NOT NULL DEFAULT '',
        error TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, attempt_ended_at INTEGER, sent_at INTEGER)""",
    "CREATE INDEX mail_by_order ON mail (order_id)",
    "CREATE INDEX mail_by_store ON mail (store_id, state)",
    "CREATE INDEX mail_open ON mail (not_before) WHERE state IN ('queued', 'sending')",
    "CREATE INDEX mail_in_need ON mail (state) WHERE state IN ('refused', 'unconfirmed')",
    """CREATE TABLE mail_step (
        id INTEGER PRIMARY KEY,
        mail_id INTEGER NOT NULL REFERENCES mail(id) ON DELETE CASCADE,
        at INTEGER NOT NULL, attempt INTEGER NOT NULL, name TEXT NOT NULL, reply TEXT NOT NULL)""",
    "CREATE INDEX mail_step_by_mail ON mail_step (mail_id)",
    # Orders whose buyers get no mail because a person said so.
    """CREATE TABLE mail_suppression (
        order_id INTEGER PRIMARY KEY REFERENCES orders(id) ON DELETE CASCADE,
        who TEXT NOT NULL, at INTEGER NOT NULL)""",
)
