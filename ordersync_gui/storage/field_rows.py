"""Which of the channels' fields stand in custom fields 1 to 3, by store, and how they are read from a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.channel_fields import custom_name, fact_name
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database

_CUSTOM_FIELDS = "custom_fields"
_NOTHING = ("",) * len(CUSTOM_PLACES)
_Source = tuple[int, str | None]  # which of the columns, and under which name there


def field_maps(db: Database) -> dict[int, dict[int, str]]:
    """By store: custom field 1 to 3 -> key of the channel's field; what says nothing is absent.

    Read with each page of the grid, hence without peewee, which takes ten times as long for it.
    """
    found: dict[int, dict[int, str]] = defaultdict(dict)
    with db.plain_errors():
        for store, place, key in db.connection().execute("SELECT store_id, place, field FROM field_map"):
            found[store][place] = key
    return dict(found)


@dataclass(frozen=True, slots=True)
class CustomColumns:
    """What is read of orders for their custom fields 1 to 3.

    names: the columns of `orders` that are needed. keys: the fields' keys, by store, "" for none.
    """

    names: tuple[str, ...]
    keys: Mapping[int, tuple[str, ...]]
    _sources: Mapping[int, tuple[_Source | None, ...]]

    @classmethod
    def of(cls, maps: Mapping[int, Mapping[int, str]]) -> CustomColumns:
        """As the stores' maps want it."""
        keys = {store: tuple(fields.get(place, "") for place in CUSTOM_PLACES) for store, fields in maps.items()}
        every = (_column(key) for of_store in keys.values() for key in of_store)
        names = tuple(dict.fromkeys(name for name in every if name is not None))
        sources = {store: tuple(_source(key, names) for key in of_store) for store, of_store in keys.items()}
        return cls(names, keys, sources)

    def keys_of(self, store_id: int) -> tuple[str, ...]:
        """Of which fields the texts of the store's orders are."""
        return self.keys.get(store_id, _NOTHING)

    def texts(self, store_id: int, values: Sequence[str]) -> tuple[str, ...]:
        """What an order has in its custom fields, as `domain.channel_fields.custom_texts` tells it.

        values: what stands in the columns of `names`.
        """
        own: Mapping[str, str] | None = None
        found = list(_NOTHING)
        for place, source in enumerate(self._sources.get(store_id, ())):
            if source is None:
                continue
            column, name = source
            if name is None:
                found[place] = values[column]
                continue
            if own is None:
                own = from_json(values[column])
            found[place] = own.get(name, "")
        return tuple(found)


def _column(key: str) -> str | None:
    """The column in which a field stands; None for a key that isn't known (any more)."""
    return fact_name(key) if custom_name(key) is None else _CUSTOM_FIELDS


def _source(key: str, names: Sequence[str]) -> _Source | None:
    column = _column(key)
    return None if column is None else (names.index(column), custom_name(key))
