"""Acts: the verbs that write. One function a verb, one transaction each, and every one of them ends in a replan."""
