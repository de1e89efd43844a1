"""Received messages: what one says, to which application it belongs, and how sure that is.

    message      a message as it came, parsed into a value          kinds      what a message can say
    reading      the kinds and the days in it, with their words     matching   which application it is about

Nothing here causes anything: a reading becomes a proposal, and a person decides.
"""
