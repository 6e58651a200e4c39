"""The tables that belong to the desk itself and to no store or order, as peewee models bound to no database."""

# ruff: noqa: D106 - Meta is how peewee is told a table's name
from __future__ import annotations

from peewee import IntegerField, Model, TextField


class DeskSettings(Model):
    """What is set for the whole desk; value is JSON."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "desk_setting"


class HighestIds(Model):
    """The highest id that a kind of row had when some of them were deleted."""

    kind = TextField(primary_key=True)
    id = IntegerField()

    class Meta:
        table_name = "highest_id"


class Leases(Model):
    """Who works on what, such as the import of one store, and until when."""

    key = TextField(primary_key=True)
    owner = TextField()
    expires = IntegerField()

    class Meta:
        table_name = "lease"
