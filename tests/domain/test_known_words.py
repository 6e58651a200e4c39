"""Known texts are found in others whatever the letters' case and the signs between, ordinary words stay."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.known_words import KnownWords, folded_words
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.domain.telling_patterns import bare_address, mask_homes, mask_patterns, mask_urls

_KNOWN = KnownWords(
    map(folded_words, ("Åsa Öberg", "asa.o@example.test", "A-17", "12", "2026", "Order", "The End"))
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("for ÅSA  öberg, today", f"for {MASK}, today"),
        ("for Asa\nOberg", f"for {MASK}"),
        ("A\u030asa O\u0308berg", MASK),
        ("Åsa and Öberg", "Åsa and Öberg"),
        ("<asa.o@example.test>", f"<{MASK}>"),
        ("order a17, A 17, a_17", f"order a17, {MASK}, {MASK}"),
        ("12 pages of order 12 in 2026", f"12 pages of order {MASK} in {MASK}"),
        ("the order came to the end", f"the order came to {MASK}"),
        ("", ""),
    ],
)
def test_what_is_known_is_masked_and_nothing_else(text: str, masked: str) -> None:
    assert _KNOWN.mask(text) == masked


def test_words_of_one_text_stand_close_together() -> None:
    known = KnownWords([("anna", "bell")])
    assert known.mask("Anna" + "." * 13 + "Bell") == "Anna" + "." * 13 + "Bell"
    assert known.mask("Anna" + "." * 12 + "Bell") == MASK


def test_the_longest_known_text_counts() -> None:
    assert KnownWords([("bell",), ("bell", "street")]).mask("Bell Street 5") == f"{MASK} 5"


def test_single_words_are_masked_wherever_they_stand() -> None:
    assert KnownWords([], ["obama"]).mask("Mr. Obama's order") == f"Mr. {MASK}'s order"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("write to a.b+c@x-y.example.org.", f"write to {MASK}."),
        ("call +49 (0)555 / 01-70 now", f"call {MASK} now"),
        ("call 0555 123456", f"call {MASK}"),
        ("T12345678", f"T{MASK}"),
        ("2026-11-22 16:20:33, 12 of 123456", "2026-11-22 16:20:33, 12 of 123456"),
        ("2026-11-22T16:20:33.123Z", "2026-11-22T16:20:33.123Z"),
        ("HTTP 503 after 1.25 s at 127.0.0.1:8080", "HTTP 503 after 1.25 s at 127.0.0.1:8080"),
    ],
)
def test_what_looks_like_a_persons_is_masked_and_counts_and_times_stay(text: str, masked: str) -> None:
    assert mask_patterns(text) == masked


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://shop.example", "https://shop.example"),
        ("https://u:p@shop.example:81/", "https://shop.example:81"),
        ("http://shop.example/a/b.php?x=1#y", f"http://shop.example/{MASK}/{MASK}.php?{MASK}"),
        ("http://shop.example/key.SECRETPART", f"http://shop.example/{MASK}"),
        ("http://[::1", MASK),
        ("http://shop.example:99999/", MASK),
        ("nothing", MASK),
    ],
)
def test_of_an_address_only_server_and_port_are_left(url: str, shown: str) -> None:
    assert bare_address(url) == shown


def test_addresses_are_found_in_sentences() -> None:
    assert mask_urls('GET "https://u:p@a.example/x?y=z" failed') == f'GET "https://a.example/{MASK}?{MASK}" failed'


def test_home_folders_lose_their_names() -> None:
    text = r"/home/ada/x /Users/bea/y C:\Users\Cleo\z 'C:\\Users\\Cleo\\z' ada adamant"
    masked = rf"~/x /Users/{MASK}/y C:\Users\{MASK}\z 'C:\\Users\\{MASK}\\z' {MASK} adamant"
    assert mask_homes(text, home="/home/ada", user="ada") == masked
