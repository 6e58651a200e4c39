"""Learning what a scanner's keys arrive as."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.scan_layout import CALIBRATION, check_step, learn_layout
from ordersync_gui.domain.scan_settings import ScanSettings, checked_scan_settings
from ordersync_gui.domain.scan_text import plain_scan

# What the keys of a US keyboard give where the PC has a French one (AZERTY), or a German one (QWERTZ).
FRENCH = str.maketrans(
    "0123456789-_./:#+]AQZWMaqzwm", "à&é\"'(-è_ç)°:!M3+$QAWZ?qawz,"
)  # fmt: skip
GERMAN = str.maketrans("-_/:#+]ZYzy", "ß?-Ö§*+YZyz")


@pytest.mark.parametrize("layout", [FRENCH, GERMAN], ids=["French", "German"])
@pytest.mark.parametrize("before", ["", "]C1"], ids=["bare", "with an identifier"])
def test_a_layout_is_learned_and_gives_every_label_back(layout: dict[int, int], before: str) -> None:
    learned = learn_layout([(before + text).translate(layout) for text in CALIBRATION])
    assert checked_scan_settings(ScanSettings(layout=learned)).layout == learned
    for text in ("A-1001", "OS:SHIPALL", "1Z999AA10123456784", "mug_red/XL", "Zwerg+Maus"):
        assert plain_scan((before + text).translate(layout), learned) == text


def test_the_same_keyboard_needs_no_layout() -> None:
    assert learn_layout(CALIBRATION) == ""


def test_two_keys_that_arrive_as_one_are_refused_with_what_to_do() -> None:
    merged = [text.replace("8", "7") for text in CALIBRATION]
    with pytest.raises(UsageError) as caught:
        learn_layout(merged)
    assert 'Both "7" and "8" arrive as "7"' in str(caught.value)
    assert "keyboard" in str(caught.value.remedy)


def test_one_key_that_arrives_as_two_is_the_later_ones_trouble() -> None:
    shifted = [CALIBRATION[0], CALIBRATION[1], CALIBRATION[2].replace("a", "A")]
    with pytest.raises(UsageError):
        learn_layout(shifted)


def test_characters_that_are_swallowed_are_counted() -> None:
    with pytest.raises(UsageError) as caught:
        check_step(0, CALIBRATION[0].replace("_", "").replace(":", ""))
    assert "2 of 18 characters didn't arrive" in str(caught.value)


def test_another_barcode_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        check_step(0, CALIBRATION[0] + CALIBRATION[1])
    assert "Scan the barcode that is shown" in str(caught.value)


def test_caps_lock_is_no_layout() -> None:
    with pytest.raises(UsageError) as caught:
        learn_layout([text.swapcase() for text in CALIBRATION])
    assert "Caps Lock" in str(caught.value)
