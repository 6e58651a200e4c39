"""Oxatis Web Services (OWS), our side: form POSTs that carry XML, and reading what comes back."""

from ordersync_gui.channels.protocols.ows.connection_test import check_connection
from ordersync_gui.channels.protocols.ows.looking import look_at_order
from ordersync_gui.channels.protocols.ows.notice_reply import read_notice_reply
from ordersync_gui.channels.protocols.ows.notices import notice_steps
from ordersync_gui.channels.protocols.ows.one_order import fetch_order
from ordersync_gui.channels.protocols.ows.orders import fetch_page, outline_page
from ordersync_gui.channels.protocols.ows.progress_states import ProgressState, list_statuses

__all__ = [
    "ProgressState",
    "check_connection",
    "fetch_order",
    "fetch_page",
    "list_statuses",
    "look_at_order",
    "notice_steps",
    "outline_page",
    "read_notice_reply",
]
