"""Gathers what a support bundle tells, free texts still marked as such."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from ordersync_gui import __version__
from ordersync_gui.config import Profile
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.support_bundle import FreeText
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries import sqlite_file_facts, support_rows
from ordersync_gui.storage.queries.buyers_keeping import buyers_days
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.support_texts import safe_settings

LOG_BYTES = 200_000
_COUNT_SECONDS = 3.0
_OWN_IN_MAILS = ("user", "sender_name", "sender_address", "reply_to", "message")
T = TypeVar("T")
Facts = dict[str, Any]
GoOn = Callable[[], object]


def support_facts(
    db: Database, profile: Profile, surroundings: Mapping[str, object], *, go_on: GoOn
) -> dict[str, Facts | FreeText]:
    """What stands in each file, by its name; go_on is called between the parts. Blocking."""
    stores = queries.stores(db)
    watch = _StopWatch(go_on)
    facts: dict[str, Facts | FreeText] = {
        "versions.json": {**_versions(), **surroundings},
        "database.json": _database(db, profile, watch),
        "stores.json": {"stores": [_store(store) for store in stores]},
        "maps.json": {"by_store": watch.timed("maps", support_rows.support_maps, db)},
        "imports.json": {
            "imports": watch.timed("imports", support_rows.support_imports, db),
            "rejected_orders": support_rows.support_rejected(db),
        },
        "notices.json": watch.timed("notices", support_rows.support_notices, db),
        "mails.json": watch.timed("mails", support_rows.support_mails, db),
        "settings.json": _settings(db),
        "log.txt": FreeText(_end_of_log(profile.log)),
        "crash.txt": FreeText(_crash_traces(profile)),
    }
    watch.timed("first_orders", queries.order_ids, db, OrderFilter())
    facts["timings.json"] = {"seconds": watch.seconds}
    return facts


class _StopWatch:
    """How long reads take on this PC."""

    def __init__(self, go_on: GoOn) -> None:
        self.seconds: dict[str, float] = {}
        self._go_on = go_on

    def timed(self, name: str, read: Callable[..., T], *given: object, **more: object) -> T:
        """What was read."""
        self._go_on()
        before = time.perf_counter()
        try:
            return read(*given, **more)
        finally:
            self.seconds[name] = round(time.perf_counter() - before, 4)


def _versions() -> Facts:
    return {
        "ordersync": __version__,
        "packaged": bool(getattr(sys, "frozen", False)),
        "python": sys.version,
        "sqlite": sqlite3.sqlite_version,
        "os": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "encoding": sys.getfilesystemencoding(),
        "time_zone_offset": time.strftime("%z"),
    }


def _database(db: Database, profile: Profile, watch: _StopWatch) -> Facts:
    return {
        "data_folder": FreeText(str(profile.data_dir)),
        "log": FreeText(str(profile.log)),
        "files": _files(profile.data_dir),
        **(_on_server(db, watch) if db.remote else _in_file(db, watch)),
        "orders_by_status": watch.timed("orders_by_status", support_rows.support_orders, db),
    }


def _in_file(db: Database, watch: _StopWatch) -> Facts:
    counts = watch.timed("row_counts", sqlite_file_facts.row_counts, db, seconds_each=_COUNT_SECONDS)
    facts = watch.timed("file_facts", sqlite_file_facts.file_facts, db)
    return {"database": FreeText(str(db.path)), **facts, "rows": counts}


def _on_server(db: Database, watch: _StopWatch) -> Facts:
    """How the server is reached stays out: it is nobody's business but the desk's."""
    from ordersync_gui.storage.postgres_facts import server_facts  # noqa: PLC0415 - most desks have no server

    return {"shared": True, **watch.timed("server_facts", server_facts, db)}


def _files(folder: Path) -> list[Facts]:
    """The files of the profile, names as free texts, with their sizes."""
    found = sorted(path for path in folder.glob("*") if path.is_file())
    return [{"name": FreeText(path.name), "bytes": path.stat().st_size} for path in found]


def _store(store: Store) -> Facts:
    return {
        "store": store.id,
        "name": FreeText(store.name),
        "channel": _channel(store),
        "connected": store.connected,
        "connection": safe_settings(store),
        "preferences": _preferences(store.preferences),
        "requirements": [each.value for each in store.requirements],
        "created": store.created_at,
        "high_water_mark": store.high_water_mark,
        "last_good_import": store.last_good_import,
        "paused_until": store.paused_until,
        "retry_at": store.retry_at,
        "troubles": store.troubles,
        "backfill": None if store.backfill is None else asdict(store.backfill),
        "poisoned": [asdict(each) | {"error": FreeText(str(each.error))} for each in store.poisoned],
        "last_error_kind": FreeText(store.last_error_kind),
        "last_error": FreeText(str(store.last_error)),
    }


def _preferences(preferences: StorePreferences) -> Facts:
    """Of the company and its mails only what is set, besides what tells why a mail server doesn't take them."""
    facts = asdict(preferences)
    facts["branding"] = _only_whether(facts["branding"])
    mails = facts["mails"]
    facts["mails"] = mails | _only_whether({name: mails[name] for name in _OWN_IN_MAILS})
    return {name: plain(value) for name, value in facts.items()}


def _only_whether(texts: Mapping[str, str]) -> dict[str, bool]:
    return {name: bool(text) for name, text in texts.items()}


def _channel(store: Store) -> str:
    """The channel's key, where it is one that this version knows."""
    return store.channel if spec_of(store.channel).form else "unknown"


def _settings(db: Database) -> Facts:
    return {
        "evidence": plain(asdict(queries.desk_settings(db))),
        "scanner": plain(asdict(queries.scan_settings(db))),
        "buyers_days": buyers_days(db),
    }


def plain(value: object) -> object:
    """Values of settings: numbers, switches and choices as they are, every other text as a free one."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return FreeText(value)
    if isinstance(value, Mapping):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list | tuple) else value


def _end_of_log(log: Path) -> str:
    """The last lines of the log, those of the file before it among them when it has just been begun."""
    older = log.with_name(f"{log.name}.1")
    data = b"".join(_end(path) for path in (older, log) if path.is_file())
    text = data[-LOG_BYTES:].decode("utf-8", "replace")
    return text.partition("\n")[2] if len(data) > LOG_BYTES else text


def _crash_traces(profile: Profile) -> str:
    """Where this run crashed, and the one before it that did; empty where none has."""
    files = (path for path in (profile.last_crash_trace, profile.crash_trace) if path.is_file())
    return b"".join(_end(path)[-LOG_BYTES:] for path in files).decode("utf-8", "replace")


def _end(file: Path) -> bytes:
    """The end of a file, a byte more than wanted so that a longer file shows."""
    with file.open("rb") as stream:
        stream.seek(max(0, file.stat().st_size - LOG_BYTES - 1))
        return stream.read()
