"""What orders can be asked for besides plain words: typed terms, such as status:shipped or age:>2d, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.status import OrderStatus


class TermKey(StrEnum):
    """What a term is about; the values are what people type before the colon."""

    STATUS = "status"
    STORE = "store"
    SKU = "sku"
    CARRIER = "carrier"
    TAG = "tag"
    AGE = "age"
    TOTAL = "total"
    COUNTRY = "country"
    NEEDS = "needs"
    ASSIGNED = "assigned"
    DUE = "due"
    IS = "is"
    CUSTOM = "custom"
    CUSTOM_1 = "custom1"
    CUSTOM_2 = "custom2"
    CUSTOM_3 = "custom3"


class Comparison(StrEnum):
    """How a term compares; text, statuses and the like are always compared for being equal."""

    EQUAL = "="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class OrderTrait(StrEnum):
    """What `is:` can ask for. PRINTED covers whatever began the work on it: a printed sheet or the picking."""

    GIFT = "gift"
    HELD = "held"
    PRINTED = "printed"


TermValue = str | Decimal | timedelta | OrderStatus | OrderTrait | frozenset[AttentionKind]


@dataclass(frozen=True, slots=True)
class Term:
    """One typed condition. Several with the same key mean any of them, different keys all of them.

    negated ones (typed with a minus) must not hold, each by itself. The value by key:
    STATUS an OrderStatus. STORE, TAG, ASSIGNED the name as typed, compared without regard to letters' case; for
    ASSIGNED "" means nobody. SKU, CARRIER the text, without regard to case; a `*` at its end stands for
    any rest. COUNTRY a two-letter code in capitals. AGE a timedelta since the order was placed (MORE: older).
    DUE a timedelta from now until it is to be shipped (LESS: sooner, what is late included); EQUAL: on this PC's
    calendar day that is so many whole days from today (0: today, late or not). TOTAL a Decimal in
    whole units of whatever currency the order has. NEEDS the reasons for attention of which one is enough,
    empty for any. IS an OrderTrait. CUSTOM a part of what stands in any of the custom fields 1 to 3, CUSTOM_1 to
    CUSTOM_3 in just that one, without regard to letters' case and width.
    """

    key: TermKey
    value: TermValue
    comparison: Comparison = Comparison.EQUAL
    negated: bool = False
