"""The words of the find box's language and what each of them means, for proposals and for the sheet of keys."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.attention_groups import AttentionGroup
from ordersync_gui.domain.order_query import OrderTrait, TermKey
from ordersync_gui.domain.order_query_values import ANY_ATTENTION, LATE
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

KEYS: Mapping[TermKey, Message] = {
    TermKey.STATUS: say("what state it is in"),
    TermKey.STORE: say("which store it is from"),
    TermKey.SKU: say("an item in it; MUG* for all that begin so"),
    TermKey.CARRIER: say("who carries its parcel"),
    TermKey.TAG: say("a tag that it has"),
    TermKey.AGE: say("how long ago it was placed"),
    TermKey.TOTAL: say("what it costs"),
    TermKey.COUNTRY: say("where it goes"),
    TermKey.NEEDS: say("why it needs a person"),
    TermKey.ASSIGNED: say("whose work it is"),
    TermKey.DUE: say("until when it is to leave"),
    TermKey.IS: say("gift, held or printed"),
    TermKey.CUSTOM: say("what one of its custom fields says"),
    TermKey.CUSTOM_1: say("what custom field 1 says"),
    TermKey.CUSTOM_2: say("what custom field 2 says"),
    TermKey.CUSTOM_3: say("what custom field 3 says"),
}
STATUSES: Mapping[str, Message] = {
    OrderStatus.AWAITING_SHIPMENT.value: say("to be shipped"),
    OrderStatus.AWAITING_PAYMENT.value: say("not paid yet"),
    OrderStatus.SHIPPED.value: say("all of it is shipped"),
    OrderStatus.CANCELLED.value: say("called off"),
    OrderStatus.ON_HOLD.value: say("has to wait"),
    OrderStatus.UNMAPPED.value: say("the shop's status isn't mapped"),
}
NEEDS: Mapping[str, Message] = {
    ANY_ATTENTION: say("for any reason"),
    AttentionGroup.STOP.value: say("changed at the shop after work on it began"),
    AttentionGroup.REFUSED.value: say("its notice was refused"),
    AttentionGroup.UNCONFIRMED.value: say("nobody knows whether its notice arrived"),
    AttentionGroup.ADDRESS.value: say("its address can't be used"),
    AttentionGroup.UNMAPPED.value: say("the shop's status isn't mapped"),
    AttentionGroup.DIFFERS.value: say("the shop says something else"),
    AttentionGroup.CONFLICT.value: say("two addresses, shipped too much, cancelled after shipping"),
}
TRAITS: Mapping[str, Message] = {
    OrderTrait.GIFT.value: say("a gift"),
    OrderTrait.HELD.value: say("held by the desk"),
    OrderTrait.PRINTED.value: say("printed or picked already"),
}
DUE: Mapping[str, Message] = {
    LATE: say("it should have left already"),
    "today": say("to leave today"),
    "tomorrow": say("to leave tomorrow"),
}
EXAMPLES: tuple[tuple[str, Message], ...] = (
    ("blue mug", say("both words, anywhere: number, buyer, address, SKU, item, tracking number")),
    ("status:awaiting", say("by status; also payment, shipped, cancelled, hold, unmapped")),
    ("status:shipped,hold", say("any of several values")),
    ("-status:shipped", say("a minus: all others")),
    ('store:"My shop"', say("quotes around a value with blanks")),
    ("sku:MUG*", say("an item by its SKU; * stands for any rest")),
    ("carrier:dhl", say("who carries its parcel")),
    ("tag:fragile", say("a tag that it has")),
    ("age:>2d", say("placed more than 2 days ago; h, d, w")),
    ("due:today", say("to leave today; also late, tomorrow, <2d")),
    ("total:>19.90", say("by what it costs; also <, <=, >=")),
    ("country:de", say("by the country that it goes to")),
    (
        "needs:attention",
        say("for any reason; also refused, unconfirmed, address, unmapped, differs, stop, conflict"),
    ),
    ("assigned:nobody", say("whose work it is; a name, or nobody")),
    ("is:gift", say("also held, printed")),
    ("custom:amazon", say("what one of its custom fields says; custom1: to custom3: for just that one")),
)
