from __future__ import annotations

import pytest
from mapped import map_words
from stocked_store import LATER, NOW, WORDS, StockedStore, draft, exchange, order, page

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ShopStatus, Window
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.maps import CarrierService, MapEdits
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.storage import (
    channel_statuses,
    logos,
    outbox,
    queries,
    run_answers,
    runs,
    store_deletion,
    stores,
    templates,
)
from ordersync_gui.storage.all_tables import TABLES
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import (
    DeskActs,
    DeskSettings,
    GridLayouts,
    HighestIds,
    Leases,
    SavedViews,
    Tags,
)
from ordersync_gui.storage.map_changes import apply_edits

_OF_THE_DESK = (
    "INSERT INTO tag (name, name_folded) SELECT 'T', CAST(count(*) AS TEXT) FROM tag RETURNING id",
    "INSERT INTO desk_act (at, who, kind, orders) VALUES (1, 'Kim', 'tag', 2) RETURNING id",
)


def _fill(shop: StockedStore) -> None:
    """Something of the store in every table that holds something of stores."""
    bad = RejectedOrder("9", as_it_stands("No date."), "<Order/>")
    shop.save_page(page(order("1"), order("2"), rejected=(bad,)))
    _fill_maps(shop)
    first = shop.details("1").lines[0].id
    notice = shop.ship(draft("T1", {first: "1"}), number="1").notice_id
    shop.ship(draft("T2"), number="1")
    shop.leased(notice)
    assert notice is not None
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=NOW,
        error=None,
        not_before=None,
        exchange=exchange(),
    )
    with shop.db.transaction():
        shop.db.connection().execute(
            "INSERT INTO desk_fact (order_id, held) SELECT id, TRUE FROM orders WHERE store_id = ?",
            (shop.store_id,),
        )
        tag, act = (shop.db.connection().execute(statement).fetchone()[0] for statement in _OF_THE_DESK)
        for statement, value in (
            ("INSERT INTO order_tag SELECT id, ?", tag),
            ("INSERT INTO desk_act_order SELECT ?, id, '', ''", act),
            ("INSERT INTO buyer_deletion SELECT id, ?", 1),
            ("INSERT INTO claim SELECT id, 'Kim', '', '', 1, ?", 1),
        ):
            shop.db.connection().execute(f"{statement} FROM orders WHERE store_id = ?", (value, shop.store_id))
    _fill_papers(shop)
    shop.save(order("1"))
    answer = run_answers.frozen(RunAnswer(1, say("One of the first pages."), exchange()))
    run_answers.keep_answers(shop.db, [answer], run_id=shop.run_id)
    channel_statuses.keep_statuses(shop.db, store_id=shop.store_id, statuses=[ShopStatus("10", "New")])


def _fill_papers(shop: StockedStore) -> None:
    """A template, a logo, and a mail with a step."""
    templates.keep_template(shop.db, store_id=shop.store_id, kind="packing_slip", text="x", now=LATER)
    logos.keep_logo(shop.db, store_id=shop.store_id, logo=(b"x", 1, 1))
    with shop.db.transaction():
        for statement in (
            """INSERT INTO mail (uid, store_id, order_id, shipment_id, state, not_before, created_at)
                SELECT 'mail of ' || id, ?, order_id, id, 'sent', 1, 1 FROM shipment
                WHERE order_id IN (SELECT id FROM orders WHERE store_id = ?)""",
            """INSERT INTO mail_step (mail_id, at, attempt, name, reply)
                SELECT id, 1, 1, 'connect', '220' FROM mail WHERE store_id = ? AND store_id = ?""",
            "INSERT INTO mail_suppression SELECT id, 'Kim', 1 FROM orders WHERE store_id = ? AND store_id = ?",
        ):
            shop.db.connection().execute(statement, (shop.store_id, shop.store_id))


def _fill_maps(shop: StockedStore) -> None:
    """All four maps, and a change that confirmed a notice."""
    shop.save(order("2", shipping_method="Express"))
    shop.attempt(shop.ship(draft("T0"), number="2").notice_id)
    shop.save(order("2", shipping_method="Express", source_status="done"), at=LATER)
    dhl = CarrierService("DHL")
    edits = MapEdits({"done": OrderStatus.SHIPPED}, {"Express": dhl}, {dhl: dhl}, {1: "order:source"})
    apply_edits(shop.db, store_id=shop.store_id, edits=edits, now=LATER, operator="Kim")


def _rows(db: Database) -> dict[str, int]:
    of_no_store = (Leases, HighestIds, DeskSettings, Tags, DeskActs, SavedViews, GridLayouts)
    names = [model._meta.table_name for model in TABLES if model not in of_no_store]
    return {name: db.connection().execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}  # noqa: S608 - names of our own tables


def _stop_at(monkeypatch: pytest.MonkeyPatch, slices: int) -> None:
    """The program is killed before this slice, counted from 0."""
    done: list[object] = []
    delete_slice = store_deletion._delete_slice

    def killed(*arguments: object) -> set[int]:
        if len(done) == slices:
            raise KeyboardInterrupt
        done.append(arguments)
        return delete_slice(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(store_deletion, "_delete_slice", killed)


def test_a_store_goes_with_all_that_is_its_own_and_nothing_else(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    _fill(other)
    alone = _rows(db)
    for model, count in alone.items():
        assert count, f"{model} shows nothing here"
    _fill(shop)
    ids = {shop.details(number).id for number in "12"}

    changes = stores.delete_store(db, store_id=shop.store_id)

    # The other store's rows are as they were; of the first there had been a store, a map and a run.
    assert _rows(db) == alone | {
        "store": 1,
        "status_map": alone["status_map"] - len(WORDS),
        "import_run": alone["import_run"] - 1,
    }
    assert changes == Changes(orders=frozenset(ids), membership=True, stores=True, notices=True, maps=True)
    if not db.remote:
        assert db.connection().execute("PRAGMA foreign_key_check").fetchall() == []
    assert [store.name for store in queries.stores(db)] == ["Other"]
    assert other.details("1").shipments


def test_a_name_is_free_again_after_the_deletion(shop: StockedStore, db: Database) -> None:
    stores.delete_store(db, store_id=shop.store_id)

    StockedStore.opened(db, "Shop")


def test_there_is_no_such_store_to_delete(db: Database) -> None:
    with pytest.raises(NotFound):
        stores.delete_store(db, store_id=99)


@pytest.mark.sqlite_only("counts the statements that SQLite carries out")
def test_many_orders_go_in_slices_between_which_others_can_write(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_deletion, "SLICE", 2)
    shop.save(*(order(str(number)) for number in range(5)))
    seen: list[str] = []
    shop.db.connection().set_trace_callback(seen.append)

    changes = stores.delete_store(shop.db, store_id=shop.store_id)

    shop.db.connection().set_trace_callback(None)
    assert len(changes.orders) == 5
    assert len([statement for statement in seen if statement.startswith("BEGIN")]) == 5


@pytest.mark.parametrize(
    ("s_per_order", "sizes"),
    [(0.0, [4, 8, 16, 20, 20, 12]), (0.03, [4, 8, 8, 8, 8, 8, 8, 8, 8, 8, 4]), (1.0, [4, *[1] * 76])],
    ids=["quick", "fitting", "slow"],
)
def test_a_slice_has_as_many_orders_as_others_may_wait_for(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch, s_per_order: float, sizes: list[int]
) -> None:
    monkeypatch.setattr(store_deletion, "SLICE", 20)
    monkeypatch.setattr(store_deletion, "_FIRST", 4)
    shop.save(*(order(str(number)) for number in range(80)))
    seen: list[int] = []
    delete_slice = store_deletion._delete_slice

    def counted(db: Database, store_id: int, size: int) -> set[int]:
        deleted = delete_slice(db, store_id, size)
        seen.append(len(deleted))
        return deleted

    monkeypatch.setattr(store_deletion, "_delete_slice", counted)
    store_deletion.delete_store(shop.db, store_id=shop.store_id, clock=lambda: s_per_order * sum(seen))

    assert seen == [*sizes, 0]


def test_a_deletion_that_broke_off_is_finished_by_the_next_call(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_deletion, "SLICE", 1)
    _fill(shop)
    with monkeypatch.context() as killing:
        _stop_at(killing, 1)
        with pytest.raises(KeyboardInterrupt):
            stores.delete_store(shop.db, store_id=shop.store_id)
    (left,) = queries.stores(shop.db)
    assert not left.connected
    assert queries.store_contents(shop.db, left.id).orders == 1

    stores.delete_store(shop.db, store_id=shop.store_id)

    assert set(_rows(shop.db).values()) == {0}


def test_a_deletion_that_broke_off_is_finished_at_the_next_start(
    shop: StockedStore, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = StockedStore.opened(db, "Other")
    other.save(order("7"))
    _fill(shop)
    with monkeypatch.context() as killing:
        _stop_at(killing, 0)
        with pytest.raises(KeyboardInterrupt):
            stores.delete_store(db, store_id=shop.store_id)

    first, second = stores.finish_deletions(db), stores.finish_deletions(db)

    assert (len(first.orders), first.stores) == (2, True)
    assert not second
    assert [store.name for store in queries.stores(db)] == ["Other"]
    assert other.details("7")


def test_a_half_deleted_store_is_neither_changed_nor_imported(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stop_at(monkeypatch, 0)
    with pytest.raises(KeyboardInterrupt):
        stores.delete_store(shop.db, store_id=shop.store_id)

    with pytest.raises(UsageError, match="being deleted"):
        shop.change(connected=True)
    with pytest.raises(NotFound):
        runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=NOW)
    with pytest.raises(NotFound):
        shop.save(order("8"))
    assert not queries.stores(shop.db)[0].connected


def test_numbers_of_deleted_orders_stores_and_notices_are_never_given_out_again(
    shop: StockedStore, db: Database
) -> None:
    shop.save(order("1"), order("2"))
    old_order, old_notice = shop.details("2").id, shop.ship(number="2").notice_id
    assert old_notice is not None
    stores.delete_store(db, store_id=shop.store_id)

    fresh = StockedStore.opened(db, "Fresh")
    fresh.save(order("1"), order("2"))
    fresh.save(order("3"))
    notice = fresh.ship(number="1").notice_id

    assert fresh.store_id == shop.store_id + 1
    assert [fresh.details(number).id for number in "123"] == [old_order + 1, old_order + 2, old_order + 3]
    assert notice == old_notice + 1
    with pytest.raises(NotFound):
        queries.order_details(db, old_order)


@pytest.mark.sqlite_only("PostgreSQL's tables are made from SQLite's")
def test_every_reference_between_tables_has_an_index_so_that_a_deletion_finds_its_rows(db: Database) -> None:
    connection = db.connection()
    for model in TABLES:
        table = model._meta.table_name
        columns = {row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
        leading = {row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5] == 1}
        for index in connection.execute(f"PRAGMA index_list({table})").fetchall():
            leading.add(connection.execute(f"PRAGMA index_info({index[1]})").fetchone()[2])
        assert columns <= leading, table


def test_a_map_of_a_deleted_store_is_said_to_be_gone(shop: StockedStore) -> None:
    stores.delete_store(shop.db, store_id=shop.store_id)

    with pytest.raises(NotFound):
        map_words(shop.db, store_id=shop.store_id, words={"a": OrderStatus.SHIPPED}, now=LATER, operator="Kim")
