"""An order whose status nobody mapped is shipped in no way at the bench; one row of the map lets it be shipped."""

from __future__ import annotations

import pytest
from finding_widgets import destroy, texts
from packing_bench import TRACKING, Bench

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def odd(bench: Bench) -> OrderDetails:
    """An order under a word that nobody mapped, and with nothing else the matter."""
    ids = queries.order_ids(bench.desk.db, OrderFilter(status=OrderStatus.UNMAPPED))
    found = [queries.order_details(bench.desk.db, order_id) for order_id in ids]
    return next(
        order for order in found if [reason.kind for reason in order.attention] == [AttentionKind.UNMAPPED_STATUS]
    )


def _map(bench: Bench, order: OrderDetails) -> None:
    word = order.order.source_status
    edits = MapEdits(statuses={word: OrderStatus.AWAITING_SHIPMENT})
    db, now = bench.desk.db, bench.desk.clock()
    outcome = apply_edits(db, store_id=order.store_id, edits=edits, now=now, operator="Kim")
    bench.window.jobs.publish(outcome.changes)


def _obstacles(bench: Bench, *orders: OrderDetails) -> dict[int, str]:
    """Why each of them can't be shipped among many."""
    dialog = ShipManyDialog(bench.desk, bench.window.jobs, [order.id for order in orders])
    dialog.show()
    bench.wait(lambda: len(dialog.orders.rows) == len(orders) and not bench.window.jobs.running)
    found = {row.id: row.obstacle for row in dialog.orders.rows}
    destroy(dialog)
    return found


def test_a_scan_of_it_is_refused_until_its_word_is_mapped(bench: Bench, odd: OrderDetails) -> None:
    bench.verify(ScanVerify.OFF)
    bench.scan(odd.order.number)
    bench.wait(lambda: bench.refusal is not None)
    assert bench.refusal is not None
    assert "isn't mapped" in texts(bench.refusal)
    bench.read()
    bench.scan(TRACKING)
    assert bench.dialog is None, "its number goes to no parcel"
    assert bench.details(odd).shipments == ()
    if bench.refusal is not None:
        bench.read()

    _map(bench, odd)
    bench.take(odd)


def test_among_many_it_is_left_where_it_is_until_its_word_is_mapped(bench: Bench, odd: OrderDetails) -> None:
    ready = bench.orders()[0]
    for is_mapped in (False, True):
        if is_mapped:
            _map(bench, odd)
        obstacles = _obstacles(bench, ready, odd)
        assert obstacles[ready.id] == ""
        assert ("isn't mapped" in obstacles[odd.id]) is not is_mapped
