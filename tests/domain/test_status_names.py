"""Statuses as people write them."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_names import STATUS_NAMES, status_named


@pytest.mark.parametrize("status", OrderStatus, ids=str)
def test_each_status_is_known_by_its_value_its_name_and_with_other_signs_between(status: OrderStatus) -> None:
    written = (
        status.value,
        str(STATUS_NAMES[status]),
        status.value.replace("_", "-").upper(),
        f" {status.value} ",
    )
    assert {status_named(text) for text in written} == {status}


@pytest.mark.parametrize("text", ["", "sleeping", "ship", "on hold!", "shipped,cancelled"])
def test_anything_else_is_no_status(text: str) -> None:
    assert status_named(text) is None
