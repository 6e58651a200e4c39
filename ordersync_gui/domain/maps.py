"""A store's four maps: status words, shipping methods, what the shop calls carriers, and custom fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ordersync_gui.domain.letters import fold, whole_letters
from ordersync_gui.domain.status import OrderStatus

CUSTOM_PLACES = (1, 2, 3)


class MapKind(StrEnum):
    """The maps; the values stand in the database, in files and in JSON."""

    STATUS = "status"
    SHIPPING_METHOD = "shipping_method"
    CARRIER = "carrier"
    CUSTOM_FIELD = "custom_field"


class MapSource(StrEnum):
    """What brought a change of the maps about."""

    EDIT = "edit"
    FILE = "file"
    COPY = "copy"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class CarrierService:
    """A carrier and one of its services; service "" is any service, or none."""

    carrier: str
    service: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (self.carrier, self.service)))


@dataclass(frozen=True, slots=True)
class StoreMaps:
    """What stands in a store's maps.

    statuses: the shop's word, exact -> status. methods: the shop's shipping method, as first written -> what
    it is shipped with. carriers: ours -> the shop's words; a service of "" as key stands for all services that
    have no row of their own, an empty word leaves ours as it is. fields: custom field 1 to 3 -> key of one of
    `mappable_fields`, "" for none.
    """

    statuses: Mapping[str, OrderStatus] = field(default_factory=dict)
    methods: Mapping[str, CarrierService] = field(default_factory=dict)
    carriers: Mapping[CarrierService, CarrierService] = field(default_factory=dict)
    fields: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MapEdits:
    """Rows to set, by map; UNMAPPED, None and "" take a row out."""

    statuses: Mapping[str, OrderStatus] = field(default_factory=dict)
    methods: Mapping[str, CarrierService | None] = field(default_factory=dict)
    carriers: Mapping[CarrierService, CarrierService | None] = field(default_factory=dict)
    fields: Mapping[int, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.statuses or self.methods or self.carriers or self.fields)

    def __len__(self) -> int:
        return len(self.statuses) + len(self.methods) + len(self.carriers) + len(self.fields)


def method_key(method: str) -> str:
    """What shipping methods are compared by: letters' case and width and surplus blanks don't matter."""
    return " ".join(fold(whole_letters(method)).split())


def carrier_key(ours: CarrierService) -> tuple[str, str]:
    """What our carriers and services are compared by, as `method_key`."""
    return method_key(ours.carrier), method_key(ours.service)


@dataclass(frozen=True, slots=True)
class RowsByKey:
    """Rows of shipping methods and carriers by what they are compared by, to look up many without a search.

    methods: by `method_key`. carriers: by `carrier_key`.
    """

    methods: Mapping[str, CarrierService]
    carriers: Mapping[tuple[str, str], CarrierService]

    def shipped_with(self, method: str) -> CarrierService | None:
        """What an order with this shipping method is shipped with; None where the map doesn't say."""
        key = method_key(method)
        return self.methods.get(key) if key else None

    def told_as(self, ours: CarrierService) -> CarrierService | None:
        """What the shop is told of a parcel with this carrier and service; None where no row says.

        The row of just this service counts before the one of all services. A word that a row leaves empty goes
        out as it stands here.
        """
        carrier, service = carrier_key(ours)
        found = self.carriers.get((carrier, service)) or self.carriers.get((carrier, ""))
        if found is None:
            return None
        return CarrierService(found.carrier or ours.carrier, found.service or ours.service)


def by_key(maps: StoreMaps) -> RowsByKey:
    """The rows of shipping methods and carriers, to be looked up."""
    return RowsByKey(
        {method_key(method): to for method, to in maps.methods.items()},
        {carrier_key(ours): told for ours, told in maps.carriers.items()},
    )


def shipped_with(maps: StoreMaps, method: str) -> CarrierService | None:
    """What an order with this shipping method is shipped with by the map; None where it doesn't say.

    For many methods, see `by_key`.
    """
    return by_key(maps).shipped_with(method)


def told_as(maps: StoreMaps, ours: CarrierService) -> CarrierService:
    """What the shop is told of a parcel with this carrier and service: ours where no row says; see `RowsByKey`."""
    return by_key(maps).told_as(ours) or ours


def edited(maps: StoreMaps, edits: MapEdits) -> StoreMaps:
    """The maps with the edits done; rows are matched as each map compares."""
    statuses = {**maps.statuses, **edits.statuses}
    changed_methods = {method_key(method) for method in edits.methods}
    methods = {known: to for known, to in maps.methods.items() if method_key(known) not in changed_methods}
    changed = {carrier_key(ours) for ours in edits.carriers}
    carriers = {ours: to for ours, to in maps.carriers.items() if carrier_key(ours) not in changed}
    fields = {**maps.fields, **edits.fields}
    return StoreMaps(
        statuses={word: status for word, status in statuses.items() if status is not OrderStatus.UNMAPPED},
        methods=methods | {method: to for method, to in edits.methods.items() if to is not None},
        carriers=carriers | {ours: to for ours, to in edits.carriers.items() if to is not None},
        fields={place: key for place, key in fields.items() if key},
    )
