"""How an Oxatis shop counts money: prices with VAT or, for trade, without; all amounts in minor units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from ordersync_gui.domain.money import to_minor
from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.practice.ows_facts import VAT


@dataclass(frozen=True, slots=True)
class Bill:
    """One order's money. Goods, discount, shipping and fee are with VAT where vat_included."""

    goods: int
    discount: int
    shipping: int
    fee: int
    vat_rate: int
    vat_included: bool

    @property
    def shipping_vat(self) -> int:
        """The VAT on shipping."""
        return self._vat(self.shipping)

    @property
    def fee_vat(self) -> int:
        """The VAT on the payment fee."""
        return self._vat(self.fee)

    @property
    def goods_vat(self) -> int:
        """The VAT on what is left of the goods' price after the discount."""
        return self._vat(self.goods - self.discount)

    @property
    def tax(self) -> int:
        """All VAT."""
        return self.goods_vat + self.shipping_vat + self.fee_vat

    @property
    def total(self) -> int:
        """What the buyer pays."""
        return self.goods - self.discount + self.shipping + self.fee + (0 if self.vat_included else self.tax)

    def with_vat(self, amount: int, vat: int) -> int:
        """The amount as it is with VAT."""
        return amount if self.vat_included else amount + vat

    def without_vat(self, amount: int, vat: int) -> int:
        """The amount as it is without VAT."""
        return amount - vat if self.vat_included else amount

    def _vat(self, amount: int) -> int:
        return amount * self.vat_rate // (100 + self.vat_rate if self.vat_included else 100)


def bill_of(order: Order) -> Bill:
    """The bill behind an order's amounts."""
    fee = worth(order.lines, LineKind.FEE, order.currency)
    goods = worth(order.lines, LineKind.ITEM, order.currency)
    return Bill(
        goods=goods,
        discount=order.discount,
        shipping=order.shipping,
        fee=fee,
        vat_rate=VAT if order.tax else 0,
        vat_included=goods - order.discount + order.shipping + fee == order.total,
    )


def worth(lines: Iterable[OrderLine], kind: LineKind, currency: str) -> int:
    """What the lines of this kind cost together."""
    return to_minor(
        sum((line.quantity * line.unit_price for line in lines if line.kind is kind), Decimal(0)), currency
    )
