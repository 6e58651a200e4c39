"""What a command's exit code says."""

from __future__ import annotations

from ordersync_gui.domain.errors import (
    AuthFailed,
    NotAllowed,
    NotFound,
    OrderSyncError,
    RateLimited,
    Unavailable,
    Unreachable,
    UsageError,
    WebPage,
)

DONE = 0
NEEDS_ATTENTION = 1
USAGE = 2
SHOP_TROUBLE = 3

_SHOP_TROUBLE = (AuthFailed, NotAllowed, RateLimited, Unavailable, Unreachable, WebPage)


def exit_code(error: OrderSyncError) -> int:
    """2 for a wrong call, 3 for a shop that can't be reached or doesn't let us in, else 1."""
    if isinstance(error, UsageError | NotFound):
        return USAGE
    return SHOP_TROUBLE if isinstance(error, _SHOP_TROUBLE) else NEEDS_ATTENTION
