"""What a channel can do, as one small Protocol per ability; the desk asks isinstance, never for a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from ordersync_gui.channels.http import HttpRequest, Reply, Session
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection, Window
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.notice import ShipmentNotice


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


@runtime_checkable
class NotifiesShipment(Protocol):
    """The channel can be told that an order was shipped."""

    def notice_request(self, connection: Connection, notice: ShipmentNotice) -> HttpRequest:
        """The exact request, pure: the same notice always gives the same request."""
        ...

    def read_notice_reply(self, reply: Reply) -> None:
        """Return when the reply says accepted.

        Raises Rejected, AuthFailed, NotAllowed, RateLimited, Unavailable (told to come later) or
        Ambiguous (a fault after which nobody knows).
        """
        ...
