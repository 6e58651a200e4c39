"""Any shop with a ShipStation Custom Store endpoint, reached by the address that the merchant enters."""

from __future__ import annotations

from ordersync_gui.channels.protocols.custom_store import LookingCustomStoreChannel, sign_in
from ordersync_gui.channels.protocols.custom_store.declaration import (
    CARRIERS,
    CURRENCY_FIELD,
    GUIDE_FACT,
    KEPT_SAFE,
    MORE_ORDER_FIELDS,
    NO_CORRECTION_FACT,
    NO_PROOF_FACT,
    ORDER_FIELDS,
    RATE_FACT,
    REPEAT_FACT,
    TIME_ZONE_FIELD,
)
from ordersync_gui.domain.channel import (
    ChannelFact,
    ChannelSpec,
    ChecklistItem,
    NoticeField,
    Sureness,
)
from ordersync_gui.domain.form import Choice, FieldKind, FormField
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
    FormField("password", say("Password, key or token"), FieldKind.SECRET, help=KEPT_SAFE),
    TIME_ZONE_FIELD,
    CURRENCY_FIELD,
)
_CHECKLIST = (
    ChecklistItem(
        say("The shop's ShipStation plugin or Custom Store endpoint is installed and switched on."),
        say("In the shop's administration, among its plugins, modules or apps."),
    ),
    ChecklistItem(
        say("You have the endpoint's address."),
        say("In the plugin's settings. WooCommerce: the shop's address followed by /?wc-api=wc_shipstation."),
    ),
    ChecklistItem(
        say("You have the user name and password, or the key, that the shop gives for it."),
        say(
            "In the plugin's settings. It is often another login than the one with which you sign in to the "
            "shop. WooCommerce: the authentication key under WooCommerce > Settings > Integration > ShipStation."
        ),
    ),
    ChecklistItem(
        say("You know which words the shop uses for its order statuses."),
        say("In its list of orders, or in the plugin's settings. Words that aren't known can be mapped later."),
    ),
)
_STEPS = (
    say("Install the shop's ShipStation plugin, or let your developer build a Custom Store endpoint."),
    say("Enter the endpoint's address as the plugin shows it."),
    say("Choose the way to sign in that the plugin asks for; most use a user name and a password."),
    say("Enter the user name and the password, or the key."),
    say("Test the connection, then say what the shop's status words mean."),
)
_FACTS = (
    GUIDE_FACT,
    ChannelFact(
        Sureness.DOCUMENTED, say("The guide's sign-in is user name and password (HTTP Basic), its times are UTC.")
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "Shops differ from the guide: other ways to sign in, their own local time, feeds that aren't whole "
            "XML. What was seen on WooCommerce, Magento, Spree and others is allowed for."
        ),
    ),
    NO_PROOF_FACT,
    NO_CORRECTION_FACT,
    REPEAT_FACT,
    RATE_FACT,
    ChannelFact(
        Sureness.UNKNOWN,
        say("Which words your shop uses for its statuses. The map of statuses starts with the usual ones."),
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
    checklist=_CHECKLIST,
    default_status_map=_STATUS_MAP,
    notice_fields=frozenset(NoticeField),
    order_fields=ORDER_FIELDS | MORE_ORDER_FIELDS,
    steps=_STEPS,
    facts=_FACTS,
    help_url="https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide",
    time_zone_note=say(
        "By the protocol all times are UTC. Some shops write their own local time: when orders seem to be "
        "hours early or late, enter the shop's zone."
    ),
    identity=("url", "username"),
    carriers=CARRIERS,
)


class CustomStore(LookingCustomStoreChannel):
    """The channel for any Custom Store endpoint."""

    spec: ChannelSpec = SPEC
