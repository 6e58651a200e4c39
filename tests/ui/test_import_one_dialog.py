"""One order by its number, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import child, destroy, press
from mapped import map_words
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.channels.providers.oxatis import Oxatis
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.explanation import Cause
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.explain_dialog import ExplainDialog
from ordersync_gui.ui.finding_card import FindingCard
from ordersync_gui.ui.import_one_dialog import ImportOneDialog
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]
ASKING = "Asking the shop..."


@pytest.fixture
def oxatis() -> Iterator[PracticeShop]:
    """A shop that can be asked for one order."""
    with PracticeShop(channel="oxatis", orders=8, seed=2) as running:
        yield running


@pytest.fixture
def plain(connect: Connect, shop: PracticeShop) -> Store:
    """A store whose shop can't be."""
    return connect(shop, name="Plain")


@pytest.fixture
def ox(connect: Connect, oxatis: PracticeShop) -> Store:
    """A store of the shop that can be asked, without orders yet."""
    return connect(oxatis, name="Ox")


@pytest.fixture
def opened(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[Callable[[Store | None], ImportOneDialog]]:
    """Open the dialog for a store and wait until it knows whom it can ask."""
    made: list[ImportOneDialog] = []

    def open_for(store: Store | None) -> ImportOneDialog:
        dialog = ImportOneDialog(desk, jobs, wanted=store)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.number.isEnabled() or bool(dialog.outcome.text()), timeout=WITHIN_MS)
        return dialog

    yield open_for
    for dialog in made:
        destroy(dialog)


def a_number(shop: PracticeShop) -> str:
    return min(order.number for order in shop.orders)


def ids(desk: Desk) -> list[int]:
    return list(queries.order_ids(desk.db, OrderFilter(limit=100)))


def test_the_order_comes_in_and_is_shown(
    opened: Callable[[Store | None], ImportOneDialog], ox: Store, oxatis: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(ox)
    wanted: list[int] = []
    closed: list[int] = []
    dialog.order_wanted.connect(wanted.append)
    dialog.finished.connect(closed.append)
    dialog.number.setText(a_number(oxatis))
    press(dialog, "import_one_import")
    qtbot.waitUntil(lambda: bool(wanted), timeout=WITHIN_MS)
    assert wanted == ids(desk)
    assert closed


def test_an_order_that_the_shop_has_not_is_said_and_the_next_can_be_typed(
    opened: Callable[[Store | None], ImportOneDialog], ox: Store, qtbot: QtBot
) -> None:
    dialog = opened(ox)
    dialog.number.setText("99999999")
    press(dialog, "import_one_import")
    qtbot.waitUntil(lambda: "no order 99999999" in dialog.outcome.text(), timeout=WITHIN_MS)
    assert dialog.isVisible()
    assert child(dialog, QPushButton, "import_one_import").isEnabled()
    assert dialog.number.selectedText() == "99999999"


def test_only_shops_that_can_be_asked_are_offered(
    opened: Callable[[Store | None], ImportOneDialog], plain: Store, ox: Store
) -> None:
    dialog = opened(plain)
    assert [dialog.store.itemText(place) for place in range(dialog.store.count())] == [ox.name]
    assert "The shop of Plain can't be asked" in dialog.outcome.text()
    assert child(dialog, QPushButton, "import_one_import").isEnabled()


def test_where_none_can_be_asked_it_says_what_else_helps(
    opened: Callable[[Store | None], ImportOneDialog], plain: Store
) -> None:
    dialog = opened(plain)
    assert "Import again" in dialog.outcome.text()
    assert not child(dialog, QPushButton, "import_one_import").isEnabled()


def test_words_that_nobody_has_mapped_are_told(
    opened: Callable[[Store | None], ImportOneDialog], ox: Store, oxatis: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    nothing = dict.fromkeys(Oxatis.spec.default_status_map, OrderStatus.UNMAPPED)
    map_words(desk.db, store_id=ox.id, words=nothing, now=desk.clock())
    dialog = opened(ox)
    told: list[int] = []
    dialog.new_words.connect(lambda store, words: told.append(store.id if words else 0))
    dialog.number.setText(a_number(oxatis))
    press(dialog, "import_one_import")
    qtbot.waitUntil(lambda: told == [ox.id], timeout=WITHIN_MS)


def test_a_missing_order_is_asked_for_from_its_explanation_which_is_then_made_anew(
    desk: Desk, jobs: Jobs, ox: Store, oxatis: PracticeShop, qtbot: QtBot
) -> None:
    dialog = ExplainDialog(desk, jobs, number=a_number(oxatis))
    dialog.show()

    def causes() -> list[Cause]:
        return [card.finding.cause for card in dialog.findChildren(FindingCard) if not card.isHidden()]

    qtbot.waitUntil(lambda: Cause.ASKABLE in causes(), timeout=WITHIN_MS)
    press(dialog, f"fix_askable_{ox.id}")
    qtbot.waitUntil(lambda: causes() in ([Cause.HERE], [Cause.UNMAPPED]), timeout=WITHIN_MS)
    assert dialog.isVisible()
    assert len(ids(desk)) == 1
    destroy(dialog)
