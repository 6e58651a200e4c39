"""The two orders that most tests of reading look at."""

from __future__ import annotations

from pathlib import Path

import pytest
from ows_orders import read

from ordersync_gui.domain.order import Order


@pytest.fixture
def guide(fixtures: Path) -> Order:
    return read((fixtures / "oxatis" / "order_guide.xml").read_bytes(), "76763")


@pytest.fixture
def wsdl(fixtures: Path) -> Order:
    return read((fixtures / "oxatis" / "order_wsdl.xml").read_bytes(), "76764")
