"""English, as a table: what its words mean to the grammar, and which of them tell what a sentence is about.

A phrase stands once, and the longest one that fits wins. `expressions` says what the symbols of days come to,
`relevance` what each cue does.
"""

from afterword.core.timeframe.words import Language

DAYS = {
    "the": "the",
    "of": "of",
    "light": """by the time, this time, same time, in, on, at, during, over, sometime, some time, some point in,
        towards, toward, in the course of, just, very, calendar, time, of this year, full, consecutive, week ending,
        w/e, out, onwards, onward""",
    # Days and times of day
    "day:0": "today, tonight, this morning, this afternoon, this evening, later today, this arvo",
    "from day:0": "from now, from right now, from here",
    "day:1": "tomorrow, tmrw, tmr, tmw, tomo",
    "day:2": "day after tomorrow, overmorrow",
    "clock:eod": """eod, cob, cop, close of business, close of play, close of the day, end of the day, end of day, end
        of business, end of play, end of the business day, end of business day, end of the working day, end of working
        day""",
    "clock:part": "morning, afternoon, evening, night, lunchtime, first thing, arvo",
    "clock:12": "noon, midday",
    "clock:23:59": "midnight",
    # Units, and what stands beside them
    "number:1 unit:week": "this time next week, same time next week, within the week, inside the week, inside a week",
    "unit:hour": "hour, hours, hr, hrs, h",
    "unit:day": "day, days",
    "unit:workday": "workday, workdays, bd, bds, weekday, weekdays",
    "unit:week": "week, weeks, wk, wks, working week, work week, workweek, business week",
    "unit:fortnight": "fortnight, fortnights",
    "unit:month": "month, months, mth, mths",
    "unit:quarter": "quarter, quarters, qtr",
    "unit:year": "year, years, yr, yrs",
    "business": "business, working, biz, work, office",
    "weekend": "weekend, week end, wknd",
    "long weekend": "long weekend, holiday weekend, bank holiday weekend",
    "week_of": "week commencing, week beginning, week starting, w/c, w/b, w/o, wc",
    # Which one, which part, how many
    "shift:0": "this, current, present",
    "shift:1": "next, nxt",
    "shift:2": "after next, after the next",
    "shift:2 unit:week": "week after next",
    "shift:2 unit:month": "month after next",
    "shift:coming": "coming, upcoming, this coming",
    "shift:following": "following, ensuing",
    "shift:last": "last, past, previous, prior, preceding",
    "part:early": """early, early on, beginning, start of, first part of, first days of, first few days of, earlier
        part of""",
    "part:first_half": "first half, 1st half",
    "part:middle": "mid, middle, midway through, halfway through",
    "part:end": """late, end, second half, 2nd half, latter half, back half, latter part, last part, later part, tail
        end, back end, close of, last days of, final days of, last few days of, later in, rest of, remainder of""",
    "part:end shift:0 unit:week": "eow, before the week is out",
    "part:end shift:0 unit:month": "eom, before the month is out",
    "part:end shift:0 unit:quarter": "eoq",
    "part:end shift:0 unit:year": "eoy, year end",
    "part:end unit:month": "month end, month's end",
    "part:middle shift:0 unit:week": "midweek, mid week",
    "part:middle shift:0 unit:month": "mid month",
    "part:middle shift:0 unit:year": "mid year",
    "couple": "couple, a couple, couple more, a couple more",
    "few": "few, a few, few more, a few more",
    "more": "another, a further, further, one more, an additional, additional, more",
    "half": "and a half",
    "about": "about, around, approximately, approx, roughly, ca, circa, somewhere around, something like",
    "or_so": "or so, ish, or thereabouts, give or take, more or less",
    # What leads to a day, and what joins two
    "by:within": "within, inside",
    "by": """by, no later than, not later than, on or before, no more than, not more than, no longer than, not longer
        than, as late as, as early as, less than, under, for, come, due, between now and, from now until, from now
        to""",
    "by:than": """as long as another, be as long as, take as long as, more than, longer than, at most, up to, a maximum
        of""",
    "by:until": "until, till, til, through, thru, up until",
    "by that": "by then",
    "before": "before, prior to, ahead of, in advance of",
    "after": "after, shortly after, soon after, right after, just after, post",
    "once": "once, as soon as, upon",
    "once:when": "when",
    "not_before": """not before, no earlier than, no sooner than, not earlier than, not sooner than, any earlier than,
        any sooner than, at least""",
    "between": "between, anywhere between, somewhere between",
    "from": "from, starting from, as of, anywhere from",
    "to": "to",
    "or": "or, or possibly, or maybe, or even, or perhaps, or else",
    "and": "and, but",
    "and:so": "so, so probably, so most likely, so likely, so i'd say, so call it",
    "then": "then, and then, afterwards, afterward, thereafter, shortly thereafter, shortly afterwards, subsequently",
    "that": "that, this date",
    "that:some": "those, which",
    "later": "later",
    # What is no day to come
    "ago": "ago, since, back in, in the past, over the past, for the past, over the last, for the last, earlier, old",
    "per": "per",
    "every": "every, each, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays",
    "vague": """soon, shortly, asap, in due course, due course, as soon as possible, as soon as we can, as soon as i
        can, as soon as they can, as soon as practicable, as soon as reasonably practicable, at some point, eventually,
        before long, before too long, near future, foreseeable future, quickly, promptly, momentarily, presently,
        earliest convenience, any day now, any time now, one of these days, a while, a little while, several days,
        several business days, several weeks, several months, some weeks, some days, summer, spring, autumn, winter, the
        fall, a matter of days, a matter of weeks, spring break, golden week, ramadan, half term, fall break, summer
        break, orthodox easter, orthodox christmas, orthodox new year, islamic new year, parsi new year, hanukkah,
        chanukah, fiscal year, financial year, tax year, school year, academic year, sooner rather than later, as fast
        as we can, in the fullness of time, when we can, when they can, may bank holiday, between the holidays, mother's
        day, mothers day, father's day, fathers day, the super bowl""",
    "vague:day": "coming days, next days",
    "vague:week": "coming weeks, next weeks",
    "vague:month": "coming months, next months",
    # Holidays
    "feast:newyear": """new year's day, new years day, new year's, new years, new year, first of the year, 1st of the
        year""",
    "after feast:newyear": "in the new year, into the new year",
    "feast:newyearseve": "new year's eve, new years eve, nye",
    "feast:epiphany": "epiphany, twelfth night",
    "feast:mlk": "mlk day, mlk, martin luther king day, martin luther king jr day",
    "feast:presidents": "presidents day, president's day, washington's birthday",
    "feast:republic": "republic day",
    "feast:australia": "australia day",
    "feast:valentine": "valentine's day, valentines day, valentine's",
    "feast:holi": "holi",
    "feast:carnival": "mardi gras, shrove tuesday, pancake day",
    "feast:patrick": """st patrick's day, st patricks day, saint patrick's day, paddy's day, st paddy's day, saint
        patricks day, st pat's day, patrick's day""",
    "feast:palm": "palm sunday",
    "feast:maundy": "maundy thursday, holy thursday",
    "feast:goodfriday": "good friday",
    "feast:easter": """easter, easter sunday, easter break, easter holidays, easter holiday, easter bank holiday, easter
        bank holidays""",
    "feast:eastermonday": "easter monday",
    "feast:anzac": "anzac day",
    "feast:may": "may day",
    "feast:labor": "labor day, labour day",
    "feast:victory": "ve day",
    "feast:victoria": "victoria day",
    "feast:ascension": "ascension day, ascension",
    "feast:pentecost": "pentecost, whitsun, whit sunday",
    "feast:whitmonday": "whit monday, pentecost monday",
    "feast:corpus": "corpus christi",
    "feast:memorial": "memorial day",
    "feast:juneteenth": "juneteenth",
    "feast:canada": "canada day",
    "feast:bastille": "bastille day",
    "feast:independence": "independence day",
    "feast:assumption": "assumption day",
    "feast:eid": "eid, eid al fitr, eid al adha",
    "feast:gandhi": "gandhi jayanti",
    "feast:unity": "german unity day, unity day",
    "feast:columbus": "columbus day, indigenous peoples day",
    "feast:dussehra": "dussehra",
    "feast:diwali": "diwali, deepavali",
    "feast:halloween": "halloween",
    "feast:allsaints": "all saints day, all saints",
    "feast:armistice": "armistice day, remembrance day",
    "feast:veterans": "veterans day",
    "feast:thanksgiving": "thanksgiving, thanksgiving day, thanksgiving break, thanksgiving holiday",
    "feast:blackfriday": "black friday",
    "feast:christmaseve": "christmas eve, xmas eve",
    "feast:christmas": "christmas, xmas, christmas day",
    "feast:boxing": "boxing day, stephen's day, st stephen's day, saint stephen's day",
    "feast:festive": """the holidays, holiday season, holiday break, holiday period, festive season, festive break,
        festive period, winter break, christmas break, christmas holidays, christmas holiday""",
    "feast:holiday": "the public holiday, the bank holiday, the holiday, the stat holiday, the statutory holiday",
    "after the": "past the, if past the",
    "from shift:1": "starting next",
    "feast:lunar": "chinese new year, lunar new year, cny, spring festival, chinese lunar new year",
    "feast:pesach": "passover, pesach",
    "feast:roshhashanah": "rosh hashanah, rosh hashana",
    "feast:yomkippur": "yom kippur",
    "feast:sukkot": "sukkot, succot",
    "unit:day after": "the next morning, the following morning, the next afternoon, the following afternoon",
    "that unit:day": "same day, that same day, very same day",
    "that clock:part": "same evening, same afternoon, same morning",
    "feast:earlymay": "early may bank holiday, may day bank holiday, first may bank holiday, may day holiday",
    "feast:springbank": """late may bank holiday, spring bank holiday, second may bank holiday, whitsun bank holiday,
        whit bank holiday""",
    "feast:summerbank": "august bank holiday, summer bank holiday, late summer bank holiday",
    "not_before:earliest": "at the earliest on, at the earliest, earliest",
    "number:1 unit:month": "this time next month, same time next month",
}

CUES = {
    "answer": """letters going out, emails going out, letters will go out, emails will go out, squared away, have this
        done, get this done, have it done, get it done, have a short list, have a shortlist, have our shortlist, call
        from me, call from us, a call from our, making our minds up, made our minds up, hear, hears, heard, hearing,
        hear back, hear from us, hear from them, hear from her, hear from him, get back to you, get back to me, get back
        to all, get back to everyone, get back to candidates, getting back to you, getting back to me, getting back to
        candidates, gets back to you, gets back to me, back to you, back to me, back to all, back to everyone, back to
        candidates, in touch, be in touch, let you know, lets you know, letting you know, let everyone know, let all
        candidates know, let candidates know, let the candidates know, know, decide, decides, deciding, decision,
        decisions, made a decision, make up our minds, make up their minds, made up our minds, final call, make the
        call, make a call, answer, answers, response, responses, respond, responds, responding, reply, replies,
        replying, notify, notified, notifies, notifying, inform, informs, informed, informing, update you, update,
        updates, updating you, feedback, outcome, verdict, final word, news, come back to you, comes back to you, coming
        back to you, come back to me, revert, reverting, turnaround, circle back, circling back, make an offer, making
        an offer, make offers, extend an offer, extending offers, offer, offers, be told, tell you, tell me, tell
        candidates, announce, announced, announcing, communicate, communicated, result, results, selection, choose,
        choosing, pick someone, next steps, allow, need until, needs until, need more time, eta, timeline, time frame,
        timeframe, where you stand, where things stand, yes or no, either way, silence, she'll let me know, he'll let me
        know, they'll let me know, they'd let me know, she'd let me know, he'd let me know, will let me know, would let
        me know, to let me know, wait until, to wait until, expect a call, expect our call, expect an email, expect a
        mail, expect a message, expect a letter, expect a phone call, receive a call, receive an email, receive a
        message, receive a letter, receive a phone call, get a call, get an email, get a phone call, get a letter, get a
        message, communication, intimate, intimated, advise, advised, advise you, confirmation of the outcome, put you
        out of your misery, allow us, please allow us, bear with us, please bear with us, bear with me, please bear with
        me, please wait, please be patient, please allow, kindly allow, please wait until, kindly wait, kindly ask you
        to wait, ask you to wait, ask you to be patient, patience, be patient, please expect, kindly bear with us,
        expect, expecting, something for you, have something, have more for you, more to share, more to tell you,
        reconnect, regroup, we'll confirm, we will confirm, i'll confirm, i will confirm, they'll confirm, fill this
        role, fill the role, fill the position, fill this position, filling this role, filling the role, filling the
        position, filling this position, invite candidates, invite successful candidates, invite shortlisted candidates,
        invite selected candidates, keep you posted, keep you updated, keep you in the loop, loop back, loop you in,
        status update, come to a decision, reach a decision, make a selection, select a candidate, have word, get word,
        pick a candidate, on this by, rejection, rejections, made our choice, make our choice, say either way, a yes or
        a no, a definite answer, bring this to a close, close the loop, where we are, where we stand, get you an answer,
        put an offer together, move you forward, get back to, getting back to, gets back to, got back to, come back to,
        coming back to, get back with, getting back with, we'll get back, will get back, get back by, need till, need
        through, needs till, know more, let ya know, back to ya, clarity, get confirmation, have confirmation, receive
        confirmation, report back, feed back, word from us, updated, kept updated, apprised, appoint, chosen, pick,
        picking, determination, determine, deliberations, deliberate, deliberating, making calls, make our calls, making
        our calls, your inbox, in your inbox, letters go out, emails go out, letter from us, get a mail, receive a mail,
        get mail, receive mail, drop you a mail, intimation, green light, sign off on the hire, able to confirm,
        position to confirm, can confirm by, share more, tell everyone, tell people, tell everybody, let people know,
        let everybody know, let folks know, let applicants know, let our candidates know, hear a thing, say anything,
        say something, say more, say for sure, going to decide, a definitive answer, status, get the call, get your
        answer, get the offer, have the offer, put you out of your suspense, move on this, get this over the line, over
        the line, turn this around, turn it around, turn things around, notifications, notification, left hanging, leave
        you hanging, keep you hanging, keep you waiting, kept waiting, it's quiet, is quiet, goes quiet, it all tied up,
        have it tied up, have this tied up, this all tied up, tie this up, tie things up, our thinking, my thinking,
        getting an email, getting a call, getting a letter, getting a message, getting a note, get a note, get a text,
        getting a text, get an e mail, our recommendation, its recommendation, their recommendation, hiring
        recommendation, final say, where we land, where we landed, where things land, where you land, shake out, shakes
        out, what's next, what comes next, what happens next, way forward, lock this in, lock it in, firm this up,
        button this up, buttoned up, nail this down, put this to bed, put it to bed, closure, make up my mind, made up
        my mind, fill the seat, fill the spot, fill the vacancy, fill this vacancy, fill the opening, make the hire,
        make a hire, make our hire, have someone hired, hiring someone, narrow it down, narrow things down, narrow this
        down, narrow the field, made aware, make you aware, in the picture, a steer, better idea, better sense, clearer
        picture, clearer idea, visibility, a read on, the nod, check your email, check your inbox, on your inbox, out
        for an email, out for a call, out for our call, out for our email, sla, wait, the wait, wait time, waiting time,
        processing time, response time, come back with, coming back with, back with you, back with an answer, back with
        a decision, back with news, something to you, something over to you, an answer over to you, be with you by, with
        you by, in your hands, resolve, resolved, resolution, let him know, let her know, let them know by, kindly
        expect, hear anything, bring you up to speed, fill you in, put you in the loop, find someone, confirm whether
        you, confirm if you, confirm our decision, confirm the outcome, make it official, pull the trigger, landed on,
        land on, settle on, settled on, sort out who, say yes or no, ready to move, ready to offer, ready to hire, good
        to go with an offer, set on a candidate, know whether, know if, letters out, emails out, offers out, decisions
        out, invitations to the next round, get moving on this, finalists will be told, will be told, you'll be told,
        who'll let us know, will let us know, they'll let us know, she'll let us know, he'll let us know, then let us
        know, promise anything, promise you anything, promise an answer, you'll find out, you will find out, we'll find
        out, i'll find out, find out by, find out on, callback, call back, getting a phone call, more info, more
        information for you, thumbs up, thumbs down, asked me to tell you, asked me to let you know, asked me to inform
        you, asked me to pass on, asked me to say, next update, further information from us, process will be, process
        should be, process to be, our final pick, signed off on a candidate, make its choice, make their choice, make my
        choice, its choice, their choice, our choice, made its choice, made their choice, hear whether""",
    "contact": """call each, email each, call
        you, calls you, calling you, ring you, phone you, email you, emails you, e mail you, write to you, writing to
        you, contact you, contacting you, contacted, reach out to you, reaching out, reach out to all, follow up with
        you, following up, ping you, text you, message you, give you a call, give you a ring, give you a shout, drop you
        a line, shoot you an email, get to you, she'll call, he'll call, they'll call, she'd call, he'd call, they'd
        call, will call, would call, she'll email, he'll email, they'll email, will email, will write, we'll call, i'll
        call, we will call, i will call, from us, from our side, from our end, from our team, from the team, send you an
        email, send you a note, send you a message, send you a line, send you a letter, send you word, give you a bell,
        give you a buzz, give you a tinkle, get hold of you, touch base with you, check back with you, catch up with
        you, reach you, shoot you a message, ping me back, drop you an email, drop you a note, drop you a message,
        shortlisted, shortlist, move forward, moving forward, proceed, proceeding, selected candidates, selected
        applicants, successful candidates, successful applicants, shortlisted candidates, shortlisted applicants,
        writing to all, write to all, write to everyone, write to everybody, write to applicants, write to candidates,
        writing to applicants, writing to candidates, telephoned, telephone you, phoned, call everyone, call everybody,
        call all, be called, be emailed, be messaged, be texted, i'll ring, we'll ring, i'll phone, we'll phone, i'll
        email, we'll email, i'll text, we'll text, i'll ping, we'll ping, i'll message, we'll message, i'll write, we'll
        write, shoot you a text, send you a text, drop you a text, send you a mail, connect with you, connecting with
        you, connect back, hit you up, speak to you again, ping everyone, circle around to you, be on the phone to you,
        pick up the phone, bell you, buzz you, holler at you, flick you an email, flick you a text, flick you a message,
        pop you an email, pop you a message, pop you a note, fire you an email, fire off an email, ring round, phone
        round, ring everyone, phone everyone, email everyone, email everybody, ring me back, call me back, get me on the
        phone, she'd ring, he'd ring, they'd ring, will ring, would ring, will phone, would phone, would email, would
        write, will text, would text, will message, will ping, would ping, she'll ring, he'll ring, they'll ring, she'll
        phone, he'll phone, they'll phone, she'll text, he'll text, they'll text, get a hold of you, drop a line, send
        word, will let everyone, ring up, circle up with you, chat to you again, catch you, shoot you a note, shoot a
        note, drop a note""",
    "write": """follow up, follow up with us, follow up with me, check in, check back, chase, chase up, nudge, reach
        out, get in touch, touch base, call me, call us, ring me, ring us, phone me, phone us, email me, email us, e
        mail me, e mail us, write to me, write to us, write me, contact me, contact us, contact our, contact hr, ping
        me, ping us, text me, text us, message me, message us, remind me, remind us, reach me, reach us, poke me, give
        me a call, give us a call, give me a ring, give us a ring, give me a shout, give us a shout, drop me a line,
        drop us a line, drop me a note, drop us a note, drop me an email, drop us an email, send me a note, send us a
        note, send me an email, send us an email, shoot me an email, contact, please give us a call, please give us a
        ring, please give us a shout""",
    "leave": """feel free to, you can, you may, you could, you might, you are welcome to, you're welcome to, welcome
        to, don't hesitate to, do not hesitate to, please do, by all means, it's fine to, ok to, okay to, happy for
        you to""",
    "leave write": "feel free to call, feel free to email, feel free to write, feel free to ask, free to call",
    "if": "if, unless, in case, should you not, should you have not",
    "not": """not, don't, doesn't, didn't, won't, can't, cannot, haven't, hasn't, never, unlikely, no, isn't, aren't,
        wouldn't, couldn't, shouldn't, nothing""",
    "event": """interview, interviews, meeting, meetings, call, calls, phone call, video call, conversation, chat,
        discussion, discussions, visit, onsite, on site, round, rounds, panel, session, presentation, screening, catch
        up, appointment, talk, receipt of this, this email, this message, receipt of your application, application,
        submission""",
    "process": """meet the last one, meeting the last one, meet one more, meeting one more, last one, the last of them,
        last candidate, final candidate, final one, last interviewee, interviewing, finish, finishing, seeing other,
        seeing people, seeing candidates, meeting candidates, meeting other, meeting others, other candidates,
        candidates, finalists, board, committee, back, returns, return, meets, complete, ends, reopening, reopen, we
        reopen, get back from, get back from my, reconvenes, reconvene, convenes, sits, sit down, debrief, debriefs,
        debriefing, review it, review your, reviews your, review them, review all, review the, reviews it, reviews the,
        run it past, run it by, run this by, run this past, sync with, syncing with, compare notes, get together,
        huddle, scorecards, sign off, signs off, approval, approve, approves, last person, last people, one more person,
        seeing the last, seeing one more, seeing two more, talking to two more, talking to others, speaking to others,
        two more people, two more candidates, shortlisting, finish interviewing, votes, vote, voting, sift, sifting, go
        through the applications, going through applications, reading applications, weigh in, weighs in, close for,
        closes for, closing for, shut for, shut down for, break for, break up for, finish up for, finish for, head off
        for, done with, done interviewing, through with, finished with, met everybody, met everyone, meet everyone, seen
        everyone, seen everybody, spoken to everyone, spoken with everyone""",
    "other": """start, starts, starting, join, joining, joined, begin, begins, commence, commences, first day,
        vacation, pto, annual leave, leave, on leave, days off, day off, holiday, holidays, away, out of office, out
        of the office, ooo, founded, established, launched, launch, release, releases, posted, listed, published,
        advertised, applied, reference, references, document, documents, transcript, transcripts, certificate,
        certificates, paperwork, salary, review, reviews, bonus, probation, probationary, notice, notice period,
        contract, office hours, opening hours, open, opens, closed, deadline, closes, closing date, conference,
        event, webinar, invoice, payroll, background check, trial, assignment, take home, case study, exercise,
        test, slot, slots, availability, available, schedule, scheduled, scheduling, reschedule,
        rescheduled, invite you, invitation, invite, zoom, birthday, anniversary, customer, customers, client,
        clients, users, support, ticket, tickets, sprint, sprints, deploy, deploys, training, onboarding,
        orientation, equity, vest, vesting, cliff, pension, insurance, benefits, remote, from home, experience, on
        file, keep your, meet, met, see you, seeing you, speak soon, talk soon, speaking with you, speaking to you,
        meeting you, standup, stand up, all hands, retro, offsite, hackathon, project, portfolio, visa, relocation,
        relocate, moved, lease, funding, ipo, merger, tour, dinner, breakfast, lunch with, paid, pay, raised, grew,
        been with, worked, discussed, talked about, spoke, talked, mentioned, asked, send you, sending you,
        celebrate, party, travel, travelling, traveling, flight, hours are, shift, shifts, stage, sent, date,
        workshop, course, we offer, another offer, best offers, special offers, great offers, offers on, latest
        offers, exclusive offers, job offers, take place, takes place, took place, taking place, place, get back to
        work, get back to the office, come back to work, come back to the office, coming back to the office, have
        time, settled in, can't wait, cannot wait, present to, present the, expecting a baby, offer you a slot,
        offer you a time, offer you an interview, returns it, return it, returns them, come in, come by, coming by,
        need you, we would need you, we'd need you, we'll need you, we need you, we will need you""",
    "ask": """please, kindly, let us know, let me know, could you, can you, would you, need you to, we need your, send
        us, send me, your answer, your reply, your response, your decision, your availability, your feedback, hear from
        you, hearing from you, your thoughts, get back to us, respond to this, reply to this, sign, submit, upload,
        return the, return your, provide us, bring, rsvp, you have until, i'll send, i will send, i promised, i need to,
        i have to, i should send, i must, i told them, remember to, to accept, you to decide, confirm, you need to, you
        must, i'd send, need to answer, asked me to, asked us to, give us your, give me your, please give us your,
        please give me your, want my answer, need my answer, want my decision, need my decision, want an answer from me,
        need an answer from me, want me to, need me to, expect me to, expecting me to, gave me until, gives me until,
        given me until, i have until, ask that you, ask you to, request that you, require that you, require you to, want
        you to, like you to, expect you to, you are asked to, you are required to, you should respond, you should reply,
        you should send, answer them, reply to them, you need, respond to them, answer you need, they give me until, she
        gives me until, they've given me until, send them, send him, send her, give them, tell them""",
    "past": """expire, expires, expiring, made the decision, decision was, decision to, we decided, they decided,
        company decided, management decided, was decided, was announced, were announced, has decided, have decided,
        offer expires, offer is valid, offer stands, offer remains, last updated, updated on, dated, replied, decided,
        sent you, we heard, i heard, financial results, quarterly results, response to your, reply to your, we informed,
        we announced, they announced, wrote, answered, valid, was informed, were informed, we notified, was notified,
        offer will lapse, offer lapses, offer runs out, offer ends, offer closes""",
    "latest": "latest, at the latest, tops, max",
    "filler:subject": """we, i, they, she, he, you, it, we'll, i'll, they'll, she'll, he'll, we'd, they'd, she'd, he'd,
        i'd, it'll, it's, will, would, should, we're, they're, i'm, we've, our, your, aim, hope, my, you've""",
    "filler:says": "said, says, say, thinks, think, thought, reckons, reckoned, promised, told",
    "filler": """by post, by second class post, by first class post, with the holidays, with the holiday, please note,
        please be advised, please be aware, kindly note, me, us, him, her, them, could, might, must, hopes, hoping,
        hopefully, probably, likely, maybe, perhaps, possibly, definitely, certainly, ideally, realistically, aims,
        aiming, plan, plans, planning, try, trying, tries, want, wants, intend, intends, expects, supposed, going, is,
        are, be, was, were, has, have, had, been, do, does, did, well, yes, yeah, ok, okay, sure, like, looks, sounds,
        seems, apparently, all, everyone, both, also, only, any, anytime, again, always, usually, normally, typically,
        generally, get, gets, getting, got, give, make, makes, making, made, recruiter, manager, hiring, team, who,
        there, here, worst, best, case, still, can, probable, final, fingers crossed, est, edt, et, cst, ct, pst, pdt,
        pt, gmt, bst, utc, cet, ist, aest, once again, once more, at once, their, i'm afraid, afraid, interview process,
        interviewing process, selection process, hiring process, recruitment process, sorry, ballpark, ball park,
        honestly, frankly, promise, realistic, process, guess, best guess, figure, figure on, quick, fast, move fast,
        move quickly, all being well, all going well, if all goes well, have my word, my word""",
    "filler:subject other": """i'll send you, i will send you, we'll send you, we will send you, they'll send you,
        they will send you""",
    "patience": """give us, please give us, give me, please give me, hang tight, sit tight, hold tight, hang on, hold
        on, hold out, hang in there, give it, give me until, give me till, please give me until, ask that you bear with
        us, ask you to bear with us, ask for your patience, ask you for your patience, ask you for patience""",
    "answer more": "need another, needs another",
    "answer number:1": "need a, needs a",
    "footer": """unsubscribe, opt out, privacy policy, mailing list, newsletter, privacy notice, this link, log in,
        password, verification code""",
    "settle": """wrap up, wrapping up, wrap this up, conclude, concludes, concluding, finalise, finalize, finalises,
        finalizes, finalising, finalizing, finalised, finalized, close this out, close out, closing out, settled, settle
        this, sewn up, nailed down, sorted, wrapped up, complete our search, complete the search, complete our
        selection, complete the selection, complete our deliberations, close the search, close our search, wrap things
        up, wrapping things up, finish things up, finish this up, tie up loose ends, work through everything, sort
        things out, sort this out, close things out, close this position, close the position, close this role, close the
        role""",
    "process done": "finished, completed, finished interviewing",
    "need": """need, needs, we'll need, we will need, will need, process takes, takes us, take us, allow for, we need,
        we'd need, we would need, they need, they'll need""",
    "other event": """next round, next interview, second interview, video interview, final interview with you, your
        final round, present it, present your, presenting your, presenting it, demo""",
    "other thanks": """thanks, thank you, great to meet, nice to meet, enjoyed, pleasure, lovely to meet, good to meet,
        appreciate, thanks for letting me know, thank you for letting me know, thanks for letting us know, thank you for
        letting us know, thanks for your reply, thank you for your reply, thanks for your answer, thank you for your
        answer, thanks for your response, thank you for your response, thanks for the update, thank you for the update,
        thanks for your update, thank you for your update, thanks for your feedback, thank you for your feedback, thanks
        for getting back to me, thank you for getting back to me, thanks for getting back to us, thank you for getting
        back to us, thanks for getting back, thanks for your patience""",
    "if not answer": "no news, no word, no reply, no response from us, no word from us, radio silence",
    "answer by:until": """take until, takes until, take till, take us until, take us through, take us till, take us to,
        takes us until, taking until""",
    "filler:says contact": """promised to call, promised a call, promised to ring, promised to phone, promised to email,
        promised to write, promised to text, promised me a call""",
    "if:whether": "whether",
    "takes": "takes",
    "take": "take, taking",
    "to_you": "for you, give you, gives you, giving you, get you, getting you, to you, with you",
    "to_you:subject": "you'll, you will, you should, you ought to, you can expect, you'd",
    "not contact": """i don't call, we don't call, i haven't called, we haven't called, i don't ring, we don't ring,
        they don't call, they haven't called, she doesn't call, he doesn't call, nobody calls, nobody has called, no one
        calls, no one has called""",
}

ENGLISH = Language(
    code="en",
    the_next_is_a_span=True,
    signs="""the of to and will you we they she he by in within end next week weeks day days month from hear back our
        your is are be for with on at this that have has been not as it or if until after before tomorrow today soon
        early late mid eow eod cob eom monday tuesday wednesday thursday friday saturday sunday january february march
        april june july august september october november december business working shortly hours couple few about
        said would should fortnight latest quarter year tmrw wk wks mon tue tues wed thu thur thurs fri around over
        weekend then later biz hopefully probably sometime easter christmas thanksgiving wc""",
    numbers="""a/an/one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
        fifteen, sixteen, seventeen, eighteen, nineteen, twenty, twenty one, twenty two, twenty three, twenty four,
        twenty five, twenty six, twenty seven, twenty eight, twenty nine, thirty""",
    ordinals="""first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
        thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty first,
        twenty second, twenty third, twenty fourth, twenty fifth, twenty sixth, twenty seventh, twenty eighth, twenty
        ninth, thirtieth, thirty first""",
    weekdays="""monday/mon, tuesday/tue/tues, wednesday/wed/weds, thursday/thu/thur/thurs, friday/fri, saturday/sat,
        sunday/sun""",
    months="""january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug,
        september/sep/sept, october/oct, november/nov, december/dec""",
    shy="may mar march sat sun",
    symbols=DAYS | CUES,
)
