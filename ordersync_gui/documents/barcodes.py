"""Barcodes as modules, black and white: Code 128 for scanners, QR codes for telephones."""

from __future__ import annotations

from functools import lru_cache

# The standard asks for blank paper of ten modules on both sides; without it scanners miss the beginning.
QUIET_MODULES = 10
QR_QUIET_MODULES = 4
CODE128_LENGTH = 60  # letters; longer ones are wider than any paper
QR_LENGTH = 500
_LEAST, _MOST = " ", "~"
_START_B, _START_C, _TO_B, _TO_C, _DIVISOR = 104, 105, 100, 99, 103
_RUN = 4  # digits in a row from which on the narrow code set pays


def has_code(text: str) -> bool:
    """Whether the text can stand in a Code 128: printable ASCII, something at all, and not too long."""
    return 0 < len(text) <= CODE128_LENGTH and all(_LEAST <= letter <= _MOST for letter in text)


def code128_modules(text: str) -> tuple[int, ...] | None:
    """Widths of bars and gaps in modules, a bar first and last, no quiet zones; None where it can't be."""
    if not has_code(text):
        return None
    from barcode.charsets import code128  # noqa: PLC0415 - not needed for the first paint

    bars = "".join(code128.CODES[value] for value in _with_check(_values(text))) + code128.STOP + "11"
    return _widths(bars)


def _values(text: str) -> list[int]:
    """The text in code set B, longer rows of digits in C; the library's own choice loses a leading "99"."""
    values: list[int] = []
    place, narrow = 0, False
    while place < len(text):
        pairs = _digits(text, place) // 2
        if pairs and (narrow or pairs * 2 >= min(_RUN, len(text))):
            values += [] if narrow else [_TO_C if values else _START_C]
            values += [int(text[at : at + 2]) for at in range(place, place + 2 * pairs, 2)]
            place, narrow = place + 2 * pairs, True
        else:
            values += [_TO_B if narrow else _START_B] if narrow or not values else []
            values.append(ord(text[place]) - ord(_LEAST))
            place, narrow = place + 1, False
    return values


def _digits(text: str, place: int) -> int:
    count = 0
    while place + count < len(text) and text[place + count].isdigit():
        count += 1
    return count


def _with_check(values: list[int]) -> list[int]:
    weighed = values[0] + sum(place * value for place, value in enumerate(values[1:], 1))
    return [*values, weighed % _DIVISOR]


def _widths(bars: str) -> tuple[int, ...]:
    widths: list[int] = []
    last = ""
    for bar in bars:
        if bar == last:
            widths[-1] += 1
        else:
            widths.append(1)
        last = bar
    return tuple(widths)


@lru_cache(maxsize=256)
def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of a QR code, True for black, without its quiet zone; empty for no text or one that is too long."""
    if not 0 < len(text) <= QR_LENGTH:
        return ()
    import segno  # noqa: PLC0415 - not needed for the first paint

    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
