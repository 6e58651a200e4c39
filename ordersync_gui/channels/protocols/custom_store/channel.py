"""A channel of the Custom Store protocol: what all of them do alike, so that each only declares itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from ordersync_gui.channels.abilities import NoticeStep
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.connection_test import check_connection, refuse_key_in
from ordersync_gui.channels.protocols.custom_store.export import export_request, feed_settings, read_export
from ordersync_gui.channels.protocols.custom_store.no_orders import read_first_page
from ordersync_gui.channels.protocols.custom_store.notice_reply import read_notice_reply
from ordersync_gui.channels.protocols.custom_store.shipnotice import notice_request
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection, StepKind, Window
from ordersync_gui.domain.errors import ChannelError, UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.wording import Message, say


class CustomStoreChannel:
    """What a subclass sets: `spec`, and `endpoint` where its form has other keys than the protocol's own.

    source_from_custom_field: the custom field (1 to 3) that tells where an order comes from, 0
    for the element `Source`. silence_means_no_orders: an answer without a feed can mean that no
    orders are waiting (see no_orders). remedies: what to do about a kind of error, in this
    channel's own words.
    """

    spec: ChannelSpec
    source_from_custom_field: int = 0
    silence_means_no_orders: bool = False
    remedies: Mapping[type[ChannelError], Message] = {}

    def endpoint(self, connection: Connection) -> Connection:
        """The connection with the protocol's keys: url, auth, username, time_zone, currency; secret password."""
        return connection

    def check(self, connection: Connection, session: Session) -> Iterator[CheckStep]:
        """Test the connection with one export of the last day; see Provider.check."""
        refuse_key_in(connection.values["url"])
        endpoint = self.endpoint(connection)
        pages: list[FeedPage] = []

        def read(reply: Reply) -> FeedPage:
            pages.append(self._page(reply, endpoint, 1))
            return pages[0]

        with self._own_remedies():
            for step in check_connection(endpoint, session, read):
                more = (
                    self.check_more(connection, pages[0], session) if step.kind is StepKind.READ_ORDERS else None
                )
                yield step if more is None else replace(step, sentence=_both(step.sentence, more))

    def check_more(self, connection: Connection, page: FeedPage, session: Session) -> Message | None:  # noqa: ARG002 - a channel of its own kind uses them
        """What a connection test says beyond the protocol, None for nothing; page: the orders of the last day.

        Raises ChannelError.
        """
        return None

    def fetch_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedPage:
        """Orders modified in the window, page from 1 on. Blocking. Raises ChannelError."""
        endpoint = self.endpoint(connection)
        with self._own_remedies():
            return self._page(session.get(export_request(endpoint, window, page)), endpoint, page)

    def notice_steps(self, connection: Connection, notice: ShipmentNotice) -> tuple[NoticeStep, ...]:
        """The one shipnotify request; the same notice always gives the same one.

        Raises UsageError for a correction: the protocol has no request that changes a notice, and a second
        shipnotify is a second parcel (WooCommerce counts the items again, Magento answers 400).
        """
        if notice.correction:
            raise UsageError(
                say("{channel} can't be told of a correction.", channel=self.spec.label),
                meaning=say("Nothing was sent."),
                remedy=say("Change it in the shop."),
            )
        request = notice_request(self.endpoint(connection), notice, self.spec.notice_fields)
        return (NoticeStep(say("shipment notice"), request),)

    def read_notice_reply(self, reply: Reply, step: int) -> None:  # noqa: ARG002 - there is only one step
        """Return when the shop took the notice; see NotifiesShipment."""
        with self._own_remedies():
            read_notice_reply(reply)

    def _page(self, reply: Reply, endpoint: Connection, page: int) -> FeedPage:
        settings = feed_settings(endpoint, self.spec, source_from_custom_field=self.source_from_custom_field)
        if page == 1 and self.silence_means_no_orders:
            return read_first_page(reply, settings)
        return read_export(reply, settings)

    @contextmanager
    def _own_remedies(self) -> Iterator[None]:
        try:
            yield
        except ChannelError as error:
            error.remedy = self.remedies.get(type(error), error.remedy)
            raise


def _both(first: Message, second: Message) -> Message:
    return say("{first} {second}", first=first, second=second)
