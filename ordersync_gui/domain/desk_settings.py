"""What a person sets for the whole desk, apart from any store."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

EVIDENCE_DAYS = range(1, 3651)
EVIDENCE_MB = range(1, 100_001)


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """How long exchanges with shops are kept: at most so many days, and so many megabytes (compressed) in all."""

    evidence_days: int = 365
    evidence_mb: int = 500


def checked_desk_settings(settings: DeskSettings) -> DeskSettings:
    """The same; raises UsageError naming the field at fault."""
    if settings.evidence_days not in EVIDENCE_DAYS:
        raise UsageError(say("Evidence can be kept for 1 to 3650 days."), field="evidence_days")
    if settings.evidence_mb not in EVIDENCE_MB:
        raise UsageError(say("Evidence can take 1 to 100000 megabytes."), field="evidence_mb")
    return settings
