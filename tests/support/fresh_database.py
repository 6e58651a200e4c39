"""A fresh order database without making its schema again, which takes longer than most tests that need one."""

from __future__ import annotations

from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ordersync_gui.storage.database import Database


def fresh(path: Path) -> Path:
    """Put an empty database where there is none yet, as its first opening leaves it; gives the path back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)
    written(path)
    return path


def written(path: Path) -> None:
    """Write the empty database into the file."""
    path.write_bytes(_empty())


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite3"
        with closing(Database(path)) as db:
            db.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return path.read_bytes()
