"""Notes every word that a store's shop uses, and which of them are new in an import."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.channel_words import NewWord, merged, words_from_data, words_to_data
from ordersync_gui.domain.maps import MapKind, method_key
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus, map_word, mapped_status
from ordersync_gui.storage.columns import from_json, to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_rows import store_maps
from ordersync_gui.storage.map_tables import ChannelWords
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.sqlite_word_counts import Word, count_words, known_words
from ordersync_gui.storage.store_rules import StoreRules
from ordersync_gui.storage.tables import ImportRuns
from ordersync_gui.storage.upsert import Plan

# New words of one kind that a run keeps: some shops write a shipping method of its own for every order.
_MOST_NEWS = 100


def note_words(
    db: Database, planned: Plan, rules: StoreRules, *, store_id: int, run_id: int, requested_at: datetime
) -> None:
    """Note the words of a page's orders, and with the run those that the shop hadn't used before it.

    An order counts for a word when it is new or came to it by a change; others only show that the word is still
    used, which is written at most once an hour. Call it inside the page's transaction.
    """
    arrivals = list(_arrivals(planned))
    counts = Counter(word for _order, word in arrivals)
    present = dict.fromkeys(word for order in _orders(planned) for word in _words(order))
    known = known_words(db, store_id, counts)
    count_words(db, store_id, {word: counts[word] for word in present}, at=to_ms(requested_at))
    if arrivals:
        _add_news(db, run_id, arrivals, rules, fresh=counts.keys() - known)


def unmapped_news(db: Database, *, store_id: int, run_id: int) -> tuple[NewWord, ...]:
    """What a run's shop said for the first time and nobody has mapped by now.

    A shipping method counts where the store maps at least one, elsewhere nobody asked what methods mean; and not
    when the map compares it as equal to one that was there before.
    """
    news = _news(db, run_id)
    statuses = [word for word in news if word.kind is MapKind.STATUS]
    methods = [word for word in news if word.kind is MapKind.SHIPPING_METHOD]
    return (*_unmapped_statuses(db, store_id, statuses), *_unmapped_methods(db, store_id, methods))


def take_over_news(db: Database, run_ids: Iterable[int], *, run_id: int) -> None:
    """Let a run tell what runs that were broken off found: they told nobody."""
    found: tuple[NewWord, ...] = ()
    for broken_off in run_ids:
        found = merged(found, _news(db, broken_off))
    if found:
        _keep_news(db, run_id, found)


def _unmapped_statuses(db: Database, store_id: int, news: Sequence[NewWord]) -> Iterator[NewWord]:
    """Of orders without a word, the flags mostly say what they are: that is news only for those that have none."""
    if not news:
        return
    known = store_maps(db, store_id).statuses
    for word in news:
        if map_word(known, word.word) is OrderStatus.UNMAPPED and (word.word or word.orders):
            yield word


def _unmapped_methods(db: Database, store_id: int, news: Sequence[NewWord]) -> Iterator[NewWord]:
    mapped = {method_key(method) for method in store_maps(db, store_id).methods} if news else set()
    if not mapped:
        return
    new = {word.word for word in news}
    used = ChannelWords.select(ChannelWords.word).where(
        ChannelWords.store == store_id, ChannelWords.kind == MapKind.SHIPPING_METHOD.value
    )
    told = {*mapped, *(method_key(word) for word in db.column(used) if word not in new)}
    for word in news:
        key = method_key(word.word)
        if key not in told:
            told.add(key)
            yield word


def _arrivals(planned: Plan) -> Iterator[tuple[Order, Word]]:
    """Each order with each word that it came to."""
    for entry in planned.new:
        for word in _words(entry.order):
            yield entry.order, word
    for order_id, entry in planned.changed.items():
        before = planned.words_before[order_id]
        for word in _words(entry.order):
            if word[1] != before[word[0] is MapKind.SHIPPING_METHOD]:
                yield entry.order, word


def _orders(planned: Plan) -> Iterator[Order]:
    for entries in (planned.new, planned.changed.values(), planned.unchanged.values()):
        yield from (entry.order for entry in entries)


def _words(order: Order) -> tuple[Word, ...]:
    """That there is no status word can be mapped like a word; no shipping method is nothing."""
    status = (MapKind.STATUS, order.source_status)
    return (status, (MapKind.SHIPPING_METHOD, order.shipping_method)) if order.shipping_method else (status,)


def _add_news(
    db: Database,
    run_id: int,
    arrivals: Iterable[tuple[Order, Word]],
    rules: StoreRules,
    *,
    fresh: AbstractSet[Word],
) -> None:
    """Keep with the run what nobody mapped: fresh words, and those that were fresh earlier in this run.

    Of orders that are left out nobody has to hear.
    """
    before = _news(db, run_id)
    wanted = fresh | {(word.kind, word.word) for word in before}
    more = [
        NewWord(word[0], word[1], _left_without(order, word, rules))
        for order, word in arrivals
        if word in wanted
        and not _is_mapped(word, rules)
        and not rules.preferences.leaves_out(order.source, order.custom_fields)
    ]
    if more:
        _keep_news(db, run_id, merged(before, more))


def _is_mapped(word: Word, rules: StoreRules) -> bool:
    return word[0] is MapKind.STATUS and word[1] in rules.status_map


def _left_without(order: Order, word: Word, rules: StoreRules) -> int:
    """Whether the order counts: with a status word when that leaves it without a status."""
    mapped = mapped_status(rules.status_map, order.source_status, order.implied_status)
    return int(word[0] is MapKind.SHIPPING_METHOD or mapped is OrderStatus.UNMAPPED)


def _news(db: Database, run_id: int) -> tuple[NewWord, ...]:
    (text,) = db.column(_news_of(run_id))
    return words_from_data(from_json(text))


@prepared
def _news_of(run_id: int) -> BaseQuery:
    return ImportRuns.select(ImportRuns.new_words).where(ImportRuns.id == run_id)


def _keep_news(db: Database, run_id: int, news: Iterable[NewWord]) -> None:
    by_kind: dict[MapKind, list[NewWord]] = {}
    for word in news:
        by_kind.setdefault(word.kind, []).append(word)
    kept = words_to_data(word for words in by_kind.values() for word in words[:_MOST_NEWS])
    db.run(_news_kept(run_id, to_json(kept)))


@prepared
def _news_kept(run_id: int, text: str) -> BaseQuery:
    return ImportRuns.update(new_words=text).where(ImportRuns.id == run_id)
