"""Reads Code 128 from a row of light and dark, from the standard's own table of widths and not from a library."""

from __future__ import annotations

from itertools import groupby

# ISO/IEC 15417, table 1: widths of bar, space, bar, space, bar, space for the values 0 to 106.
_WIDTHS = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231
113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211
212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131
113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111
314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211
241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141
214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214
211232 2331112
""".split()  # noqa: SIM905 - a list of 107 literals reads worse
_VALUES = {widths: value for value, widths in enumerate(_WIDTHS)}
_STOP = 106
_STARTS = {103: "A", 104: "B", 105: "C"}
_TO_C, _TO_B, _TO_A = 99, 100, 101
_MODULES, _STOP_MODULES = 11, 13


def scan_line(pixels: str) -> str:
    """The text in a row of "1" (dark) and "0" (light) pixels; ValueError where a scanner is silent."""
    bars = pixels.strip("0")
    narrow = min(len(list(run)) for _, run in groupby(bars))
    quiet = 10 * narrow
    if min(len(pixels) - len(pixels.lstrip("0")), len(pixels) - len(pixels.rstrip("0"))) < quiet:
        raise ValueError("no quiet zone")
    return read_modules("".join(bit * (len(list(run)) // narrow) for bit, run in groupby(bars)))


def read_modules(modules: str) -> str:
    """The text that these modules stand for; raises ValueError for a wrong check digit or an unknown pattern."""
    values = [_value(modules[at : at + _MODULES]) for at in range(0, len(modules) - _STOP_MODULES, _MODULES)]
    if _value(modules[-_STOP_MODULES:]) != _STOP:
        raise ValueError("no stop")
    start, *data, check = values
    if (start + sum(place * value for place, value in enumerate(data, start=1))) % 103 != check:
        raise ValueError("wrong check digit")
    return _text(_STARTS[start], data)


def _value(modules: str) -> int:
    widths = "".join(str(len(list(run))) for _, run in groupby(modules))
    if widths not in _VALUES:
        message = f"unknown pattern {widths}"
        raise ValueError(message)
    return _VALUES[widths]


def _text(charset: str, data: list[int]) -> str:
    text = ""
    for value in data:
        switched = {_TO_C: "C", _TO_B: "B", _TO_A: "A"}.get(value)
        if charset == "C" and value < _TO_B:
            text += f"{value:02}"
        elif switched is not None and switched != charset:
            charset = switched
        else:
            text += chr(value + 32 if charset == "B" or value < 64 else value - 64)
    return text
