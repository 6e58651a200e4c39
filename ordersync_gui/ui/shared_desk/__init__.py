"""Joining a shared desk, leaving it, and what the window says of it."""
