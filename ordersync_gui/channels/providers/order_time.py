"""Order Time: Ship Docs over the Custom Store protocol, at Order Time's own fixed address."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols import order_time_rest
from ordersync_gui.channels.protocols.custom_store import LookingCustomStoreChannel, basic_endpoint
from ordersync_gui.channels.protocols.custom_store.declaration import (
    BUYER_MAIL_FACT,
    CARRIERS,
    CURRENCY_FIELD,
    GUIDE_FACT,
    KEPT_SAFE,
    NO_CORRECTION_FACT,
    NO_PROOF_FACT,
    NOTICE_FIELDS,
    ORDER_FIELDS,
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
    OrderRequirement,
    RepeatSafety,
    Sureness,
)
from ordersync_gui.domain.errors import AuthFailed, ChannelError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

# Order Time's help page "Shipping Integration - ShipStation".
ADDRESS = "https://services.ordertime.com/api/shipstation"

_FORM = (
    FormField(
        "username",
        say("E-mail of the Master Admin"),
        help=say("The user who registered your company with Order Time."),
        placeholder="owner@company.example",
    ),
    FormField("api_key", say("API key"), FieldKind.SECRET, help=KEPT_SAFE),
    FormField(
        "url",
        say("Address"),
        FieldKind.URL,
        help=say("Order Time's own. Change it only for a practice shop or a proxy."),
        default=ADDRESS,
        advanced=True,
    ),
    TIME_ZONE_FIELD,
    CURRENCY_FIELD,
    FormField(
        "rest_api_key",
        say("Looking at Ship Docs: API key"),
        FieldKind.SECRET,
        help=say(
            "Of Order Time's REST API. With key, e-mail and password this desk can look whether an uncertain "
            "notice arrived. Leave all three empty to do without."
        ),
        required=False,
        advanced=True,
    ),
    FormField(
        "rest_email",
        say("Looking at Ship Docs: e-mail"),
        help=say("The Order Time user as whom this desk looks."),
        placeholder="desk@company.example",
        required=False,
        advanced=True,
    ),
    FormField(
        "rest_password",
        say("Looking at Ship Docs: password"),
        FieldKind.SECRET,
        help=KEPT_SAFE,
        required=False,
        advanced=True,
    ),
)
_CHECKLIST = (
    ChecklistItem(say("You have an active Order Time account.")),
    ChecklistItem(
        say("You can sign in to Order Time as the Master Admin."),
        say("That is the user who registered your company. Nobody else can switch the integration on."),
    ),
    ChecklistItem(
        say("The shipping integration is active, and you have its API key."),
        say(
            "Gear icon at the top left > Admin > General > Shipping Integration (also called Settings > Shipping "
            "Integration) > Activate, at ShipStation. Order Time then shows the key."
        ),
    ),
    ChecklistItem(
        say("What you want to ship has a Ship Doc."),
        say("Only Ship Docs come to this desk, no sales orders."),
    ),
    ChecklistItem(
        say("Ship-to addresses use two-letter codes for state and country, such as TX and US."),
        say(
            "In the Ship Doc. One without them is imported, but has to be corrected here before it can be shipped."
        ),
    ),
)
_STEPS = (
    say("Sign in to Order Time as the Master Admin."),
    say("Click the gear icon at the top left to come to the Admin page."),
    say("Click Shipping Integration under General."),
    say("Click Activate at ShipStation."),
    say("Copy the API key that Order Time made."),
    say("Choose Order Time here."),
    say("Enter the Master Admin's e-mail and the API key."),
)
_FACTS = (
    ChannelFact(
        Sureness.DOCUMENTED,
        say(
            "The address, the sign-in with e-mail and API key, and where the key is made: Order Time's help page."
        ),
    ),
    GUIDE_FACT,
    ChannelFact(
        Sureness.DOCUMENTED,
        say("A shipment notice writes the tracking number to the Ship Doc and sets it to Shipped."),
    ),
    ChannelFact(
        Sureness.DOCUMENTED,
        say(
            "The words for unpaid, shipped, cancelled and on hold. For shipped the sources differ "
            '("shipped", "released"), so both are mapped.'
        ),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say('The word "picked" for awaiting shipment: translated from ShipStation\'s Spanish page.'),
    ),
    ChannelFact(Sureness.INFERRED, say("The order number is the number of the Ship Doc.")),
    NO_PROOF_FACT,
    ChannelFact(
        Sureness.DOCUMENTED,
        say(
            "Order Time's REST API shows the tracking number and the status of one Ship Doc to a user with key, "
            "e-mail and password. It can't change the tracking number."
        ),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "The status stands there under the name that the feed has, in whatever letters; several tracking "
            "numbers are parted by commas, semicolons or blanks."
        ),
    ),
    ChannelFact(
        Sureness.UNKNOWN,
        say("Whether the key of the shipping integration opens the REST API too. It has fields of its own here."),
    ),
    NO_CORRECTION_FACT,
    REPEAT_FACT,
    RATE_FACT,
    ChannelFact(
        Sureness.UNKNOWN,
        say("Whether a notice about a part of a Ship Doc leaves it open, or sets the whole one to Shipped."),
    ),
    ChannelFact(Sureness.UNKNOWN, say("How many Ship Docs a page of the feed holds, and how errors are worded.")),
    BUYER_MAIL_FACT,
)
SPEC = ChannelSpec(
    key="order_time",
    label="Order Time",
    summary=say("Orders, stock and products of several sales channels in one place. Its Ship Docs are imported."),
    form=_FORM,
    checklist=_CHECKLIST,
    default_status_map={
        "payment pending": OrderStatus.AWAITING_PAYMENT,
        "picked": OrderStatus.AWAITING_SHIPMENT,
        "shipped": OrderStatus.SHIPPED,
        "released": OrderStatus.SHIPPED,
        "voided": OrderStatus.CANCELLED,
        "processing": OrderStatus.ON_HOLD,
    },
    notice_fields=NOTICE_FIELDS,
    order_fields=ORDER_FIELDS,
    requirements=(OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES),
    steps=_STEPS,
    facts=_FACTS,
    help_url="https://help.shipstation.com/hc/en-us/articles/17869531859739-Order-Time",
    time_zone_note=unsure_time_zone("Order Time"),
    # By a look at the Ship Doc, which only a connection with the second sign-in can take.
    repeat_safety=RepeatSafety.VERIFIABLE,
    order_term=say("Ship Doc"),
    identity=("url", "username"),
    carriers=CARRIERS,
)


class OrderTime(LookingCustomStoreChannel):
    """The channel for Order Time."""

    spec: ChannelSpec = SPEC
    remedies: Mapping[type[ChannelError], Message] = {
        AuthFailed: say(
            "Check the Master Admin's e-mail and the API key, and that the integration is still active: "
            "Admin > General > Shipping Integration."
        ),
    }

    def endpoint(self, connection: Connection) -> Connection:
        """HTTP Basic: the Master Admin's e-mail and the API key."""
        return basic_endpoint(connection, "api_key")

    def way_to_look(self, connection: Connection) -> LookWay | None:
        """Directly where key, e-mail and password for looking at Ship Docs were entered; else by feed."""
        return LookWay.DIRECT if all(order_time_rest.sign_in_parts(connection)) else LookWay.FEED

    def look_at_order(self, connection: Connection, sought: SoughtOrder, session: Session) -> OrderLook:
        """The Ship Doc as Order Time's REST API shows it, which finds it by its number, or as the feed does."""
        if self.way_to_look(connection) is not LookWay.DIRECT:
            return super().look_at_order(connection, sought, session)
        reply = session.get(order_time_rest.ship_doc_request(connection, sought.number))
        return order_time_rest.read_ship_doc(reply, sought.number, self.spec.default_status_map)

    def check_more(self, connection: Connection, page: FeedPage, session: Session) -> Message | None:
        """What came of a look at one of the Ship Docs, where the sign-in for that was entered."""
        if not any(order_time_rest.sign_in_parts(connection)):
            return None
        if self.way_to_look(connection) is not LookWay.DIRECT:
            return say(
                "Single Ship Docs can't be looked at: that takes key, e-mail and password, and not all three "
                "are entered."
            )
        if not page.orders:
            return say("Whether single Ship Docs can be looked at shows when the first one comes.")
        order = page.orders[0].order
        self.look_at_order(connection, SoughtOrder(order.number, order.remote_id, order.modified_at), session)
        return say("Single Ship Docs can be looked at.")
