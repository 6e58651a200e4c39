"""Before parcels are recorded, people read whether this desk mails the buyers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from finding_widgets import child, destroy
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.order import Buyer
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mail_acts import suppress
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mail_telling import mail_told, mails_told
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
_ON = MailSettings(send=True, host="mail.test", sender_address="desk@shop.test")
_MAILED = "This desk mails the buyer: asa@example.test."


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    found = StockedStore.opened(desk.db)
    found.change(preferences=StorePreferences(mails=_ON))
    found.save(order("1001"), order("1002", buyer=Buyer("Bo", "", "", "")))
    return found


@pytest.fixture
def spec(stock: StockedStore) -> ChannelSpec:
    return channel_spec(stock.details("1001").channel)


def the_store(desk: Desk) -> Store:
    return queries.stores(desk.db)[0]


def with_mails(store: Store, **what: MailSettings | bool) -> Store:
    return replace(store, preferences=replace(store.preferences, **what))  # type: ignore[arg-type]  # several types


def test_a_store_that_never_mails_says_nothing(desk: Desk, stock: StockedStore, spec: ChannelSpec) -> None:
    silent = with_mails(the_store(desk), mails=MailSettings())
    assert not mail_told(stock.details("1001"), spec, silent, notify=True)
    assert mails_told([silent], told=[silent], mailing=[silent.channel]) == []


def test_one_order_says_to_whom_or_why_not(desk: Desk, stock: StockedStore, spec: ChannelSpec) -> None:
    store = the_store(desk)
    assert mail_told(stock.details("1001"), spec, store, notify=True) == _MAILED
    nobody = mail_told(stock.details("1002"), spec, store, notify=True)
    assert nobody == "No mail to the buyer: the order has no e-mail address."


def test_none_goes_out_where_the_shop_mails_the_buyer(desk: Desk, stock: StockedStore, spec: ChannelSpec) -> None:
    asked = with_mails(the_store(desk), buyer_mail=True)
    mailing = replace(spec, mails_buyer=True)
    details = stock.details("1001")
    told = mail_told(details, mailing, asked, notify=True)
    assert told == "No mail from this desk: the shop mails the buyer."
    assert mail_told(details, mailing, asked, notify=False) == _MAILED
    also = with_mails(asked, mails=replace(_ON, also_when_channel_mails=True))
    assert mail_told(details, mailing, also, notify=True) == _MAILED


def test_an_order_without_mails_says_that_somebody_said_so(
    desk: Desk, stock: StockedStore, spec: ChannelSpec, settle: Callable[..., Any]
) -> None:
    order_id = stock.details("1001").id
    settle(suppress(desk, [order_id], on=True))
    told = mail_told(queries.order_details(desk.db, order_id), spec, the_store(desk), notify=True)
    assert told == "No mail to the buyer: somebody said so for this order."


def test_stores_that_differ_are_named(desk: Desk, stock: StockedStore) -> None:
    assert stock is not None
    ours = the_store(desk)
    theirs = with_mails(replace(ours, id=ours.id + 1, name="Other"), buyer_mail=True)
    told = mails_told([ours, theirs], told=[ours, theirs], mailing=[ours.channel])
    assert told == [
        f"{ours.name}: This desk mails buyers that have an e-mail address.",
        "Other: No mail from this desk: the shop mails the buyer.",
    ]
    untold = mails_told([ours, theirs], told=[], mailing=[ours.channel])
    assert untold == ["This desk mails buyers that have an e-mail address."]


def test_the_ship_dialog_says_it_whether_the_shop_is_told_or_not(
    desk: Desk, jobs: Jobs, stock: StockedStore, spec: ChannelSpec
) -> None:
    dialog = ShipDialog(desk, jobs, stock.details("1001"), spec, store=the_store(desk))
    said = child(dialog, InlineMessage, "kept_fields")
    assert said.text().endswith(_MAILED)
    dialog.notify.setChecked(False)
    assert said.text().endswith(_MAILED)
    assert "only recorded at this desk" in said.text()
    dialog.done(0)
    destroy(dialog)


def test_shipping_many_says_it_too(desk: Desk, jobs: Jobs, stock: StockedStore, qtbot: QtBot) -> None:
    stock.change(preferences=StorePreferences(mails=_ON, tell_when=TellWhen.NEVER))
    dialog = ShipManyDialog(desk, jobs, [stock.details("1001").id])
    qtbot.waitUntil(lambda: bool(dialog.orders.rows), timeout=WITHIN_MS)
    said = child(dialog, InlineMessage, "ship_many_told")
    assert said.text().endswith("This desk mails buyers that have an e-mail address.")
    dialog.done(0)
    destroy(dialog)
