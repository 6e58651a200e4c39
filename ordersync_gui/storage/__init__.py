"""The order database: tables, migrations, reads (`queries`), writes (one module per subject)."""

from __future__ import annotations

import sys


def _import_peewee() -> None:
    """Keep psycopg out: peewee imports every driver there is, and this one brings asyncio along."""
    if {"peewee", "psycopg"} & sys.modules.keys():
        return
    sys.modules["psycopg"] = None  # type: ignore[assignment]  # how Python is told that there is none
    try:
        import peewee  # noqa: F401, PLC0415 - that it is imported now is all
    finally:
        del sys.modules["psycopg"]


_import_peewee()
