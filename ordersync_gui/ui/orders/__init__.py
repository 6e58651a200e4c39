"""The orders grid: model, table, filter box and the pages that stand in for an empty table."""
