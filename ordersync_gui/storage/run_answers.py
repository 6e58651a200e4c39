"""Keeps what shops answered to imports, compressed and masked, and takes away what is old."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.run_answer import KEPT_FOR, KEPT_RUNS, RunAnswer
from ordersync_gui.storage.columns import message_to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import freeze_exchange
from ordersync_gui.storage.run_tables import RunAnswers
from ordersync_gui.storage.tables import ImportRuns

_SLICE = 100  # answers that are taken away in one write: at most 3 MB or so


@dataclass(frozen=True, slots=True)
class FrozenAnswer:
    """An answer as it is stored, made where no database is needed."""

    at: int
    place: int
    note: str
    exchange: bytes


def frozen(answer: RunAnswer) -> FrozenAnswer:
    """The answer compressed, ready to be kept; takes some milliseconds for a page of orders."""
    at = to_ms(answer.exchange.started_at)
    return FrozenAnswer(at, answer.place, message_to_json(answer.note), freeze_exchange(answer.exchange))


def keep_answers(db: Database, answers: Sequence[FrozenAnswer], *, run_id: int) -> None:
    """Keep answers to a run; nothing where the run is gone, as with its store."""
    with db.transaction():
        if not db.column(ImportRuns.select(ImportRuns.id).where(ImportRuns.id == run_id)):
            return
        for each in answers:
            db.run(
                RunAnswers.insert(
                    run=run_id,
                    at=each.at,
                    place=each.place,
                    note=each.note,
                    exchange=each.exchange,
                    size=len(each.exchange),
                )
            )


def prune_of_store(db: Database, *, store_id: int) -> int:
    """Take away the answers to all but the store's latest runs; gives how many went."""
    with_answers = (
        RunAnswers.select(RunAnswers.run)
        .join(ImportRuns, on=(ImportRuns.id == RunAnswers.run))
        .where(ImportRuns.store == store_id)
        .distinct()
        .order_by(RunAnswers.run.desc())
    )
    surplus = db.column(with_answers)[KEPT_RUNS:]
    return db.run(RunAnswers.delete().where(RunAnswers.run.in_(surplus))) if surplus else 0


def prune_slice(db: Database, *, now: datetime) -> int:
    """Take away some answers that are too old, whatever their store; gives how many went, 0 when none is left."""
    return _delete(db, before=to_ms(now - KEPT_FOR))


def forget_slice(db: Database) -> int:
    """Take away some answers, whatever their age: all of them hold buyers; gives how many went."""
    return _delete(db)


def _delete(db: Database, *, before: int | None = None) -> int:
    oldest = RunAnswers.select(RunAnswers.id).order_by(RunAnswers.id).limit(_SLICE)
    if before is not None:
        oldest = oldest.where(RunAnswers.at < before)
    with db.transaction():
        ids = db.column(oldest)
        return db.run(RunAnswers.delete().where(RunAnswers.id.in_(ids))) if ids else 0
