"""InkSoft: orders of print shops and decorators, found by the shop's PublisherId."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.channels.protocols.custom_store import CustomStoreChannel, basic_endpoint
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
    PARTS_FACT,
    RATE_FACT,
    REPEAT_FACT,
    TIME_ZONE_FIELD,
    unsure_time_zone,
)
from ordersync_gui.channels.protocols.custom_store.sign_in import PROTOCOL_PARAMETERS
from ordersync_gui.domain.channel import (
    ChannelFact,
    ChannelSpec,
    ChecklistItem,
    Connection,
    Sureness,
)
from ordersync_gui.domain.errors import AuthFailed, ChannelError, NotAllowed, UsageError
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

PUBLISHER_PARAMETER = "PublisherId"

_FORM = (
    FormField(
        "url",
        say("Address of the order feed"),
        FieldKind.URL,
        help=say(
            "InkSoft doesn't publish it. Ask its support for the address of the ShipStation feed, and enter it "
            "without user name, password and PublisherId."
        ),
        placeholder="https://inksoft.example/shipstation",
    ),
    FormField(
        "username",
        say("InkSoft user name"),
        help=say('Of a user with the permission level "Fulfillment Store Admin".'),
    ),
    FormField("password", say("InkSoft password"), FieldKind.SECRET, help=KEPT_SAFE),
    FormField(
        "publisher_id",
        say("PublisherId"),
        help=say("It stands at the bottom right of every page when you are signed in to InkSoft as an admin."),
    ),
    FormField(
        "publisher_parameter",
        say("Name of the PublisherId in the address"),
        help=say("Change it only when InkSoft's support tells you another name."),
        default=PUBLISHER_PARAMETER,
        advanced=True,
    ),
    TIME_ZONE_FIELD,
    CURRENCY_FIELD,
)
_CHECKLIST = (
    ChecklistItem(say("You have an active InkSoft account.")),
    ChecklistItem(
        say("You have the user name and password of an InkSoft user who may see orders to be shipped."),
        say(
            'The user needs the permission level "Fulfillment Store Admin". Whoever looks after the users in '
            "InkSoft can give it."
        ),
    ),
    ChecklistItem(
        say("You have your PublisherId."),
        say("At the bottom right of every page, when you are signed in to InkSoft as an admin."),
    ),
    ChecklistItem(
        say("You have the address of the order feed."),
        say("InkSoft doesn't publish it: ask its support."),
    ),
)
_STEPS = (
    say("Sign in to InkSoft as an admin and copy the PublisherId from the bottom right of any page."),
    say('Make sure that the user for this desk has the permission level "Fulfillment Store Admin".'),
    say("Choose InkSoft here."),
    say("Enter the address, the user name, the password and the PublisherId."),
    say("Test the connection. When no orders are waiting, the test says so; that is no fault."),
)
_FACTS = (
    ChannelFact(
        Sureness.DOCUMENTED,
        say("User name, password, PublisherId, where it stands, and the permission level: the help pages."),
    ),
    ChannelFact(
        Sureness.DOCUMENTED,
        say('A refresh that ends in "Error in XML" means that no orders are waiting.'),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "So an empty answer, or one without any order that tells of no failure, means here that no orders are "
            "waiting. The next import asks for the same range again, so that nothing can be lost by it."
        ),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "That it speaks ShipStation's Custom Store protocol with user name and password, and takes the "
            "PublisherId in the address under that name."
        ),
    ),
    ChannelFact(Sureness.INFERRED, say("Design, colour and size are options of the item.")),
    ChannelFact(
        Sureness.INFERRED,
        say('The spelling of the status words apart from "ReadyToShip", which the help page has literally.'),
    ),
    GUIDE_FACT,
    NO_PROOF_FACT,
    NO_CORRECTION_FACT,
    REPEAT_FACT,
    RATE_FACT,
    ChannelFact(Sureness.UNKNOWN, say("The address. It isn't public, so you enter it.")),
    ChannelFact(
        Sureness.UNKNOWN,
        say(
            "Whether the feed lists all orders by their last change, or hands out those that wait. So it is asked "
            "for imports only, never to look at a single order."
        ),
    ),
    PARTS_FACT,
    BUYER_MAIL_FACT,
)
SPEC = ChannelSpec(
    key="inksoft",
    label="InkSoft",
    summary=say("Online shops of print shops and decorators; orders carry design, colour and size."),
    form=_FORM,
    checklist=_CHECKLIST,
    default_status_map={
        "Open": OrderStatus.AWAITING_PAYMENT,
        "ReadyToShip": OrderStatus.AWAITING_SHIPMENT,
        "Complete": OrderStatus.SHIPPED,
        "Completed": OrderStatus.SHIPPED,
        "Cancelled": OrderStatus.CANCELLED,
    },
    notice_fields=NOTICE_FIELDS,
    order_fields=ORDER_FIELDS,
    steps=_STEPS,
    facts=_FACTS,
    help_url="https://help.shipstation.com/hc/es-us/articles/360030882131-InkSoft",
    unsupported_statuses={
        OrderStatus.ON_HOLD: say("InkSoft has no status for orders on hold. Hold the order at this desk instead."),
    },
    time_zone_note=unsure_time_zone("InkSoft"),
    identity=("url", "publisher_id"),
    carriers=CARRIERS,
)


class InkSoft(CustomStoreChannel):
    """The channel for InkSoft, where an answer without a feed means that no orders are waiting."""

    spec: ChannelSpec = SPEC
    silence_means_no_orders: bool = True
    remedies: Mapping[type[ChannelError], Message] = {
        AuthFailed: say("Check the user name, the password and the PublisherId."),
        NotAllowed: say(
            'The InkSoft user needs the permission level "Fulfillment Store Admin". Check the PublisherId too, '
            "and whether a firewall blocks this PC."
        ),
    }

    def endpoint(self, connection: Connection) -> Connection:
        """HTTP Basic, with the PublisherId in the address of every request.

        Raises UsageError where the parameter's name is one that the protocol uses itself.
        """
        name = connection.values.get("publisher_parameter") or PUBLISHER_PARAMETER
        if name.casefold() in PROTOCOL_PARAMETERS:
            raise UsageError(
                say('The PublisherId can\'t be called "{name}": the protocol needs that name itself.', name=name),
                field="publisher_parameter",
                remedy=say("Usually it is called {usual}.", usual=PUBLISHER_PARAMETER),
            )
        return basic_endpoint(connection, "password", parameters=((name, connection.values["publisher_id"]),))
