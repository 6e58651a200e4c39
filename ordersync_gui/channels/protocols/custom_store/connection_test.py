"""The live test of a connection: one export of the last day, a plain sentence for each step that works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.export import export_request
from ordersync_gui.channels.protocols.custom_store.no_orders import NO_ORDERS
from ordersync_gui.channels.protocols.custom_store.sign_in import secret_in_address
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.channel import CheckStep, Connection, StepKind, Window
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.wording import Message, say

_LOOKED_AT = timedelta(days=1)


def refuse_key_in(address: str) -> None:
    """Raises UsageError when the address holds a key, which would then be kept and shown with it."""
    if name := secret_in_address(address):
        raise UsageError(
            say("The address holds the key itself ({name}=…).", name=name),
            field="url",
            remedy=say("Take it out of the address and enter it as the password or key."),
        )


def check_connection(
    endpoint: Connection, session: Session, read: Callable[[Reply], FeedPage]
) -> Iterator[CheckStep]:
    """Yield a step for each thing that works; writes nothing. Raises ChannelError for the first that doesn't.

    read: how the channel reads the first page of an export.
    """
    url = endpoint.values["url"]
    host = urlsplit(url).hostname or ""
    session.look_up(url)
    yield CheckStep(StepKind.ADDRESS, say("The address is known: {host}.", host=host))
    now = datetime.now(UTC)
    reply = session.get(export_request(endpoint, Window(now - _LOOKED_AT, now), 1))
    yield CheckStep(StepKind.CONNECT, say("{host} answers.", host=host))
    page = read(reply)
    yield CheckStep(StepKind.SIGN_IN, _signed_in(page))
    yield CheckStep(StepKind.READ_ORDERS, _found(page))


def _signed_in(page: FeedPage) -> Message:
    if NO_ORDERS in page.warnings:
        return say("The sign-in wasn't refused.")
    return say("The sign-in was accepted.")


def _found(page: FeedPage) -> Message:
    if NO_ORDERS in page.warnings:
        return say("No orders are waiting now. Whether they can be read shows when the first one comes.")
    count = len(page.orders) + len(page.rejected)
    if page.pages > 1:
        return say("The feed can be read. Orders changed in the last day: more than {count}.", count=count)
    return say("The feed can be read. Orders changed in the last day: {count}.", count=count)
