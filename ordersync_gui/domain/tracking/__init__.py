"""Recognises couriers by their tracking numbers, and finds numbers that were mistyped."""

from __future__ import annotations

from ordersync_gui.domain.tracking.check import TrackingCheck, check_tracking
from ordersync_gui.domain.tracking.doubts import tracking_doubts
from ordersync_gui.domain.tracking.format import Reading, Verdict

__all__ = ["Reading", "TrackingCheck", "Verdict", "check_tracking", "tracking_doubts"]
