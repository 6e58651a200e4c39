"""Tells other PCs what one of them changed."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = ()
