"""A page of an OWS shop's orders: first which ones were modified, then each of them in full."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from ordersync_gui.channels.errors_by_status import http_date
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings
from ordersync_gui.channels.protocols.ows.details import Details, details_request
from ordersync_gui.channels.protocols.ows.progress_states import read_states, states_request
from ordersync_gui.channels.protocols.ows.refusals import read_data
from ordersync_gui.channels.protocols.ows.summaries import read_summaries, summaries_request
from ordersync_gui.channels.protocols.ows.times import store_zone
from ordersync_gui.domain.channel import ChannelSpec, Connection, Window
from ordersync_gui.domain.feed import FeedOutline, FeedPage
from ordersync_gui.domain.wording import Message, say

AT_ONCE = 3
MOST_WARNINGS = 20


def fetch_page(connection: Connection, window: Window, page: int, session: Session, spec: ChannelSpec) -> FeedPage:
    """Orders modified in the window, page from 1 on: one call for the list, one for the states, one per order.

    An order that can't be had or read is rejected by itself. Blocking. Raises ChannelError for what
    concerns all of them: no connection, an HTTP error, a refused sign-in, the daily limit, maintenance.
    """
    zone = store_zone(connection)
    reply = session.read(summaries_request(connection, window, page))
    listed = read_data(reply, zone)
    summaries = read_summaries(listed, page)
    details = Details(FeedSettings(zone, connection.values.get("currency", ""), spec.custom_field_names))
    if summaries.ids:
        details.states = read_states(session.read(states_request(connection)), connection)
        requests = (details_request(connection, order_id) for order_id in summaries.ids)
        with closing(session.read_all(requests, AT_ONCE)) as answers:
            for order_id, answer in zip(summaries.ids, answers, strict=True):
                details.take(order_id, answer)
    return FeedPage(
        orders=tuple(details.orders),
        rejected=(*summaries.rejected, *details.rejected),
        pages=summaries.pages,
        warnings=_capped([*listed.remarks, *details.warnings]),
        requested_at=reply.requested_at,
        server_time=http_date(reply.headers.get("date", "")),
    )


def outline_page(connection: Connection, window: Window, page: int, session: Session) -> FeedOutline:
    """Which orders a page holds and in which states, by two calls. Blocking. Raises ChannelError."""
    reply = session.read(summaries_request(connection, window, page))
    listed = read_data(reply, store_zone(connection))
    summaries = read_summaries(listed, page)
    words: dict[str, str] = {}
    if summaries.ids:
        states = read_states(session.read(states_request(connection)), connection)
        words = {order_id: states.word(state) for order_id, state in summaries.states.items()}
    return FeedOutline(words, len(summaries.rejected), summaries.pages, _capped(listed.remarks))


def _capped(warnings: Iterable[Message]) -> tuple[Message, ...]:
    """Each warning once, and not more than a person reads."""
    distinct = list({str(warning): warning for warning in warnings}.values())
    if len(distinct) <= MOST_WARNINGS:
        return tuple(distinct)
    more = say(
        "… and {count} more warnings.", for_one="… and 1 more warning.", count=len(distinct) - MOST_WARNINGS
    )
    return (*distinct[:MOST_WARNINGS], more)
