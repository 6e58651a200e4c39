"""How couriers' check digits are calculated; each rule takes what the digit covers, the digit itself last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import cycle

CheckRule = Callable[[str], bool]

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_TEN = 10
_ELEVEN = 11


def gs1(digits: str) -> bool:
    """GS1's modulo 10: weights 3 and 1 from the right (USPS Publication 199, FedEx Ground specification)."""
    return _up_to_ten(_weighted(reversed(digits[:-1]), (3, 1))) == int(digits[-1])


def identcode(digits: str) -> bool:
    """Deutsche Post's Identcode: modulo 10, weights 4 and 9 from the left (paketda.de, "Prüfziffern")."""
    return _up_to_ten(_weighted(digits[:-1], (4, 9))) == int(digits[-1])


def gls(digits: str) -> bool:
    """GLS: modulo 10, weights 3 and 1 from the left, plus one (GLS Uni-Box documentation, 3.2.1)."""
    return _up_to_ten(_weighted(digits[:-1], (3, 1)) + 1) == int(digits[-1])


def ups(text: str) -> bool:
    """UPS and OnTrac: modulo 10, weights 1 and 2 from the left, letters counted as 2 for A, 3 for B and so on."""
    values = [int(letter) if letter.isdigit() else (ord(letter) - 3) % _TEN for letter in text[:-1]]
    return _up_to_ten(sum(value * weight for value, weight in zip(values, cycle((1, 2)), strict=False))) == int(
        text[-1]
    )


def luhn(digits: str) -> bool:
    """Luhn's modulo 10, as Purolator uses it."""
    doubled = (
        str(int(digit) * 2) if place % 2 == 0 else digit for place, digit in enumerate(reversed(digits[:-1]))
    )
    return _up_to_ten(sum(int(digit) for digit in "".join(doubled))) == int(digits[-1])


def mod7(digits: str) -> bool:
    """DHL Express waybills: the remainder by 7 of all digits before the last."""
    return int(digits[:-1]) % 7 == int(digits[-1])


def fedex(digits: str) -> bool:
    """FedEx Express: weights 1, 3, 7 from the right, modulo 11, ten counts as 0 (answers.google.com 207899)."""
    return _weighted(reversed(digits[:-1]), (1, 3, 7)) % _ELEVEN % _TEN == int(digits[-1])


def s10(digits: str) -> bool:
    """UPU standard S10, also TNT: eight weights, 11 minus the remainder by 11; ten counts as 0, eleven as 5."""
    digit = _ELEVEN - _weighted(digits[:-1], _S10_WEIGHTS) % _ELEVEN
    return {_TEN: 0, _ELEVEN: 5}.get(digit, digit) == int(digits[-1])


def mod37_36(text: str) -> bool:
    """ISO 7064 modulo 37,36 with a digit or letter as check character (DPD Parcel Label Specification 2.4.1)."""
    product = 36
    for letter in text[:-1]:
        total = (product + _ALPHABET.index(letter)) % 36 or 36
        product = total * 2 % 37
    return (37 - product) % 36 == _ALPHABET.index(text[-1])


def mondial_relay(digits: str) -> bool:
    """Both check digits of a Mondial Relay label: after 14 digits, and after ten more (Labels 2.3)."""
    return all(_mondial_relay_part(part) for part in (digits[:15], digits[15:]))


def _mondial_relay_part(digits: str) -> bool:
    # A remainder of 1 would give 10; the specification's note on that wasn't at hand, so any digit passes.
    remainder = _weighted(reversed(digits[:-1]), (2, 3, 4, 5, 6, 7)) % _ELEVEN
    return remainder == 1 or (_ELEVEN - remainder) % _ELEVEN == int(digits[-1])


def after(*prefixes: str, rule: CheckRule) -> CheckRule:
    """The rule for numbers printed without the prefix that their check digit covers; any of these may fit."""
    return lambda text: any(rule(prefix + text) for prefix in prefixes)


def _weighted(digits: Iterable[str], weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, cycle(weights), strict=False))


def _up_to_ten(total: int) -> int:
    return -total % _TEN
