"""Scans and typing, told from each other by their pace."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from ordersync_gui.domain.scan_burst import STUTTER, BurstDetector, KeyKind, KeyPress
from ordersync_gui.domain.scan_settings import ScanEnd, ScanSettings

ENTER, TAB = KeyPress("\r", 0, KeyKind.ENTER), KeyPress("\t", 0, KeyKind.TAB)


@dataclass
class Heard:
    """What came out of a detector: the scans, and the keys that went where they were going, in order."""

    scans: list[str]
    typed: str = ""


def heard(presses: Sequence[KeyPress], settings: ScanSettings | None = None) -> Heard:
    """Play the presses as a keyboard does, pauses and all."""
    settings = settings or ScanSettings()
    detector, found, kept = BurstDetector(settings), Heard([]), ""
    far = presses[-1].at + 10_000
    for press, following in zip(presses, [*[one.at for one in presses[1:]], far], strict=True):
        said = detector.press(press)
        if said.release:
            found.typed += kept
        if said.release or said.scan is not None:
            kept = ""
        if said.scan is not None:
            found.scans.append(said.scan)
        if not said.taken:
            found.typed += press.text
        elif detector.waits_until is not None:
            kept += press.text
        later = detector.pause(following)
        if later.release:
            found.typed += kept
        if later.scan is not None:
            found.scans.append(later.scan)
        if later.release or later.scan is not None:
            kept = ""
    return found


def keys(text: str, *, start: float = 0, gap: float = 10) -> list[KeyPress]:
    """Keys of a text, one every so many milliseconds; a line end is Enter, a tabulator Tab."""
    kinds = {"\r": KeyKind.ENTER, "\t": KeyKind.TAB}
    found = []
    for place, letter in enumerate(text):
        kind = kinds.get(letter, KeyKind.LETTER if letter.isprintable() else KeyKind.CONTROL)
        found.append(KeyPress(letter, start + place * gap, kind))
    return found


@pytest.mark.parametrize("end", ["\r", "\t", ""], ids=["Enter", "Tab", "a pause"])
@pytest.mark.parametrize("gap", [3, 7, 16, 30])
def test_a_scan_is_heard_whatever_ends_it_and_nothing_of_it_is_typed(end: str, gap: float) -> None:
    assert heard(keys(f"A-1001{end}", gap=gap)) == Heard(["A-1001"])


def test_200_characters_lose_nothing() -> None:
    text = "".join(chr(33 + place % 90) for place in range(200))
    assert heard(keys(text + "\r", gap=5)) == Heard([text])


def test_a_fast_typist_is_no_scanner() -> None:
    text = "the quick brown fox\r"
    assert heard(keys(text, gap=45)) == Heard([], text)


def test_three_keys_at_once_are_a_hand_on_the_keyboard() -> None:
    presses = [*keys("abc", gap=2), *keys("def\r", start=200, gap=80)]
    assert heard(presses) == Heard([], "abcdef\r")


def test_a_held_key_is_no_scan() -> None:
    presses = [KeyPress("x", 500 + 25 * place, repeated=place > 0) for place in range(40)]
    assert heard(presses) == Heard([], "x" * 40)


def test_a_held_key_that_comes_without_a_mark_is_no_scan() -> None:
    presses = [KeyPress("x", 25 * place) for place in range(40)]
    assert heard(presses) == Heard([], "x" * 40)


def test_a_number_of_equal_digits_is_a_scan_by_its_enter() -> None:
    assert heard(keys("1111\r")) == Heard(["1111"])


def test_what_is_shorter_than_a_scan_is_typed_with_its_enter() -> None:
    assert heard(keys("abc\r")) == Heard([], "abc\r")


def test_space_goes_on_working_as_a_key() -> None:
    detector = BurstDetector(ScanSettings())
    assert not detector.press(KeyPress(" ", 0)).taken


def test_a_blank_within_a_scan_belongs_to_it() -> None:
    assert heard(keys("EA 12 3\r")) == Heard(["EA 12 3"])


def test_separators_of_a_label_stay_within_the_scan() -> None:
    assert heard(keys("0101234\x1d21AB\r")) == Heard(["0101234\x1d21AB"])


def test_an_enter_that_comes_late_is_still_the_scanners() -> None:
    presses = [*keys("A-1001"), KeyPress("\r", 50 + 200, KeyKind.ENTER)]
    assert heard(presses) == Heard(["A-1001"])


def test_an_enter_long_after_a_scan_is_a_persons() -> None:
    presses = [*keys("A-1001"), KeyPress("\r", 50 + 400, KeyKind.ENTER)]
    assert heard(presses) == Heard(["A-1001"], "\r")


def test_a_second_enter_behind_a_scan_is_a_persons() -> None:
    presses = [*keys("A-1001\r"), KeyPress("\r", 160, KeyKind.ENTER)]
    assert heard(presses) == Heard(["A-1001"], "\r")


def test_a_scan_that_is_certain_may_stutter() -> None:
    presses = [*keys("A-10"), *keys("01\r", start=30 + 30 * STUTTER)]
    assert heard(presses) == Heard(["A-1001"])


def test_a_prefix_makes_a_scan_of_the_shortest_barcode_at_any_pace() -> None:
    settings = ScanSettings(prefix="~")
    assert heard(keys("~7\r", gap=100), settings) == Heard(["7"])
    assert heard(keys("~~12\r"), settings) == Heard(["~12"])


def test_a_prefix_that_is_typed_alone_is_typed() -> None:
    assert heard(keys("~"), ScanSettings(prefix="~")) == Heard([], "~")


def test_a_control_character_as_prefix_is_taken_off() -> None:
    assert heard(keys("\x0212\r"), ScanSettings(prefix="\x02")) == Heard(["12"])


def test_without_its_prefix_a_fast_scan_is_heard_all_the_same() -> None:
    assert heard(keys("A-1001\r"), ScanSettings(prefix="~")) == Heard(["A-1001"])


def test_only_the_end_that_is_set_ends_a_scan() -> None:
    assert heard(keys("AB12\tCD\r"), ScanSettings(end=ScanEnd.ENTER)) == Heard(["AB12 CD"])
    assert heard(keys("AB12\r\t"), ScanSettings(end=ScanEnd.TAB)).scans == ["AB12 "]


def test_arrows_and_shortcuts_let_go_of_what_was_kept() -> None:
    presses = [*keys("ab"), KeyPress("", 15, KeyKind.OTHER), *keys("cd", start=100, gap=60)]
    assert heard(presses) == Heard([], "abcd")


def test_asking_for_an_end_decides_nothing() -> None:
    detector = BurstDetector(ScanSettings())
    for press in keys("A-10"):
        detector.press(press)
    assert detector.would_take_end(KeyPress("\r", 35, KeyKind.ENTER))
    assert detector.waits_until is not None
    assert detector.give_back()
    assert not detector.would_take_end(KeyPress("\r", 36, KeyKind.ENTER))
    assert not detector.give_back()


def _chunks(chance: random.Random) -> Iterator[tuple[bool, str]]:
    for _ in range(chance.randint(1, 8)):
        scanned = chance.random() < 0.5
        letters = "ABCDEFGHJK0123456789-./ " if scanned else "abcdefghijk 0123456789"
        text = "".join(chance.choice(letters) for _ in range(chance.randint(3, 30)))
        yield scanned, f"AB1{text.strip()}7" if scanned else text


@pytest.mark.parametrize("seed", range(150))
def test_any_mixture_of_typing_and_scans_is_separated(seed: int) -> None:
    chance, at = random.Random(seed), 1000.0  # noqa: S311 - no secret
    presses: list[KeyPress] = []
    expected = Heard([])
    for scanned, text in _chunks(chance):
        at += chance.uniform(300, 900)  # nobody types while they hold a scanner
        end = chance.choice("\r\t") if scanned and chance.random() < 0.8 else ""
        for letter in text + end:
            kind = {"\r": KeyKind.ENTER, "\t": KeyKind.TAB}.get(letter, KeyKind.LETTER)
            presses.append(KeyPress(letter, at, kind))
            at += chance.uniform(2, 29) if scanned else chance.uniform(35, 250)
        if scanned:
            expected.scans.append(text)
        else:
            expected.typed += text
    assert heard(presses) == expected
