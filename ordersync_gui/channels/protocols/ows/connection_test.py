"""The live test of a connection: the shop's states, then the orders of the last day and one of them in full."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.sign_in import secret_in_address
from ordersync_gui.channels.protocols.ows.calls import DEFAULT_URL
from ordersync_gui.channels.protocols.ows.details import details_request
from ordersync_gui.channels.protocols.ows.progress_states import read_states, states_request
from ordersync_gui.channels.protocols.ows.refusals import raise_for_http, read_data
from ordersync_gui.channels.protocols.ows.summaries import SummaryPage, read_summaries, summaries_request
from ordersync_gui.channels.protocols.ows.times import store_zone
from ordersync_gui.domain.channel import CheckStep, Connection, StepKind, Window
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say

_LOOKED_AT = timedelta(days=1)


def check_connection(connection: Connection, session: Session) -> Iterator[CheckStep]:
    """Yield a step for each thing that works; writes nothing. Raises ChannelError for the first that doesn't.

    Raises UsageError when the address holds the Token, which would then be kept and shown with it.
    """
    url = connection.values.get("url") or DEFAULT_URL
    if name := secret_in_address(url):
        raise UsageError(
            say("The address holds the Token itself ({name}=…).", name=name),
            field="url",
            remedy=say("Take it out of the address; it has a field of its own."),
        )
    host = urlsplit(url).hostname or ""
    session.look_up(url)
    yield CheckStep(StepKind.ADDRESS, say("The address is known: {host}.", host=host))
    reply = session.read(states_request(connection))
    raise_for_http(reply)
    yield CheckStep(StepKind.CONNECT, say("{host} answers.", host=host))
    states = read_states(reply, connection)
    yield CheckStep(
        StepKind.SIGN_IN,
        say("Token and AppId were accepted. Order states of the shop: {count}.", count=len(states.states)),
    )
    yield CheckStep(StepKind.READ_ORDERS, _found(_read_orders(connection, session)))


def _read_orders(connection: Connection, session: Session) -> SummaryPage:
    """The list of the last day, and its first order in full, since that can need another right."""
    now, zone = datetime.now(UTC), store_zone(connection)
    reply = session.read(summaries_request(connection, Window(now - _LOOKED_AT, now), 1))
    page = read_summaries(read_data(reply, zone), 1)
    for order_id in page.ids[:1]:
        read_data(session.read(details_request(connection, order_id)), zone)
    return page


def _found(page: SummaryPage) -> Message:
    count = len(page.ids) + len(page.rejected)
    if page.total is None and page.pages > 1:
        return say("Orders can be read. Changed in the last day: more than {count}.", count=count)
    return say("Orders can be read. Changed in the last day: {count}.", count=max(count, page.total or 0))
