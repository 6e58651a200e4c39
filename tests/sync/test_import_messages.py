"""What window and import process say to each other arrives as it was said."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, RateLimited, Unavailable
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import ImportReport, RunCounts, RunProgress
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.sync.import_messages import (
    error_classes,
    error_from_data,
    error_to_data,
    from_line,
    progress_from_data,
    progress_to_data,
    report_from_data,
    report_to_data,
    to_line,
)

_COUNTS = RunCounts(pages=3, seen=9, new=4, changed=3, unchanged=1, rejected=1, left_out=2)
_CHANGES = Changes(orders=frozenset({1, 2**40}), membership=True, stores=True, notices=True, maps=True)

_NOT_OF_IMPORTS = {
    *("domain.paper", "documents.zpl", "ui.printing.laying_out"),
    *("sync.mails", "label_printers.sending"),
}


def sent(error: OrderSyncError) -> OrderSyncError:
    return error_from_data(from_line(to_line(error_to_data(error))))


def made(kind: type[OrderSyncError]) -> OrderSyncError:
    if kind is Cancelled:
        return Cancelled(say("Stopped at {n}.", n=3))
    told = {"meaning": say("None came."), "remedy": say("Ask {who}.", who="Zoë"), "detail": "x\n<y>"}
    return kind(say("{shop} failed.", shop="Käse & Co"), **told)  # type: ignore[arg-type] # as all of them take


@pytest.mark.parametrize("kind", list(error_classes()))
def test_every_error_arrives_as_what_it_was(kind: type[OrderSyncError]) -> None:
    error = made(kind)
    arrived = sent(error)
    assert type(arrived) is kind
    assert vars(arrived) == vars(error)
    assert (str(arrived), arrived.args, arrived.kind) == (str(error), error.args, error.kind)


def test_what_only_some_errors_tell_arrives_too() -> None:
    limited = sent(RateLimited(say("Slow down."), retry_after=90))
    assert isinstance(limited, RateLimited)
    assert limited.retry_after == 90
    down = sent(Unavailable(say("Down."), status=503, retry_after=None))
    assert isinstance(down, Unavailable)
    assert (down.status, down.retry_after) == (503, None)


def test_there_are_as_many_kinds_of_errors_as_there_are_classes() -> None:
    def below(kind: type[OrderSyncError]) -> set[type[OrderSyncError]]:
        return {kind}.union(*(below(each) for each in kind.__subclasses__()))

    program = {kind for kind in below(OrderSyncError) if kind.__module__.startswith("ordersync_gui")}
    # What only papers, labels and mails raise never comes from an import.
    others = {kind for kind in program if kind.__module__.removeprefix("ordersync_gui.") in _NOT_OF_IMPORTS}
    assert set(error_classes()) == program - others


def test_a_report_arrives_as_it_was() -> None:
    report = ImportReport(
        "Süd",
        _COUNTS,
        rejected=(RejectedOrder("7", as_it_stands("no date"), "<Order>\x00\ud800</Order>"),),
        warnings=(say("Page {n} was mended.", n=2),),
        complete=False,
        error=RateLimited(say("Slow down."), retry_after=5),
        changes=_CHANGES,
        new_words=(NewWord(MapKind.STATUS, "Versandt", 3),),
        run_id=12,
    )
    arrived = report_from_data(from_line(to_line(report_to_data(report))))
    assert isinstance(arrived.error, RateLimited)
    assert report.error is not None
    assert vars(arrived.error) == vars(report.error)
    assert {**_fields(arrived), "error": None} == {**_fields(report), "error": None}


def test_progress_arrives_as_it_was() -> None:
    progress = RunProgress("Süd", _COUNTS, 17, changes=_CHANGES, slice=2, slices=13)
    assert progress_from_data(from_line(to_line(progress_to_data(progress)))) == progress


@pytest.mark.parametrize("line", [b"[1]\n", b"3\n", b"{\n", b"\xff\n", b"\n"])
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_line(line)


def _fields(report: ImportReport) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__dataclass_fields__}
