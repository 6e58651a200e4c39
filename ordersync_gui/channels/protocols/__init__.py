"""Wire protocols that several channels speak."""
