"""Two PCs at a shared desk: each hears what the other changes, and nothing of what it changed itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from postgres_server import TestServer
from stocked_store import NOW, StockedStore, order
from waiting import wait_until

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_act import Hold
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import ServerAway
from ordersync_gui.storage import desk_acts
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.postgres_listening import PostgresListening

LONG_S = 20.0
EVERYTHING = Changes(membership=True, maps=True)


@pytest.fixture
def here(postgres: TestServer, desk_server: DeskServer) -> Iterator[Database]:
    db = postgres.open(desk_server)
    yield db
    db.close()


@pytest.fixture
def there(postgres: TestServer, desk_server: DeskServer) -> Iterator[Database]:
    db = postgres.open(desk_server)
    yield db
    db.close()


@pytest.fixture
def shop(there: Database) -> StockedStore:
    """What the other PC does."""
    shop = StockedStore.opened(there)
    shop.save(order("1"), order("2"))
    return shop


@pytest.fixture
def listening(here: Database, shop: StockedStore) -> Iterator[PostgresListening]:
    assert shop
    found = PostgresListening(here)
    found.changes()
    yield found
    found.close()


def test_what_was_done_just_before_is_told_too(here: Database, shop: StockedStore) -> None:
    assert shop
    listening = PostgresListening(here)
    found = listening.changes()
    assert found.membership
    assert found.stores
    assert not listening.changes()
    listening.close()


def test_it_waits_until_another_pc_changes_something(listening: PostgresListening, shop: StockedStore) -> None:
    changed = shop.details("1").id
    act(shop, changed)
    assert listening.wait(LONG_S)
    assert listening.changes() == Changes(orders=frozenset({changed}), membership=True)
    assert not listening.changes()


def test_what_this_pc_does_is_no_news(listening: PostgresListening, here: Database, shop: StockedStore) -> None:
    act(StockedStore(here, shop.store_id, shop.run_id), shop.details("1").id)
    assert not listening.changes()


def test_what_an_import_brings_is_told_once(listening: PostgresListening, shop: StockedStore) -> None:
    shop.save(*(order(str(number)) for number in range(10, 60)))
    assert listening.changes() == Changes(membership=True)


def test_an_order_that_an_import_changes_is_named(listening: PostgresListening, shop: StockedStore) -> None:
    shop.save(order("1", source_status="pending"), order("2"))
    found = listening.changes()
    assert found.orders == {shop.details("1").id}
    assert found.membership


def test_of_very_many_orders_none_is_named(listening: PostgresListening, there: Database) -> None:
    there.connection().execute("UPDATE orders SET buyer_shown = 'x' WHERE number = '1'")
    assert len(listening.changes().orders) == 1
    there.connection().execute("SELECT tell_change(ARRAY(SELECT generate_series(1, 2001)), '')")
    assert listening.changes() == EVERYTHING


def test_a_parcel_is_told_with_its_notice(listening: PostgresListening, shop: StockedStore) -> None:
    shop.ship(number="1")
    found = listening.changes()
    assert found.orders == {shop.details("1").id}
    assert found.notices
    assert found.membership


def test_maps_are_told(listening: PostgresListening, shop: StockedStore) -> None:
    shop.db.connection().execute("UPDATE status_map SET status = 'shipped' WHERE word = 'paid'")
    assert listening.changes() == Changes(maps=True)


def test_what_ends_late_is_told_late_and_nothing_twice(
    listening: PostgresListening, there: Database, shop: StockedStore
) -> None:
    """A transaction that began first may end last: what it wrote has the lower numbers."""
    one, two = shop.details("1").id, shop.details("2").id
    slow = there.engine.new_connection()  # type: ignore[attr-defined]
    slow.execute("BEGIN")
    slow.execute("UPDATE orders SET buyer_shown = 'x' WHERE id = %s", (one,))
    act(shop, two)
    assert listening.changes().orders == {two}
    assert not listening.changes()
    slow.execute("COMMIT")
    slow.close()
    assert listening.changes().orders == {one}
    assert not listening.changes()


def test_old_rows_go_and_new_ones_stay(there: Database, shop: StockedStore) -> None:
    assert shop
    connection = there.connection()
    connection.execute("UPDATE change_log SET at = at - interval '1 hour'")
    act(shop, shop.details("1").id)

    def old() -> int:
        connection.execute("SELECT tell_change(NULL, 's') FROM generate_series(1, 200)")
        sql = "SELECT count(*) FROM change_log WHERE at < clock_timestamp() - interval '30 minutes'"
        return int(connection.execute(sql).fetchone()[0])

    wait_until(lambda: not old(), "the old rows went")
    kept = connection.execute("SELECT count(*) FROM change_log WHERE orders IS NOT NULL").fetchone()[0]
    assert kept > 0


def test_who_was_asleep_for_long_reads_everything(listening: PostgresListening, there: Database) -> None:
    mark = listening._mark
    assert mark is not None
    listening._mark = replace(mark, at=mark.at - 3600)
    assert listening.changes() == Changes(membership=True, stores=True, notices=True, maps=True, mails=True)
    assert not listening.changes()
    assert there


def test_waking_ends_the_wait(listening: PostgresListening) -> None:
    listening.wake()
    assert not listening.wait(LONG_S)


@pytest.mark.parametrize("part", ["wait", "changes"])
def test_a_server_that_hangs_up_is_away(
    listening: PostgresListening, there: Database, here: Database, part: str
) -> None:
    hang_up(there)
    work: Callable[[], object] = listening.changes if part == "changes" else lambda: listening.wait(LONG_S)
    with pytest.raises(ServerAway):
        work()
    with pytest.raises(ServerAway):
        listening.changes()
    again = PostgresListening(here)
    again.changes()
    again.close()


def hang_up(db: Database) -> None:
    """Let the server end all other connections than this one."""
    db.connection().execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid != pg_backend_pid() AND application_name = 'ordersync'"
    )


def act(shop: StockedStore, *orders: int) -> None:
    desk_acts.act_on(shop.db, Hold(), ids=list(orders), act_id=None, operator="Kim", now=NOW)
