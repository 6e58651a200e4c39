"""At the bench the map of shipping methods names the carrier; a label of another one stops the line once."""

from __future__ import annotations

import pytest
from finding_widgets import texts
from mapped_ways import map_method
from packing_bench import TRACKING, Bench

from ordersync_gui.domain.desk import OrderDetails

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


def _mapped(bench: Bench) -> OrderDetails:
    order = bench.orders()[0]
    map_method(bench.desk.db, order.store_id, order.order.shipping_method, "DHL", "Express")
    return order


def _ways(bench: Bench, order: OrderDetails) -> list[tuple[str, str, str]]:
    found = bench.details(order).shipments
    return [(parcel.carrier, parcel.service, parcel.tracking_number) for parcel in found]


def test_a_number_that_nobody_knows_ships_with_what_the_map_says(bench: Bench) -> None:
    order = _mapped(bench)
    bench.take(order)
    bench.scan(TRACKING)
    bench.scan("LOCAL-COURIER-77")
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: _ways(bench, order))
    assert _ways(bench, order) == [("DHL", "Express", "LOCAL-COURIER-77")]
    assert bench.refusal is None


def test_a_label_of_another_carrier_than_the_maps_is_said_before_it_ships(bench: Bench) -> None:
    order = _mapped(bench)
    bench.take(order)
    bench.scan(TRACKING)
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: bench.refusal is not None)
    assert bench.refusal is not None
    assert "The map of shipping methods says DHL Express." in texts(bench.refusal)
    assert not _ways(bench, order)
    bench.read()
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: _ways(bench, order))
    assert _ways(bench, order) == [("UPS", "", TRACKING)]
