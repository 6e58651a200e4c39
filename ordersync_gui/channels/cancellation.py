"""The stop sign, where this layer's modules look for it."""

from ordersync_gui.domain.cancellation import Cancellation

__all__ = ["Cancellation"]
