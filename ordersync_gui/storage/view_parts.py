"""What the views `v1_...` are put together from, which each database says in its own words."""

from __future__ import annotations

from typing import Protocol


class ViewParts(Protocol):
    """Expressions about stored columns; most end with the name of the view's column."""

    NO: str

    def number(self, stored: str) -> str:
        """A decimal text as a number."""
        ...

    def first_ones(self, stored: str, name: str) -> str:
        """The first of each list in a JSON list, with commas."""
        ...

    def pairs(self, stored: str, name: str) -> str:
        """Each pair in a JSON list as `name: value`, with semicolons."""
        ...

    def moment(self, milliseconds: str, name: str) -> str:
        """A time as ISO 8601 in UTC to the second, NULL where there is none."""
        ...

    def amount(self, minor: str, currency: str, name: str) -> str:
        """An amount in minor units as a number in the currency's unit."""
        ...

    def address(self, stored: str, name: str) -> tuple[str, ...]:
        """An address's fields as a column each, '' for what it lacks."""
        ...

    def told_text(self, stored: str, name: str) -> str:
        """A message that is stored as JSON as people read it."""
        ...

    def filled_text(self, template: str, gaps: str, name: str) -> str:
        """A sentence that is stored with gaps, and what stands in them, as people read it."""
        ...
