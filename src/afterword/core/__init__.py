"""The decisions: what to write, when to write it, and when to wait.

Everything here is a function of what it is told. Nothing reads a clock, a file or a network, nothing throws dice, and
Django is not known here. To read it, begin with one habit, `rules/thank_you`; then `silence`, which all habits about
waiting share; then `plan`, which asks each rule, and `guard`, which asks the plan.

    history      what happened, as values            timeframe    when they said they would answer
    hours        business days and local hours       diary        a history as text
    policy       the habits' numbers and sources     letters      what to write
    verdicts     what a rule answers, and why        words        all of it as sentences
"""
