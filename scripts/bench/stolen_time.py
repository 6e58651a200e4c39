"""How much processor time neighbours took from this machine, without which no figure of it means much."""

from __future__ import annotations

from pathlib import Path

_STEAL = 7  # its place among the times of /proc/stat


class StolenTime:
    """Counts from when it is made."""

    def __init__(self) -> None:
        self._begun = _times()

    @property
    def percent(self) -> float:
        """The share of all processors' time since then that was stolen, in percent; 0 where nothing tells."""
        passed = [now - then for now, then in zip(_times(), self._begun, strict=True)]
        return 100 * passed[_STEAL] / sum(passed) if sum(passed) else 0.0


def _times() -> list[int]:
    """Of all processors together: user, nice, system, idle, iowait, irq, softirq, steal."""
    try:
        first = Path("/proc/stat").read_text("ascii").splitlines()[0]
    except OSError:
        return [0] * (_STEAL + 1)
    return [int(word) for word in first.split()[1 : _STEAL + 2]]
