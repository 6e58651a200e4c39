"""All formats of tracking numbers that are known, in the order in which equals are named."""

from __future__ import annotations

from ordersync_gui.domain.tracking.american import AMERICAN
from ordersync_gui.domain.tracking.european import EUROPEAN
from ordersync_gui.domain.tracking.format import Format
from ordersync_gui.domain.tracking.posts import S10

FORMATS: tuple[Format, ...] = (*AMERICAN, *EUROPEAN, *S10)
