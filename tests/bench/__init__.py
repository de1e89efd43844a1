"""How fast it is on this machine: `make bench`. docs/performance.md says what is measured, and against what."""
