"""A shared desk: the orders on a PostgreSQL server, read and written by several PCs."""
