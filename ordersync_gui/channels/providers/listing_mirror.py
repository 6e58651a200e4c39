"""Listing Mirror: orders of many marketplaces, with the login that it generates for ShipStation."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.channels.protocols.custom_store import LookingCustomStoreChannel, basic_endpoint
from ordersync_gui.channels.protocols.custom_store.declaration import (
    BUYER_MAIL_FACT,
    CARRIERS,
    CURRENCY_FIELD,
    GUIDE_FACT,
    KEPT_SAFE,
    MORE_ORDER_FIELDS,
    NO_CORRECTION_FACT,
    NO_PROOF_FACT,
    NOTICE_FIELDS,
    ORDER_FIELDS,
    PARTS_FACT,
    RATE_FACT,
    REPEAT_FACT,
    TIME_ZONE_FIELD,
    unsure_time_zone,
)
from ordersync_gui.domain.channel import (
    ChannelFact,
    ChannelSpec,
    ChecklistItem,
    Connection,
    Sureness,
)
from ordersync_gui.domain.errors import AuthFailed, ChannelError
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

_FORM = (
    FormField(
        "url",
        say("Address of the order feed"),
        FieldKind.URL,
        help=say(
            "Listing Mirror doesn't publish it. Ask its support for the address that belongs to your ShipStation "
            "integration, and enter it without user name and password."
        ),
        placeholder="https://listing-mirror.example/shipstation",
    ),
    FormField(
        "username",
        say("Generated user name"),
        help=say("The one that Listing Mirror shows for ShipStation, not the one for its website."),
    ),
    FormField("password", say("Generated password"), FieldKind.SECRET, help=KEPT_SAFE),
    TIME_ZONE_FIELD,
    CURRENCY_FIELD,
)
_CHECKLIST = (
    ChecklistItem(say("You have an active Listing Mirror account.")),
    ChecklistItem(
        say("You have the user name and password that Listing Mirror generated for ShipStation."),
        say(
            "Integrations > Fulfillment Integrations > ShipStation > Create ShipStation Integration, then Update "
            "ShipStation Integration; the page then shows them. They are not the login of the website."
        ),
    ),
    ChecklistItem(
        say("You have the address of the order feed."),
        say("Listing Mirror doesn't publish it: ask its support."),
    ),
    ChecklistItem(
        say("You chose which integrations hand their orders over."),
        say(
            "Among the options of the same page. Single integrations can also be left out at this desk, in the "
            "store's settings."
        ),
    ),
    ChecklistItem(
        say("You decided about orders that Amazon ships for you (FBA and MCF)."),
        say(
            "Among the options of the same page. FBA: Amazon sells, packs and ships out of your stock at Amazon. "
            "MCF: Amazon packs and ships an order of another marketplace out of that stock. Such orders need no "
            "parcel of yours: leave them switched off, or they may be sent twice."
        ),
    ),
)
_STEPS = (
    say("Sign in to Listing Mirror."),
    say("Click the Integrations menu."),
    say("Click Fulfillment Integrations."),
    say("Click the ShipStation logo."),
    say("Choose the options that you want, then click Create ShipStation Integration."),
    say(
        "Follow the instructions on that page, then click Update ShipStation Integration. "
        "Copy the generated user name and password."
    ),
    say("Choose Listing Mirror here."),
    say(
        "Enter the address, the generated user name and the generated password. "
        "They aren't those with which you sign in to Listing Mirror."
    ),
    say("Test the connection."),
)
_FACTS = (
    ChannelFact(
        Sureness.DOCUMENTED,
        say("Where the login is generated, and that it isn't the one of the website: the help page."),
    ),
    ChannelFact(
        Sureness.DOCUMENTED,
        say(
            "Custom field 1 is the marketplace's order ID, 2 the channel integration, 3 the alternate marketplace "
            "order ID."
        ),
    ),
    ChannelFact(
        Sureness.DOCUMENTED,
        say("Which integrations, and whether FBA and MCF orders, are handed over is chosen in Listing Mirror."),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "That it speaks ShipStation's Custom Store protocol with user name and password: the generated login "
            "and the three custom fields fit it."
        ),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say('The status words, for which the help page only has translations: "unpaid", "paid", "shipped" ...'),
    ),
    GUIDE_FACT,
    NO_PROOF_FACT,
    NO_CORRECTION_FACT,
    REPEAT_FACT,
    RATE_FACT,
    ChannelFact(Sureness.UNKNOWN, say("The address. It isn't public, so you enter it.")),
    PARTS_FACT,
    BUYER_MAIL_FACT,
)
SPEC = ChannelSpec(
    key="listing_mirror",
    label="Listing Mirror",
    summary=say("Listings, stock and orders of many marketplaces, such as Amazon, eBay and Walmart."),
    form=_FORM,
    checklist=_CHECKLIST,
    default_status_map={
        "unpaid": OrderStatus.AWAITING_PAYMENT,
        "paid": OrderStatus.AWAITING_SHIPMENT,
        "shipped": OrderStatus.SHIPPED,
        "cancelled": OrderStatus.CANCELLED,
        "hold": OrderStatus.ON_HOLD,
        "on_hold": OrderStatus.ON_HOLD,
    },
    notice_fields=NOTICE_FIELDS,
    order_fields=ORDER_FIELDS | MORE_ORDER_FIELDS,
    steps=_STEPS,
    facts=_FACTS,
    help_url="https://help.shipstation.com/hc/es-us/articles/360028249412-Listing-Mirror",
    time_zone_note=unsure_time_zone("Listing Mirror"),
    custom_field_names=("Marketplace order ID", "Channel integration", "Alternate marketplace order ID"),
    source_name=say("Channel integration"),
    identity=("url", "username"),
    carriers=CARRIERS,
)


class ListingMirror(LookingCustomStoreChannel):
    """The channel for Listing Mirror; an order's source is the integration through which it came."""

    spec: ChannelSpec = SPEC
    source_from_custom_field: int = 2
    remedies: Mapping[type[ChannelError], Message] = {
        AuthFailed: say(
            "Enter the user name and password that Listing Mirror generated for ShipStation (Integrations > "
            "Fulfillment Integrations > ShipStation). Those of its website don't work here."
        ),
    }

    def endpoint(self, connection: Connection) -> Connection:
        """HTTP Basic with the generated login."""
        return basic_endpoint(connection, "password")
