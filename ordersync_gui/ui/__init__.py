"""The window: reads through storage.queries, writes through sync."""
