"""English, as a table; `phrases` says how its lines are read, `evidence` what its signs are for."""

from afterword.core.mail.phrases import Table

GROUPS = {
    "not": """do not think, do not feel, do not believe, will not, would not, are not, is not, not currently, not be able to, not, no longer, never, unable to, not able to, not going to, not in a position to, cannot, can not,
        will not be able to, decline to, declined to""",
    "application": """application, applications, candidacy, candidature, profile, resume, cv, submission, application for,
        application to, interview process, candidate profile""",
    "proceed": """proceed*, move forward, moving forward, moved forward, go forward, going forward, move ahead,
        moving ahead, move ahead, go ahead, going ahead, progress, progressing, progressed, advance, advancing, advanced,
        continue, continuing, move you forward, moving you forward, move you on, taking you forward, take you forward,
        take your, taking your, move your, moving your, progress your, progressing your, advance your, advancing your,
        pursue your, pursuing your, continue with, taking things further, take things further, taking it further,
        take this further, taking this further, take it further, move on with, going any further, go further,
        taken forward, be progressing you, shortlist you, shortlisting, be inviting you, invite you, interview you,
        be taking""",
    "others": """a candidate, the other finalist, the other candidate, an internal candidate, people whose, candidates whose, someone internal, two other candidates, other strong candidates, somebody internal, other candidate*, another candidate, other applicant*, another applicant, other finalist*,
        another finalist, someone else, somebody else, another person, different candidate*, different applicant*,
        other people, candidates who*, candidates with, candidate who*, candidate with, applicants who*, applicants with,
        applicant who*, internal candidate*, internal applicant, more experienced candidate*, stronger candidate*,
        someone with, somebody with, someone who*, somebody who*, other individuals, another individual,
        stronger applicant*, better suited candidate*, more suitable candidate*, another direction,
        different direction, more qualified candidate*, others whose, others who, those whose, those candidates,
        candidates better, candidates that, candidate that, candidates more""",
    "others_end": "move forward with others, moving forward with others, proceed with others, gone with others",
    "role": """role, roles, position, positions, job, vacancy, opening, post, opportunity, requisition, internship,
        posting, placement, apprenticeship, search, traineeship, fellowship, job opening, seat, spot""",
    "chosen": """selected, chosen, successful, shortlisted, short listed, progressed, advanced, accepted, considered,
        hired, the right fit, a match, the best fit, a good fit, the right match, a good match, a fit, invited, appointed,
        picked, the best match, the strongest match""",
    "talk": """interview, interviews, phone interview, phone screen, phone call, video call, video interview, call, screen,
        conversation, chat, meeting, discussion, screening, telephone interview, zoom, technical interview, onsite,
        on site, first interview, second interview, final interview, panel interview, zoom call, teams call,
        intro call, introductory call, screening call, informal chat, virtual interview, video chat, coffee chat,
        selection day, assessment centre, assessment center, assessment day""",
    "interview": """onsite, interview, interviews, phone interview, phone screen, screening, screening call, technical interview, final interview, first interview,
        second interview, panel interview, virtual interview, video interview, telephone interview, onsite interview, screening interview, selection day,
        assessment centre, assessment center, interview slot""",
    "an": """a, an, your, the, our, another, some, a short, a quick, a brief, a 15 minute, a 20 minute, a 30 minute,
        a 45 minute, a 60 minute, an initial, a first, a second, a final, a further, an introductory, a technical, a virtual,
        an informal, a half hour, an in person, a face to face, an onsite, your first, your second, your final, your upcoming,
        your phone, a follow up, an additional, a preliminary, a one hour, a competency, a formal""",
    "arrange": """schedule, scheduling, arrange, arranging, set up, setting up, book, booking, organise, organize, find a time for,
        find time for, coordinate, fix, plan, line up, put in, have, do, jump on, hop on, get on""",
    "glad": """pleased, delighted, happy, thrilled, excited, glad, proud, honoured, honored, very pleased, very happy,
        absolutely delighted, so excited, overjoyed, over the moon""",
    "sorry": "unfortunately, regret, regretfully, regrettably, sadly, sorry, afraid, disappoint*, alas, apologies",
    "document": """references, reference, referees, transcript, transcripts, resume, cv, cover letter, portfolio,
        work sample, work samples, writing sample, writing samples, certificate*, diploma, degree, passport, id,
        identification, proof, salary expectation*, salary requirement*, questionnaire, form, forms, documents, document,
        documentation, pay slips, payslips, contact details, github, samples, salary history, start date, notice period,
        application form, right to work, visa, date of birth, code sample, code samples, licence, license, school records,
        records, answers, availability for, consent, bank details, dbs, headshot, publications, list of""",
    "task": """assessment, assessments, test, tests, coding challenge, take home, take home assignment, assignment,
        exercise, case study, coding test, questionnaire, form, task, online form, screening questions, questions,
        background check, candidate information sheet, quick steps, personality test, application form,
        pre screen*, video questions, one way video, written exercise, homework, presentation""",
    "send": """send, provide, share, submit, forward, upload, attach, supply, email, return, let us have, give us, bring,
        send us, send me, send over, share with us, provide us with, furnish, mail, pass on, get us, reply with""",
    "proceed_be": """progress*, advance*, move forward, moving forward, proceed*, going forward, continue, continuing, move on,
        shortlisted""",
    "next": "next, final, further, second, interview, stage, round",
    "put": "put, putting, place, placing, placed",
    "at_this": "at this, for this, for us, for our, with our, between, for the, right now, on this, currently",
    "suitable": """suitable, appropriate, right, open, current, currently, strong, enough, good, close, best, a match,
        an opening, available, matching""",
    "requirements": "requirements, criteria, needs, qualifications",
    "until": "until, till, spring, summer, autumn, fall, winter, q1, q2, q3, q4, quarter",
    "review": """review, reviewing, look over, looking at, reading, evaluate, evaluating, assess, assessing, consider,
        considering, looking through, go through, going through""",
    "qualifications": "qualifications, skills, experience",
    "day": """monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, today, january, february, march, april,
        may, june, july, august, september, october, november, december, am, pm, jan, feb, mar, apr, jun, jul, aug, sep,
        sept, oct, nov, dec, mon, tue, wed, thu, fri""",
    "confirm": "confirm, confirming, confirmation of, confirms",
    "confirmed": "confirmed, scheduled, booked, set, arranged, set up",
    "scheduled": "confirmed, scheduled, booked, arranged",
    "confirmation": "confirmation, details, confirmed, reminder, schedule",
    "details_of": "logistics, agenda, itinerary",
    "need": """need, needs, have, has, must, had, will have, would like, like, want, ask, could, can, possible, apologise for, afraid,
        unfortunately, sorry""",
    "move": """reschedule, rescheduling, postpone, postponing, move, moving, push, push back, change, cancel, cancelling,
        canceling, delay, shift, rearrange, re schedule, bring forward, swap""",
    "moved": """rescheduled, postponed, moved, cancelled, canceled, pushed, changed, called off, rearranged, brought forward,
        shifted, delayed, re scheduled""",
    "time": "time, date, day, location, link, room, venue, place, details",
    "due": "due, deadline, expires, by, attached, below, within",
    "people": "previous, former, current, managers, references, referees, who, people, contacts, professional",
    "facts": "salary expectation*, notice period, start date, earliest start, visa, right to work, expected salary",
    "letter_words": "letter, package, of employment, for the, is attached, documents, details",
    "offer_words": "offer, start date, benefits, contract",
    "offer_things": """offer letter, formal offer, written offer, official offer, contract, paperwork, offer in writing,
        letter, written confirmation, offer package, written contract, documents""",
    "employment": "employment, work, job",
    "interest": "interest, interested",
    "please": """please, could you, can you, would you, kindly, we need, we require, we still need, we will need, you will need to,
        we ask, ask you to, asked to, request, requesting, requires, required, would like you to, need you to, like to ask you,
        we are missing, missing, be so kind, you are invited to, invite you to, invited you to, i need, i still need, to receive,
        grateful if you, appreciate it if you, able to, you to""",
}

SIGNS = {
    "rejection 100": """
        {others} .. had|has|have|brings|brought|showed|demonstrated|with .. more|stronger|deeper|longer
        where|here we leave it|things, part|parting ways, leave it here|there, made them an offer, they have accepted .. offer|position|role
        requisition|search|posting .. closed|cancelled|withdrawn, {application} .. not .. progress|proceed|advance|continue|successful
        will not be taking you|your|this, regret .. not .. invite|offer|progress|shortlist|select|appoint
        appointed|hired|recruited a|the|our|one|another .. candidate|applicant|finalist
        candidate|applicant|finalist|person|else .. accepted .. offer|role|position|job
        headcount|budget|requisition|funding .. removed|cut|frozen|pulled|eliminated|lost|withdrawn|cancelled|gone
        {role} .. removed|pulled|scrapped|discontinued|dissolved|cut|frozen|rescinded
        not be hiring|recruiting|filling, no longer hiring|recruiting|filling|looking_to_fill|looking_to_hire|proceeding|moving, not hire|fill|hiring .. after all
        filled .. internally, internal|inside hire|move|appointment|promotion
        close|closing|closed|rejecting .. remaining|other|outstanding|all applications|candidates|applicants
        not .. attain|achieve|reach|meet .. score|threshold|standard|standards|pass_mark|cut_off|bar|minimum
        not .. placed|ranked on|for .. list, not .. put|putting your name|you .. forward
        {not} .. sponsor|sponsorship|relocate .. {role|application|further|take|this|employ}
        overqualified, over qualified, underqualified, under qualified, too senior|junior|experienced|expensive for|to|and
        whose experience|background|skills|profile|skillset|expertise .. closer|closely|better|more|stronger
        people|candidates|applicants|others with|who|whose .. closer|better|stronger .. match|fit|experience|aligned
        pass|passing|passed on you|your|this|him|her, going to pass, decided to pass, pass at this, they|client|manager|team .. passed|passing, not .. to go ahead
        not the right time|moment|match|one|place, timing .. not .. right|work, not work out this|for|between, not .. quite there
        sorry|wish|not .. better|different|happier|positive news|outcome|answer|result
        did not get|land|win the|this job|role|position|post, did not get it|this
        gone|going|go a different way
        missed out, runner up, close second, second choice, pipped, edged
        deselected, screened out, ruled out, ruled you out, dropped from, eliminated from
        conclude|concluding|concluded|end|ending|stop|stopping|close .. your|our .. process|candidacy|conversation|conversations .. here|with_you|at this|now
        no longer .. being_considered|in_consideration|in_the_running|active|under_consideration, status .. rejected|declined|unsuccessful|not_selected
        {application} .. status .. closed|rejected|declined, not .. invite|inviting|invited you .. {talk}
        not .. shortlisted, not been .. shortlisted|selected, not .. on to .. next|stage
        another .. applicant|candidate .. {role}, other .. direction, no place|vacancy|opening .. for you, not .. what we are looking for, not .. we are after
        let you down, not the outcome|news|result|answer .. hoped|hoping|hopes
        will not .. result|lead|end .. offer|interview|hire
        {not} .. {proceed} .. your .. {application}
        {not} .. {proceed} .. you .. at this time|point
        {not} .. {proceed} with you
        decided|chosen|elected|opted|concluded|agreed|determined|decision .. not to .. {proceed}
        decided|chosen|elected|opted|decision .. against {proceed}
        we .. {not} {proceed}, you .. {not} {proceed}, we .. {not} be {proceed}, you .. {not} be {proceed}, team .. {not} {proceed}
        {not} .. {proceed} .. with you|your
        not .. {proceed} .. in|to|through|with .. process|stage|round|phase|step|interview*
        {proceed} .. with .. {others}
        move|moved|moving|go|going|went|gone|proceed* .. {others}
        decided|chosen|elected|opted|decision|chose|chosing|choosing .. {others}
        pursue|pursuing|select|selected|selecting|hire|hired|hiring|appoint|appointed|choose|chose|chosen .. {others}
        offer|offered .. to|a .. {others}
        offered|given|filled|accepted|gone .. {role} .. {others}
        extend|extended .. offer .. to .. candidate|applicant|finalist|else
        identified|found|prioritised|prioritized|preferred .. {others} .. closely|better|aligned|aligns|align|match|fit|suited|experience|skills|requirements
        {others} .. been|was|were selected|chosen|appointed|hired|successful|offered
        found .. candidate|someone|person .. to|for .. {role}
        you|candidacy were|was|are|have|has not .. {chosen}
        you will|would not .. {chosen|proceed_be}
        you did not .. make|progress|advance|pass|meet|reach
        did not select you|your
        {application} .. {not} .. selected|chosen|successful|progressed|shortlisted|accepted|considered|taken|retained|approved
        {application} .. was|is|been|were unsuccessful|declined|rejected|unsuccesful
        {application} .. did not make|meet|progress|advance
        {application} .. will not be
        you .. been unsuccessful
        you were|are unsuccessful
        unsuccessful in|with your|this|securing|obtaining|being
        unsuccessful on this occasion
        {not} .. selected|chosen|picked .. for|to .. {role|talk|next}
        not {chosen} .. this time|occasion|instance
        not {chosen} for|to
        {not} .. offer you .. {role|talk|job}
        {not} .. offer you|extend .. further|employment|offer|consideration|place
        {not} .. offer .. {role} .. to you
        {not} .. make|extend|making|extending .. you .. offer
        {not} be offering you
        no longer .. consider* .. you|your|for
        {not} .. consider* .. you|your .. further|for|application
        {not} being considered
        not under consideration
        {not} .. further consideration
        {role} .. has|have|was|is|been .. filled|cancelled|canceled|closed|eliminated|withdrawn
        filled .. {role}
        {role} .. no longer .. available|open|exists|being_recruited|moving
        {role} .. will not be .. filled|moving|proceeding|going
        {role} .. put|placed|been|is|go|going|are .. on hold
        {put} .. {role|hiring|recruitment|process} .. on hold
        cancel|cancelled|canceled|close|closed|withdrawn|withdraw|scrapped .. {role}
        hiring|recruitment|recruiting freeze
        {not} .. have|see|find|believe|feel .. {suitable} .. {role|you|match|fit|background}
        {not} .. strong|good|right|best|close|mutual|great|ideal|quite|perfect .. fit|match .. {at_this}
        {not} .. right|best|good|closest|strongest|perfect|ideal fit|match .. {role|us|need|require}
        not be|a|the|quite|been .. fit|match .. for .. {role|us|team|needs}
        reject|rejected|rejecting|turn|turned down .. your {application}
        we .. pass|passing|passed on your|this
        go|going|went|gone|chosen|decided|headed in|for .. different|another direction
        out of the running|race|process
        remove|removed|removing you|your .. consideration|process|pool
        competition .. tough|strong|fierce .. {not|sorry}
        end|ending|close|closing|closed .. your .. {application|process}
        not .. join|joining us|our .. at this|on this
        {sorry} .. you .. {not} .. {chosen|proceed_be}
        {sorry} .. {not} .. be .. for you
        {role} .. gone|went|going|goes to
        we went with, it s a no, {not} .. take .. forward, hold off on filling|hiring|this, another candidate had|has|brought|offered|showed more
        another candidate .. more of
        gone with {others}
        a|our no from us
        this|that|it is|was a no from|for|at
        not .. to hire you
        {not} .. bring you .. on|board|forward|in
        {not} .. a place|seat|spot .. for you
        decided|chosen|opted to stop|end .. process|here
        your {application} has been .. removed|archived|closed
        {role} .. off the table
        rather than you, instead of you
        lost out
        {not} among .. {chosen}, yours .. {not} .. {chosen}
        just missed out
        narrowly missed
        {not} .. good news, {others_end}, not .. fit|match at the moment|this, is not .. strong|good fit|match
        does|do not .. meet|match|fit|align .. {requirements|needs|role|criteria|looking}
        experience|background|skills|profile|qualifications .. {not} .. meet|match|fit|align|suited
        {not} be extending .. offer|interview|invitation
        {not} .. reached|made .. shortlist|final|next|interview
        not .. on the shortlist
    """,
    "rejection 85": """
        concluded|completed|finished|closed our|the|this .. recruitment|search|selection|hiring, committee .. completed
        has|have been filled, was filled, no longer accepting, not .. successful, unsuccessful
        {not} {proceed}, {not} be {proceed}
    """,
    "rejection 45": """
        wish you|u .. success|luck|best|well .. search|career|future|endeavo*|endeavours|hunt|journey|job
        best of luck .. search|career|future|endeavo*|hunt|elsewhere
        good luck .. search|career|future|endeavo*|hunt|elsewhere
        all the best .. search|career|future|endeavo*|hunt
        every success .. career|future|search|endeavo*
        success in your|with your .. search|career|future|endeavo*|job
        best wishes .. search|career|future|endeavo*|success|continued
        luck with your .. search|hunt|next
    """,
    "rejection 40": """
        {sorry} .. {not}
        {sorry} to inform|tell|let|advise|say|share|notify|report
        {sorry} .. {role|application|candidate|time}
    """,
    "rejection 30": """
        keep|retain|hold|keeping|save .. your .. on|in file|record|touch|database|pool|system
        will|would .. consider you .. future|other
        encourage you .. apply|check|visit|keep|revisit|explore|continue .. future|again|other|openings|opportunities|roles|careers|career
        apply again|for other|to other|for future|to future
        invite you to .. apply|revisit|keep|visit|explore .. future|other|careers|opportunities
        keep|keeping an eye .. on|out
        feel free to .. apply|check|reapply|visit .. future|other|again|roles|openings
        reapply
        future opening*|opportunit*|role*|position*|vacanc*

        hope .. paths .. cross
        hope you .. apply|consider|keep us

        not .. reflection .. of|on you*
        difficult|tough|hard|easy|not easy .. decision|choice
        decision .. difficult|tough|hard|easy

        many|several|number|large|volume|overwhelming|high|lot .. strong|qualified|applications|applicants|talented|impressive|excellent|candidates
        careful consideration|review|deliberation
        carefully reviewed|considered|reviewing
        other candidate*|applicant*

        although|while|though|despite .. impress*|strong|qualif*|experience
        know .. is not .. news|answer|outcome .. hoping|hoped|wanted|looking
        disappoint*
        no reflection
    """,
    "pause 100": """
        pause|pausing|paused|on_hold|suspend|suspended|suspending .. {until}
        {put} .. on hold .. {until}
        postpone|postponed|postponing|delay|delayed .. hiring|recruitment|recruiting|search .. {until}
        pause|pausing|paused .. recruitment|recruiting|hiring|search|process|role|position
    """,
    "received 100": """
        got your .. {document|application|note}, received your, arrived safely, application .. has arrived
        completed|finished|submitted your|the .. {task}, your answers|responses|test|assessment .. submitted|recorded|received|sent
        pass|passed|share|sharing|shared|forward|forwarding it|your|this .. with|to|on .. hiring|recruiting|manager|team
        {application} .. received|submitted .. by|for|and|on|at|to
        received|have|got your .. {application}, receipt of .. {application}, received the {application}
        received .. submission
        {application} .. has|have|was|been .. received|submitted|sent|delivered|reached
        {application} (has) reached us
        {application} received
        application confirmation|submitted|complete
        {application} .. forwarded to
        confirm* .. receipt|received .. {application}
        successfully applied|submitted|received
        you .. applied to|for .. {role}
        responses|assessment|test|submission|exercise|documents|materials|references|transcript|form .. been|have|was|were received
        received your .. responses|assessment|test|submission|exercise|documents|materials|references|transcript|form|message|email
    """,
    "received 70": """
        thank*|thanks .. for .. applying|application|submitting|submission|applied
        appreciate .. applying|application|you applying
    """,
    "received 60": """
        nothing else .. need|do|required, hiring team .. notified|informed, reviewed by|review your|review it
        email|message|resume|cv was|been received, is now being reviewed

        {review} .. your {application|qualifications|background|experience|materials|responses|credentials}
        your .. {application|qualifications|background|experience|materials|credentials} .. reviewed|review|consideration|considered|evaluat*|process
        reviewing .. applications|candidates|all
        will review .. shortly|carefully|soon|and
        still .. reviewing|considering|evaluating|process|interviewing
        currently|now|presently .. reviewing|review|evaluating|considering

        if .. qualif*|experience|background|profile|skills .. match*|fit|suit|meet .. contact|touch|reach
        if .. strong|good .. match|fit .. contact|touch|reach
        only .. shortlisted|selected|successful .. contacted|candidates
        will .. contact|reach|touch|notify .. you .. if|should, will follow up, will .. update you, will .. notify you, get back to you
        will .. share|provide feedback, processing your {application}, back to you .. with
        will|would .. be in touch|contact|notif* .. next|steps|status|update*|decision|soon
        let you know .. next|decision|outcome

        status of your {application}
        {application} .. pending, {application} .. under|in review|consideration, {application} is in progress
        no action .. required|needed|necessary
    """,
    "invitation 100": """
        reach|reached|reaching the|our .. interview|next|final|second stage|round|step, slots .. on|at|available .. {day}, which .. suits|works|convenient .. you|best
        meet the|our|your|some .. team|cto|ceo|founders|founder|panel|director|manager|engineers|colleagues, meet .. with|team .. {day}
        your onsite|interview|screen .. on|at|from|with|is
        pick|grab|choose|select|find|book .. slot|time .. calendar|calendly|below|here|link|works|suits
        on demand .. interview, one way .. interview, record .. video|answers, video interview, interview .. link
        {an} .. {interview} .. {day}, interview .. {day} .. am|pm|at|from
        {talk} .. has_been|is .. scheduled|booked|confirmed|arranged, move|moving|take|taking you .. on|forward to|with .. {talk|stage|round|screen|interview}
        next stage|step|round .. process
        invite|inviting|invited you .. interview, interview you, have you in, meet you in person
        {arrange} {an} .. {interview}
        {interview} .. is|are|been|was .. {confirmed}, {interview} .. {scheduled}, {confirm} .. {an} .. {interview}, {interview} .. {confirmation|details_of}
        reminder .. {interview}, would|are you .. available|free .. {an} {interview}
        invite|inviting|invited you .. {talk}
        invitation to|for .. {talk}
        {talk} invitation|invite
        like|love|want|keen|hoping|happy|pleased .. to .. {arrange} {an} .. {talk}
        {chosen} .. for .. {an} {talk}
        {chosen} .. to .. interview|next|second|final
        shortlisted for|to
        you have|been|are .. shortlisted
        move|moving|progress|advance|invite|moved|progressed|advancing you|your .. to .. next|second|final|third|following|interview
        you are .. invited to .. {interview|talk}, move you forward to .. {talk}
        made it to|through .. next|second|final|third|shortlist|interview
        through to .. next|second|final|third|interview
        forward with .. interview, interview request, have you .. interview, scheduled your .. interview, like to discuss .. results
        next|second|third|final|following round|stage|step .. {talk}
        next|second|third|final|following round|stage|step .. meet|speak|talk
        pick|choose|select|book|find a|the|your .. time|slot .. {talk|calendar|works|suits|convenient|link}
        here is .. link .. {talk}
        your .. interview .. is|on|at|will .. {day}
    """,
    "invitation 80": """
        {day} .. meet|speak|talk|call|chat, meet|speak|talk|call|chat .. {day}, are you around .. {day}, slots .. work|suit|next|book
        love|like|keen|want to meet you, set up a call with
        could|can|would you do .. {day}, could|can|may i|we ring|call|phone|reach you, give|giving you a call|ring|bell
        would|does|could|how .. {day} .. work|suit|be_good|be_ok|be_okay|good|convenient|do, how is|about|does .. {day}, {day} .. work|works|suit|suits for|you
        what|which days|day|times|time|dates .. work|suit|available|good|best|free|convenient, when are|would|could|can|is you|be|good .. free|available|talk|speak|chat|call|come
        availability .. look|like|next|this|for|on|over, are you free|around|available .. {day}, are you free|available for|to
        like|love|keen|want|wants to hear more, like|love|want to learn more about you
        {arrange} {an} .. {talk}
        invite|inviting|invited you .. meet|speak|talk|visit|come
        like|love|want .. to get to know you
        {arrange} {an} .. {talk}
        your availability .. {talk|meet|speak|week|day*}
        time|times|slot|slots .. work|works|suit|suits .. {talk|you}
        would|are you .. available|free .. {talk|meet|speak|chat}
        looking forward .. speaking|meeting|talking|seeing|chatting|welcoming .. you|on
        look forward .. speaking|meeting|talking|seeing|welcoming .. you|on
        can|could|shall we .. meet|speak|talk|chat
        come .. meet .. team|us
        join .. {talk} .. at|on|using|link|via
        reminder .. {talk}
        you will .. meet|speak|be_meeting|be_speaking|be_interviewed .. with|by
        like|love|want|keen|delighted|pleased|excited .. to .. meet|speak|talk|chat|interview .. with|you
        {arrange} {an} .. {talk} .. with|at|for|on|to|next|this
        come in .. for|to .. {talk|meet}
        availability|available|free for .. {an} .. {talk}
        {talk} .. {scheduled}
        {talk} .. {scheduled} .. for|on
        {talk} .. is|are|been|was .. {confirmed|booked}
        {confirm} .. {an} .. {talk}
        {talk} .. {confirmation|details_of}
    """,
    "change 100": """
        push|move|shift|bump|delay .. {talk|our|your|thursday|monday|tuesday|wednesday|friday} .. to|until|by|back
        mind moving|pushing|shifting, move|moving to .. {day} .. instead, to .. {day} .. instead, instead of .. {day}
        something .. come|came up .. {day|move|reschedule|later|another}, panel|interviewer|manager .. is|are|has .. ill|sick|unwell|off|stuck|delayed|emergency
        new time|date|slot for your|our|the, update|updated .. {talk} .. time|date|link|invitation, {talk} .. has been .. canceled|cancelled|moved|rescheduled|postponed
        back|touch .. with|about new|another|other .. dates|date|time|times|slot
        {need} to reschedule|postpone|cancel|push|change|shift|rearrange .. {an} .. {talk}, {need} to .. reschedule|postpone|cancel .. {talk|it}, {need} .. move our|your|the .. {talk}
        {move} .. our|your .. {talk}
        {talk} .. {been|needs|need|must|will|has} .. {moved}
        {talk} .. {moved} .. to|until|from|for
        {sorry} .. reschedule|postpone|rearrange|push
        {sorry} .. {talk} .. {moved}
        {sorry} .. {not} .. {talk|make it|meet|attend}
        {not} .. make .. {talk|interview|appointment} .. {move|another|instead}
        new|different|alternative|updated|another|revised time|date|slot|day|schedule .. {talk}
        {talk} .. new|alternative|updated|revised time|date|slot
        change|changes|changed|update|updated to|in|of .. {talk} .. {time}
        change|changes to your interview
        {talk} .. time|date .. changed|change
        could|can|would|may we .. {move} .. to|from|our|your|the|it
        reschedule|rescheduling|rescheduled our|your|the|to|for|it
        {talk} will not .. take place|happen|go ahead
        {talk} .. cancelled|canceled|postponed|rescheduled|cancellation
        rescheduled .. {talk|interview}
        cancelled|canceled|postponed .. {talk}
        instead of .. {day} .. {day|at|same}
        interviewer .. ill|sick|unwell|emergency|conflict|unavailable
        conflict .. come up|arisen
    """,
    "request 100": """
        attached .. {task}, you have until .. {day}, send over .. {document}
        would you mind|be_able .. {send} .. {document}, mind sending|sharing .. {document}, scan|copy|photo of your .. {document}
        longer|detailed|updated|fuller|full|complete|new|latest version .. your .. resume|cv, put together .. resume|cv|portfolio|version, more detail* .. resume|cv|version
        {please} .. tell|let .. me|us .. know .. {document|facts}, can|could you .. {send} .. {document}, what .. are|is your .. {document|facts|rate|expectations}
        need|require|missing .. copy|copies|proof|scan of .. {document|your}, get it|them|this to me|us .. by|before|no_later
        reply .. with .. attached|copies|documents, please .. upload|attach|provide|supply|bring, item|items|document|documents is|are missing
        asks|asked|invites you to .. complete|take|do|finish .. {task}, please .. finish|complete|submit it|this|them .. by|before
        {please} .. {send} .. {document}
        {send} .. {document} .. by|before|no_later|within|at_your|to_us|so_that|as_soon
        {please} .. complete|finish|take|fill|do|sit|answer|undertake|work .. {task}
        {please} .. {document} .. {send|from you}
        complete .. {task} .. by|before|within|link|prior|below, complete .. {task} no later, complete .. {task} at your
        invited|invite you .. to .. complete|take|do|sit .. {task}
        invitation to|for .. complete|take .. {task}
        {task} invitation
        next step .. {task}
        assessment|test|challenge|assignment|exercise|questionnaire .. due|deadline|expires, assessment|test|challenge|assignment|questionnaire .. attached|below
        finish|complete your application, started .. application .. complete
        link .. to .. {task}
        names .. of .. references|referees, need|require|needs .. copy of your, send .. copy of
        {please} .. names|contact details|list .. of .. {people}
        names .. of .. two|three .. people|references|referees|managers
        need|require .. {document} .. {people|from}
        {application} .. incomplete|is missing|missing
        action required .. {application}
        in order for|to .. {application} .. considered|complete .. complete|need
        what .. salary expectation*|salary requirements|notice period|start date
        your salary expectation*
        {please} .. tell|let .. us|me .. know .. {facts}
        {please} .. prepare|bring .. {document|task}
        waiting for your .. {document}
        remind|reminder .. {document|task}
        not .. yet|still .. received your .. {document}
        conduct|run|carry_out|initiate|start .. background check
        authorise|authorize|consent .. background check
    """,
    "offer 100": """
        contract|offer letter follows|to_follow|will_follow, make this|it official, we would like you to start
        love|like|want|delighted|happy|thrilled .. you to join, love|like|want|delighted .. for you to join, love|like to have you join|on_board|on_the_team
        unanimous .. join|offer|you, you are hired, you have got the job|role|position, would you like to join us|our|the
        job is yours, want|like|love .. to hire you, like|love|want to bring you on_board|onboard, having you on_board|onboard
        employment|employee contract|agreement, contract of employment, offer .. salary|base|compensation|bonus|equity|starting
        verbally offer, offer you .. verbally
        offering you .. {role}
        {glad} to .. offer you .. {role|employment|contract|traineeship|full time|part time|of}
        {glad} .. offer you
        like|love|want to .. offer you .. {role|employment|join|contract}
        like|love to offer you the
        {glad} to .. extend|make|present|confirm|give .. offer
        like|love|want to .. extend|make|present .. you .. offer
        extend|extending|make|making|made you|an|a|our|the .. offer .. {role|employment|you|of}
        offer of employment
        conditional offer
        formal offer
        verbal offer
        written offer
        offer letter
        job offer
        employment offer
        your offer .. {letter_words}
        your .. {employment} contract|agreement
        contract|agreement .. attached|enclosed|sign*|docusign
        offer .. attached|enclosed|below|sign
        attached|enclosed .. offer|contract
        we .. want you to join|on board
        {glad} to have|welcome you .. us|team|our|board|onboard, {glad} .. you will be joining
        welcome to the|our team|company|family, welcome to .. team
        welcome aboard
        you got|have|are the job|role|position
        the {role} is yours
        we .. chosen|selected|picked you for|as
        you .. been|were|are selected|chosen|successful|appointed|accepted for|as .. {role|program|programme}, you are selected, application .. been successful
        cleared all .. rounds, proceed|forward with an offer, finalize the offer, selection .. confirmed
        you .. have been .. successful
        congratulations .. {role|offer|team}
        starting salary|salary of .. {offer_words}
        accept|accepting|acceptance .. offer
        offer .. expires|valid|open|stands|deadline
    """,
    "written 100": """
        review and sign, please sign, sign|signed .. by|before|below|here, employment contract|agreement .. attached|enclosed|sign
        offer letter .. attached|enclosed|below|sign|review|find|contains|docusign
        attached|enclosed .. offer|contract|letter|agreement
        find .. offer|contract|agreement .. attached|enclosed|below
        offer|contract|agreement|letter .. attached|enclosed|attachment
        sign* .. return|contract|offer|letter|agreement|copy|document*
        return .. signed
        review .. sign*
        docusign|hellosign|adobe_sign|countersign*
        written offer .. attached|find|with|below|is
        sent .. contract|offer letter|written offer
        formal|written .. offer .. attached
        your offer letter
        offer letter for
        e sign
        by signing
    """,
    "spoken 100": """
        paperwork .. together|hr|started, letter|contract|paperwork .. next|this_week|monday|tuesday|wednesday|thursday|friday|tomorrow, wanted to tell you .. first|right_away|now
        {offer_things} .. will|to|shall .. follow
        {offer_things} .. on .. way|its way
        will .. send|email|prepare|follow_up|follow|issue|draw_up|put_together|share .. {offer_things}
        you will .. receive .. {offer_things}
        prepar*|drawing up|putting together .. {offer_things}
        verbal offer
        verbally
        in writing .. soon|shortly|week|tomorrow|days|follow*
        as .. discussed|mentioned on .. phone|call
        paperwork .. follow*|week|days|shortly|coming|soon|be
    """,
    "mine 60": """
        your .. background|portfolio|profile|experience, selected for .. stage|round|interview, great|good|nice|lovely|pleasure .. talking|speaking|meeting|chatting|to meet

        hiring|selection|search committee|panel|process, the backend|frontend|engineer|analyst|designer|manager|developer role|position|job

        for your time, for coming|coming_in|visiting|joining us, you would .. join|bring|be working|report
        your {application}, your candidacy|candidature, your .. application, vacancy .. shortlisted, shortlisted for interview

        for|with applying, applying to|for|with, you applied, time to .. apply, to apply to|for, you .. applied
        thank* .. application

        {interest} in .. position|role|vacancy|joining|working|career|careers|opportunities|employment|opportunity|internship
        for your interest, you .. expressing interest

        your .. interview, interviewing with|at|for, recent interview, for .. interviewing, to interview with, your interview
        invite|invited|inviting you .. interview

        the|attending|completing|completed|during .. interview, for attending|completing, interview rounds
        for meeting|speaking|talking|chatting|coming, meeting|speaking|talking with you, good|great|nice|lovely to meet|speak|talk|chat
        enjoyed meeting|speaking|talking|our, met with us|you

        offer you .. position|role|job, offer letter, job offer, offer of employment
    """,
    "own 60": """
        online assessment|test, assessment centre|center, interview stage
        writing sample, work sample, portfolio, right to work, the panel|board|trustees, interview really well, your candidacy
        engineer|engineering|developer|analyst|designer|scientist|architect|technician|accountant|specialist|coordinator|lecturer|researcher|nurse|planner|recruiter|administrator
        resume, cv, references, referees, background check, transcript, transcripts, academic records, coding assessment|challenge|test, take home, salary expectations, notice period, your start date, right to work

        onsite, phone screen, your screen, first|second|final|next round|stage, cto|recruiter|interviewer|interviewers|interviewing|interviewed, hiring

        have you meet, meet the team, join the|our team, your resume|cv, shortlist|shortlisted|shortlisting
        hiring|recruitment|recruiting|selection process|team|manager|committee, talent acquisition|team, people team, interview process

        position|role|vacancy|internship|traineeship|apprenticeship|job

        candidates|candidate|applicants|applicant

        an interview, phone|technical|final|first|second interview, the interview, interviews

        join our|us|the, joining us|our, employment
    """,
    "strange 60": """
        flight, passenger, passengers, your train, hotel, luggage, boarding, departure

        msc, bachelor, degree programme, degree program, the course, courses, your studies, module, offer you a place, undergraduate

        flat, viewing, move in, lease, deposit, letting, lettings

        your card, credit card, your balance, mortgage, credit limit, bank statements, policyholder, overdraft

        your appointment, dental, dentist, surgery, vaccination, prescription

        parents, your child, child s, homework, kindergarten

        visa, embassy, consulate, biometric

        submissions, speakers, talk proposal, call for papers, closing this, pull request, maintainers, your contribution, the contribution

        your trial, free trial, workspace, your plan, billing, renewal, your device, storage

        book club, birthday, drinks, dinner, match day, choir, rehearsal

        your grant, grants, this round, donation, fundraiser
        loan|mortgage|tenancy|apartment|rental|insurance|claim|warranty|landlord|tenant, credit card, visa application

        refund|order|shipment|delivery|invoice|payment|purchase|subscription|booking|reservation|transaction

        paper|manuscript|abstract|proposal|reviewers|conference|grant|funding|journal

        pull request, merge|patch|bug|ticket|commit|repository|spam|linux

        admission|admissions|enrolment|enrollment|semester|tuition|scholarship|undergraduate

        planning permission, passport|citizenship|membership|tournament|league|licence, app store, play store
    """,
    "alert 70": """
        new jobs, jobs for you, job alert|alerts, recommended jobs, job matches|recommendations, jobs you may|might
        jobs .. match|matching|recommended|near|similar .. your|you|to, saved search|searches, more jobs, top job picks
        jobs similar, new positions for|match, latest jobs, job picks, jobs in|near, jobs posted

        is|now|are|we're hiring

        apply now, view job|jobs, view all jobs, easy apply, actively recruiting, quick apply, see job

        unsubscribe .. alerts, manage .. alerts, edit .. alert

        posted .. days|hours|day|hour ago

        left to apply, deadline to apply, apply for .. before, closes soon
        have not .. submitted|applied|finished, draft application, you saved .. job, no longer apply, ended the job listing
        started an application, have not applied
    """,
    "outreach 70": """
        came across your .. profile|resume|cv|background|linkedin
        found|saw|reviewed|seen|noticed your .. resume|profile|cv

        you may|might be .. interested, may|might interest you, good fit for you, great match for you, great fit for
        job you .. interested, role that could be

        if .. interested .. send|share|reply|forward|let|call|apply, are you interested|open|looking, interested in hearing
        interested in learning, let me know if .. interested, let me know your interest, open to new, open to exploring

        our|my client, with one of our .. clients, direct client*

        immediate|urgent need|opening|requirement|position|hire|hiring|role|openings

        job description, jd below, job details, role details

        updated resume, latest resume, updated cv, current resume, most up to date resume

        w2|c2c|corp to corp, pay rate, per hour, long term contract, months contract

        staffing firm|agency|company, consulting firm, recruitment agency

        exploring|explore new, know anyone|someone who, passive candidate

        my name is .. recruiter|recruiting|talent
    """,
    "marketing 70": """
        unsubscribe, view .. in .. browser, email preferences, manage preferences, opt out

        sale|discount|coupon|promo|deals, percent off, free trial, limited time, shop now

        newsletter|webinar|ebook|podcast, register now, sign up, read more, blog post, this week's, weekly digest

        resume review, interview tips|prep|questions|skills|coaching, ace your, career advice|tips, salary calculator, mock interview*, interview practice, practice interview

        upgrade|subscribe|subscribers, premium plan|member|membership

        security|verification|access|confirmation|login code, passcode, pass code, one time pass*, verify your email|account|identity

        sign in, new login, reset your password, your password, log in attempt

        investors|casino|viagra|lottery, make money, work from home, guaranteed

        account has been created, account verification, registering your account, registering for
    """,
    "away 100": """
        out of (the) office, away from .. office|desk|email|mail, currently away, i am away, be away
        on .. annual|parental|maternity|paternity|sick|medical|study|bereavement leave, am on leave, be on leave
        on|am|be vacation|holiday|pto|sabbatical, on holidays|vacations|annual, am on .. holiday|vacation|leave
        will be .. out|away .. until|till|from|through
        limited|no|intermittent access .. email|mail|emails|internet
        back in|on|at .. office, be back on, return to .. office, returning on, i return on, i will return
        respond|reply|answer .. when i|upon my|on my .. return|back
        automatic reply, auto reply, autoreply
    """,
    "rejection 60": """
        salary|compensation|rate .. above|beyond|exceeds|outside|more_than .. range|budget|band|afford|offer
        need|needs|want|wants|after|require|requires someone|somebody|person|people .. more|less|already|deeper|stronger|longer|different
        want|wants|needed|need|wanted more|stronger|deeper|different .. hands_on|experience|background|skills|depth|expertise, somebody|someone .. more|less|bit_more|bit_less junior|senior|experienced
    """,
    "answer 100": """
        hear|hearing .. from us|me|our, hear .. by|within|in|next|either, be in touch .. by|with|within|as_soon|once|when|next|after|about
        get back|come back|revert|circle back|reply to everybody|everyone|all|you .. by|within|in|next|this|end|once|as_soon|after|early, back to everybody|everyone|all
        still .. interviewing|deciding|deliberating|considering|discussing|speaking|talking|meeting, no decision|news|answer|update .. yet, not .. decided .. yet
        other|more|last|few|final|remaining|several interviews|candidates|conversations|people|finalists, let you know .. either|by|as_soon|once|when|next|end|within
        next steps .. by|within|next|this|end|early|soon, an|your|our answer .. by|within|next|this|early|end|soon, update .. by|within|next|this|early|end|as_soon
    """,
    "seeking 60": """
        my application|interview|resume|cv|candidacy|portfolio|interviews, i applied|interviewed, hired|rejected|ghosted|hiring me, turned me down, how .. interview|interviews .. went|goes|going, good luck .. interview|application|interviews
        following up .. my interview|application, my new job, i got .. job|offer|interview
    """,
    "answer 60": """
        make|making|made|reach|reached|come_to|have|take|taking a|our|the|any|final .. decision, decision .. by|in|within|next|this|until|end|soon|later, deciding|decide .. by|next|this|soon|until|within
    """,
}

ENGLISH = Table(
    code="en",
    common="the and you your for with are will this that have our from not was can but would been has if they which",
    groups=GROUPS,
    signs=SIGNS,
    ifs="if, assume, candidates not, applicants not, unless, should you, should we, should your, should there, whether, in the event, in case",
    maybes="""unless, only, those, applicants who, candidates who, once, will reach out, will contact, will be in touch,
        candidates, applicants, will get in touch, may, might, stage of our, be contacted, let you know, to determine,
        preparing for your, prepare for your, boost your, ace your, improve your, some, mock, practice, coaching, tips""",
    unless="unless, until, if",
    nots="not, unable, cannot, no, never, without, nor, rather than, instead of",
)
