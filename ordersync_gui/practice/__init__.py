"""Practice shops: small loopback servers that speak a channel's protocol, with invented orders."""

from __future__ import annotations

from ordersync_gui.practice.misbehaviour import MISBEHAVIOURS
from ordersync_gui.practice.server import PracticeShop, announcement

__all__ = ["MISBEHAVIOURS", "PracticeShop", "announcement"]
