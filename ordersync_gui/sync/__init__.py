"""The use cases: what a person or a schedule can ask the desk to do."""
