"""A practice shop's orders as the channel's own provider reads them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import cast

from ordersync_gui.channels.abilities import ImportsOrders
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.sync.paging import PageWalk

ALL_TIME = Window(datetime(2020, 1, 1, tzinfo=UTC), datetime.now(UTC) + timedelta(days=2))
_PROVIDERS = {provider.spec.key: provider for provider in PROVIDERS}


def connection_to(shop: PracticeShop) -> Connection:
    spec = _PROVIDERS[shop.dialect.key].spec
    login = cast("dict[str, dict[str, str]]", announcement(shop)["login"])
    values = checked_values(spec.form, {**login["set"], **login["secrets"]})
    secrets = {key: values.pop(key) for key in spec.secret_keys if key in values}
    return Connection(values, secrets)


def read_all(shop: PracticeShop) -> dict[str, Order]:
    provider = _PROVIDERS[shop.dialect.key]
    assert isinstance(provider, ImportsOrders)
    connection, walk, found = connection_to(shop), PageWalk(), dict[str, Order]()
    with Session(redactor=Redactor(connection.secrets.values())) as session:
        while walk.next_page is not None:
            page = provider.fetch_page(connection, ALL_TIME, walk.next_page, session)
            assert not page.rejected
            found.update((received.order.number, received.order) for received in walk.take(page))
    return found
