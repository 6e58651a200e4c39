"""What is doubtful about a tracking number that somebody is about to tell a shop."""

from __future__ import annotations

from ordersync_gui.domain.tracking.carriers import is_named_courier, same_carrier
from ordersync_gui.domain.tracking.check import TrackingCheck
from ordersync_gui.domain.tracking.format import Verdict
from ordersync_gui.domain.wording import Message, say


def tracking_doubts(check: TrackingCheck, *, carrier: str) -> tuple[Message, ...]:
    """Sentences on a number that may be mistyped or another courier's; none when it's merely unknown.

    Args:
        check: what `check_tracking` says of the number.
        carrier: the courier that was chosen, as the shop or a person writes it; may be empty.
    """
    if any(same_carrier(label, carrier) for label in check.carriers):
        return ()
    mistyped = _mistyped(check, carrier)
    if mistyped:
        return (
            say("The check digit of this {carrier} number is wrong: a digit may be mistyped.", carrier=mistyped),
        )
    other = next(iter(_surely(check, Verdict.RIGHT)), "")
    if other and is_named_courier(carrier):
        return (
            say("This looks like a number of {other}, not of {carrier}.", other=other, carrier=carrier.strip()),
        )
    return ()


def _mistyped(check: TrackingCheck, carrier: str) -> str:
    """The courier whose number it would be but for its check digit: the chosen one, or else a certain one."""
    if _surely(check, Verdict.RIGHT):
        return ""
    wrong = [reading for reading in check.readings if reading.verdict is Verdict.WRONG]
    chosen = [label for reading in wrong for label in reading.carriers if same_carrier(label, carrier)]
    return next(iter((*chosen, *_surely(check, Verdict.WRONG))), "")


def _surely(check: TrackingCheck, verdict: Verdict) -> tuple[str, ...]:
    """Couriers whose format is like no other's and whose check digit is of this verdict."""
    return tuple(
        label
        for reading in check.readings
        if reading.verdict is verdict and not reading.vague
        for label in reading.carriers
    )
