"""How an import of the history reads: who asked for it, how long it took, how it ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.run_view import RunView
from ordersync_gui.ui.text import WARNING_SIGN, number, shown

_INTERRUPTED, _CANCELLED = "interrupted", "cancelled"
_MINUTE, _HOUR = 60, 3600


def asked_text(asked_by: AskedBy | None) -> str:
    """Who wanted it."""
    tr = QCoreApplication.translate
    match asked_by:
        case AskedBy.SCHEDULE:
            return tr("runs", "by itself")
        case AskedBy.PERSON:
            return tr("runs", "by hand")
        case AskedBy.COMMAND:
            return tr("runs", "by a command")
        case AskedBy.ACT:
            return tr("runs", "for news about an order")
        case None:
            return tr("runs", "by whom isn't known")


def took_text(run: RunView) -> str:
    """How long it took; of one that hasn't ended, that it goes on."""
    tr = QCoreApplication.translate
    if run.took is None:
        return tr("runs", "goes on")
    seconds = run.took.total_seconds()
    if seconds < _MINUTE:
        return tr("runs", "{n} s").format(n=number(max(1, round(seconds))))
    if seconds < _HOUR:
        return tr("runs", "{n} min").format(n=number(round(seconds / _MINUTE)))
    return tr("runs", "{n} h").format(n=number(round(seconds / _HOUR)))


def result_text(run: RunView, *, runs_here: bool = False) -> str:
    """How it ended, with a sign in front; runs_here: this window imports its store just now."""
    tr = QCoreApplication.translate
    if run.finished_at is None:
        return tr("runs", "… goes on") if runs_here else tr("runs", "… goes on, or its program has stopped")
    if run.error_kind == _INTERRUPTED:
        return tr("runs", "✖ broken off: the program stopped")
    if run.error_kind == _CANCELLED:
        return tr("runs", "✖ stopped by hand")
    if not run.complete:
        return f"✖ {shown(run.error)}"
    parts = []
    if run.counts.rejected:
        parts.append(tr("runs", "{n} couldn't be read").format(n=number(run.counts.rejected)))
    if run.warnings:
        parts.append(_warnings(len(run.warnings)))
    return f"{WARNING_SIGN} {', '.join(parts)}" if parts else tr("runs", "✔ complete")


def counts_text(run: RunView) -> str:
    """How many orders came, and how many of them are new or changed."""
    tr, counts = QCoreApplication.translate, run.counts
    parts = []
    if counts.new:
        parts.append(tr("runs", "{n} new").format(n=number(counts.new)))
    if counts.changed:
        parts.append(tr("runs", "{n} changed").format(n=number(counts.changed)))
    return f"{number(counts.seen)}: {', '.join(parts)}" if parts else number(counts.seen)


def _warnings(count: int) -> str:
    tr = QCoreApplication.translate
    return tr("runs", "{n} warnings", None, count).format(n=number(count))
