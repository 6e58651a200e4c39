"""Takes secrets and buyers' data out of the free texts of a support bundle, or lets nothing of them through."""

from __future__ import annotations

import getpass
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NoKeyring
from ordersync_gui.domain.form import FieldKind
from ordersync_gui.domain.known_words import KnownWords, Phrase, folded_words
from ordersync_gui.domain.plain_words import PLAIN_WORDS
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.support_bundle import FreeText
from ordersync_gui.domain.telling_patterns import bare_address, mask_homes, mask_patterns, mask_urls
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.buyers_texts import buyers_texts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.store_secrets import known_secrets, secret_keys

# What the log begins its lines with; an order may have the number 2026.
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ ")
_SHORT_SECRET = 4  # letters of a part of an address that is told nowhere
_SHORT_USER = 3
_SAFE_KINDS = frozenset({FieldKind.CHOICE, FieldKind.TIME_ZONE, FieldKind.CURRENCY})


@dataclass(frozen=True, slots=True)
class StoreTexts:
    """What is known of the stores and told nowhere: secrets, and names under which they sign in.

    complete: the password safe could be read.
    """

    secrets: frozenset[str]
    names: frozenset[str]
    complete: bool


@dataclass(frozen=True, slots=True)
class Mask:
    """Masks free texts: secrets, this PC's user, web addresses, known texts, and what looks like a person's."""

    redactor: Redactor
    known: KnownWords
    home: str = field(default_factory=lambda: str(Path.home()))
    user: str = field(default_factory=lambda: _user())  # noqa: PLW0108 - it stands below

    def text(self, text: str) -> str:
        """The text as anybody may read it."""
        plain = mask_homes(self.redactor.mask(text), home=self.home, user=self.user)
        return "\n".join(map(self._line, mask_urls(plain).split("\n")))

    def _line(self, line: str) -> str:
        stamp = _STAMP.match(line)
        kept = stamp[0] if stamp else ""
        return kept + mask_patterns(self.known.mask(line[len(kept) :]))


def mask_for(
    desk: Desk, stores: Iterable[Store], texts: Iterable[str], *, go_on: Callable[[], object]
) -> tuple[Mask, bool]:
    """A mask for just these texts, and whether the password safe could be read for it. Blocking.

    go_on is called now and then; what it raises ends the work.
    """
    of_stores = store_texts(desk, stores)
    words = {word for text in texts for word in folded_words(text)}
    redactor = Redactor(of_stores.secrets, usernames=of_stores.names)
    return Mask(redactor, _known(desk.db, words, of_stores, go_on)), of_stores.complete


def store_texts(desk: Desk, stores: Iterable[Store]) -> StoreTexts:
    """The secrets and sign-in names of these stores, as far as they are on this PC. Blocking."""
    secrets: set[str] = set()
    names: set[str] = set()
    complete = True
    for store in stores:
        for kind, value in _kinds(store):
            if kind is FieldKind.URL:
                secrets |= set(_hidden_parts(value))
            elif kind not in _SAFE_KINDS and value.strip():
                names.add(value.strip())
        if complete:
            try:
                secrets |= set(known_secrets(desk, store, secret_keys(store)).values())
            except NoKeyring:
                complete = False
    for secret in secrets:
        desk.learn_secret(secret, "")
    return StoreTexts(frozenset(filter(None, secrets)), frozenset(names), complete)


def safe_settings(store: Store) -> dict[str, object]:
    """How the store is connected: addresses shortened, choices whole, of everything else whether it is there."""

    def shown(kind: FieldKind | None, value: str) -> object:
        if not value.strip():
            return "not set"
        if kind is FieldKind.URL:
            return FreeText(bare_address(value))
        return FreeText(value) if kind in _SAFE_KINDS else "set"

    form = {one.key: one.kind for one in spec_of(store.channel).form}
    known = {
        key: shown(kind, store.settings.get(key, "")) for key, kind in form.items() if kind is not FieldKind.SECRET
    }
    return {**known, "others": sum(key not in form for key in store.settings)}


def _kinds(store: Store) -> Iterator[tuple[FieldKind | None, str]]:
    form = {one.key: one.kind for one in spec_of(store.channel).form}
    for key, value in store.settings.items():
        looks_like_address = "://" in str(value)
        yield (FieldKind.URL if looks_like_address else form.get(key)), str(value)


def _hidden_parts(url: str) -> Iterator[str]:
    """User, password, steps of the path and values of the query: as long as no ordinary word is among them."""
    try:
        parts = urlsplit(url.strip())
        found = [parts.username or "", parts.password or "", *parts.path.split("/")]
    except ValueError:
        yield url
        return
    found += [value for _name, value in parse_qsl(parts.query)]
    for part in {*found, *map(unquote, found)}:
        if len(part) >= _SHORT_SECRET and not PLAIN_WORDS.issuperset(folded_words(part)):
            yield part


def _known(db: Database, words: set[str], of_stores: StoreTexts, go_on: Callable[[], object]) -> KnownWords:
    found = buyers_texts(db, words, go_on=go_on)
    names: set[Phrase] = {folded_words(name) for name in of_stores.names}
    return KnownWords(found.phrases | names, found.names)


def _user() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        return ""
    # "root" or "user" tells nothing of anybody.
    return name if len(name) >= _SHORT_USER and name.lower() not in PLAIN_WORDS else ""


def texts_in(value: object) -> Iterator[str]:
    """Every free text in nested values."""
    if isinstance(value, FreeText):
        yield value.text
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts_in(part)
