"""The order details say where the mail about each parcel stands, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from stocked_store import StockedStore, draft, order

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mail_acts import suppress
from ordersync_gui.sync.mails import send_due_mails
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.order_details.mail_text import mail_text
from ordersync_gui.ui.order_details.parcel_menu import ParcelAct, mail_acts

_OFF = MailSettings(host="127.0.0.1", security=MailSecurity.NONE, sender_address="desk@shop.test")


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    found = StockedStore.opened(desk.db)
    found.save(order("1001"))
    return found


@pytest.fixture
def shipped(desk: Desk, stock: StockedStore, settle: Callable[..., Any]) -> Callable[..., OrderDetails]:
    """Ships the order in a store with these settings."""

    def do(settings: MailSettings, *, first: Callable[[int], Any] | None = None) -> OrderDetails:
        stock.change(preferences=StorePreferences(mails=settings))
        order_id = stock.details("1001").id
        if first is not None:
            settle(first(order_id))
        settle(ship(desk, order_id=order_id, draft=draft("T1"), notify=False))
        return queries.order_details(desk.db, order_id)

    return do


def said(details: OrderDetails) -> str:
    return mail_text(details.mailing, details.shipments[0])


def acts(details: OrderDetails) -> tuple[ParcelAct, ...]:
    return mail_acts(details.shipments[0], details.mailing)


def test_a_store_without_mails_says_nothing_of_them(shipped: Callable[..., OrderDetails]) -> None:
    details = shipped(_OFF)
    assert not said(details)
    assert not acts(details)


def test_a_mail_that_waits_says_until_when(shipped: Callable[..., OrderDetails]) -> None:
    details = shipped(replace(_OFF, send=True))
    assert said(details).startswith("Mail to the buyer: … Waiting\nThe mail isn't sent before ")
    assert acts(details) == (ParcelAct.MAILS,)


def test_a_mail_that_was_sent_says_to_whom(
    desk: Desk, shipped: Callable[..., OrderDetails], settle: Callable[..., Any]
) -> None:
    with PracticeMailServer() as server:
        details = shipped(replace(_OFF, send=True, port=server.port))
        settle(send_due_mails(desk, at_once=True))
    after = queries.order_details(desk.db, details.id)
    assert said(after).startswith("Mail to the buyer: ✔ Sent\nTo asa@example.test, ")


def test_an_order_whose_buyer_gets_none_says_that_somebody_said_so(
    desk: Desk, shipped: Callable[..., OrderDetails]
) -> None:
    details = shipped(replace(_OFF, send=True), first=lambda key: suppress(desk, [key], on=True))
    assert said(details) == "No mail to the buyer: somebody said so for this order."
    assert not acts(details)


def test_a_parcel_from_before_mails_were_on_can_be_mailed_by_hand(
    desk: Desk, stock: StockedStore, shipped: Callable[..., OrderDetails]
) -> None:
    details = shipped(_OFF)
    stock.change(preferences=StorePreferences(mails=replace(_OFF, send=True)))
    after = queries.order_details(desk.db, details.id)
    assert said(after) == "No mail to the buyer was made for this parcel."
    assert acts(after) == (ParcelAct.MAIL_NOW,)
