"""What every channel of the Custom Store protocol declares alike: order fields, carriers, form fields, facts."""

from __future__ import annotations

from ordersync_gui.domain.channel import ChannelFact, NoticeField, OrderField, Sureness
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.wording import Message, say

# What the help pages of all these channels name, as far as the protocol has it (Custom Store guide,
# "Order Information Field Definitions"): it has no weight of the whole order, which is then the sum
# of the items, and no pick-up point.
ORDER_FIELDS = frozenset(
    {
        OrderField.EMAIL,
        OrderField.PHONE,
        OrderField.SHIPPING_METHOD,
        OrderField.PAYMENT_METHOD,
        OrderField.DISCOUNT,
        OrderField.COUPON,
        OrderField.GIFT,
        OrderField.GIFT_MESSAGE,
        OrderField.BUYER_NOTES,
        OrderField.INTERNAL_NOTES,
        OrderField.ITEM_WEIGHT,
        OrderField.ITEM_IMAGE,
        OrderField.ITEM_OPTIONS,
        OrderField.LOCATION,
    }
)
# What the protocol has besides; not every channel's help page promises it.
MORE_ORDER_FIELDS = frozenset({OrderField.CUSTOM_FIELDS, OrderField.SOURCE})
# What these channels' help pages say that they take: all but the cost and a note to the buyer.
NOTICE_FIELDS = frozenset(NoticeField) - {NoticeField.COST, NoticeField.NOTE}
# The guide of 2012 has the first three, its later editions the others.
CARRIERS = (
    "USPS",
    "UPS",
    "FedEx",
    "DHL",
    "DHLGlobalMail",
    "UPSMI",
    "BrokersWorldWide",
    "FedExInternationalMailService",
)
TIME_ZONE_FIELD = FormField(
    "time_zone",
    say("Time zone of the shop's feed"),
    FieldKind.TIME_ZONE,
    placeholder="Europe/Berlin",
    default="UTC",
    advanced=True,
)
CURRENCY_FIELD = FormField(
    "currency",
    say("Currency"),
    FieldKind.CURRENCY,
    help=say("Used for orders for which the shop names none."),
    placeholder="EUR",
    required=False,
    advanced=True,
)
KEPT_SAFE = say("Kept in this PC's own safe for passwords, nowhere else.")

GUIDE_FACT = ChannelFact(
    Sureness.DOCUMENTED,
    say("ShipStation's Custom Store guide says how orders are asked for and how a shipment is told."),
)
NO_PROOF_FACT = ChannelFact(
    Sureness.INFERRED,
    say(
        'A shop that answers "accepted" may still not have kept a notice, so one counts as confirmed only '
        "when a later import shows the order as shipped."
    ),
)
BUYER_MAIL_FACT = ChannelFact(
    Sureness.UNKNOWN,
    say("A notice can ask for a mail to the buyer. Whether the channel then sends one isn't publicly known."),
)
PARTS_FACT = ChannelFact(
    Sureness.UNKNOWN,
    say(
        "A notice names the items of the parcel. How the channel shows an order of which only a part was "
        "shipped isn't publicly known."
    ),
)
NO_CORRECTION_FACT = ChannelFact(
    Sureness.DOCUMENTED,
    say(
        "The guide has two requests: for orders, and to tell of a shipment. None changes or takes back what was "
        "told, so a wrong notice has to be put right in the shop."
    ),
)
REPEAT_FACT = ChannelFact(
    Sureness.INFERRED,
    say(
        "A notice that comes twice does damage: WooCommerce counts its items again, Magento refuses it. So none "
        "is repeated blindly."
    ),
)
RATE_FACT = ChannelFact(
    Sureness.UNKNOWN,
    say("How many requests in a second the channel bears. This desk begins ten at most, notices before imports."),
)


def unsure_time_zone(channel: str) -> Message:
    """What to say of the times of a channel that speaks the protocol and doesn't publish how."""
    return say(
        "By the protocol all times are UTC. Whether {channel} keeps to that isn't publicly known: when orders "
        "seem to be hours early or late, enter your zone.",
        channel=channel,
    )
