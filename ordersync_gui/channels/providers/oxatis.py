"""Oxatis shops, reached through Oxatis Web Services with the shop's Token and an AppId."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ordersync_gui.channels.abilities import NoticeStep
from ordersync_gui.channels.http import Reply, Session
from ordersync_gui.channels.protocols import ows
from ordersync_gui.channels.protocols.custom_store.declaration import CURRENCY_FIELD, RATE_FACT
from ordersync_gui.channels.protocols.ows.calls import DEFAULT_URL
from ordersync_gui.channels.protocols.ows.notices import LONGEST_CARRIER, SHIPPED
from ordersync_gui.channels.protocols.ows.times import DEFAULT_ZONE
from ordersync_gui.domain.channel import (
    ChannelFact,
    ChannelSpec,
    ChecklistItem,
    CheckStep,
    Connection,
    FixedWord,
    NoticeField,
    OrderField,
    RepeatSafety,
    ShopStatus,
    Sureness,
    Window,
)
from ordersync_gui.domain.feed import FeedOutline, FeedPage
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say

_FORM = (
    FormField(
        "app_id",
        say("AppId"),
        help=say("The id under which a program may use Oxatis Web Services. Oxatis issues it under a contract."),
    ),
    FormField(
        "token",
        say("Token"),
        FieldKind.SECRET,
        help=say(
            "From the user's profile in the Oxatis administration console. Kept in this PC's own safe for "
            "passwords, nowhere else."
        ),
    ),
    FormField(
        "time_zone",
        say("Time zone of the shop"),
        FieldKind.TIME_ZONE,
        help=say(
            "GMT, because Oxatis writes times without saying which zone they are in and its orders are read "
            "as GMT elsewhere too. Change it only if imported orders have the wrong hour."
        ),
        placeholder="GMT",
        default=DEFAULT_ZONE,
    ),
    FormField(
        "url",
        say("Address of the web services"),
        FieldKind.URL,
        help=say("The folder that holds OrderServices.aspx. Only another one for tests or through a proxy."),
        placeholder=DEFAULT_URL,
        default=DEFAULT_URL,
        advanced=True,
    ),
    CURRENCY_FIELD,
)
_CHECKLIST = (
    ChecklistItem(
        say("Your shop's Token."),
        say(
            "In the Oxatis administration console: Account/Profiles > Access rights management. Select or add a "
            'user, tick "Use Web Services", save; the Token then stands in this user\'s profile.'
        ),
    ),
    ChecklistItem(
        say("That user's rights: to see orders and to change them."),
        say(
            "In the same place. The rights of that user apply to this desk. With nothing but "
            '"Use Web Services" ticked, Oxatis refuses every request.'
        ),
    ),
    ChecklistItem(
        say("An AppId."),
        say("Oxatis issues it under its contract for software makers; ask Oxatis for it together with the Token."),
    ),
    ChecklistItem(
        say("The mnemonic codes of your order states, SST-SHIPPED among them."),
        say("This desk reads them from the shop, so that you pick them instead of typing."),
    ),
    ChecklistItem(
        say(
            "For pick-up orders: the shop offers delivery by Colissimo, Mondial Relay or another network's points."
        ),
        say("In the shop's shipping types. The point that the buyer chose then comes with the order."),
    ),
)
_STEPS = (
    say("Choose Oxatis."),
    say("Enter the AppId and the Token."),
    say("Test the connection. The shop's order states are read along the way."),
    say(
        "Say which of the shop's states means what, by their mnemonic codes. Shipped must be SST-SHIPPED: "
        "otherwise Oxatis can't be told about shipments."
    ),
    say("Finish. In the store's settings, leave the time zone at GMT."),
)
_ONLY_SHIPPED = say(
    "Oxatis takes only SST-SHIPPED for shipped: with another state it can't be told that an order was shipped."
)
_FACTS = (
    ChannelFact(
        Sureness.DOCUMENTED,
        say("Oxatis Web Services, their methods, fields and status codes: OWS API User Guide 11.30."),
    ),
    ChannelFact(
        Sureness.DOCUMENTED, say("Shipped must be SST-SHIPPED, and the store's time zone GMT: ShipStation.")
    ),
    ChannelFact(
        Sureness.DOCUMENTED, say("A shipment notice carries status, tracking number and carrier: ShipStation.")
    ),
    ChannelFact(
        Sureness.INFERRED,
        say("The times of Oxatis are in GMT: its guide names no zone, ShipStation tells merchants to set GMT."),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "A notice is two calls, carrier and tracking number first, then the state; which calls ShipStation "
            "makes isn't published. That the carrier's name is kept by the first call is inferred too."
        ),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "An order in no mapped state counts as shipped when its Shipped flag is set, as cancelled when its "
            "payment is; without any state also as paid or unpaid by its payment."
        ),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say("The total is the amount due, which has the shipping, the payment fees and their VAT in it."),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "Tracking number and carrier can be told anew: the first call sets values. The second isn't repeated, "
            "because it adds to the order's history and may mail the buyer."
        ),
    ),
    ChannelFact(
        Sureness.DOCUMENTED,
        say("One order can be asked for in full. Its state and its Shipped flag tell whether a notice arrived."),
    ),
    ChannelFact(
        Sureness.INFERRED,
        say(
            "An order in full shows its tracking number too: the web service's own types name it, the guide's "
            "sample doesn't. Where the answer lacks that field, nothing is concluded from it."
        ),
    ),
    ChannelFact(
        Sureness.UNKNOWN,
        say("How many calls a day Oxatis allows. An import makes one for each order, a look at an order two."),
    ),
    RATE_FACT,
    ChannelFact(Sureness.UNKNOWN, say("In which unit Oxatis gives weights; they are shown without one.")),
    ChannelFact(
        Sureness.UNKNOWN,
        say("When an order was last changed: Oxatis can be asked for changed orders, but doesn't write the time."),
    ),
    ChannelFact(
        Sureness.UNKNOWN, say("Whether the quantity of a bundle's part is that of one bundle or of all of them.")
    ),
    ChannelFact(
        Sureness.UNKNOWN,
        say("Where an item lies in the warehouse: ShipStation's page names it, the guide has no such field."),
    ),
)
SPEC = ChannelSpec(
    key="oxatis",
    label="Oxatis",
    summary=say("Shops made with Oxatis, the e-commerce platform from France, through Oxatis Web Services."),
    form=_FORM,
    checklist=_CHECKLIST,
    default_status_map={
        "unpaid": OrderStatus.AWAITING_PAYMENT,
        "paid": OrderStatus.AWAITING_SHIPMENT,
        SHIPPED: OrderStatus.SHIPPED,
        "cancelled": OrderStatus.CANCELLED,
        "on_hold": OrderStatus.ON_HOLD,
    },
    fixed_words={OrderStatus.SHIPPED: FixedWord(SHIPPED, _ONLY_SHIPPED)},
    notice_fields=frozenset({NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER}),
    # The OWS guide has no warehouse location.
    order_fields=frozenset(OrderField) - {OrderField.LOCATION},
    steps=_STEPS,
    facts=_FACTS,
    help_url="https://help.shipstation.com/hc/en-us/articles/360052273531-Oxatis",
    time_zone_note=say(
        "Oxatis is set to GMT all year. The Windows zone of that name is London's, which has summer time; choose "
        "Europe/London if imported orders are an hour late in summer."
    ),
    partial_shipments=False,
    shows_parts=False,
    mails_buyer=True,
    tells_modified=False,
    flags_imply_status=True,
    # Each import asks for every order of its window by a call of its own, of which only so many are allowed a day;
    # the zone of its times may be wrong by two hours (Paris in summer).
    overlap=timedelta(hours=4),
    # A repeat isn't harmless: the second call adds an entry to the order's history and may mail the buyer again.
    # But a look at the order tells first whether it is needed.
    repeat_safety=RepeatSafety.VERIFIABLE,
    corrections=frozenset({NoticeField.TRACKING, NoticeField.CARRIER}),
    custom_field_names=(
        "Custom text 1",
        "Custom text 2",
        "Custom text 3",
        "Custom text 4",
        "Custom number 1",
        "Custom number 2",
        "Custom date",
    ),
    source_name=say("Origin of the order"),
    identity=(),  # nothing but the Token tells two shops apart, and the same AppId serves many
    carriers=(
        "Colissimo",
        "Chronopost",
        "Mondial Relay",
        "Colis Privé",
        "DPD",
        "TNT",
        "GLS",
        "UPS",
        "FedEx",
        "DHL",
    ),
    longest_carrier=LONGEST_CARRIER,
)


class Oxatis:
    """The channel for Oxatis shops."""

    spec: ChannelSpec = SPEC

    def check(self, connection: Connection, session: Session) -> Iterator[CheckStep]:
        """Test the connection with the shop's states and the orders of the last day; see Provider.check."""
        return ows.check_connection(connection, session)

    def fetch_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedPage:
        """Orders modified in the window, page from 1 on. Blocking. Raises ChannelError."""
        return ows.fetch_page(connection, window, page, session, self.spec)

    def fetch_order(self, connection: Connection, number: str, session: Session) -> FeedPage:
        """The order with this number, by two calls; see FetchesOrder."""
        return ows.fetch_order(connection, number, session, self.spec)

    def outline_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedOutline:
        """The orders of a page with two calls, where fetching them takes one for each; see OutlinesOrders."""
        return ows.outline_page(connection, window, page, session)

    def list_statuses(self, connection: Connection, session: Session) -> tuple[ShopStatus, ...]:
        """The shop's order states: mnemonic code and name. Blocking. Raises ChannelError."""
        return ows.list_statuses(connection, session)

    def way_to_look(self, connection: Connection) -> LookWay | None:  # noqa: ARG002 - the Token that imports looks
        """Always directly: a look takes no other sign-in."""
        return LookWay.DIRECT

    def look_at_order(self, connection: Connection, sought: SoughtOrder, session: Session) -> OrderLook:
        """The order as the shop shows it, by two calls; see ReadsBackOrder."""
        return ows.look_at_order(connection, sought.id or sought.number, session)

    def notice_steps(self, connection: Connection, notice: ShipmentNotice) -> tuple[NoticeStep, ...]:
        """Carrier and tracking number, then the state; of a correction the first alone. See NotifiesShipment."""
        return ows.notice_steps(connection, notice)

    def read_notice_reply(self, reply: Reply, step: int) -> None:  # noqa: ARG002 - both calls are answered alike
        """Return when the shop took the call; see NotifiesShipment."""
        ows.read_notice_reply(reply)
