"""The desk's signals as short tones in WAV files."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

_RATE = 22_050  # samples per second
_LOUD = 0.8 * 32_767
_FADE_S = 0.004  # a tone that begins or ends at once clicks


class Tone(StrEnum):
    """What can be heard: ALARM stops the line, REFUSED says no, ACCEPTED yes."""

    ALARM = "alarm"
    REFUSED = "refused"
    ACCEPTED = "accepted"


# Hertz (0 is a pause) and seconds, one after another. Low for no, high for yes, as at a checkout.
_NOTES: dict[Tone, Sequence[tuple[int, float]]] = {
    Tone.ALARM: ((988, 0.16), (659, 0.16)) * 4,
    Tone.REFUSED: ((247, 0.18), (0, 0.04), (196, 0.3)),
    Tone.ACCEPTED: ((1319, 0.07), (1760, 0.08)),
}


def write_tone(tone: Tone, file: Path) -> None:
    """Write the tone as mono 16-bit PCM. Raises OSError."""
    import wave  # noqa: PLC0415 - not needed for the first paint

    samples = array("h")
    for hertz, seconds in _NOTES[tone]:
        samples.extend(_samples(hertz, seconds))
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(_RATE)
        out.writeframes(samples.tobytes())


def _samples(hertz: int, seconds: float) -> array[int]:
    count, fade = int(seconds * _RATE), int(_FADE_S * _RATE)
    step = 2 * math.pi * hertz / _RATE
    # A third harmonic: small speakers of warehouse screens hardly give a low pure tone.
    return array(
        "h",
        (
            int(
                _LOUD
                * min(1, at / fade, (count - at) / fade)
                * (0.75 * math.sin(step * at) + 0.25 * math.sin(3 * step * at))
            )
            for at in range(count)
        ),
    )
