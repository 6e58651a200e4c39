"""What a shared desk's server tells about itself: version, sizes, and about how many rows each table has."""

from __future__ import annotations

from typing import Any

from ordersync_gui.storage.database import Database

_SERVER = """SELECT current_setting('server_version'), current_setting('server_encoding'),
    pg_database_size(current_database()), pg_is_in_recovery(), current_setting('max_connections')"""
_TABLES = """SELECT relname, pg_total_relation_size(relid), n_live_tup FROM pg_stat_user_tables
    WHERE schemaname = 'ordersync' ORDER BY relname"""
_USERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"


def server_facts(db: Database) -> dict[str, Any]:
    """Nothing in it names a server, a user or a buyer. Raises StorageError."""
    with db.plain_errors():
        connection = db.connection()
        version, encoding, size, standby, most = connection.execute(_SERVER).fetchone()
        (connected,) = connection.execute(_USERS).fetchone()
        (schema,) = connection.execute("SELECT version FROM desk_schema").fetchone()
        tables = connection.execute(_TABLES).fetchall()
    return {
        "schema_version": schema,
        "server_version": version,
        "encoding": encoding,
        "database_bytes": size,
        "standby": standby,
        "connections": connected,
        "most_connections": most,
        "tables": {name: {"bytes": held, "rows_about": rows} for name, held, rows in tables},
    }
