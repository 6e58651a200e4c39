"""Any shop with a ShipStation Custom Store endpoint, reached by the address that the merchant enters."""

from __future__ import annotations

from collections.abc import Iterator

from ordersync_gui.channels.abilities import NoticeStep
from ordersync_gui.channels.http import Reply, Session
from ordersync_gui.channels.protocols import custom_store
from ordersync_gui.channels.protocols.custom_store import sign_in
from ordersync_gui.domain.channel import (
    ChannelSpec,
    ChecklistItem,
    CheckStep,
    Connection,
    NoticeField,
    RepeatSafety,
    Window,
)
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.form import Choice, FieldKind, FormField
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say

_AUTH = FormField(
    "auth",
    say("Way to sign in"),
    FieldKind.CHOICE,
    help=say(
        "The shop's ShipStation plugin or its documentation tells which. Most use a user name and a password."
    ),
    default=sign_in.BASIC,
    choices=(
        Choice(sign_in.BASIC, say("User name and password (HTTP Basic)")),
        Choice(sign_in.AUTH_KEY, say("Key in the address (WooCommerce: auth_key)")),
        Choice(sign_in.SS_QUERY, say("User name and password in the address (SS-UserName, SS-Password)")),
        Choice(sign_in.SS_HEADER, say("User name and password in headers (SS-UserName, SS-Password)")),
        Choice(sign_in.ACCESS_TOKEN, say("Access token in a header (ShipStation-Access-Token)")),
    ),
)
_FORM = (
    FormField(
        "url",
        say("Address of the endpoint"),
        FieldKind.URL,
        help=say(
            "As the shop's ShipStation or Custom Store settings show it, without user name, password or key."
        ),
        placeholder="https://shop.example/api/shipstation",
    ),
    _AUTH,
    FormField(
        "username",
        say("User name"),
        help=say("The one that was made for ShipStation or for this desk."),
        placeholder="shipstation",
        unless_choice=("auth", sign_in.WITHOUT_USERNAME),
    ),
    FormField(
        "password",
        say("Password, key or token"),
        FieldKind.SECRET,
        help=say("Kept in this PC's own safe for passwords, nowhere else."),
    ),
    FormField(
        "time_zone",
        say("Time zone of the shop's feed"),
        FieldKind.TIME_ZONE,
        help=say("UTC by the protocol. Some shops write their own local time; then enter that zone."),
        placeholder="Europe/Berlin",
        default="UTC",
    ),
    FormField(
        "currency",
        say("Currency"),
        FieldKind.CURRENCY,
        help=say("Used for orders for which the shop names none."),
        placeholder="EUR",
        required=False,
    ),
)
_STATUS_MAP = {
    "unpaid": OrderStatus.AWAITING_PAYMENT,
    "pending": OrderStatus.AWAITING_PAYMENT,
    "paid": OrderStatus.AWAITING_SHIPMENT,
    "processing": OrderStatus.AWAITING_SHIPMENT,
    "shipped": OrderStatus.SHIPPED,
    "completed": OrderStatus.SHIPPED,
    "complete": OrderStatus.SHIPPED,
    "cancelled": OrderStatus.CANCELLED,
    "canceled": OrderStatus.CANCELLED,
    "refunded": OrderStatus.CANCELLED,
    "on_hold": OrderStatus.ON_HOLD,
    "on-hold": OrderStatus.ON_HOLD,
    "holded": OrderStatus.ON_HOLD,
}
SPEC = ChannelSpec(
    key="custom_store",
    label="Custom Store",
    summary=say(
        "Any shop that offers a ShipStation Custom Store address: WooCommerce, Magento, Spree, nopCommerce, "
        "Craft, Drupal and many more."
    ),
    form=_FORM,
    checklist=(
        ChecklistItem(say("The shop's ShipStation plugin or Custom Store endpoint is installed and switched on.")),
        ChecklistItem(say("You have the endpoint's address.")),
        ChecklistItem(say("You have the user name and password, or the key, that the shop gives for it.")),
        ChecklistItem(say("You know which words the shop uses for its order statuses.")),
    ),
    default_status_map=_STATUS_MAP,
    notice_fields=frozenset(NoticeField),
    help_url="https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide",
    partial_shipments=True,
    shows_parts=False,
    repeat_safety=RepeatSafety.UNSAFE,
    carriers=(
        "USPS",
        "UPS",
        "FedEx",
        "DHL",
        "DHLGlobalMail",
        "UPSMI",
        "BrokersWorldWide",
        "FedExInternationalMailService",
    ),
)


class CustomStore:
    """The channel for any Custom Store endpoint."""

    spec: ChannelSpec = SPEC

    def check(self, connection: Connection, session: Session) -> Iterator[CheckStep]:
        """Test the connection with one export of the last day; see Provider.check."""
        return custom_store.check_connection(connection, session, self.spec)

    def fetch_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedPage:
        """Orders modified in the window, page from 1 on. Blocking. Raises ChannelError."""
        reply = session.get(custom_store.export_request(connection, window, page))
        return custom_store.read_export(reply, connection, self.spec)

    def notice_steps(self, connection: Connection, notice: ShipmentNotice) -> tuple[NoticeStep, ...]:
        """The one shipnotify request; the same notice always gives the same one."""
        request = custom_store.notice_request(connection, notice, self.spec.notice_fields)
        return (NoticeStep(say("shipment notice"), request),)

    def read_notice_reply(self, reply: Reply, step: int) -> None:  # noqa: ARG002 - there is only one step
        """Return when the shop took the notice; see NotifiesShipment."""
        custom_store.read_notice_reply(reply)
