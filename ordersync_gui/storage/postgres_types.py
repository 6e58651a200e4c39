"""How values go to PostgreSQL and come back, so that both databases take and give the same ones."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import adapt
from psycopg.types.numeric import NumericLoader
from psycopg.types.string import StrDumperUnknown

_ZERO = "\0"
_WRITTEN_ZERO = r"\u0000"
_JSON = ("{", "[")
_IN_ITS_PLACE = "\ufffd"  # PostgreSQL keeps no zero in a text


class _Number(adapt.Dumper):
    """Whole numbers without a type: they are what the column beside them is, truth values among them."""

    def dump(self, obj: Any) -> bytes:  # noqa: ANN401 - psycopg's signature
        return str(int(obj)).encode()


class _Text(StrDumperUnknown):
    """Texts without the zero that none can hold."""

    def dump(self, obj: str) -> Any:  # noqa: ANN401 - psycopg's signature
        if _ZERO in obj:
            obj = obj.replace(_ZERO, _IN_ITS_PLACE)
        if _WRITTEN_ZERO in obj and obj.startswith(_JSON):
            obj = obj.replace(_WRITTEN_ZERO, _IN_ITS_PLACE)
        return super().dump(obj)


class _Sum(NumericLoader):
    """Sums of whole numbers come as exact numbers without digits behind the point."""

    def load(self, data: Any) -> Any:  # noqa: ANN401 - psycopg's signature
        found = super().load(data)
        return int(found) if found == found.to_integral_value() else found


def adapt_values(connection: psycopg.Connection[Any]) -> None:
    """Have this connection take and give values as SQLite does."""
    connection.adapters.register_dumper(int, _Number)
    connection.adapters.register_dumper(str, _Text)
    connection.adapters.register_loader("numeric", _Sum)
