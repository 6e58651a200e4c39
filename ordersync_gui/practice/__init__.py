"""Practice shops: small loopback servers that speak a channel's protocol, with invented orders."""

from __future__ import annotations

from ordersync_gui.practice.dialect import Dialect, Way, Words, custom_store_dialect
from ordersync_gui.practice.dialects import CHANNELS
from ordersync_gui.practice.misbehaviour import MISBEHAVIOURS
from ordersync_gui.practice.server import PracticeShop, announcement

__all__ = [
    "CHANNELS",
    "MISBEHAVIOURS",
    "Dialect",
    "PracticeShop",
    "Way",
    "Words",
    "announcement",
    "custom_store_dialect",
]
