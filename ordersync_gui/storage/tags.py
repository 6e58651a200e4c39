"""The desk's tags: told apart without regard to letters' case and width, spelled as they were first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from peewee import BaseQuery

from ordersync_gui.domain.desk_act import LONGEST_TAG
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Tags
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.order_desk_tables import OrderTags
from ordersync_gui.storage.prepared import prepared


def clean_tags(names: Iterable[str]) -> tuple[str, ...]:
    """The names without surplus blanks, each once. Raises UsageError for one that is too long or has a comma."""
    cleaned: dict[str, str] = {}
    for name in map(clean, names):
        if len(name) > LONGEST_TAG or "," in name:
            raise UsageError(
                say('"{tag}" can\'t be a tag.', tag=name),
                field="tags",
                remedy=say("A tag has at most {n} letters and no comma.", n=LONGEST_TAG),
            )
        if name:
            cleaned.setdefault(fold(name), name)
    return tuple(cleaned.values())


def tag_ids(db: Database, names: Sequence[str], *, make: bool) -> dict[str, int]:
    """The ids of these tags by folded name; make adds those that aren't there, else they are absent."""
    wanted = {fold(name): name for name in names}
    found = _known(db, wanted)
    for folded in wanted.keys() - found.keys() if make else ():
        db.run(Tags.insert(name=wanted[folded], name_folded=folded))
    return _known(db, wanted) if make and len(found) < len(wanted) else found


def _known(db: Database, wanted: Mapping[str, str]) -> dict[str, int]:
    query = Tags.select(Tags.name_folded, Tags.id).where(Tags.name_folded.in_(list(wanted)))
    return dict(db.tuples(query)) if wanted else {}


def tags_of_orders(db: Database, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The tags of these orders (at most a few hundred), in alphabetical order; orders without one are absent."""
    found: dict[int, tuple[str, ...]] = {}
    for order, name in db.tuples(_of_orders(ids)):
        found[order] = (*found.get(order, ()), name)
    return found


@prepared
def _of_orders(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        OrderTags.select(OrderTags.order, Tags.name)
        .join(Tags, on=(Tags.id == OrderTags.tag))
        .where(OrderTags.order.in_(ids))
        .order_by(OrderTags.order, Tags.name_folded)
    )
    return query


def tag_ids_of_orders(db: Database, ids: Sequence[int]) -> dict[int, frozenset[int]]:
    """The same as ids of tags."""
    found: dict[int, set[int]] = {}
    for part in chunks(ids):
        for order, tag in db.tuples(
            OrderTags.select(OrderTags.order, OrderTags.tag).where(OrderTags.order.in_(part))
        ):
            found.setdefault(order, set()).add(tag)
    return {order: frozenset(tags) for order, tags in found.items()}
