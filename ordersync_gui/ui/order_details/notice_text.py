"""Where the notice of a parcel stands, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.confirmation import why_unconfirmed
from ordersync_gui.domain.desk import NoticeView, TimelineEntry
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import fill
from ordersync_gui.ui.text import last_error_text, notice_label, shown, shown_gaps, when

_STEP_ACCEPTED = "Step {n} of {of} accepted: {name}."  # what the timeline says when a channel took a step
_HALF_TOLD = (NoticeState.QUEUED, NoticeState.SENDING, NoticeState.REFUSED, NoticeState.UNCONFIRMED)


def notice_text(notice: NoticeView, spec: ChannelSpec, timeline: Sequence[TimelineEntry]) -> str:
    """A line for the state, and one for each thing that explains it."""
    return "\n".join(line for line in _lines(notice, spec, timeline) if line)


def _lines(notice: NoticeView, spec: ChannelSpec, timeline: Sequence[TimelineEntry]) -> Iterator[str]:
    name = (
        _tr("Correction for {tracking}: {state}") if notice.correction else _tr("Notice for {tracking}: {state}")
    )
    yield name.format(tracking=notice.tracking_number, state=notice_label(notice.state))
    yield _step_done(notice, timeline)
    yield _waiting(notice)
    why = why_unconfirmed(spec, state=notice.state, whole_order=notice.whole_order)
    yield "" if why is None else shown(why)
    yield last_error_text(notice)
    if notice.next_look_at is not None and notice.state in (NoticeState.SENT, NoticeState.UNCONFIRMED):
        yield _tr("This desk looks in the shop by itself, next on {moment}.").format(
            moment=when(notice.next_look_at)
        )


def _waiting(notice: NoticeView) -> str:
    """Until when a queued notice waits, and after how many attempts."""
    if notice.state is not NoticeState.QUEUED:
        return ""
    if notice.not_before <= datetime.now(UTC):
        return _tr("The shop is told as soon as it is asked again.")
    moment = when(notice.not_before)
    if not notice.attempts:
        return _tr("The shop is told on {moment}.").format(moment=moment)
    return _tr("Attempts so far: {n}. The next one is made on {moment}.").format(n=notice.attempts, moment=moment)


def _step_done(notice: NoticeView, timeline: Sequence[TimelineEntry]) -> str:
    """What the shop has taken of a notice that is made of several requests, as long as one is missing."""
    if not notice.steps_done or notice.state not in _HALF_TOLD:
        return ""
    # The latest word on that step: notices of one order go out one after another.
    told = (entry.message for entry in reversed(timeline) if entry.message.template == _STEP_ACCEPTED)
    step = next((message for message in told if message.count == notice.steps_done), None)
    if step is None:
        text = _tr("Requests that the shop has accepted: {n}. The rest isn't told yet.")
        return text.format(n=notice.steps_done)
    text = _tr("Step {n} of {of} is done ({name}), the rest isn't told yet.")
    return fill(text, shown_gaps(step))


def _tr(text: str) -> str:
    return QCoreApplication.translate("notice", text)
