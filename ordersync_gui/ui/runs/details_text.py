"""All that is known of one import, as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel_words import by_kind, told_of
from ordersync_gui.domain.run_answer import KEPT_FOR, KEPT_RUNS
from ordersync_gui.domain.run_view import RunDetails, RunView
from ordersync_gui.ui.runs.words import asked_text, result_text, took_text
from ordersync_gui.ui.text import number, shown, when

_NAMED_REJECTS = 20


def details_text(details: RunDetails, *, runs_here: bool = False) -> str:
    """One line per fact, warnings and orders that couldn't be read as lists; runs_here: as in `result_text`."""
    result = result_text(details.run, runs_here=runs_here)
    return "\n".join(
        (
            *_head(details.run),
            result,
            *_counts(details.run),
            *_warnings(details.run),
            *_rejects(details),
            *_kept(details),
        )
    )


def _head(run: RunView) -> Iterator[str]:
    tr = QCoreApplication.translate
    head = tr("runs", "{store}: began {when}, {who}, took {long}.")
    yield head.format(
        store=run.store, when=when(run.started_at), who=asked_text(run.asked_by), long=took_text(run)
    )
    if run.sought:
        yield tr("runs", "Asked the shop for order {number} alone.").format(number=run.sought)
    elif run.window is not None:
        asked = tr("runs", "Asked for orders that changed between {start} and {end} (this PC's time).")
        yield asked.format(start=when(run.window.start), end=when(run.window.end))
    if run.resumed:
        yield tr("runs", "It went on with a range that an import before it had begun.")
    if run.slices:
        reached = tr("runs", "The range was long: slice {n} of {slices} was the last one that it asked for.")
        yield reached.format(n=number(run.slice), slices=number(run.slices))


def _counts(run: RunView) -> Iterator[str]:
    counts = run.counts
    text = QCoreApplication.translate(
        "runs",
        "Pages: {pages}. Orders: {seen}, of which {new} new, {changed} changed, {unchanged} unchanged; "
        "{rejected} couldn't be read; {left_out} left out by the store's settings.",
    )
    names = ("pages", "seen", "new", "changed", "unchanged", "rejected", "left_out")
    yield text.format(**{name: number(getattr(counts, name)) for name in names})


def _warnings(run: RunView) -> Iterator[str]:
    if run.warnings or run.new_words:
        yield ""
        yield QCoreApplication.translate("runs", "Warnings:")
    yield from (f"- {shown(warning)}" for warning in run.warnings)
    yield from (f"- {shown(told_of(words))}" for words in by_kind(run.new_words))


def _rejects(details: RunDetails) -> Iterator[str]:
    tr = QCoreApplication.translate
    if not details.rejected:
        return
    yield ""
    yield tr("runs", "Orders of it that couldn't be read to this day:")
    for order, reason in details.rejected[:_NAMED_REJECTS]:
        yield f"- {order or tr('runs', '(no number)')}: {shown(reason)}"
    more = len(details.rejected) - _NAMED_REJECTS
    if more > 0:
        yield tr("runs", "- and {n} more").format(n=number(more))


def _kept(details: RunDetails) -> Iterator[str]:
    yield ""
    tr = QCoreApplication.translate
    if details.answers:
        text = tr("runs", "Answers of the shop that are kept: {n}.")
        yield text.format(n=number(len(details.answers)))
        return
    text = tr(
        "runs",
        "No answer of the shop is kept: none came, it is longer than {days} days ago, {runs} imports of the store "
        "came after it, or buyers were forgotten since.",
    )
    yield text.format(days=KEPT_FOR.days, runs=KEPT_RUNS)
