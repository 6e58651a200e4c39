"""The local SQLite database: tables, migrations, reads (`queries`), writes (one module per subject)."""
