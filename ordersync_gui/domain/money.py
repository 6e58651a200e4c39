"""Money as integer minor units with an ISO 4217 currency."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal

# ISO 4217 currencies whose minor unit isn't a hundredth.
NO_CURRENCY = "XXX"  # ISO 4217: no currency is known
_WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_WITH_THREE = "BHD IQD JOD KWD LYD OMR TND"
_EXPONENTS = dict.fromkeys(_WITHOUT_DECIMALS.split(), 0) | dict.fromkeys(_WITH_THREE.split(), 3)
_CODE = re.compile(r"[A-Z]{3}")


def is_currency(code: str) -> bool:
    """Whether the text has the form of an ISO 4217 code (three capitals)."""
    return _CODE.fullmatch(code) is not None


def exponent(currency: str) -> int:
    """Decimal places of the currency's minor unit; 2 for an unknown one."""
    return _EXPONENTS.get(currency, 2)


def to_minor(amount: Decimal, currency: str) -> int:
    """The amount in minor units, rounded half to even where it is finer than the currency."""
    return int(amount.scaleb(exponent(currency)).to_integral_value(ROUND_HALF_EVEN))


def is_exact(amount: Decimal, currency: str) -> bool:
    """Whether the amount can be written in minor units without rounding."""
    return to_decimal(to_minor(amount, currency), currency) == amount


def to_decimal(minor: int, currency: str) -> Decimal:
    """Minor units as a decimal with the currency's places, such as 450 USD -> 4.50."""
    return Decimal(minor).scaleb(-exponent(currency))


def to_text(minor: int, currency: str) -> str:
    """Minor units as a plain decimal string, such as "4.50"."""
    return f"{to_decimal(minor, currency):f}"
