"""What a channel can do, as one small Protocol per ability; the desk asks isinstance, never for a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from ordersync_gui.channels.http import HttpRequest, Reply, Session
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection, ShopStatus, Window
from ordersync_gui.domain.feed import FeedOutline, FeedPage
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.wording import Message


@runtime_checkable
class Provider(Protocol):
    """A channel: its declaration, and a test of a connection that writes nothing."""

    spec: ChannelSpec

    def check(self, connection: Connection, session: Session) -> Iterator[CheckStep]:
        """Yield a step for each thing that works; raises ChannelError for the first that doesn't.

        Blocking: run it on a worker thread.
        """
        ...


@runtime_checkable
class ImportsOrders(Protocol):
    """The channel can be asked for its orders."""

    def fetch_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedPage:
        """Orders modified in the window, page from 1 on. Blocking. Raises ChannelError."""
        ...


@dataclass(frozen=True, slots=True)
class NoticeStep:
    """One of the requests that a shipment notice is made of, and what it does, in words."""

    name: Message
    request: HttpRequest


@runtime_checkable
class OutlinesOrders(Protocol):
    """The channel can tell which orders there are with far fewer requests than it takes to fetch them."""

    def outline_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedOutline:
        """The same orders as on that page of fetch_page. Blocking. Raises ChannelError."""
        ...


@runtime_checkable
class ListsStatuses(Protocol):
    """The channel can be asked which statuses its orders can have."""

    def list_statuses(self, connection: Connection, session: Session) -> tuple[ShopStatus, ...]:
        """The shop's statuses in its own order. Blocking. Raises ChannelError."""
        ...


@runtime_checkable
class NotifiesShipment(Protocol):
    """The channel can be told that an order was shipped."""

    def notice_steps(self, connection: Connection, notice: ShipmentNotice) -> tuple[NoticeStep, ...]:
        """The exact requests, in the order in which they are sent; pure: the same notice always gives the same.

        The second is sent when the first was accepted; an attempt after a failure goes on
        with the first that wasn't. Of a correction only what `ChannelSpec.corrections` names is told. Raises
        UsageError for a notice that the channel can't be told, such as a correction where it takes none.
        """
        ...

    def read_notice_reply(self, reply: Reply, step: int) -> None:
        """Return when the reply to that step (from 0) says accepted.

        Raises Rejected, AuthFailed, NotAllowed, RateLimited, Unavailable (told to come later) or
        Ambiguous (a fault after which nobody knows).
        """
        ...


@runtime_checkable
class ReadsBackOrder(Protocol):
    """The channel can be asked for one order as it stands there at this moment; that writes nothing."""

    def way_to_look(self, connection: Connection) -> LookWay | None:
        """How this connection looks; None where it lacks something: some channels want a second sign-in for it."""
        ...

    def look_at_order(self, connection: Connection, sought: SoughtOrder, session: Session) -> OrderLook:
        """The order as its shop shows it. Blocking.

        By a feed, an order that isn't listed is one that the look doesn't show; that tells nothing, least of all
        that there is no such order. Raises Rejected when a shop that was asked directly doesn't know the order,
        UsageError where `way_to_look` is None, any other ChannelError when it can't be had. None of them says
        anything about a notice.
        """
        ...


@runtime_checkable
class FetchesOrder(Protocol):
    """The channel can be asked for one whole order by the number that people know."""

    def fetch_order(self, connection: Connection, number: str, session: Session) -> FeedPage:
        """That order as `fetch_page` would bring it, rejected where it can't be read; no order: there is none.

        Blocking. Raises ChannelError, or UsageError where the connection lacks what that takes, or the number
        can't be one of this channel's.
        """
        ...
