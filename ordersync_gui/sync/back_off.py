"""How long a notice, or a shop in trouble, is left alone before the next attempt."""

from __future__ import annotations

import random
from datetime import timedelta

_FIRST_S = 30.0
_CAP_S = 6 * 3600.0
LONGEST_BACK_OFF = timedelta(seconds=_CAP_S)
# As far as a shop's wish is followed (`channels.errors_by_status.LONGEST_WAIT`).
LONGEST_ASKED = timedelta(hours=24)


def back_off(attempts: int, retry_after_s: int | None = None) -> timedelta:
    """30 s, doubling up to 6 h, a fifth of it by chance; never shorter than the shop asked for."""
    base = min(_FIRST_S * 2 ** min(max(attempts - 1, 0), 20), _CAP_S)
    spread = base * (0.8 + 0.4 * random.random())  # noqa: S311 - spreads load, guards nothing
    return timedelta(seconds=max(min(spread, _CAP_S), float(retry_after_s or 0)))
