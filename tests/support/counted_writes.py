"""Notes each row that is written to some tables, on both databases, until the desk is closed."""

from __future__ import annotations

from ordersync_gui.storage.database import Database

_ON_A_SERVER = """CREATE FUNCTION pg_temp.note_write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO pg_temp.written VALUES (TG_OP || ' ' || TG_TABLE_NAME); RETURN NULL; END $$"""


def count_writes(db: Database, *tables: str) -> None:
    """From now on; what this thread writes."""
    run = db.connection().execute
    run("CREATE TEMP TABLE written (what TEXT)")
    if db.remote:
        run(_ON_A_SERVER)
    for table in tables:
        for act in ("INSERT", "UPDATE", "DELETE"):
            run(_trigger(table, act, remote=db.remote))


def writes(db: Database) -> list[str]:
    """Acts and tables, a row each: "UPDATE orders"."""
    return [what for (what,) in db.connection().execute("SELECT what FROM written").fetchall()]


def _trigger(table: str, act: str, *, remote: bool) -> str:
    name = f"count_{table}_{act}"
    if remote:
        return f"CREATE TRIGGER {name} AFTER {act} ON {table} FOR EACH ROW EXECUTE FUNCTION pg_temp.note_write()"
    note = f"INSERT INTO written VALUES ('{act} {table}')"  # noqa: S608 - names of tables
    return f"CREATE TEMP TRIGGER {name} AFTER {act} ON {table} BEGIN {note}; END"
