"""The wizard for every kind of shop: its checklist, its form, its rules for status words, its practice shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from finding_widgets import child, destroy, press, texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QRadioButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot
from wizard_at_hand import WITHIN_MS, WizardAtHand

from ordersync_gui.domain.channel import Sureness
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Unavailable
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import CHANNELS, PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec, channel_specs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.practice_offer import PracticeOffer
from ordersync_gui.ui.status_table import StatusTable
from ordersync_gui.ui.wizard import ConnectWizard

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
ForChannel = Callable[[str], tuple[WizardAtHand, PracticeShop]]


@pytest.fixture
def for_channel(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[ForChannel]:
    """for_channel(key): a wizard that offers a practice shop of that channel, and the shop."""
    with ExitStack() as stack:

        def make(key: str) -> tuple[WizardAtHand, PracticeShop]:
            shop = stack.enter_context(PracticeShop(channel=key, orders=30, seed=5))
            told: dict[str, Any] = announcement(shop)
            offer = PracticeOffer(told["login"]["set"], told["login"]["secrets"], told["channel"])
            wizard = ConnectWizard(desk, jobs, offer)
            stack.callback(destroy, wizard)
            stack.callback(wizard._leave)
            wizard.show()
            return WizardAtHand(wizard, qtbot), shop

        yield make


def to_statuses(wizard: WizardAtHand) -> StatusTable:
    """Go on with the practice shop to the statuses, and wait for them."""
    wizard.choose("practice")
    for page in ("checklist_page", "credentials_page", "test_page", "statuses_page"):
        wizard.next(page)
    button = wizard.wizard.button(wizard.wizard.WizardButton.NextButton)
    wizard.qtbot.waitUntil(button.isEnabled, timeout=WITHIN_MS)
    return child(wizard.wizard, StatusTable, "status_table")


def test_all_kinds_of_shops_stand_on_one_page_without_scrolling(for_channel: ForChannel) -> None:
    wizard, _ = for_channel("custom_store")
    wizard.wizard.resize(780, 560)
    wizard.qtbot.waitUntil(lambda: wizard.wizard.height() <= 560, timeout=WITHIN_MS)
    radios = wizard.wizard.findChildren(QRadioButton)
    assert [radio.objectName() for radio in radios] == [
        *(f"shop_{spec.key}" for spec in channel_specs()),
        "shop_practice",
    ]
    page = wizard.wizard.currentPage()
    assert page is not None
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("key", CHANNELS)
def test_the_checklist_says_what_and_where_and_what_is_not_certain(wizard: WizardAtHand, key: str) -> None:
    wizard.choose(key)
    wizard.next("checklist_page")
    page, spec = wizard.wizard.currentPage(), channel_spec(key)
    assert page is not None
    said = texts(page)
    assert spec.checklist
    for item in spec.checklist:
        assert str(item.what) in said
        assert item.where is None or str(item.where) in said
    for step in spec.steps:
        assert str(step) in said
    for fact in spec.facts:
        assert (str(fact.text) in said) is (fact.sureness is not Sureness.DOCUMENTED)
    assert bool(page.findChildren(QLabel, "help_link")) is bool(spec.help_url)
    assert child(page, QScrollArea, "checklist_scroll").focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_another_kind_of_shop_replaces_the_checklist(wizard: WizardAtHand) -> None:
    wizard.choose("inksoft")
    wizard.next("checklist_page")
    wizard.back()
    wizard.choose("order_time")
    wizard.next("checklist_page")
    page = wizard.wizard.currentPage()
    assert page is not None
    assert "Master Admin" in texts(page)
    assert "PublisherId" not in texts(page)


@pytest.mark.parametrize("key", CHANNELS)
def test_every_kind_of_shop_is_connected_with_its_practice_shop(
    for_channel: ForChannel, desk: Desk, key: str
) -> None:
    wizard, _ = for_channel(key)
    table = to_statuses(wizard)
    assert table.row_count() > 0
    store = wizard.finish()
    assert store.channel == key
    assert store.name == "Practice shop"
    assert store.requirements == channel_spec(key).requirements
    assert store.preferences.import_days == 90
    assert queries.stores(desk.db) == (store,)


def test_a_fixed_word_has_one_meaning_and_says_why(for_channel: ForChannel) -> None:
    wizard, _ = for_channel("oxatis")
    table = to_statuses(wizard)
    rule = channel_spec("oxatis").fixed_words[OrderStatus.SHIPPED]
    assert table.chosen()[rule.word] is OrderStatus.SHIPPED
    assert table.offered(rule.word) == [OrderStatus.UNMAPPED, OrderStatus.SHIPPED]
    others = [table.offered(word) for word in table.chosen() if word != rule.word]
    assert others
    assert all(other and OrderStatus.SHIPPED not in other for other in others)
    assert str(rule.reason) in child(wizard.wizard, QLabel, "statuses_rules").text()


def test_statuses_that_the_shop_lists_can_be_picked_before_an_order_has_them(for_channel: ForChannel) -> None:
    wizard, _ = for_channel("oxatis")
    table = to_statuses(wizard)
    draft = wizard.wizard.state.current
    assert draft.listed
    unused = [status.word for status in draft.listed if status.word not in draft.counts]
    assert unused, "the practice shop lists a status that no order has"
    assert table.cell_text(unused[0])
    labelled = [status for status in draft.listed if status.label]
    assert labelled
    assert labelled[0].label in texts(wizard.wizard)
    assert table.choose(unused[0], OrderStatus.ON_HOLD)
    store = wizard.finish()
    assert queries.status_map(wizard.wizard._desk.db, store.id)[unused[0]] is OrderStatus.ON_HOLD


def test_a_list_that_cannot_be_read_does_not_lock_a_person_in(
    for_channel: ForChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object, **__: object) -> None:
        raise Unavailable(say("The shop is busy."))

    monkeypatch.setattr("ordersync_gui.sync.statuses.statuses_of", refuse)
    wizard, _ = for_channel("oxatis")
    table = to_statuses(wizard)
    assert "The shop is busy." in wizard.say("statuses_list_trouble")
    assert table.row_count() > 0, "the words of the orders are there"
    assert wizard.finish().channel == "oxatis"


def test_a_status_that_the_shop_does_not_have_is_explained(for_channel: ForChannel) -> None:
    wizard, _ = for_channel("inksoft")
    table = to_statuses(wizard)
    reason = channel_spec("inksoft").unsupported_statuses[OrderStatus.ON_HOLD]
    assert str(reason) in child(wizard.wizard, QLabel, "statuses_rules").text()
    offered = [table.offered(word) for word in table.chosen()]
    assert offered
    assert all(one and OrderStatus.ON_HOLD not in one for one in offered)


def test_the_time_zone_note_stands_at_the_time_zone(for_channel: ForChannel) -> None:
    wizard, _ = for_channel("oxatis")
    to_statuses(wizard)
    wizard.next("range_page")
    page = wizard.wizard.currentPage()
    assert page is not None
    note = channel_spec("oxatis").time_zone_note
    assert note is not None
    assert str(note) in texts(page)
    zones = [box for box in wizard.wizard.findChildren(QComboBox, "field_time_zone") if box.isVisible()]
    assert [zone.currentText() for zone in zones] == ["GMT"]


def test_a_wrong_value_under_more_settings_is_unfolded_and_named(wizard: WizardAtHand) -> None:
    wizard.to_sign_in("order_time")
    wizard.type("field_username", "owner@company.example")
    wizard.type("field_api_key", "k")
    more = next(tool for tool in wizard.wizard.findChildren(QToolButton, "form_more") if tool.isVisible())
    assert not child(wizard.wizard, QLineEdit, "field_url").isVisible()
    more.click()
    wizard.type("field_url", "no address")
    more.click()
    assert not child(wizard.wizard, QLineEdit, "field_url").isVisible()
    wizard.next("credentials_page")
    assert "http" in wizard.say("error_url")


def test_a_shop_that_is_connected_already_is_named_and_its_sign_in_can_be_changed_instead(
    connect: Callable[..., Store], for_channel: ForChannel
) -> None:
    wizard, shop = for_channel("custom_store")
    known = connect(shop, name="First time")
    wanted: list[Store] = []
    wizard.wizard.change_wanted.connect(wanted.append)
    wizard.choose("practice")
    for page in ("checklist_page", "credentials_page", "test_page"):
        wizard.next(page)
    assert "First time" in wizard.wait_for("same_shop")
    press(wizard.wizard, "same_shop_change")
    assert wanted == [known]
    assert not wizard.wizard.isVisible()


def test_a_taken_name_that_becomes_known_late_is_still_not_proposed(
    connect: Callable[..., Store], for_channel: ForChannel
) -> None:
    wizard, shop = for_channel("order_time")
    wizard.to_sign_in("order_time")
    connect(shop, name="Order Time")
    assert wizard.line("field_store_name").text() == "Order Time"
    wizard.wizard._learn_names()
    wizard.qtbot.waitUntil(lambda: wizard.line("field_store_name").text() == "Order Time 2", timeout=WITHIN_MS)


def test_a_shop_that_is_new_gets_no_such_hint(wizard: WizardAtHand, shop: PracticeShop) -> None:
    wizard.sign_in(shop)
    wizard.wait_for("test_outcome")
    assert not wizard.say("same_shop")
