"""Which columns a view of the orders shows, in which order and how wide, as a person chose or as the grid does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

LAYOUT_VERSION = 1
_WIDTHS = range(2, 201)  # characters
_MOST_COLUMNS = 100


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """One column; width_chars: its width in average characters of the grid's font, None for its usual one."""

    key: str
    width_chars: int | None = None
    shown: bool = True


@dataclass(frozen=True, slots=True)
class GridLayout:
    """A view's columns from left to right, hidden ones too.

    Without any column (`GridLayout()`) nobody has chosen: the grid itself shows those that fit. pinned: how many
    of the shown ones stay put at the left while the others scroll sideways. version: of this form.
    """

    columns: tuple[ColumnPlace, ...] = ()
    pinned: int = 0
    version: int = LAYOUT_VERSION

    @property
    def automatic(self) -> bool:
        """Whether nobody has chosen the columns."""
        return not self.columns

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys of the columns that are shown, from left to right."""
        return tuple(place.key for place in self.columns if place.shown)


AUTOMATIC = GridLayout()


def fitted(layout: GridLayout, known: Sequence[str]) -> GridLayout:
    """The layout for a grid with just these columns: others are dropped, missing ones stand hidden at the end.

    Where nothing would be left to show, the automatic layout.
    """
    places = {place.key: place for place in layout.columns if place.key in known}
    if not any(place.shown for place in places.values()):
        return AUTOMATIC
    rest = (ColumnPlace(key, shown=False) for key in known if key not in places)
    shown = sum(place.shown for place in places.values())
    # One column at least has to scroll, else a narrow window shows the pinned ones alone.
    return GridLayout((*places.values(), *rest), pinned=max(0, min(layout.pinned, shown - 1)))


def moved(layout: GridLayout, key: str, steps: int) -> GridLayout:
    """The layout with a column moved so many places, to the right where that is positive, as far as there are."""
    places = list(layout.columns)
    old = next((place for place, column in enumerate(places) if column.key == key), None)
    if old is None:
        return layout
    column = places.pop(old)
    places.insert(max(0, min(len(places), old + steps)), column)
    return replace(layout, columns=tuple(places))


def with_shown(layout: GridLayout, key: str, *, shown: bool) -> GridLayout:
    """The layout with a column shown or hidden; the last one that is shown stays."""
    if not shown and layout.shown == (key,):
        return layout
    columns = tuple(replace(place, shown=shown) if place.key == key else place for place in layout.columns)
    changed = replace(layout, columns=columns)
    return replace(changed, pinned=min(layout.pinned, max(0, len(changed.shown) - 1)))


def pinned_up_to(layout: GridLayout, key: str) -> GridLayout:
    """The layout with all shown columns up to this one pinned."""
    shown = layout.shown
    if key not in shown:
        return layout
    return replace(layout, pinned=min(shown.index(key) + 1, len(shown) - 1))


def layout_to_data(layout: GridLayout) -> dict[str, Any] | None:
    """The layout as JSON holds it; None for the automatic one."""
    if layout.automatic:
        return None
    columns = [{"key": place.key, "width": place.width_chars, "shown": place.shown} for place in layout.columns]
    return {"version": layout.version, "pinned": layout.pinned, "columns": columns}


def layout_from_data(data: object) -> GridLayout:
    """The layout that JSON holds; what can't be understood of it is left out, whatever version wrote it."""
    if not isinstance(data, Mapping):
        return AUTOMATIC
    listed = data.get("columns")
    places = (_place(one) for one in (listed[:_MOST_COLUMNS] if isinstance(listed, list) else ()))
    by_key: dict[str, ColumnPlace] = {}
    for place in places:
        if place is not None:
            by_key.setdefault(place.key, place)
    pinned = _whole(data.get("pinned"))
    return GridLayout(tuple(by_key.values()), pinned=max(0, pinned or 0) if by_key else 0)


def _place(data: object) -> ColumnPlace | None:
    if not isinstance(data, Mapping):
        return None
    key, width = data.get("key"), _whole(data.get("width"))
    if not isinstance(key, str) or not key:
        return None
    return ColumnPlace(key, width if width in _WIDTHS else None, shown=data.get("shown", True) is not False)


def _whole(value: object) -> int | None:
    """The number, None where it is no whole one; JSON's true isn't one."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
