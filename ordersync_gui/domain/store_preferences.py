"""What a person sets for a store at this desk, apart from how it is connected."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

IMPORT_DAYS = range(1, 3651)
IMPORT_MINUTES = range(5, 24 * 60 + 1)
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class StorePreferences:
    """How the store is shown, imported and told.

    colour: "#rrggbb", or "" for none. import_days: how far back the first import reaches.
    import_minutes: how often orders are imported while the window is open, 0 for by hand only.
    buyer_mail: the channel is asked to mail the buyer with each shipment notice. left_out_sources:
    orders from these sources (marketplaces, integrations) are kept out of the desk's lists.
    """

    colour: str = ""
    import_days: int = 90
    import_minutes: int = 30
    buyer_mail: bool = False
    left_out_sources: tuple[str, ...] = ()

    def leaves_out(self, source: str) -> bool:
        """Whether an order from this source is left out; letters' case and surplus blanks don't matter."""
        wanted = _plain(source)
        return bool(wanted) and wanted in map(_plain, self.left_out_sources)


def _plain(source: str) -> str:
    return " ".join(source.split()).casefold()


def checked_preferences(preferences: StorePreferences) -> StorePreferences:
    """The same, tidied; raises UsageError naming the field at fault."""
    colour = preferences.colour.strip().lower()
    if colour and not _COLOUR.fullmatch(colour):
        raise UsageError(say('"{text}" is not a colour such as #2a7f62.', text=colour), field="colour")
    if preferences.import_days not in IMPORT_DAYS:
        raise UsageError(say("The import range must be 1 to 3650 days."), field="import_days")
    if preferences.import_minutes and preferences.import_minutes not in IMPORT_MINUTES:
        raise UsageError(
            say("The import interval must be 5 to 1440 minutes, or 0 for by hand only."), field="import_minutes"
        )
    names = dict.fromkeys(" ".join(name.split()) for name in preferences.left_out_sources)
    return StorePreferences(
        colour=colour,
        import_days=preferences.import_days,
        import_minutes=preferences.import_minutes,
        buyer_mail=preferences.buyer_mail,
        left_out_sources=tuple(name for name in names if name),
    )


def preferences_to_data(preferences: StorePreferences) -> dict[str, Any]:
    """JSON-ready values; `preferences_from_data` gives an equal value back."""
    return {**asdict(preferences), "left_out_sources": list(preferences.left_out_sources)}


def preferences_from_data(data: Mapping[str, Any]) -> StorePreferences:
    """The preferences that were kept; what an older version didn't keep has its default."""
    known = {name: data[name] for name in StorePreferences.__dataclass_fields__ if name in data}
    if "left_out_sources" in known:
        known["left_out_sources"] = tuple(known["left_out_sources"])
    return StorePreferences(**known)
