"""Asking a Custom Store endpoint for its orders."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from ordersync_gui.channels.errors_by_status import auth_failed, raise_for_status
from ordersync_gui.channels.protocols.custom_store.feed import read_feed
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings
from ordersync_gui.channels.protocols.custom_store.refusals import Shape, read_answer, refused
from ordersync_gui.channels.protocols.custom_store.sign_in import credentials, merged_url
from ordersync_gui.channels.request import HttpRequest, Reply
from ordersync_gui.domain.channel import ChannelSpec, Connection, Window
from ordersync_gui.domain.feed import FeedPage

# Spree (Rails) answers 406 to any list that mixes */* in.
ACCEPT = "application/xml, text/xml"
_MINUTE = timedelta(minutes=1)
# Statuses by which a server tells what it dislikes about the request; WooCommerce says a wrong key with 400.
_TELLING = frozenset({400, 402, 405, 406, 409, 412, 415, 422})


def export_request(connection: Connection, window: Window, page: int) -> HttpRequest:
    """The export of one page, from 1 on; the window's minutes are written in the store's time zone."""
    zone = store_zone(connection)
    ways = credentials(connection)
    parameters = (
        ("action", "export"),
        ("start_date", f"{_start(window.start, zone):%m/%d/%Y %H:%M}"),
        ("end_date", f"{_end(window.end, zone):%m/%d/%Y %H:%M}"),
        ("page", str(page)),
        *ways.parameters,
    )
    url = merged_url(connection.values["url"], parameters)
    return HttpRequest("GET", url, {"Accept": ACCEPT, **ways.headers})


def read_export(reply: Reply, settings: FeedSettings) -> FeedPage:
    """The page that an export brought. Raises ChannelError for any other answer."""
    if reply.status in _TELLING:
        answer = read_answer(reply)
        if answer.shape not in (Shape.EMPTY, Shape.PAGE):
            raise auth_failed(answer.said) if answer.about_sign_in else refused(answer.said or reply.excerpt())
    raise_for_status(reply, reply.redactor)
    return read_feed(reply, settings)


def feed_settings(connection: Connection, spec: ChannelSpec, *, source_from_custom_field: int = 0) -> FeedSettings:
    """How this store's feed is to be read."""
    return FeedSettings(
        store_zone(connection),
        connection.values.get("currency", ""),
        spec.custom_field_names,
        source_from_custom_field,
    )


def store_zone(connection: Connection) -> ZoneInfo:
    """The zone in which the store writes and reads times without an offset; UTC by the guide."""
    return ZoneInfo(connection.values.get("time_zone") or "UTC")


def _start(moment: datetime, zone: tzinfo) -> datetime:
    """The minute at or before the moment; where the clock shows it twice, an hour is added to be sure."""
    wall = moment.astimezone(zone).replace(second=0, microsecond=0)
    return wall.replace(tzinfo=None) - _doubt(wall)


def _end(moment: datetime, zone: tzinfo) -> datetime:
    """The minute at or after the moment, an hour more where the clock shows it twice."""
    up = moment if not (moment.second or moment.microsecond) else moment + _MINUTE
    wall = up.astimezone(zone).replace(second=0, microsecond=0)
    return wall.replace(tzinfo=None) + _doubt(wall)


def _doubt(wall: datetime) -> timedelta:
    """How far the two readings of a wall-clock time are apart: an hour when clocks go back, else nothing."""
    first, second = wall.replace(fold=0).utcoffset(), wall.replace(fold=1).utcoffset()
    return abs((first or timedelta(0)) - (second or timedelta(0)))
