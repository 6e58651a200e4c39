"""Everything about one order, in sections that each know one part of it."""
