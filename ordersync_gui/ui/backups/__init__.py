"""Backups in the window: made, restored, and the daily look whether the database is whole."""
