"""Looking at a real server of a shared desk: each step in words, and nothing is changed there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest
from postgres_server import TestServer
from psycopg import sql

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Cancelled, StorageError
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.storage.postgres_probe import probe

WORD = "open-sesame"
ALL = [
    ProbeStep.REACHED,
    ProbeStep.TLS,
    ProbeStep.SIGNED_IN,
    ProbeStep.VERSION,
    ProbeStep.RIGHTS,
    ProbeStep.SEARCH,
    ProbeStep.TABLES,
]


@pytest.fixture
def empty(whole_server: TestServer) -> Iterator[DeskServer]:
    """A database with nothing in it."""
    whole_server.owner.execute("CREATE DATABASE looked_at")
    yield whole_server.named("looked_at")
    whole_server.owner.execute("DROP DATABASE looked_at WITH (FORCE)")


@pytest.fixture
def packer(whole_server: TestServer) -> Iterator[str]:
    """A user with no rights but to sign in."""
    whole_server.owner.execute(sql.SQL("CREATE ROLE looking LOGIN PASSWORD {}").format(WORD))
    yield "looking"
    for database in whole_server.own_desks():
        with psycopg.connect(
            whole_server.owner.info.dsn, password=whole_server.password, dbname=database, autocommit=True
        ) as connection:
            connection.execute("DROP OWNED BY looking")
    whole_server.owner.execute("DROP ROLE looking")


def looked(place: DeskServer, password: str) -> list[Probed]:
    steps: list[Probed] = []
    probe(place, password, on_step=steps.append)
    return steps


def refused(place: DeskServer, password: str) -> str:
    with pytest.raises(StorageError) as failed:
        looked(place, password)
    assert password not in f"{failed.value} {failed.value.detail}"
    return str(failed.value)


def in_database(postgres: TestServer, place: DeskServer, *statements: str) -> None:
    with psycopg.connect(
        postgres.owner.info.dsn, password=postgres.password, dbname=place.database, autocommit=True
    ) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_desk_that_is_there_goes_through_all_steps(postgres: TestServer, desk_server: DeskServer) -> None:
    steps = looked(desk_server, postgres.password)
    assert [step.kind for step in steps] == ALL
    assert [step.kind for step in steps if step.doubtful] == [ProbeStep.TLS]  # it is off here
    assert "of this version" in str(steps[-1].sentence)


def test_a_look_that_is_cancelled_ends_at_once(postgres: TestServer, desk_server: DeskServer) -> None:
    steps: list[ProbeStep] = []
    stop = Cancellation()

    def follow(step: Probed) -> None:
        steps.append(step.kind)
        if step.kind is ProbeStep.SIGNED_IN:
            stop.cancel()

    with pytest.raises(Cancelled):
        probe(desk_server, postgres.password, on_step=follow, cancellation=stop)
    assert steps[-1] is ProbeStep.SIGNED_IN


def test_a_look_at_an_empty_database_makes_nothing_there(postgres: TestServer, empty: DeskServer) -> None:
    steps = looked(empty, postgres.password)
    assert [step.kind for step in steps] == ALL
    assert "are made when this PC joins" in str(steps[-1].sentence)
    assert [step.sentence for step in looked(empty, postgres.password)] == [step.sentence for step in steps]


def test_a_wrong_password_a_wrong_user_and_a_wrong_database_are_told_apart(
    postgres: TestServer, desk_server: DeskServer
) -> None:
    assert "the user ordersync_owner or the password" in refused(desk_server, "wrong-one")
    assert "or the password" in refused(replace(desk_server, user="nobody"), "wrong-one")
    assert "no database nowhere" in refused(replace(desk_server, database="nowhere"), postgres.password)


def test_who_may_not_make_the_tables_is_told_so(empty: DeskServer, packer: str) -> None:
    assert "may not make the tables" in refused(replace(empty, user=packer), WORD)


def test_what_a_user_may_do_is_told(postgres: TestServer, desk_server: DeskServer, packer: str) -> None:
    place = replace(desk_server, user=packer)
    assert "may not read the orders" in refused(place, WORD)
    in_database(
        postgres,
        place,
        "GRANT USAGE ON SCHEMA ordersync TO looking",
        "GRANT SELECT ON ALL TABLES IN SCHEMA ordersync TO looking",
    )
    rights = next(step for step in looked(place, WORD) if step.kind is ProbeStep.RIGHTS)
    assert rights.doubtful
    assert "may only read" in str(rights.sentence)
    in_database(postgres, place, "GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ordersync TO looking")
    rights = next(step for step in looked(place, WORD) if step.kind is ProbeStep.RIGHTS)
    assert not rights.doubtful
    assert "may read and change orders" in str(rights.sentence)


def test_tables_of_another_version_are_told(postgres: TestServer, desk_server: DeskServer, packer: str) -> None:
    try:
        in_database(postgres, desk_server, "UPDATE ordersync.desk_schema SET version = version + 1")
        last = looked(desk_server, postgres.password)[-1]
        assert last.doubtful
        assert "newer version" in str(last.sentence)
        in_database(postgres, desk_server, "UPDATE ordersync.desk_schema SET version = version - 2")
        assert "are updated when this PC joins" in str(looked(desk_server, postgres.password)[-1].sentence)
        in_database(
            postgres,
            desk_server,
            f"GRANT USAGE ON SCHEMA ordersync TO {packer}",
            f"GRANT SELECT ON ALL TABLES IN SCHEMA ordersync TO {packer}",
        )
        assert "may not update them" in refused(replace(desk_server, user=packer), WORD)
    finally:
        in_database(postgres, desk_server, "UPDATE ordersync.desk_schema SET version = version + 1")


def test_another_programs_tables_are_left_alone(postgres: TestServer, empty: DeskServer) -> None:
    in_database(postgres, empty, "CREATE SCHEMA ordersync", "CREATE TABLE ordersync.orders (id INTEGER)")
    assert "another program" in refused(empty, postgres.password)


def test_a_database_that_is_not_in_utf_8_is_refused(whole_server: TestServer) -> None:
    whole_server.owner.execute("CREATE DATABASE looked_at_latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    try:
        assert "LATIN1" in refused(whole_server.named("looked_at_latin"), whole_server.password)
    finally:
        whole_server.owner.execute("DROP DATABASE looked_at_latin WITH (FORCE)")
