"""What docs/shared-desk.md tells whoever runs the server to do, done at a real one."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from all_rows import all_rows
from postgres_server import TestServer
from psycopg import sql
from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.desk_act import Hold
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage import desk_acts, queries
from ordersync_gui.storage.database import Database

PAGE = Path(__file__).parents[2] / "docs" / "shared-desk.md"
WORD = "open-sesame"


def block(beginning: str) -> str:
    """The block of code on the page that begins so."""
    found = re.search(rf"^```\n({re.escape(beginning)}.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert found, beginning
    return found[1]


@pytest.fixture
def stocked(postgres: TestServer, desk_server: DeskServer) -> Iterator[StockedStore]:
    """The owner's desk, with an order."""
    db = postgres.open(desk_server)
    found = StockedStore.opened(db)
    found.save(order("1001"))
    yield found
    db.close()


@pytest.fixture
def roles(whole_server: TestServer, desk_server: DeskServer, stocked: StockedStore) -> Iterator[DeskServer]:
    """The users of the page, made as it says."""
    assert stocked
    place = desk_server
    dsn = whole_server.owner.info.dsn
    with psycopg.connect(
        dsn, password=whole_server.password, dbname=place.database, autocommit=True
    ) as connection:
        connection.execute(block("-- packs and ships").replace("'...'", f"'{WORD}'").encode())
        yield place
        for name in ("packer", "reader"):
            connection.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(name)))


def test_a_packer_may_do_all_that_packing_needs(roles: DeskServer, stocked: StockedStore) -> None:
    order_id = stocked.details("1001").id
    with closing(Database(replace(roles, user="packer"), password=WORD)) as db:
        assert not db.read_only
        desk_acts.act_on(db, Hold(), ids=[order_id], act_id=None, operator="Kim", now=NOW)
        replace(stocked, db=db).save(order("1002"))
        assert queries.order_details(db, order_id).held
    assert stocked.details("1002").order.number == "1002"


def test_a_reader_may_look_and_is_told_so_when_writing(roles: DeskServer, stocked: StockedStore) -> None:
    order_id = stocked.details("1001").id
    with closing(Database(replace(roles, user="reader"), password=WORD)) as db:
        assert db.read_only
        assert queries.order_details(db, order_id).order.number == "1001"
        with pytest.raises(StorageError) as told:
            desk_acts.act_on(db, Hold(), ids=[order_id], act_id=None, operator="Kim", now=NOW)
    assert told.value.remedy
    assert not stocked.details("1001").held


def test_an_earlier_version_only_reads_a_newer_desk(
    postgres: TestServer, desk_server: DeskServer, stocked: StockedStore
) -> None:
    order_id = stocked.details("1001").id
    run_update = "UPDATE desk_schema SET version = version + {}"
    stocked.db.connection().execute(run_update.format(1))
    try:
        with closing(postgres.open(desk_server)) as db:
            assert db.read_only
            assert queries.order_details(db, order_id).order.number == "1001"
            with pytest.raises(StorageError, match="may only read"):
                desk_acts.act_on(db, Hold(), ids=[order_id], act_id=None, operator="Kim", now=NOW)
    finally:
        stocked.db.connection().execute(run_update.format(-1))


def test_a_backup_is_restored_as_the_page_says(
    whole_server: TestServer, desk_server: DeskServer, stocked: StockedStore, tmp_path: Path
) -> None:
    dump, restore = (line for line in block("pg_dump").splitlines() if line.startswith("pg_"))
    file = tmp_path / "ordersync.dump"
    restored = whole_server.named("ordersync_restored")
    whole_server.owner.execute("CREATE DATABASE ordersync_restored TEMPLATE template0")
    try:
        run(
            whole_server,
            dump.replace("ordersync.dump", str(file)).removesuffix(" ordersync"),
            desk_server.database,
        )
        run(whole_server, restore.replace("ordersync.dump", str(file)))
        with closing(whole_server.open(restored)) as db:
            assert all_rows(db) == all_rows(stocked.db)
            replace(stocked, db=db).save(order("1002"))
    finally:
        whole_server.owner.execute("DROP DATABASE ordersync_restored WITH (FORCE)")


def run(postgres: TestServer, line: str, *more: str) -> None:
    program, *given = line.split()
    folder = Path(os.environ["ORDERSYNC_TEST_POSTGRES_BIN"])
    where = {"PGHOST": postgres.host, "PGPORT": str(postgres.port), "PGUSER": postgres.user}
    subprocess.run(
        [folder / program, *given, *more],
        env={**os.environ, **where, "PGPASSWORD": postgres.password},
        check=True,
        capture_output=True,
        timeout=60,
    )
