"""Which sign-in of a store counts on a shared desk: a mark that changes with it and tells nothing of it.

The sign-in itself lies in the keyring of each PC, beside the mark that it was entered under. Where the two marks
differ, it was changed on another PC since, and must not be tried: shops lock out who comes with the old password.
"""

from __future__ import annotations

from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import from_json, to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import DeskSettings


def sign_in_mark(db: Database, key: str) -> str:
    """The mark of a sign-in, "" where it was never changed on a shared desk."""
    found = db.column(DeskSettings.select(DeskSettings.value).where(DeskSettings.key == _setting(key)))
    return str(from_json(found[0])) if found else ""


def keep_sign_in_mark(db: Database, key: str, mark: str) -> None:
    """What was entered under another mark counts no more."""
    with db.transaction():
        insert_rows(db, "desk_setting", [{"key": _setting(key), "value": to_json(mark)}], replace=("key",))


def forget_sign_in_mark(db: Database, key: str) -> None:
    """The store is gone."""
    with db.transaction():
        db.run(DeskSettings.delete().where(DeskSettings.key == _setting(key)))


def _setting(key: str) -> str:
    return f"sign_in:{key}"
