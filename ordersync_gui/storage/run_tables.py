"""The table of what shops answered to imports, as a peewee model bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import AutoField, BlobField, ForeignKeyField, IntegerField, Model, TextField

from ordersync_gui.storage.tables import ImportRuns


class RunAnswers(Model):
    """Exchanges of imports with their shops, masked and compressed; size in bytes as compressed.

    place: to which of the pages that the run asked for it belongs, from 1 on; note: why it is kept, a message as
    JSON.
    """

    id = AutoField()
    run = ForeignKeyField(ImportRuns, column_name="run_id", lazy_load=False)
    at = IntegerField()
    place = IntegerField()
    note = TextField()
    exchange = BlobField()
    size = IntegerField()

    class Meta:
        table_name = "run_answer"
