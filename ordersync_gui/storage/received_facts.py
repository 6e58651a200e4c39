"""What is stored of a received order, made once: for its digest, and for its rows where they are to be written."""

from __future__ import annotations

import marshal
from dataclasses import dataclass
from hashlib import sha256

from ordersync_gui.domain.order import Order, payload_hash
from ordersync_gui.storage.order_columns import (
    FACTS,
    LINE_COLUMNS,
    ORDER_COLUMNS,
    Values,
    line_values,
    order_values,
)

# Digests of versions before 6 of the schema have no mark: they were made of other text.
_MARK = "2:"
# Of marshal's formats the last one in which equal values always give equal bytes; half the cost of `repr`.
_MARSHAL_VERSION = 2


@dataclass(frozen=True, slots=True)
class Facts:
    """values and lines: those of `ORDER_COLUMNS` and `LINE_COLUMNS`; digest: equal where no fact is another."""

    values: Values
    lines: list[Values]
    digest: str

    def columns(self) -> dict[str, object]:
        """The values by their columns' names."""
        return dict(zip(ORDER_COLUMNS, self.values, strict=True))

    def line_columns(self) -> list[dict[str, object]]:
        """Those of each line."""
        return [dict(zip(LINE_COLUMNS, line, strict=True)) for line in self.lines]


def facts_of(order: Order) -> Facts:
    """The rows of an order as the channel sent it, and their digest."""
    values = order_values(order)
    lines = [line_values(line, position) for position, line in enumerate(order.lines, start=1)]
    return Facts(values, lines, f"{_MARK}{sha256(_told(values[:FACTS], lines)).hexdigest()}")


def is_unchanged(order: Order, facts: Facts, digest: str) -> bool:
    """Whether an order that was stored with this digest, perhaps by an older version, is the same now."""
    return digest == facts.digest if digest.startswith(_MARK) else digest == payload_hash(order)


def _told(values: Values, lines: list[Values]) -> bytes:
    try:
        return marshal.dumps((values, lines), _MARSHAL_VERSION)
    except ValueError:  # a text or number of a class of its own, which is the same as a bare one
        return marshal.dumps((_bare(values), [_bare(line) for line in lines]), _MARSHAL_VERSION)


def _bare(values: Values) -> Values:
    return tuple(str(value) if isinstance(value, str) else value and int(value) for value in values)
