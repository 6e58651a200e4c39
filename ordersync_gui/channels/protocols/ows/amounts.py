"""Reading an OWS order's money: exact in minor units, in the shop's way of counting tax."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from ordersync_gui.channels.protocols.custom_store.reading import Node, Reading, UnusableOrder
from ordersync_gui.channels.protocols.custom_store.values import LARGEST
from ordersync_gui.domain.money import is_exact, to_minor
from ordersync_gui.domain.order import LineKind, OrderLine
from ordersync_gui.domain.wording import say

_FINEST = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Amounts:
    """Minor units of currency. tax is all VAT, also where the prices contain it; fees are those of payment."""

    currency: str
    total: int
    tax: int
    shipping: int
    discount: int


def read_amounts(order: Node, lines: Iterable[OrderLine], currency: str, reading: Reading) -> Amounts:
    """The order's amounts. Raises UnusableOrder for one that can't be read.

    total is NetAmountDue, the amount due for the whole cart: goods, shipping and payment fees with
    VAT (in OrderSummary it stands beside just these parts). tax is the VAT of all three. Shipping is
    with or without VAT as the prices of the items are (VATIncluded), so that goods - discount + shipping
    + fees, and the tax where prices are without it, make up the total.
    """
    money = _Money(order, currency, reading)
    tax = sum(money.minor(name) for name in ("SubTotalVAT", "ShippingVATAmount", "PaymentFeesVATAmount"))
    shipping = money.either(*in_mode(order, "ShippingPriceTaxIncl", "ShippingPriceTaxExcl"))
    discount = money.discount()
    total = money.given("NetAmountDue")
    if total is None:
        goods = to_minor(_worth(lines), currency)
        total = goods - discount + shipping + (0 if order.flag("VATIncluded") else tax)
        reading.warn("Order {number} has no total; the sum of its parts is shown.")
    return Amounts(currency, total, tax, shipping, discount)


def in_mode(order: Node, with_tax: str, without_tax: str) -> tuple[str, str]:
    """Both names, first the one that counts as the prices of the order's items do."""
    return (with_tax, without_tax) if order.flag("VATIncluded") else (without_tax, with_tax)


def without_noise(value: Decimal) -> Decimal:
    """The number without what binary floating point leaves behind its sixth decimal place.

    Raises UnusableOrder for a number beyond any order.
    """
    if abs(value) >= LARGEST:
        raise UnusableOrder(say("A price or amount is too large: {value}.", value=f"{value:.3e}"))
    shortened = value.quantize(_FINEST, ROUND_HALF_EVEN)
    return value if value == shortened or abs(value) < _FINEST else shortened.normalize() + Decimal(0)


class _Money:
    """The amounts of one order by the names of their elements."""

    def __init__(self, order: Node, currency: str, reading: Reading) -> None:
        self._order = order
        self._currency = currency
        self._reading = reading

    def given(self, name: str) -> int | None:
        """The amount in minor units, None when absent."""
        value = self._order.number(name)
        return None if value is None else self._in_minor(name, without_noise(value))

    def minor(self, name: str) -> int:
        """The amount in minor units, 0 when absent."""
        return self.given(name) or 0

    def either(self, name: str, other: str) -> int:
        """The first of two amounts that is given."""
        first = self.given(name)
        return self.minor(other) if first is None else first

    def discount(self) -> int:
        """What the discount on the whole cart takes off, as a positive amount."""
        amount = abs(self.minor("GlobalDiscountAmount"))
        rate = self._order.number("GlobalDiscountRate")
        subtotal = self._order.number("SubTotalNet")
        if amount or not rate or subtotal is None:
            return amount
        discounted = self._order.number("SubTotalNetDiscounted")
        off = subtotal - discounted if discounted is not None else subtotal * rate / 100
        return to_minor(without_noise(off), self._currency)

    def _in_minor(self, name: str, value: Decimal) -> int:
        if not is_exact(value, self._currency):
            self._reading.warn(
                "Order {number}: {element} {value} is finer than {currency} allows; it was rounded.",
                element=name,
                value=f"{value:f}",
                currency=self._currency,
            )
        return to_minor(value, self._currency)


def _worth(lines: Iterable[OrderLine]) -> Decimal:
    worth = sum(
        (line.unit_price * line.quantity for line in lines if line.kind is not LineKind.ADJUSTMENT), Decimal(0)
    )
    if abs(worth) >= LARGEST:
        raise UnusableOrder(say("The sum of the items is too large: {sum}.", sum=f"{worth:.0f}"))
    return worth
