"""The libraries that psycopg's wheel brings along for talking with PostgreSQL, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from scripts.packing.frozen_contents import Entry
from scripts.packing.ingredients import Ingredient

_FOLDER = "psycopg_binary.libs"
_DOCS = Path("/usr/share/doc")


@dataclass(frozen=True, slots=True)
class _Maker:
    """licence: an SPDX expression; package: Debian's, whose copyright file has the licence's words."""

    name: str
    licence: str
    package: str


_KERBEROS = _Maker("MIT Kerberos", "MIT", "libkrb5-3")
_OPENLDAP = _Maker("OpenLDAP", "OLDAP-2.8", "libldap-2.5-0")
_OPENSSL = _Maker("OpenSSL", "Apache-2.0", "libssl3")
_MAKERS = {
    "libpq": _Maker("libpq", "PostgreSQL", "libpq5"),
    **dict.fromkeys(("libssl", "libcrypto"), _OPENSSL),
    **dict.fromkeys(("libkrb5", "libk5crypto", "libkrb5support", "libgssapi_krb5"), _KERBEROS),
    **dict.fromkeys(("libldap", "liblber"), _OPENLDAP),
    "libsasl2": _Maker("Cyrus SASL", "BSD-4-Clause", "libsasl2-2"),
    "libcom_err": _Maker("com_err", "MIT", "libcom-err2"),
    "libkeyutils": _Maker("keyutils", "LGPL-2.1-or-later", "libkeyutils1"),
    "libcrypt": _Maker("libcrypt", "LGPL-2.1-or-later", "libcrypt1"),
}


def bundled_libraries(entries: Iterable[Entry]) -> Iterator[Ingredient]:
    """Each maker once, with the wheel's version. Raises ValueError for a library that isn't known here."""
    names = {Path(source).name for _, source, _ in entries if _FOLDER in Path(source).parts}
    makers = {_maker_of(name) for name in names if ".so" in name}  # Linux's; other systems' wheels have others
    wheel = version("psycopg-binary")
    for maker in sorted(makers, key=lambda each: each.name):
        text = _DOCS / maker.package / "copyright"
        purl = f"pkg:generic/{maker.name.lower().replace(' ', '-')}@psycopg-binary-{wheel}"
        words = (text,) if text.exists() else ()
        yield Ingredient(maker.name, f"as in psycopg-binary {wheel}", purl, maker.licence, words)


def _maker_of(file: str) -> _Maker:
    stem = re.split(r"-[0-9a-f]{8}\.so", file)[0]
    if stem not in _MAKERS:
        raise ValueError(f"{file} in {_FOLDER}: say in {Path(__file__).name} whose it is and under which licence")
    return _MAKERS[stem]
