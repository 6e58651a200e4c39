"""What differs between the databases that can keep a desk's orders; each has a file of its own for it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol

from peewee import Database as Orm

Asked = tuple[str, tuple[object, ...]]  # a SELECT of one column, and its values


class Connection(Protocol):
    """A thread's connection, for statements in our own SQL; marks for values are `?`, `?1` or `:name`."""

    def execute(self, statement: str, values: Any = ..., /) -> Any:  # noqa: ANN401 - a driver's cursor
        """Execute one statement; what comes back can be iterated and has fetchone, fetchall and rowcount."""
        ...

    def executemany(self, statement: str, rows: Iterable[Any], /) -> object:
        """Execute it once for each row of values."""
        ...


class TextIndex(Protocol):
    """What finds orders by the words in their search texts (`search`)."""

    def write_texts(self, texts: Mapping[int, str]) -> None:
        """Write the texts of orders, by id, that may have one already; unchanged ones cost no write."""
        ...

    def write_first_texts(self, texts: Mapping[int, str]) -> None:
        """Write the texts of orders, by id, that have none yet."""
        ...

    def holding(self, words: Sequence[str]) -> Asked | None:
        """What names all orders with all of these words, and few others; None where none has three letters."""
        ...

    def beginning_with(self, words: Sequence[str]) -> Asked | None:
        """The same for words of one or two letters; None where reading all texts is as quick."""
        ...


class Engine(Protocol):
    """One kind of database. remote: reading it may take as long as a network does.

    read_only: whether it is of a newer version of this program, or this user may not write.
    """

    remote: bool

    @property
    def text_index(self) -> TextIndex:
        """What finds orders by words."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written."""
        ...

    @property
    def peewee(self) -> Orm:
        """What queries are carried out by."""
        ...

    def open(self) -> None:
        """Make it ready, and bring its tables to this version. Raises StorageError."""
        ...

    def errors(self) -> AbstractContextManager[None]:
        """Inside, the driver's failures become StorageError; bugs pass unchanged."""
        ...

    def writing(self, store_id: int | None) -> AbstractContextManager[None]:
        """Inside, all writes happen or none does, and nobody else writes; nested ones join in.

        store_id: only that store's facts are written, so that others may write what concerns other stores.
        """
        ...

    def reading(self) -> AbstractContextManager[object]:
        """Inside, all reads see one state."""
        ...

    def connection(self) -> Connection:
        """The calling thread's connection."""
        ...

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
        """Insert very many rows, all of them new, in the quickest way."""
        ...

    def take_ids(self, table: str, count: int, lowest: int) -> int:
        """The first of so many ids in a row for new rows of a table, at least lowest, which nobody else takes."""
        ...

    def ids(self, statement: str, values: Sequence[object]) -> array[int]:
        """The column `id` of a statement, in its order, in the quickest way."""
        ...

    def stoppable(self, stopped: Callable[[], bool] | None) -> AbstractContextManager[None]:
        """Statements inside end soon after `stopped` says so, which is asked now and then on this thread.

        Raises Cancelled then.
        """
        ...

    def now(self, given: datetime) -> datetime:
        """The time that leases are reckoned by, UTC: the given one, or that of the server all PCs share."""
        ...

    def durable(self) -> AbstractContextManager[None]:
        """The transaction inside outlasts a power cut once it has ended; call it outside of one."""
        ...

    def much_to_write(self) -> AbstractContextManager[None]:
        """Room for a transaction that changes very many orders."""
        ...

    def widen_cache(self) -> None:
        """Give the calling thread's connection room for writing pages of orders; asking again costs nothing."""
        ...

    def close(self) -> None:
        """Close the connections of all threads; stop the work that uses them first."""
        ...
