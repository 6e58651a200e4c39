"""What a practice shop was told and what was done in it, with its outcome, kept in a file if one is given."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.practice.shop_acts import ShopAct


class NoticeOutcome(StrEnum):
    """What the shop made of a notice; a request that misbehaviour kept out is REFUSED.

    TRANSPORT: tracking and carrier were stored, the order's state stays. CORRECTED: the same, in place of
    others that the order had. STATE: another state than shipped was set. NOTED: stored in the order's
    history and nowhere else.
    """

    SHIPPED = "shipped"
    PART = "part"
    NO_ITEMS = "no_items"
    TRANSPORT = "transport"
    CORRECTED = "corrected"
    STATE = "state"
    NOTED = "noted"
    UNKNOWN_ORDER = "unknown_order"
    INCOMPLETE = "incomplete"
    REFUSED = "refused"


_COUNTED = frozenset(
    {NoticeOutcome.SHIPPED, NoticeOutcome.PART, NoticeOutcome.NO_ITEMS, NoticeOutcome.STATE, NoticeOutcome.NOTED}
)
_STORED = _COUNTED | {NoticeOutcome.TRANSPORT, NoticeOutcome.CORRECTED}


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One notice or step of one: when it came (aware UTC), query and body without credentials, what came of it.

    order_number is that of the order it was matched to, "" when none was. reason names the
    misbehaviour or the missing parameter behind a refusal. raw is the body as text.
    """

    at: datetime
    query: Mapping[str, str]
    fields: Mapping[str, str]
    items: tuple[Mapping[str, str], ...]
    raw: str
    outcome: NoticeOutcome
    order_number: str = ""
    reason: str = ""

    @property
    def stored(self) -> bool:
        """Whether it had an effect on the order."""
        return self.outcome in _STORED

    @property
    def counted(self) -> bool:
        """Whether it counts as a notice that took effect; the first of two steps alone doesn't."""
        return self.outcome in _COUNTED

    def as_json(self) -> dict[str, Any]:
        """JSON-ready values; `from_json` gives an equal entry back."""
        return {**asdict(self), "at": self.at.isoformat(), "outcome": self.outcome.value, "stored": self.stored}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> LedgerEntry:
        """The entry that `as_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
        values = {name: kept[name] for name in cls.__slots__}
        values.update(at=datetime.fromisoformat(kept["at"]), outcome=NoticeOutcome(kept["outcome"]))
        return cls(**{**values, "items": tuple(kept["items"])})


@dataclass(frozen=True, slots=True)
class Founding:
    """What a kept shop was made from, so that it comes back as the same shop on a later day."""

    seed: int
    orders: int
    now_base: datetime
    channel: str = "custom_store"


class Ledger:
    """Entries and acts in the order in which they came. Not thread-safe: its shop holds the lock."""

    def __init__(self, state_file: Path | None = None) -> None:
        """state_file: JSON lines, the founding first; read by `open`."""
        self.history: list[LedgerEntry | ShopAct] = []
        self.entries: list[LedgerEntry] = []
        self.effects: Counter[str] = Counter()
        self._file = state_file

    def open(self, founding: Founding) -> Founding:
        """Read what the file holds, or begin it; the founding that counts is the kept one.

        Raises UsageError when the file is of another shop or isn't a ledger, OSError when it can't be used.
        """
        if self._file is None:
            return founding
        text = self._whole_lines(self._file)
        if not text:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._write({**asdict(founding), "now_base": founding.now_base.isoformat()})
            return founding
        return self._read(text, founding)

    def add(self, entry: LedgerEntry | ShopAct) -> None:
        """Keep the entry or act, in the file first. Raises OSError when the file can't be written."""
        if self._file is not None:
            self._write(entry.as_json())
        self._take(entry)

    def _take(self, entry: LedgerEntry | ShopAct) -> None:
        self.history.append(entry)
        if isinstance(entry, ShopAct):
            return
        self.entries.append(entry)
        if entry.counted:
            self.effects[entry.order_number] += 1

    def _read(self, lines: list[str], founding: Founding) -> Founding:
        try:
            first = json.loads(lines[0])
            kept = Founding(
                first["seed"],
                first["orders"],
                datetime.fromisoformat(first["now_base"]),
                first.get("channel", "custom_store"),  # files of the first version name none
            )
            for line in lines[1:]:
                values = json.loads(line)
                self._take(ShopAct.from_json(values) if "act" in values else LedgerEntry.from_json(values))
        except (KeyError, TypeError, ValueError) as damage:
            raise UsageError(
                say("{file} isn't the memory of a practice shop, or it is damaged.", file=self._file),
                remedy=say("Move it away; the shop then starts afresh."),
            ) from damage
        if (kept.seed, kept.orders, kept.channel) != (founding.seed, founding.orders, founding.channel):
            raise UsageError(
                say(
                    "{file} belongs to the {channel} shop of {orders} orders with seed {seed}.",
                    file=self._file,
                    channel=kept.channel,
                    orders=kept.orders,
                    seed=kept.seed,
                ),
                remedy=say("Start that one, or give this shop a file of its own."),
            )
        return kept

    @staticmethod
    def _whole_lines(file: Path) -> list[str]:
        """The file's lines; a last one that was cut off by a kill is removed from the file, too."""
        if not file.exists():
            return []
        data = file.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            file.write_bytes(whole)
        return whole.decode("utf-8", "replace").split("\n")[:-1]

    def _write(self, values: Mapping[str, Any]) -> None:
        if self._file is not None:
            with self._file.open("a", encoding="utf-8", newline="\n") as out:
                out.write(json.dumps(values, ensure_ascii=True) + "\n")
