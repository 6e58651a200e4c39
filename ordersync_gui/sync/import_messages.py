"""What a window and the process that imports for it say to each other, as lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from ordersync_gui.domain import errors
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_words import words_from_data, words_to_data
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import ImportReport, RunCounts, RunProgress
from ordersync_gui.domain.wording import Message, from_plain, to_plain

Data = dict[str, Any]
_TOLD = ("what", "meaning", "remedy", "detail")


def to_line(message: Mapping[str, Any]) -> bytes:
    """A message as one line."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def from_line(line: bytes) -> Data:
    """The message of a line. Raises ValueError, TypeError for what isn't one."""
    message = json.loads(line)
    if not isinstance(message, dict):
        raise TypeError(type(message).__name__)
    return message


def progress_to_data(progress: RunProgress) -> Data:
    """Progress as JSON can hold it."""
    return {
        "store": progress.store,
        "counts": asdict(progress.counts),
        "pages_expected": progress.pages_expected,
        "changes": _changes_to_data(progress.changes),
        "slice": progress.slice,
        "slices": progress.slices,
    }


def progress_from_data(data: Mapping[str, Any]) -> RunProgress:
    """What `progress_to_data` was given."""
    return RunProgress(
        data["store"],
        RunCounts(**data["counts"]),
        data["pages_expected"],
        changes=_changes_from_data(data["changes"]),
        slice=data["slice"],
        slices=data["slices"],
    )


def report_to_data(report: ImportReport) -> Data:
    """A report as JSON can hold it."""
    return {
        "store": report.store,
        "counts": asdict(report.counts),
        "rejected": [[order.number, to_plain(order.reason), order.raw] for order in report.rejected],
        "warnings": [_message_to_data(warning) for warning in report.warnings],
        "complete": report.complete,
        "error": None if report.error is None else error_to_data(report.error),
        "changes": _changes_to_data(report.changes),
        "new_words": words_to_data(report.new_words),
        "run_id": report.run_id,
    }


def report_from_data(data: Mapping[str, Any]) -> ImportReport:
    """What `report_to_data` was given."""
    return ImportReport(
        data["store"],
        RunCounts(**data["counts"]),
        rejected=tuple(RejectedOrder(number, from_plain(why), raw) for number, why, raw in data["rejected"]),
        warnings=tuple(_message_from_data(warning) for warning in data["warnings"]),
        complete=data["complete"],
        error=None if data["error"] is None else error_from_data(data["error"]),
        changes=_changes_from_data(data["changes"]),
        new_words=words_from_data(data["new_words"]),
        run_id=data["run_id"],
    )


def error_to_data(error: OrderSyncError) -> Data:
    """An error by its class, its texts, and what else that class tells, such as when to ask again."""
    texts = {name: _message_to_data(getattr(error, name)) for name in _TOLD[:3]}
    more = {name: value for name, value in vars(error).items() if name not in _TOLD}
    return {"class": type(error).__name__, **texts, "detail": error.detail, "more": more}


def error_from_data(data: Mapping[str, Any]) -> OrderSyncError:
    """The error that `error_to_data` was given."""
    kind = _kinds().get(data["class"], OrderSyncError)
    error = kind.__new__(kind)
    what, meaning, remedy = (_message_from_data(data[name]) for name in _TOLD[:3])
    OrderSyncError.__init__(error, what, meaning=meaning, remedy=remedy, detail=data["detail"])
    vars(error).update(data["more"])
    return error


def _kinds() -> dict[str, type[OrderSyncError]]:
    return {kind.__name__: kind for kind in error_classes()}


def error_classes() -> Iterator[type[OrderSyncError]]:
    """Every class of error that there is."""
    for found in vars(errors).values():
        if isinstance(found, type) and issubclass(found, OrderSyncError):
            yield found


def _message_to_data(message: Message | None) -> list[Any] | None:
    return None if message is None else to_plain(message)


def _message_from_data(data: Any) -> Any:  # noqa: ANN401 - a Message, or None where there was none
    return None if data is None else from_plain(data)


def _changes_to_data(changes: Changes) -> Data:
    flags = {name: True for name in ("membership", "stores", "notices", "maps") if getattr(changes, name)}
    return {"orders": list(changes.orders), **flags}


def _changes_from_data(data: Mapping[str, Any]) -> Changes:
    return Changes(**{**data, "orders": frozenset(data["orders"])})
