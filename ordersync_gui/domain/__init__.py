"""The vocabulary of the order desk: plain frozen values and pure functions, standard library only."""
