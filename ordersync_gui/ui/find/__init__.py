"""The find box: a line to type in, proposals while one types, chips for what is asked for, mistakes named."""
