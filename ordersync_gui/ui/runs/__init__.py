"""The history of imports: a list, what is known of each, and what the shop answered."""
