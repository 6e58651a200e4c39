"""What a person has told the wizard so far, and what the shop has answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec, CheckStep, ShopStatus
from ordersync_gui.domain.desk import StatusWord, Store
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.status import OrderStatus, propose
from ordersync_gui.domain.status_rules import why_not
from ordersync_gui.domain.store_preferences import IMPORT_DAYS, StorePreferences
from ordersync_gui.sync.connect import FeedPreview

DEFAULT_DAYS = 90
Key = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ShopChoice:
    """A tile of the first page: a channel, or the practice shop with its form filled in."""

    key: str
    spec: ChannelSpec
    label: str
    summary: str
    filled: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def time_zone(self) -> tuple[FormField, ...]:
        """The form's time zone, which is asked together with the first import."""
        return tuple(entry for entry in self.spec.form if entry.kind is FieldKind.TIME_ZONE)

    @property
    def sign_in(self) -> tuple[FormField, ...]:
        """All other fields of the form."""
        return tuple(entry for entry in self.spec.form if entry.kind is not FieldKind.TIME_ZONE)

    @property
    def names_host(self) -> bool:
        """Whether the merchant enters the shop's own address, which then makes a good name."""
        return any(entry.key == "url" and not entry.advanced for entry in self.spec.form)


@dataclass(slots=True)
class ShopDraft:
    """All that was entered and found out for one choice; each choice keeps its own, so that Back loses nothing.

    login and zone are form values; tested is the login with which the live test went well, steps
    what it said; counts are the words found in the shop's orders, listed the statuses that the shop
    itself lists (None: not asked yet), chosen what all of them are to mean; previews are what the shop
    holds per login, time zone and range.
    """

    choice: ShopChoice
    name: str = ""
    login: dict[str, str] = field(default_factory=dict, repr=False)
    zone: dict[str, str] = field(default_factory=dict)
    tested: Key | None = field(default=None, repr=False)
    steps: list[CheckStep] = field(default_factory=list)
    chosen: dict[str, OrderStatus] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    listed: tuple[ShopStatus, ...] | None = None
    previews: dict[tuple[Key, datetime], FeedPreview] = field(default_factory=dict, repr=False)

    @property
    def given(self) -> dict[str, str]:
        """All form values, secrets included."""
        return {**self.login, **self.zone}

    @property
    def login_key(self) -> Key:
        """What the live test depends on."""
        return _key(self.login)

    def set_login(self, login: Mapping[str, str]) -> None:
        """Take what the form says; words found with another login may be another shop's and are forgotten."""
        if _key(login) != self.login_key:
            self.counts.clear()
            self.listed = None
        self.login = dict(login)

    @property
    def is_tested(self) -> bool:
        """Whether the live test went well with just what stands in the form now."""
        return self.tested is not None and self.tested == self.login_key

    def preview(self, since: datetime) -> FeedPreview | None:
        """What the shop was found to hold from then on, None when it wasn't asked yet."""
        return self.previews.get((_key(self.given), since))

    def keep_preview(self, since: datetime, preview: FeedPreview) -> None:
        """Remember what the shop holds, and propose a status for words not met before."""
        self.previews = {(_key(self.given), since): preview}
        for word, count in preview.status_words.items():
            self.counts[word] = count
            self._propose(word)

    def keep_listed(self, listed: Sequence[ShopStatus]) -> None:
        """Remember which statuses the shop lists, and propose what those not met before mean."""
        self.listed = tuple(listed)
        for status in listed:
            self._propose(status.word)

    def _propose(self, word: str) -> None:
        spec = self.choice.spec
        proposed = propose(spec.default_status_map, word)
        allowed = why_not(spec, word, proposed) is None
        self.chosen.setdefault(word, proposed if allowed else OrderStatus.UNMAPPED)

    def words(self) -> tuple[StatusWord, ...]:
        """The words found and those that the shop lists, with what they are to mean."""
        labels = {status.word: status.label for status in self.listed or ()}
        return tuple(
            StatusWord(word, self.counts.get(word, 0), None, self.chosen[word], label=labels.get(word, ""))
            for word in {**self.counts, **labels}
        )

    def unmapped_names(self) -> str:
        """Those words for a sentence."""
        no_word = QCoreApplication.translate("wizard", "(no word)")
        return ", ".join(word or no_word for word in self.unmapped())

    def unmapped(self) -> tuple[str, ...]:
        """Words found in the shop's orders that mean nothing yet."""
        by_flags = {""} if self.choice.spec.flags_imply_status else set()
        return tuple(
            word for word in self.counts if self.chosen[word] is OrderStatus.UNMAPPED and word not in by_flags
        )

    def status_map(self) -> dict[str, OrderStatus]:
        """The map to save: the channel's usual words, overruled by what was chosen."""
        found = {word.word: self.chosen[word.word] for word in self.words()}
        whole = {**self.choice.spec.default_status_map, **found}
        return {word: status for word, status in whole.items() if status is not OrderStatus.UNMAPPED}

    def suggested_name(self, stores: Sequence[Store]) -> str:
        """A free name: the shop's host, or the choice's own label."""
        own_address = self.choice.names_host and not self.choice.filled
        host = _host(self.login.get("url", "")) if own_address else ""
        return free_name(host or self.choice.label, stores)


@dataclass(slots=True)
class WizardState:
    """What all pages share: the choices, the one that is taken, the stores that exist, the first import's day."""

    drafts: tuple[ShopDraft, ...]
    today: date
    current: ShopDraft = field(init=False)
    stores: tuple[Store, ...] = ()
    first_day: date = field(init=False)

    def __post_init__(self) -> None:
        self.current = self.drafts[0]
        self.first_day = self.today - timedelta(days=DEFAULT_DAYS)

    @property
    def since(self) -> datetime:
        """The start of the first import: this PC's midnight of the first day, aware UTC."""
        return datetime.combine(self.first_day, time.min).astimezone().astimezone(UTC)

    @property
    def preferences(self) -> StorePreferences:
        """What the new store begins with; the settings that open at the end change it."""
        days = (self.today - self.first_day).days
        return StorePreferences(import_days=min(max(days, IMPORT_DAYS.start), IMPORT_DAYS.stop - 1))


def is_taken(name: str, stores: Sequence[Store]) -> bool:
    """Whether a store has this name already, whatever the letters' case."""
    return " ".join(name.split()).casefold() in {store.name.casefold() for store in stores}


def free_name(wanted: str, stores: Sequence[Store]) -> str:
    """The name, with a number behind it when a store has it already."""
    name, number = wanted, 2
    while is_taken(name, stores):
        name, number = f"{wanted} {number}", number + 1
    return name


def _host(url: str) -> str:
    try:
        return (urlsplit(url.strip()).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _key(values: Mapping[str, str]) -> Key:
    return tuple(sorted(values.items()))
