"""Desk acts on many orders: what they are told by, how they are stopped, resumed and undone."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from desk_bench import Clock
from fresh_database import fresh
from stocked_store import NOW, StockedStore, order

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_act import DeskActKind, Hold, TagOrders, WriteNote
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.storage import desk_acts as portions
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync import desk_acts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import NAMED_AT_MOST, ActProgress
from ordersync_gui.sync.workers import Workers

EVERY = Chosen(0, wanted=OrderFilter())
ORDERS = 250


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk with 250 orders, of which acts change a hundred in one go."""
    monkeypatch.setattr(portions, "CHUNK", 100)
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    shop = StockedStore.opened(db)
    shop.save(*(order(str(number)) for number in range(ORDERS)))
    found = Desk(db, MemorySecrets(), Workers(), "Kim", Clock(NOW))
    yield found
    found.workers.close()
    db.close()


def tagged(desk: Desk) -> int:
    rows = queries.order_rows(desk.db, list(queries.order_ids(desk.db, OrderFilter())))
    return sum(row.tags == ("late",) for row in rows.values())


def test_all_that_match_are_changed_in_one_act_and_progress_is_told(desk: Desk) -> None:
    told: list[ActProgress] = []
    acted = asyncio.run(desk_acts.perform(desk, TagOrders(add=("late",)), orders=EVERY, on_progress=told.append))
    assert (acted.done, acted.left, len(acted.changes.orders)) == (ORDERS, 0, ORDERS)
    assert told == [ActProgress(100, ORDERS), ActProgress(200, ORDERS), ActProgress(ORDERS, ORDERS)]
    assert tagged(desk) == ORDERS
    last = queries.last_undoable(desk.db)
    assert last is not None
    assert (last.id, last.kind, last.orders) == (acted.act_id, DeskActKind.TAG, ORDERS)


def test_a_stopped_act_keeps_what_is_done_and_that_can_be_undone(desk: Desk) -> None:
    stop = Cancellation()
    acted = asyncio.run(
        desk_acts.perform(
            desk,
            TagOrders(add=("late",)),
            orders=EVERY,
            on_progress=lambda _progress: stop.cancel(),
            cancellation=stop,
        )
    )
    assert (acted.done, acted.left) == (100, 150)
    assert tagged(desk) == 100
    assert acted.act_id is not None
    undone = asyncio.run(desk_acts.undo(desk, act_id=acted.act_id))
    assert (undone.done, undone.kept, undone.finished, tagged(desk)) == (100, 0, True, 0)


def test_a_stopped_undo_goes_on_where_it_was_stopped(desk: Desk) -> None:
    acted = asyncio.run(desk_acts.tag(desk, orders=EVERY, add=["late"]))
    assert acted.act_id is not None
    stop = Cancellation()
    first = asyncio.run(
        desk_acts.undo(desk, act_id=acted.act_id, on_progress=lambda _progress: stop.cancel(), cancellation=stop)
    )
    assert (first.done, first.finished, tagged(desk)) == (100, False, 150)
    last = queries.last_undoable(desk.db)
    assert last is not None
    assert last.id == acted.act_id
    rest = asyncio.run(desk_acts.undo(desk, act_id=last.id))
    assert (rest.done, rest.finished, tagged(desk)) == (150, True, 0)
    assert queries.last_undoable(desk.db) is None


def test_an_undo_that_another_window_brings_to_its_end_is_no_error(desk: Desk) -> None:
    acted = asyncio.run(desk_acts.tag(desk, orders=EVERY, add=["late"]))
    act_id = acted.act_id
    assert act_id is not None

    def finish_elsewhere(_progress: ActProgress) -> None:
        while not portions.undo_some(desk.db, act_id=act_id, operator="Ben", now=NOW).finished:
            pass

    undone = asyncio.run(desk_acts.undo(desk, act_id=act_id, on_progress=finish_elsewhere))
    assert (undone.done, undone.finished, tagged(desk)) == (100, True, 0)
    with pytest.raises(UsageError):
        asyncio.run(desk_acts.undo(desk, act_id=act_id))


def test_of_very_many_refused_orders_the_first_are_named_and_all_are_counted(desk: Desk) -> None:
    shop = StockedStore.opened(desk.db, "Other")
    shop.save(*(order(f"S{number}", source_status="gone") for number in range(NAMED_AT_MOST + 20)))
    acted = asyncio.run(desk_acts.hold(desk, orders=EVERY))
    assert (acted.done, acted.refused_count, len(acted.refused)) == (ORDERS, NAMED_AT_MOST + 20, NAMED_AT_MOST)


def test_orders_that_are_gone_are_passed_over(desk: Desk) -> None:
    acted = asyncio.run(desk_acts.assign(desk, orders=Chosen.of(array("q", [10**9])), to="Anna"))
    assert (acted.act_id, acted.done, acted.unchanged, acted.refused_count) == (None, 0, 0, 0)


def test_a_hold_ends_by_itself_for_however_many_orders(desk: Desk) -> None:
    until = NOW + timedelta(hours=1)
    asyncio.run(desk_acts.hold(desk, orders=EVERY, until=until))
    assert not asyncio.run(desk_acts.release_due(desk))
    clock = desk.clock
    assert isinstance(clock, Clock)
    clock.forward(hours=1)
    changes = asyncio.run(desk_acts.release_due(desk))
    assert len(changes.orders) == ORDERS
    assert not asyncio.run(desk_acts.release_due(desk))


def test_what_is_wrong_is_refused_before_anything_is_written(desk: Desk) -> None:
    with pytest.raises(UsageError, match="passed already"):
        asyncio.run(desk_acts.hold(desk, orders=EVERY, until=NOW))
    with pytest.raises(UsageError, match="Name a tag"):
        asyncio.run(desk_acts.tag(desk, orders=EVERY, add=[" "]))
    with pytest.raises(UsageError, match="at most 80"):
        asyncio.run(desk_acts.assign(desk, orders=EVERY, to="x" * 81))
    with pytest.raises(UsageError, match="at most 4000"):
        asyncio.run(desk_acts.note(desk, orders=EVERY, text="x" * 4001))
    assert queries.last_undoable(desk.db) is None


def test_what_is_typed_is_cleaned(desk: Desk) -> None:
    assert desk_acts.hold_act(desk, reason=" Buyer  asks. ") == Hold(None, "Buyer asks")
    assert desk_acts.note_act("\n one \n\ntwo  \n") == WriteNote("one\n\ntwo")
    assert desk_acts.assign_act("  Anna   B ").to == "Anna B"


def test_half_a_letter_pair_is_kept_as_a_question_mark(desk: Desk) -> None:
    one = Chosen.of(queries.order_ids(desk.db, OrderFilter(limit=1)))
    asyncio.run(desk_acts.note(desk, orders=one, text="\ud83d!"))
    asyncio.run(desk_acts.tag(desk, orders=one, add=["\ud83d"]))
    asyncio.run(desk_acts.assign(desk, orders=one, to="\ud83d"))
    asyncio.run(desk_acts.hold(desk, orders=one, reason="\ud83d"))
    assert one.ids is not None
    details = queries.order_details(desk.db, one.ids[0])
    assert (details.note, details.tags, details.assigned_to, details.held) == ("?!", ("?",), "?", True)
