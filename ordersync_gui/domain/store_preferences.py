"""What a person sets for a store at this desk, apart from how it is connected."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from ordersync_gui.domain.branding import Branding, branding_from_data, checked_branding
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.goods_handling import GoodsHandling, checked_goods, goods_from_data, goods_to_data
from ordersync_gui.domain.left_out import (
    FieldRule,
    checked_field_rules,
    field_rules_from_data,
    field_rules_to_data,
    folded,
)
from ordersync_gui.domain.mail_settings import (
    MailSettings,
    checked_mail_settings,
    mail_settings_from_data,
    mail_settings_to_data,
)
from ordersync_gui.domain.wording import say

_NO_FIELDS: Mapping[str, str] = {}

IMPORT_DAYS = range(1, 3651)
IMPORT_MINUTES = range(5, 24 * 60 + 1)
DEFAULT_IMPORT_MINUTES = 30
TELL_DELAY_S = range(3601)
SHIP_WITHIN_DAYS = range(91)
OVERLAP_HOURS = range(1, 7 * 24 + 1)
_TIME_OF_DAY = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class TellWhen(StrEnum):
    """When a store's channel is told that a parcel was shipped."""

    AT_ONCE = "at_once"
    AFTER_DELAY = "after_delay"
    AT_TIME = "at_time"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class StorePreferences:
    """How the store is shown, imported and told.

    colour: "#rrggbb", or "" for none. import_days: how far back the first import reaches.
    import_automatically: orders are imported by themselves while the window is open, every import_minutes.
    buyer_mail: the channel is asked to mail the buyer with each shipment notice. left_out_sources:
    orders from these sources (marketplaces, integrations) are kept out of the desk's lists.
    tell_when: when the channel is told of a parcel; tell_delay_s: seconds in which it can still be undone,
    where it is told after a delay; tell_at: the time of day ("HH:MM", this PC's clock) where it is told
    at a set time on the ship date. ship_within_days: in how many working days an order is to leave the house,
    0 for nothing of the kind. overlap_hours: how far each import reaches back over the one before, 0 for what the
    channel needs. left_out_fields: orders with one of these custom fields are left out, too. branding: what papers
    and mails say of the company. goods: how goods are shown on them, and what ships them. mails: the buyers'.
    """

    colour: str = ""
    import_days: int = 90
    import_minutes: int = DEFAULT_IMPORT_MINUTES
    buyer_mail: bool = False
    left_out_sources: tuple[str, ...] = ()
    tell_when: TellWhen = TellWhen.AFTER_DELAY
    tell_delay_s: int = 10
    tell_at: str = "17:00"
    ship_within_days: int = 0
    overlap_hours: int = 0
    import_automatically: bool = True
    left_out_fields: tuple[FieldRule, ...] = ()
    branding: Branding = field(default_factory=Branding)
    goods: GoodsHandling = field(default_factory=GoodsHandling)
    mails: MailSettings = field(default_factory=MailSettings)

    def leaves_out(self, source: str, custom_fields: Mapping[str, str] = _NO_FIELDS) -> bool:
        """Whether an order with this source and these fields is left out; case and surplus blanks don't matter."""
        return self.leaves_out_source(source) or self.left_out_by(custom_fields) is not None

    def leaves_out_source(self, source: str) -> bool:
        """Whether all orders from this source are left out."""
        wanted = folded(source) if self.left_out_sources else ""
        return bool(wanted) and wanted in map(folded, self.left_out_sources)

    def left_out_by(self, custom_fields: Mapping[str, str]) -> FieldRule | None:
        """The rule that leaves out an order with these custom fields."""
        return next((rule for rule in self.left_out_fields if rule.fits(custom_fields)), None)


def checked_preferences(preferences: StorePreferences) -> StorePreferences:
    """The same, tidied; raises UsageError naming the field at fault.

    An interval of 0 minutes is an older way to say: only by hand.
    """
    colour = preferences.colour.strip().lower()
    if colour and not _COLOUR.fullmatch(colour):
        raise UsageError(say('"{text}" is not a colour such as #2a7f62.', text=colour), field="colour")
    if preferences.import_days not in IMPORT_DAYS:
        raise UsageError(say("The import range must be 1 to 3650 days."), field="import_days")
    if preferences.import_minutes and preferences.import_minutes not in IMPORT_MINUTES:
        raise UsageError(
            say("The import interval must be 5 to 1440 minutes, or 0 for by hand only."), field="import_minutes"
        )
    minutes = preferences.import_minutes
    if preferences.tell_delay_s not in TELL_DELAY_S:
        raise UsageError(say("The delay must be 0 to 3600 seconds."), field="tell_delay_s")
    if preferences.ship_within_days not in SHIP_WITHIN_DAYS:
        raise UsageError(
            say("Orders can be shipped within 1 to 90 working days, or 0 for no such time."),
            field="ship_within_days",
        )
    if preferences.overlap_hours and preferences.overlap_hours not in OVERLAP_HOURS:
        raise UsageError(
            say("The overlap must be 1 to 168 hours, or 0 for the channel's own."), field="overlap_hours"
        )
    names = dict.fromkeys(" ".join(name.split()) for name in preferences.left_out_sources)
    return replace(
        preferences,
        colour=colour,
        import_minutes=minutes or DEFAULT_IMPORT_MINUTES,
        left_out_sources=tuple(name for name in names if name),
        tell_at=f"{_time_of_day(preferences.tell_at):%H:%M}",
        import_automatically=preferences.import_automatically and minutes > 0,
        left_out_fields=checked_field_rules(preferences.left_out_fields),
        branding=checked_branding(preferences.branding),
        goods=checked_goods(preferences.goods),
        mails=checked_mail_settings(preferences.mails),
    )


def tell_from(
    preferences: StorePreferences, *, ship_date: date, now: datetime, zone: tzinfo | None = None
) -> datetime | None:
    """From when on the channel may be told of a parcel that is recorded now (aware UTC); None for never.

    zone: that of this PC's clock, None for the system's. A set time that is over already is now.
    """
    match preferences.tell_when:
        case TellWhen.NEVER:
            return None
        case TellWhen.AT_ONCE:
            return now
        case TellWhen.AFTER_DELAY:
            return now + timedelta(seconds=preferences.tell_delay_s)
        case TellWhen.AT_TIME:
            wall = datetime.combine(ship_date, _time_of_day(preferences.tell_at), zone)
            return max(now, wall.astimezone(now.tzinfo))


def _time_of_day(text: str) -> time:
    match = _TIME_OF_DAY.fullmatch(text.strip())
    if match is None:
        raise UsageError(say('"{text}" is not a time of day such as 17:00.', text=text), field="tell_at")
    return time(int(match[1]), int(match[2]))


def preferences_to_data(preferences: StorePreferences) -> dict[str, Any]:
    """JSON-ready values; `preferences_from_data` gives an equal value back."""
    return {
        **asdict(preferences),
        "left_out_sources": list(preferences.left_out_sources),
        "left_out_fields": field_rules_to_data(preferences.left_out_fields),
        "goods": goods_to_data(preferences.goods),
        "mails": mail_settings_to_data(preferences.mails),
    }


_NESTED: Mapping[str, Callable[[Any], Any]] = {
    "left_out_sources": tuple,
    "left_out_fields": field_rules_from_data,
    "tell_when": TellWhen,
    "branding": branding_from_data,
    "goods": goods_from_data,
    "mails": mail_settings_from_data,
}


def preferences_from_data(data: Mapping[str, Any]) -> StorePreferences:
    """The preferences that were kept; what an older version didn't keep has its default.

    Older versions kept an interval of 0 minutes for a store that is imported only by hand.
    """
    known = {name: data[name] for name in StorePreferences.__dataclass_fields__ if name in data}
    if known.get("import_minutes") == 0:
        known |= {"import_minutes": DEFAULT_IMPORT_MINUTES, "import_automatically": False}
    known |= {name: read(known[name]) for name, read in _NESTED.items() if name in known}
    return StorePreferences(**known)
