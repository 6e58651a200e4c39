"""The maps of a practice shop that has a word nobody has mapped."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from maps_at_hand import opened
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.maps.maps_dialog import MapsDialog


@pytest.fixture
def backordering() -> Iterator[PracticeShop]:
    """A practice shop that has backordered orders, too."""
    with PracticeShop(orders=120, seed=3) as running:
        yield running


@pytest.fixture
def store(connect: Callable[..., Store], backordering: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(backordering, orders=True)


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[MapsDialog]:
    """The dialog with the store's words in it."""
    yield from opened(MapsDialog(desk, jobs, store), qtbot)
