"""Tells failures that may come from one window of a shop's orders from those of the shop or of this desk."""

from __future__ import annotations

from ordersync_gui.domain.errors import BadReply, OrderSyncError, Unavailable, Unreachable

_KINDS = (Unavailable, Unreachable, BadReply)


def may_be_windows(error: OrderSyncError) -> bool:
    """Whether one order may be behind it: the shop fails, breaks off, is silent or sends what can't be read.

    Not when it says when to ask again: then it wants to be left alone.
    """
    return isinstance(error, _KINDS) and getattr(error, "retry_after", None) is None


def ended_so(error_kind: str) -> bool:
    """Whether an import that ended with this kind of error may have met such a window."""
    return error_kind in {"unavailable", "unreachable", "bad_reply", "web_page"}
