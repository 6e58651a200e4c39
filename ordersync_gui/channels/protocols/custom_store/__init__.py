"""The ShipStation Custom Store protocol, our side: export, shipnotify, and reading what real servers answer."""

from ordersync_gui.channels.protocols.custom_store.channel import CustomStoreChannel
from ordersync_gui.channels.protocols.custom_store.connection_test import check_connection
from ordersync_gui.channels.protocols.custom_store.export import export_request, feed_settings, read_export
from ordersync_gui.channels.protocols.custom_store.feed import read_feed
from ordersync_gui.channels.protocols.custom_store.looking import LookingCustomStoreChannel
from ordersync_gui.channels.protocols.custom_store.notice_reply import read_notice_reply
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings
from ordersync_gui.channels.protocols.custom_store.shipnotice import notice_body, notice_request
from ordersync_gui.channels.protocols.custom_store.sign_in import basic_endpoint

__all__ = [
    "CustomStoreChannel",
    "FeedSettings",
    "LookingCustomStoreChannel",
    "basic_endpoint",
    "check_connection",
    "export_request",
    "feed_settings",
    "notice_body",
    "notice_request",
    "read_export",
    "read_feed",
    "read_notice_reply",
]
