"""How values of the core read on screen: messages, statuses, times, money, quantities."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import NoticeView, OrderDetails
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.money import NO_CURRENCY, exponent, to_decimal
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import COUNTING, Message, Value, fill

if TYPE_CHECKING:  # only named here; rows of the first paint show no weight
    from ordersync_gui.domain.weight import OrderWeight

# Symbols that common fonts have, so that no status is told by colour alone.
_SYMBOLS = {
    OrderStatus.AWAITING_PAYMENT: "○",
    OrderStatus.AWAITING_SHIPMENT: "●",
    OrderStatus.SHIPPED: "✔",
    OrderStatus.CANCELLED: "✖",
    OrderStatus.ON_HOLD: "‖",
    OrderStatus.UNMAPPED: "?",
}
WARNING_SIGN = "⚠"
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_KILOGRAM = Decimal(1000)

_ORDERS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})  # signs that set a direction
_TURNING = _ORDERS | {"R", "AL"}


def shown(message: Message) -> str:
    """The message in the window's language; messages in its gaps are translated, numbers and times by locale."""
    return fill(_worded(message), shown_gaps(message))


def _worded(message: Message) -> str:
    """Its template in the window's language, in the form for as many as it counts."""
    template, count = message.template, message.count
    if count is not None:
        text = QCoreApplication.translate("core", template, None, count)
        if text != template:
            return text
        if message.one:  # no catalogue has it, or it reads so in English, too
            return message.one if count == 1 else template
    text = QCoreApplication.translate("core", template)
    # Stored by a version that didn't count it: asked for without a count, Qt gives the form for one.
    return template if any(f"{{{name}}}" in template and f"{{{name}}}" not in text for name in COUNTING) else text


def shown_gaps(message: Message) -> dict[str, str]:
    """What stands in the message's gaps as this window writes it."""
    return {name: _shown_value(value) for name, value in message.values.items()}


def _shown_value(value: Value) -> str:
    match value:
        case Message():
            return shown(value)
        case int():
            return number(value)
        case Decimal():
            return quantity(value)
        case datetime():
            return when(value)
        case date():
            return day(value)
        case _:
            return value


def error_text(error: OrderSyncError) -> str:
    """What happened, what it means, what to do: one paragraph each."""
    return "\n".join(shown(part) for part in (error.what, error.meaning, error.remedy) if part is not None)


def status_label(status: OrderStatus) -> str:
    """The status in words."""
    match status:
        case OrderStatus.AWAITING_PAYMENT:
            return QCoreApplication.translate("text", "Awaiting Payment")
        case OrderStatus.AWAITING_SHIPMENT:
            return QCoreApplication.translate("text", "Awaiting Shipment")
        case OrderStatus.SHIPPED:
            return QCoreApplication.translate("text", "Shipped")
        case OrderStatus.CANCELLED:
            return QCoreApplication.translate("text", "Cancelled")
        case OrderStatus.ON_HOLD:
            return QCoreApplication.translate("text", "On Hold")
        case OrderStatus.UNMAPPED:
            return QCoreApplication.translate("text", "Unmapped")


def status_symbol(status: OrderStatus) -> str:
    """A sign that stands before the status's words."""
    return _SYMBOLS[status]


def status_text(status: OrderStatus) -> str:
    """Sign and words."""
    return f"{status_symbol(status)} {status_label(status)}"


def order_title(spec: ChannelSpec, number: str) -> str:
    """What the channel calls an order, with its number: "Ship Doc SD-1001"."""
    return f"{shown(spec.order_term)} {number}"


def left_out_text(details: OrderDetails, spec: ChannelSpec) -> str:
    """Why the order is left out of the lists, and what to do to get it back."""
    rule = details.left_out_by
    if rule is None:
        return QCoreApplication.translate(
            "text",
            "This order is left out by the settings of {store}: it is kept out of the lists and can't be shipped "
            "here.",
        ).format(store=details.store)
    return QCoreApplication.translate(
        "text",
        'This order is left out: by the settings of {store}, orders whose {source_name} is "{source}" are kept '
        "out of the lists and can't be shipped here. To work on it, take {source} off that list in the settings.",
    ).format(store=details.store, source_name=rule.key or shown(spec.source_name), source=rule.value)


def notice_label(state: NoticeState) -> str:
    """The state of a shipment notice in words."""
    match state:
        case NoticeState.QUEUED:
            return QCoreApplication.translate("text", "… Waiting")
        case NoticeState.SENDING:
            return QCoreApplication.translate("text", "… Sending")
        case NoticeState.SENT:
            return QCoreApplication.translate("text", "✔ Sent")
        case NoticeState.CONFIRMED:
            return QCoreApplication.translate("text", "✔ Confirmed")
        case NoticeState.REFUSED:
            return QCoreApplication.translate("text", "⚠ Refused")
        case NoticeState.UNCONFIRMED:
            return QCoreApplication.translate("text", "⚠ Unconfirmed")
        case NoticeState.CANCELLED:
            return QCoreApplication.translate("text", "✖ Cancelled")


def last_error_text(notice: NoticeView) -> str:
    """Why the notice's last attempt failed; "" where none did."""
    return notice.last_error if notice.error is None else shown(notice.error)


def attention_label(kind: AttentionKind) -> str:
    """A reason for attention in two or three words."""
    tr = QCoreApplication.translate
    return {
        AttentionKind.MISSING_SHIP_TO: tr("text", "Address incomplete"),
        AttentionKind.ADDRESS_CODES: tr("text", "Two-letter codes needed"),
        AttentionKind.UNMAPPED_STATUS: tr("text", "Status not mapped"),
        AttentionKind.NOTICE_REFUSED: tr("text", "Notice refused"),
        AttentionKind.NOTICE_UNCONFIRMED: tr("text", "Notice unconfirmed"),
        AttentionKind.CANCELLED_AFTER_SHIPPING: tr("text", "Cancelled after shipping"),
        AttentionKind.OPEN_AT_SHOP: tr("text", "Still open at the shop"),
        AttentionKind.SHIPPED_AT_SHOP: tr("text", "Shipped by somebody else"),
        AttentionKind.SHOP_HAS_OLD: tr("text", "Shop to be changed by hand"),
        AttentionKind.ADDRESS_CONFLICT: tr("text", "Two addresses"),
        AttentionKind.SHIPPED_TOO_MUCH: tr("text", "Shipped too much"),
        AttentionKind.STOP_SHIP: tr("text", "Stop: changed at the shop"),
    }[kind]


def when(moment: datetime) -> str:
    """The moment in this PC's time zone and short date form."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if QLocale().language() is QLocale.Language.C:
        return local.toString("yyyy-MM-dd HH:mm")
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def day(value: date) -> str:
    """The date in this PC's short form."""
    if QLocale().language() is QLocale.Language.C:
        return value.isoformat()
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def ago(moment: datetime | None, now: datetime | None = None) -> str:
    """How long ago that was: "12 min ago", or "never"."""
    if moment is None:
        return QCoreApplication.translate("text", "never")
    seconds = max(0, int(((now or datetime.now(UTC)) - moment).total_seconds()))
    if seconds < _MINUTE:
        return QCoreApplication.translate("text", "just now")
    if seconds < _HOUR:
        return QCoreApplication.translate("text", "{n} min ago").format(n=seconds // _MINUTE)
    if seconds < _DAY:
        return QCoreApplication.translate("text", "{n} h ago").format(n=seconds // _HOUR)
    return QCoreApplication.translate("text", "{n} d ago", None, seconds // _DAY).format(n=seconds // _DAY)


def money(minor: int, currency: str, *, explained: bool = False) -> str:
    """An amount in minor units as people write it here, with its currency code.

    Where no currency is known it is the number alone; explained says so beside it.
    """
    number = QLocale().toString(float(to_decimal(minor, currency)), "f", exponent(currency))
    if explained and currency == NO_CURRENCY:
        return QCoreApplication.translate("text", "{amount} (currency unknown)").format(amount=number)
    return _with_code(number, currency)


def unit_price(price: Decimal, currency: str) -> str:
    """An exact price with at least the currency's places."""
    places = max(exponent(currency), -_exponent(price.normalize()))
    return _with_code(QLocale().toString(float(price), "f", places), currency)


def _with_code(number: str, currency: str) -> str:
    return number if currency == NO_CURRENCY else f"{number} {currency}".strip()


def tooltip(text: str) -> str:
    """Foreign text for a tooltip, as it stands: Qt would take some of it for HTML if it weren't escaped."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def number(count: int) -> str:
    """A count with the thousands set apart, as people write it here: 990,078."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(count)


def quantity(amount: Decimal) -> str:
    """A quantity without trailing zeros."""
    return QLocale().toString(float(amount), "f", max(0, -_exponent(amount.normalize())))


def weight(value: Decimal, unit: str) -> str:
    """A weight as it was given; a unit that the shop doesn't tell is said to be missing."""
    number = quantity(value)
    if unit.strip():
        return f"{number} {unit.strip()}"
    return QCoreApplication.translate("text", "{number} (unit not told)").format(number=number)


def order_weight_text(found: OrderWeight | None) -> str:
    """What an order weighs and who says so, "" when nobody knows."""
    if found is None:
        return ""
    if found.given:
        return QCoreApplication.translate("text", "{weight}, given by the shop").format(
            weight=weight(found.value, found.unit)
        )
    shown_weight = _grams(found.value)
    if found.incomplete:
        return QCoreApplication.translate(
            "text", "at least {weight}, summed up here: some items have no weight"
        ).format(weight=shown_weight)
    return QCoreApplication.translate("text", "{weight}, summed up from the items").format(weight=shown_weight)


def _grams(value: Decimal) -> str:
    """Grams to the tenth, kilograms to the gram."""
    if value >= _KILOGRAM:
        return weight((value / _KILOGRAM).quantize(Decimal("0.001")), "kg")
    return weight(value.quantize(Decimal("0.1")), "g")


def _exponent(value: Decimal) -> int:
    exponent_ = value.as_tuple().exponent
    return exponent_ if isinstance(exponent_, int) else 0


def isolated(text: str) -> str:
    """Text from elsewhere within a sentence, which keeps its order whatever direction the text has or asks for."""
    kinds = {bidirectional(letter) for letter in text}
    if not kinds & _TURNING:
        return text
    # The mark in front is for Qt's documents, which take their direction from within the isolated text, too.
    return f"\u200e\u2068{''.join(letter for letter in text if bidirectional(letter) not in _ORDERS)}\u2069"
