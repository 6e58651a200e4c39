"""The PostgreSQL that scripts/with-postgres runs beside a bench, and the desks on it."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_copy import copy_desk


class BenchServer:
    """The server as its owner sees it; port: another one by which it is reached, as from far away."""

    def __init__(self, *, port: int = 0) -> None:
        where = urlsplit(os.environ.get("ORDERSYNC_TEST_POSTGRES", ""))
        if not where.hostname:
            raise SystemExit("There is no server: call it as make bench-shared does.")
        self.host, self.port, self.user = where.hostname, port or where.port or 0, where.username or ""
        self.password = os.environ["ORDERSYNC_TEST_POSTGRES_PASSWORD"]

    def owner(self, database: str = "postgres") -> psycopg.Connection:
        """A connection beside the desk's own, which the caller closes."""
        return psycopg.connect(
            host=self.host,
            port=self.port,
            user=self.user,
            password=self.password,
            dbname=database,
            autocommit=True,
        )

    def named(self, name: str) -> DeskServer:
        """The place of a desk."""
        return DeskServer(self.host, name, self.user, self.port, TlsMode.OFF)

    def open(self, name: str) -> Database:
        """A desk that is there."""
        return Database(self.named(name), password=self.password)

    def empty(self, name: str) -> DeskServer:
        """A desk without anything; one that had this name is gone."""
        with closing(self.owner()) as owner:
            owner.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
            owner.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        self.open(name).close()
        return self.named(name)

    def copied(self, name: str, file: Path) -> DeskServer:
        """A desk with all that the file holds, made as `ordersync move` does, and looked through once."""
        place = self.empty(name)
        with closing(Database(file)) as source, closing(self.open(name)) as target:
            copy_desk(source, target)
        with closing(self.owner(name)) as owner:
            owner.execute("VACUUM ANALYZE")
        return place
