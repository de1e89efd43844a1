"""Settings and start-up: the one layer that knows where the program runs."""
