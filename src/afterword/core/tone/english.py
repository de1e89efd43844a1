"""The English cues: what reads as desperate, pressing, presumptuous, and what says that one is interested.

Collected from the lists that recruiters and advisers publish (research names them beside each reason in `reasons`),
and widened by what people write. `cues` explains how a line reads.
"""

from afterword.core.tone.cues import Table
from afterword.core.tone.value import Fault

CLASSES = {
    "job": "job jobs position role work opportunity post placement employment offer vacancy career internship opening "
    "placement chance",
    "boss": "boss bosses manager managers supervisor supervisors employer employers company companies firm job team "
    "workplace place school hospital office department organisation organization colleagues coworkers management "
    "director leadership head shop practice studio agency",
    "past": "current present last previous former old ex existing",
    "bad": "terrible awful toxic horrible incompetent unfair unfairly hate hated nightmare micromanag* underpaid "
    "exploit* dirt abusive bully* bullies lazy stupid useless chaotic chaos disorganis* disorganiz* unprofessional "
    "dreadful liar liars lied dishonest steals stole rude ungrateful idiot* worst unbearable miserable disgust* "
    "clueless joke hell dysfunctional ridiculous pathetic arrogant unmotivated unfriendly hopeless cruel mess messy "
    "disaster frustrat* cheap appalling shambles poorly badly disrespect* garbage rubbish boring outdated sloppy "
    "depressing toxicity poisonous shambolic tyrant sexist racist",
    "process": "process interview interviews procedure recruitment selection experience hiring communication questions "
    "application assessment treatment",
    "badprocess": "frustrat* disorganis* disorganiz* chaotic confusing unfair unprofessional disappoint* waste "
    "pointless rude terrible poor poorly ridiculous badly awful mess joke farce exhausting insult* dreadful absurd "
    "annoying tedious shambles horrible slow unacceptable",
    "you": "you your",
    "reply": "answer reply response decision feedback update confirmation status commitment call clarity news",
    "when": "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday noon midday eod cob "
    "morning evening afternoon end close 24 48 hours",
    "family": "family children child kids kid wife husband parents mother son daughter daughters",
    "times": "twice three four five six several many multiple numerous countless repeated repeatedly two times",
    "month": "next january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday soon spring summer autumn fall winter",
    "candidate": "candidate applicant person choice option fit one match man woman employee hire engineer teacher nurse",
    "hedge": "if would could should chance possibility opportunity hope hoping possible potentially perhaps maybe might "
    "were prospect hopefully call meeting conversation interview discussion offered selected chosen hired successful",
    "bother": "bother* disturb* pester* annoy* nuisance pain pest hassl* troubl* imposing intrud* spam* flood*",
    "greatly": "extremely terribly deeply truly so very really awfully incredibly",
    "awful": "unpleasant unhelpful horrible terrible awful unfair rude disappointing unacceptable insulting dishonest careless "
    "disorganised disorganized chaotic pathetic appalling clueless incompetent lousy dreadful shameful hostile arrogant "
    "dismissive condescending unkind indifferent disrespectful sloppy ridiculous depressing miserable unprofessional useless "
    "incompetence arrogance rudeness indifference nonsense shambles joke mess worst unreliable",
    "self": "candidate qualified experienced person skilled applicant articulate confident fit",
}

_DESPERATE = """
1   another rejection|no|disappointment
1   consider|take|hire|use|try me for|as|in|at anything|any|whatever|all|something|either
1   not picky|choosy|fussy|proud|particular
1   make|do or break|die
1   things|money|times|life|it is|are|getting|has|have|been|become .. tight|tough|desperate|dire|unbearable|hopeless
1   out of a job|position
1   how much|badly i (would) need|want|long|wish
1   evict me|us
1   evicted|eviction
1   i|we|me|family .. homeless|destitute|penniless
1   i am broke
1   my|our debts|debt
1   my landlord|landlady|bank|creditors
1   nowhere|nobody|none|no (one) (else) to turn|go|help|ask
1   nowhere else|to
1   lose this|the|such opportunity|chance
1   forever|eternally|ever|deeply in|your (your) debt|indebted
1   only thing|hope|chance|way .. left|save|help|keeps|keeping
1   it hurts
1   put food on
1   make|making|made ends meet
1   hard|difficult|tough times|year|months financially|lately
1   you would (really) be helping|saving|doing
1   i|am|we|all counting|relying|depending on you|this|it
1   please (i) really|just (really) want|need|hire|choose|pick|give|let
1   please|just hire|choose|pick|select|take me / question
1   do|take|accept|give anything you ask|want|need|offer|say
1   i would .. crawl|sleep|sweep|clean|scrub
1   all my life|hopes
1   never wanted anything
1   applied|sent|written|after .. hundred|hundreds|dozens|fifty|forty|thirty (of) jobs|applications|companies|rejections
1   applied to|for .. hundred|hundreds|dozens|fifty|forty|everything|everywhere
1   only one|company|employer|place that|who .. called|replied|answered|invited|back|responded
1   any|whatever <job> (that) you
1   no matter how small|low|bad|little|much
1   children|kids|mouths|family to feed
1   benefits|money|savings run|runs|running|ran out
1   go on without|like
1   since my last paycheck|job|salary|position|work
1   than i .. ever wanted|needed|anything
1   i .. losing sleep (over) this|it|you|the
1   very bottom
1   unpaid if|month|months|week|weeks|trial|basis|even|for
1   solve (all) my problems
1   without (this|it) <job>|i
1   everything|life|future|lot depend*|depends on this|it|you / would
1   counting on you|this
1   i|me|am|be|now|here .. begging
1   i need|needed this|the|a|any|your|that <job> / visa permit
1   i need|want this|it so|badly|bad|desperately|more
1   want|wanted|want|need this|it|the|your <job>|so .. badly|desperately|bad
1   want this|it more than
1   want|need|wanted|needed .. more than anything
1   need the|some money|income|salary|wage|paycheck
1   i|am|family .. in .. need of .. <job>|money|income
1   how much i need
1   how badly i
1   i have|got to must|get|find|have this <job>
1   i must get|have this|the <job>
1   desperat* // mother father parent parents patient patients family families caller callers customer customers people
1   i beg|implore|plead|beseech|beseeching / pardon
1   am|be begging|pleading|praying|imploring
1   i pray (that) you|for|every|i
1   request|requesting you to .. please|select|consider|give / call
1   please please
1   do|try absolutely|literally anything|whatever
1   would|will|to do anything|whatever|everything / can help
1   anything (it) takes
1   whatever it takes
1   do anything (for|to)
1   take|accept anything|whatever|any (old|other) <job>|shift|salary|pay|title|you / questions question
1   take|accept|consider anything
1   accept any|whatever salary|pay|role|position|title|job|conditions|terms
1   willing|happy|ready to .. accept|take|do|work .. any|anything|whatever|less|lower / questions question
1   any <job> at all
1   any <job> whatsoever|will|would
1   any|whatever role|position|job|work you have|can
1   whatever you have|can|offer|want|pay
1   even .. as a cleaner
1   even cleaning
1   work|start for free|nothing|less
1   without pay
1   work unpaid
1   unpaid month|week|trial
1   i|am|been|me .. out of work|job / was
1   i|am|been|being|currently|still|was|long unemployed / clients people youth
1   jobless
1   i|we|am|been|me .. without work|income|job
1   without a job|income|paycheck
1   my|of|long|from unemployment / rate rates people clients
1   been looking|searching|applying|hunting for .... months|year|years|ages
1   savings .... gone|running|empty|out|exhausted|low|nothing
1   pay|paying|afford|make|cover my|the|our rent|bills|mortgage|debts|loan|loans
1   my rent|bills|mortgage|debts|loans
1   rent|mortgage|bills is|are due|overdue|piling
1   feed|support|provide my|for|our <family>|my
1   feed .. <family>
1   my <family> depends|depend|needs|relies|rely|counts|count
1   only|sole|single earning|earner|breadwinner|provider|income
1   breadwinner
1   my|our|i .. financial|financially condition|situation|difficult*|trouble*|problem*|hardship|crisis|struggling|desperate / company
1   lose|losing my|our home|house|flat|apartment|everything
1   i can|could not afford|sleep|eat|live|breathe|go|survive on|without|to|for|until|because|any|anymore|at
1   sleepless
1   last|only hope|resort|option|shot|straw
1   last|final|only chance .. for
1   my last chance
1   not .. many|any|other chances|options|choices|prospects
1   no other|more options|choice|offers|hope|prospects|chances|option
1   nobody|none|no (one|body) (else) (has|will|would|even|ever|wants|want|to) invited|wants|hires|hire|called|calls|answers|look|take|give|touch (to|at) (hire) me
1   running|run out of options|money|time|hope|savings
1   one|a last|final chance / feedback conversation
1   give|grant|just|please|beg .. one|another|last chance / feedback
1   give|giving|grant me a|one|this|the|another chance / thank thanks grateful
1   please|would|could (literally) save|saving me|us|my
1   lifesaver
1   life saver
1   would|will|could change my|our life|lives
1   my life depends|hangs|is|would / easier
1   everything to me
1   mean|means|be the|a whole|entire|everything (whole|entire|absolute) world .. me|us
0.6 mean|means the|so world|much
1   not know what i|we|else (else) i|will|would|shall|could|do
1   not know how|where .. will|would|can .. <family>|pay|live|go|survive|feed|manage
1   if i do not .. get|have|land this|the|it
1   if you turn|reject|refuse me|this
1   devastated|heartbroken|crushed|destroyed / learn hear
1   think|thought|dream .. of nothing else
1   day and night .. about|of you|this|it|the
1   fingers|toes .. bleed
1   check|checking|checked|refresh|refreshing|look|staring .... every|constantly|hourly|all // can
1   been rejected|refused|turned (down) .. times|everywhere|again
1   rejected everywhere|by|from|times / you
1   drop everything|anything
1   kill for
1   right arm
1   take pity|mercy
1   have mercy|pity
1   pity on
1   please help me / understand improve learn decide
1   help me .... (get|out|please) survive
1   i|am|family|me .. struggling / with
1   i|we|am|going|go bankrupt
1   end of my rope|tether
1   live|living|surviving without|on my
1   i|me .. crying / laugh laughing laughed laughter
1   my <family> .. hungry|starv*|eat
1   starv*
1   need .. to survive
1   at your mercy
1   on my knees
1   humbly request|beg|pray
1   grateful for any|anything at|whatsoever|crumbs
1   only|single interview|reply|answer|offer|response|call (that) i have .... since|in|this|so
1   my|our|whole|entire|everything .. rides|hangs|rests|hinges on
1   everything depends on
1   not slept|eaten
1   wits end
1   my|children|kids|family|wife|husband|parents .. counting|relying|depending|rely|count|depend on me|us
1   i|we am|are in .. trouble
1   would|will|to destroy|break|crush|ruin me
1   i|we (may|might|will|could|would|am|are) (going|about) (to) lose|losing the|our|my house|home|flat|apartment|car
1   no plan b
1   things|everything for me and my family|kids|children|wife|husband
1   knocked|turned back|down .. <times>|forty|fifty|thirty|hundred
1   bills|debts|loans (are|is) stacking|piling|mounting|due|overdue|waiting|unpaid
1   out of a|this|the hole
1   half|quarter|fraction (of) the|my|that salary|pay|money|wage
1   sir|madam|kindly|please .. help|do (a) me|us|favour|favor (this|a|with) (favour|favor|job) / understand find if
1   i|we|have|with .. no|zero money|cash|income|savings
1   one|someone|somebody to|who|will (will) give|take me a|on
1   cannot|not think (i) (can) take another
1   put|pinned|set all my|our hope|hopes
1   haunt*|torment*|torture* me / way
1   only|last chance
1   <times> mouths
1   by|on a|my thread|uppers
1   if only you
1   sleeping|sleep|living|live in my|the car|van|shelter
1   me|us off the street|streets
1   find it in your heart
1   i am|have|starting|beginning .. losing|lost|lose (all|my) hope
1   nobody|none|no (one) (else) (has) (even) called|answered|invited|given|offered|wanted me
1   become of me|us
1   i|we are finished|lost|desperate|ruined
1   move|moving|go back in|home|with (with) (my) parents|mother|mum|mom|folks|father|my
1   so much as an interview|answer|reply
1   only one (who|that|is) earning|working at
1   things|times|life is|are|have very|really|so bad|hard|tough|difficult at|for|with home|me|us
1   i am crying
1   or i|we am|are (going) (to) out|evicted|homeless|lose
1   i (will|would|can|could) do|take|accept|start|work|come .. any hour|shift|pay|job|work|salary|wage / questions
1   pay me whatever|what
1   keep the wolf
1   this|you|job is|are my salvation|saviour|savior|rescue|lifeline
1   minimum wage
1   just let me in
1   let me in (the) door
1   i will (happily|gladly|even) wash|scrub|sweep|mop|crawl
1   not mean to beg
1   i|we am|are nearly|almost|already|completely|totally broke|bankrupt|homeless
1   starting to lose|despair|panic
1   would mean everything
1   behind on|with my|the|rent|bills|mortgage|payments (rent|bills|mortgage)
1   save|saving my life
1   nothing but rejections|rejection|refusals|silence
1   can|could not take|face|bear|handle|stand|go (through) another rejection|one|no|refusal
1   down to my last
1   end of my|our resources|savings|money|strength|luck
1   between me and ruin|eviction|starvation|bankruptcy
1   nothing|little|not (enough) to eat
1   help my family|children|kids|husband|wife
1   ask|beg|implore|plead (you) from|with my|all heart|you
1   cut|cutting|cuts me|us off
1   nobody|no one (else) to ask|turn
1   children|kids|family need|needs this
1   savings (are|is) (almost|nearly|all|now) gone
1   mean|means|meant|be the (whole|entire) world to
1   think|thinking|thought .. every minute|second|hour / enjoyed
1   concentrate|focus on anything|nothing
1   barely|hardly|scarcely|just getting|scraping by
1   i am|as a|an|the (a) single mom|mum|mother|parent|dad|father
1   how much|many longer|more i|we|days can|could
1   searching|looking|applying|hunting for (many|six|several) months|years|ages .. no|without|nothing
1   not (even) have to pay me
1   losing|lose my mind
1   rent|bills|mortgage (is|are) due
"""

_PRESSURING = """
1   i assume|trust|presume|am (sure|that|i|you) (i|you) will|shall hear|reply|answer|get|respond|give|receive .... by|soon|without|shortly|positive|today
1   assume|trust|presume (that) i|you will|shall hear|reply|answer|get|respond|give|receive
1   matter of urgency
1   of the essence
1   without|no|any further delay|delays / i will send
1   prompt|speedy|swift|quick|early|rapid reply|response|answer|decision|action / thank thanks your appreciate appreciated grateful
1   final|last email|message|note|letter|mail|attempt before
1   before i move|look|go on|elsewhere
1   entitled|deserve|deserved|owed .. answer|reply|explanation|response|decision|to
1   you must|should let|tell|decide|answer|reply|give|make|hire|choose|act|respond|know|understand|realise
1   you need|have to decide|tell|answer|reply|give|hire|choose|act|respond|make|let
1   hold|holding|stall|stalling|put off (my) other|another|them|my
1   for|only two|three|few|one more days|hours
1   clarity|certainty by|today|now|tomorrow|soon
1   drag|dragging|drags on|out|your
1   running out of patience
1   while|as long as i am still available
1   book*|commit* elsewhere
1   yet again
1   again on|about|regarding|for my application|status
1   you .. need|must|have|want to make|decide|act|move .. mind|decision|quickly|fast|soon|now
1   hope|hoping|want|expect|like .. quick|prompt|fast|immediate|speedy|swift|rapid reply|answer|decision|response
1   i need|require|demand|expect|must|want an|a|your|the .. <reply> / rent
1   i need|require|demand|expect (to) know|hear
1   need|needs to hear|know|have .. by|before|today|tomorrow|soon|now|immediately|asap|whether|where|if|from
1   need (an|a|your|the) <reply>
1   i|we|really|must need|have|to (to) know (if|whether|when|by|where|now|today|soon) if|whether|when|by|where|now|today|soon
1   i need you to
1   i expect|demand|insist|require a|an|your|you|that|someone|to be|hear|receive|get|know / pass start finish complete
1   i must|have insist|demand|have|receive|hear|know / asked admit
1   expect|expecting|await|awaiting (to) (hear) .. by|before|today|tomorrow|immediate|immediately|prompt / you
1   insist on|that|upon
1   demand|demanding|demands an|a|to|that|your
1   at the latest / i we
1   no|not later than
1   latest by
1   <reply>|reply|respond|answer|confirm|decide|know|back .... within .. hours|hour|days|24|48
1   reply|respond|answer|confirm|me|back|decision within 24|48|72 hours
1   let|tell|inform|give|call|email|write|contact|answer me|us .... by|before|until|no|not|latest <when>|the|end|5|noon|midnight / suits
1   (please) reply|respond|answer|confirm|decide|call .. by|before <when>|the|end
1   please reply|respond|answer|confirm|decide|tell|call .. today|tomorrow|immediately|now|quickly|urgently|promptly|straight|tonight
1   reply|respond|answer|decide|tell|call|act|confirm .. immediately|now|urgently|promptly|quickly|fast / will glad happy
1   tell|let|call|answer me today|tonight|tomorrow|now
1   reply|answer|respond|know|hear|decision|decide|needed .... by|before (the) end|close of (this|the) today|business|day|week|tomorrow / will hoped expected
1   <reply>|answer|hear|know .... by|before <when> / can will promised hoped expected said understood mentioned
1   my (own) deadline .. is|for|to
1   deadline .. for your|you
1   give|giving you until|till|a
1   asap
1   urgent reply|response|answer|decision
1   i|please|kindly .. need|reply|respond|answer|waiting .. urgently
1   immediate <reply>|attention|action
1   reply|respond|answer|know|decision|decide|hear|back|confirm|revert|call|response|get .... as soon as / convenient convenience
1   at the earliest / join start send submit share
1   reply|answer|respond|need|want|decide|decision|know|call .. right|straight away|now / feel pressure no
1   make|made|take|reach|give .. decision|answer|mind|choice .. quickly|fast|faster|now|soon|immediately|today / hoping hoped planning expected meant hope
1   decide|move|act quickly|fast|faster|now|soon
1   please|must|should|better|you hurry
1   hurry up
1   please|could|must|can you .. speed|hurry (this|things|it|the) .. up|along
1   expedite|accelerate the|your|this
1   my|the|a (now) third|fourth|fifth|sixth|3rd|4th|5th|6th message|email|mail|e|note|reminder|follow|request
1   reminder number|no|again|three|3|final|last
1   final|last|second reminder|warning|notice
0.6 gentle|friendly|kind reminder
0.3 reminder
1   i (have|had) (now|already|also) (tried) (to) written|emailed|mailed|called|contacted|messaged|tried|phoned|rung|wrote|call|contact|phone|reach .... twice|times|several|repeatedly|numerous|countless|again / if
1   my|sent|left|after|written|despite <times> emails|mails|messages|calls|voicemails|reminders
1   keep|will|going|continue|continuing (on) calling|emailing|writing|ringing|messaging (you|until|every) / contact
1   waiting|wait|waited .... every|each|for|all day|night|minute|hour|ages|long|ever / perfectly happy
1   still|yet waiting (for) (a|an|your|any|the|my) answer|reply|response|word|decision|news|call|to|you|it
1   waiting .. your|for|an answer|reply|response|call|decision|your / while
1   waited|waiting|wait long|too enough|long|patiently
1   can|could not wait (any|for|much|forever) longer|ever|forever|much|indefinitely
1   how much|many longer|more (weeks|days|times) (do|must|will|should|longer)
1   how long .. take|wait|taking|must|going|keep|do / may expect usually
1   when .. finally
1   my|our|of patience
1   patience is|has|runs|running
1   time is running|ticking out|down|fast|away
1   clock is ticking
1   kindly|please|you do the needful
1   revert|reverting asap|immediately|at|soon
1   taking so|this|too|forever long|much
1   why .... (so|this) taking|long / explained described
1   <times>|other|another|competing|more|better offer|offers .... waiting|pressing|decide|otherwise|unless|must / accepted withdraw planning prefer first rather hope understand rushed hurry favourite
1   other|another|several|more|many|different companies|employers|firms|company|employer|firm|schools|hospitals|places|group .. waiting|interested|competing|chasing|fighting|want|wants|wanting|lining|offered|my|answer
1   take|taking|accept|accepting|go|going|sign|signing the|an|with other|another|their|elsewhere|one|somewhere job|offer|them|one|position|of
1   go|look|going elsewhere
1   otherwise|or i will|am|shall|have|must / glad happy
1   or i am|will|shall
1   if i|you do|have|can not .. hear|reply|answer|respond|decide|get|receive|confirm .... will|shall|must|am|have|would|going|assume / fine understand worry completely happy
1   if i hear nothing
1   unless i|you hear|reply|decide|answer|respond|confirm|get|act
1   lose|losing me
1   miss|missing|lose|losing out on me
1   snap|snapped me up
1   i .. advise|warn you to|not
1   not be available|around|free|here .. long|much|forever
1   must|to have your decision|answer|reply
1   your|this|a decision this|by|before|today|tomorrow|now <when>|week|then|immediately / hoped expected mentioned said would understand
1   consider this .... (final|last) warning|notice|chance
1   decide already|now|today|quickly
1   what is (taking|the) hold|taking|delay
1   (still)? not decided yet|already
1   give me an|a|your|the answer|decision|reply|response / could would
1   i will (be) call|calling|come|coming|drop|turn .... every|until|daily|by|your|office / convenient suits
1   just decide
1   confirm my selection|status|hiring
1   please|kindly|must|to reply|respond|answer|confirm|decide|revert .. at once|right away|straight away|without fail / will glad happy
1   let|tell|call|get|come|write|answer (back) (to) me|us know (right|straight) away|once|immediately
1   by return
1   today itself
1   get|come back to me|us immediately|now|today|asap|quickly|by|before|tomorrow|urgently // can could when if
1   a|me|your (simple|clear|straight) yes or (a) no .. today|tomorrow|now|by|this|monday|friday
1   the|my clock (is) tick*
1   ring|call|calling|phone|phoning|email|emailing|write|writing .... every|each (single) day|morning|week|hour|evening|afternoon
1   (not) be|stay|remain on|off the market
1   wait too|any long|longer
1   others|other|everyone|people|companies|firms|competitors .. queue*|queuing|queueing|lining|fight*|chas*|knock*|compet*|bid*|begg*|scrambl*|after (up|for|over|to|at|after) (for) (hire) me|my
1   make up your mind
1   will|must|shall|to go|going with|to someone|somebody|another|them
1   treat (this|it|my|the) .. (as|with) urgent|urgency|priority
1   want|need to hear .. before|by|today|tomorrow
1   ^ answer|reply|respond|decide|call|hurry|choose (me|now|today) $
1   finally decide|answer|respond|reply|make
1   how long can|does|will|should it|this|one (possibly) take
1   had better move|hurry|decide|act|be|answer|reply|tell|make
1   you have until
1   <reply> .. is needed|required|due by|before|on|this
1   take|treat|regard|read|interpret your|any|further silence
1   take it or leave
1   or i walk|am gone|leave|sign
1   am gone
1   commit (to) (me) this|by|before|today|now|tomorrow|or
1   want|wants|expect|expects|require|demand it|this|that|an|a|the .. in writing (by|before|today|this)
1   not .. on the market
1   not wait too|any
1   decision|answer|reply .. which|that|and i expect|require
1   last|final document|message|email|letter i (will|intend|am|shall|send)
1   taking|take no for an
1   come (in|by|over|round|there) (in) (person) .. wait|until|and someone|gives|get|sit
1   in person .. until|wait|sit
1   if you are (really|still) serious
1   courting|wooing|headhunting me
1   they|others|school|company|offer .. will|can not wait
1   consider|regard|treat the|this matter|case|application closed|over
1   give|gives me an|my answer
1   ready|willing|waiting to sign|hire|take me
1   call me tonight|now|today|back .. or|and|today|tomorrow
1   not keep (the|them|other|my) (other|them) (company|school|offer|people|firm|employer) waiting
1   can|could not hang|sit about|around
1   a|need|want|give|gives|me straight answer / thanks thank
1   till|until somebody|someone|anyone|you gives|answers|give|answer|picks|tells|tell|decide
1   ^ decide $
1   make the call now|today|this
1   let|tell|give me|us (know) today|tonight|tomorrow|now|immediately // if how
1   i will|shall assume|conclude (that) (it) .. not|no|over|you
1   ^ (this|it) is (very|rather|quite) urgent $
1   this is (very|really|extremely) urgent
1   i will .. stopping|coming|dropping|stop|drop by|in|round
1   answer|reply|response|decision today|tonight|tomorrow / can will thank thanks letting telling
1   confirm|tell .... by|before (the) end|close of (today|the|business|this) today|day|business|week|tomorrow / will
1   ^ (but) last|final call
1   must press|push you
1   not keep .... waiting
"""

_PLEADING_WITH_A_NO = """
1   reconsider* / should circumstances plans
1   think again|twice
1   think about it again
1   change|changing your|the mind|decision|minds / if should
1   not|never accept|accepting (this|the|your|it|that) .. decision|answer|no|final|rejection|this
1   review|revisit|rethink|reverse|overturn|reexamine the|your|this|my decision|application|case|choice
1   give|take|deserve|reconsider|request|want|ask .. second|another|fresh|closer look|chance|opinion|thought|interview / future vacancy if should
1   last chance
1   look again|closer|twice
1   appeal (against) this|the|your / appeals
1   invite|interview|see|consider|hear|meet|give me again|once|one|another last|more / future other openings vacancies future next vacancy should similar suitable
1   convince you
1   prove you|myself|it|that
1   urge|ask|asking|request|beg you to .. reconsider|think|rethink|review|look
1   is there|no way|any to .. still|change|way
1   still .. open to|be be|me considered
"""

_PRESUMPTUOUS = """
1   no doubt (that) you|i .. will|pick|am|can
1   have no doubt (that) you|i
1   no one|other|candidate (is) more|better|as|else .. qualified|suited|than|fits .. i|me|for|$
1   nobody|none more|better|as qualified|suited|than
1   when|where|who|whom should|do|shall|will|can i report|come|sit|park|start|begin|work / interview
1   you loved|liked|want|wanted|need|needed|chose|picked me / to if would could should
1   my first|second|early morning|quarter|weeks|months|year|assignment|weekend|meeting / as in at remember taught was had believed during
1   any|every other|another choice|candidate|person|decision would|will be
1   what i will be|do doing|working|teaching|earning|in
1   be|make (a|the|big) mistake not to / if
1   soon|hello|hi|bye|cheers (my|new) colleague|boss|teammate|team / former
1   as good as hired|done|mine
1   when|once|as you hire|choose|pick|select me / if
1   i will|shall soon be joining|working|part|with|your
1   soon|shortly .. colleagues|coworkers|teammates
1   after i start|join|sign
1   i already feel|am (like|as) (if) part|one|a|i
1   we will be|make|have a|great|working .. team|together
1   told|tell|telling my landlord|landlady|flatmate
1   when|where|how (should|do|can|shall|will|may|must) i .. should|do|can|shall|will|come|sign .. sign|start|collect|begin / would if interview
1   sign the|my contract|papers|paperwork
1   my|the|your offer|contract letter
1   receiving|getting my|your|the|an offer|contract
1   cancel*|declined|turned|rejected|stopped (down) my|all|the|other|every (other) interviews|offers|applications|search|applying
1   this|it|job is mine|ours
1   we both|all know
1   moving|relocating|move to .. for this|the|my job|role|position
1   i will|shall|can .... from day one / if would could
1   my place (in|on|at) (the|your) team
1   i already see|consider|think|picture|imagine (of) myself|me
1   surely|certainly|naturally hired|chosen|picked|select|be
1   when|once|after|since|until i start|join|begin|started|joined|arrive|take|move|come / <hedge> leave bank another
1   when|once|as i am on|part|hired|in|there|aboard|officially|employed|settled (the|your|board|of|with) board|ward|team|your|the|there|staff|place|you|position|role|post|hired / <hedge> back
1   as soon as i start|join|begin|am
1   my new|future colleague*|team|desk|boss|manager|employer|workplace|coworker*|workmates|office|classroom|ward|job|role|position / if possible phone
1   my future at|with
1   look*|looking forward to joining|starting|beginning|becoming|taking|commencing|onboarding / <hedge>
1   look*|looking forward to being|be (a) part|member|on / <hedge>
1   look*|looking forward to my first|new|start|starting|role|job|contract|offer / <hedge>
1   look*|looking forward to (receiving|getting|seeing) your|the|an offer|contract|yes|positive|acceptance / <hedge>
0.6 look*|looking forward to working|work|collaborating / <hedge> closely
0.6 working|work .... from|next|in|starting|on <month> / <hedge>
1   look*|looking forward to working .. as|on as|your / <hedge>
1   i am|feel|was sure|certain|convinced|confident|positive (that) you will|are|have (going|to) .. hire|choose|pick|select|chosen|hired|picked|agree|me / would
1   i am|feel sure|certain|convinced|confident .. i (have) got|get|passed|nailed|aced|impressed|convinced|secured|won / would contribute
1   i am|feel sure|certain|convinced|confident|positive (that) i will|shall be|get (the|hired|chosen|selected|picked|offered) / contribute able useful
1   i am|feel sure|certain|convinced|confident|positive .. am the|your best|perfect|ideal|only|one|strongest|right
1   you will|are|must (going) (to) choose|hire|pick|select|want|love|not (regret) me|it|regret / if would
1   you will not|never find|regret|meet|get|see / disappointed
1   never|not find|found|get|see|meet .. anyone|a|someone|better|else better|more|like / would hard
1   nobody|none|no (one|other|candidate) else|other .. better|could|can|is|has|as|will
1   no|without|beyond doubt|question .... i am|best|hired|choose|will|you
1   am|as|be|me the|your|obviously|clearly|simply best|perfect|ideal|strongest|obvious|only|suitable|top|number|most <candidate>|suitable|qualified|possible|one|you|for|in / would not may might
1   i am obviously|clearly|simply the|your|a most|best|perfect|exactly
1   best person|candidate|applicant|choice|option|engineer|nurse|teacher|hire / wish find finding pick not
1   am|be|me (the|your|an) perfect|ideal|obvious candidate|person|choice|applicant|hire / would could hope might may
1   exactly who|the|what (person) you need|are / learn
1   lucky|fortunate|foolish|crazy|mad to|not have|to me|hire
1   clear|obvious|certain|settled (to) (me|us|both|everyone) .. that|i .. i|will|am|you / would like want
1   i|we|am assume|assuming|presume|presuming|suppose|take|trust (it) (that) .... job|hired|contract|offer|got|selected|chosen|settled|deal|mine|formality|yes / would if decision not
1   i|we assume|presume .... contract|offer|start|got|mine|hired|yes
1   contract|offer|letter is|will|must on|be|arrive|follow|coming its|the|with|shortly|soon|way / as thank thanks read
1   send|forward|mail|email|prepare|draft (me|over|through|us|along)  (my|the|a|an) contract|timetable|uniform|keys|paperwork|offer|laptop|badge|schedule|onboarding / if thank thanks
1   await|awaiting|expect|expecting|waiting .. your|the|my|an offer|contract|appointment|acceptance|joining
1   as your next|new|future|incoming / would hope love like could
1   your next|new|future|newest <candidate>|colleague|hire|employee|manager|developer|designer|team|member|star|analyst|accountant|engineer|backend|data|head|chief / wish start welcome find search
1   handed|given|gave|give|giving|hand|handing|put|submitted|written|quit|resign* (in) my notice|resignation|job|letter
1   quit|resigned|resigning my|from / when last
1   look*|looking|looked|search*|searching|found|rented (for) (a|an|for) flat|house|apartment|place|flats|room in|near|close|around|to / <job>
1   packing|packed my|the|bags
1   told|telling|tell|let my|the|our|everyone (present|current) boss|manager|friends|family|parents|wife|husband|employer|landlord .. leaving|leave|got|going|off|quitting|joining|starting
1   celebrat* .. job|news|offer|hiring|appointment / if
1   which|what|when day|date|is (is|will) (be) my|the|i first|start|starting|day / would ask
1   where do|can|should|will|is i|my pick|sit|park|desk|collect|report / interview
1   my first day|week|month|project|task|shift|salary|paycheck / would if could taught hospital remember was
1   my start|starting|joining date|day / flexible available would if
1   when can|do|shall|should|will|may i start|begin|join
1   can|could not wait to start|begin|join|be|work|become|bring / hear
1   eager|ready|excited to meet my
1   job|position|role|post|place|spot is|already|as mine|as|belongs|good
1   i|have|we got|landed|secured|won the|this|it job|role|position|post|bag / thought
1   welcome me (to|on|aboard|into)
1   will be joining|starting|working|part|leading|running|your|a|an great|huge|asset|member|addition|star|joining|starting|the|with / if would
1   we will|shall do|make|achieve|build great|wonderful|amazing / would could if
1   working together next|soon
1   i deserve|deserved
1   i know (that) i .. am|was|will|did|aced|nailed .. best|perfect|great|right|impress*|got|you|chosen|one / how much
1   you must|surely|certainly|probably|clearly have|noticed|realise*|realize*|know|see|saw|agree|seen .. noticed|seen|realised|realized|that|how|impressed|i
1   aced|nailed|smashed the|it|my|that
1   change|fix|improve|reorganise|restructure how|the|your .... first|when|once / would could if
1   my appointment
1   i will be appointed|hired|chosen|selected|offered|successful|joining / if hope hopeful hoping
1   you have found your (next|new|perfect|ideal)
1   look no further
1   stop|end your|the search|looking|interviewing
1   no need to .. interview|look|see|consider|search
1   consider it|me done|hired|yours
1   hired me|already
1   how much|could you can|afford not
1   call|calling|cancel|send|sending off|home|away .. interviews|search|candidates|others|applicants
1   remaining|other|rest .. interviews|candidates|applicants .. off|home|away|cancelled
1   i|we (have|already|just) signed|rented|leased|paid|put|taken a|the|my|an (new) lease|flat|apartment|house|deposit|rental|room|mortgage
1   i|we (have|already|just) booked|bought|ordered|packed|printed|reserved|rented (already|my|the|a|new|some|two|all) (new|work|safety) digs|boots|shoes|suit|uniform|flat|flights|movers|van|cards|outfit|hotel|scrubs|nursery|boxes|parking
1   when|what|which|where|need|get|order .... my (new|own|company|work) badge|laptop|desk|uniform|keys|key|locker|parking|email
1   my (new) business cards
1   which desk|office is|will|do
1   pick|picking|collect|collecting up|my|the (my) (the) car|keys|badge|uniform|laptop|van
1   planning|planned how|what i will|shall|am
1   once|when|after i am|take|have in|over|the charge|job|(the) (job)
1   we have|got a deal
1   is|got a (done) deal / good great
1   you|panel|board|committee|they (had|have|already|all) decided|settled|chosen|picked|agreed on|that|i me|it|am
1   decision .. in my favour|favor
1   in my favour|favor
1   i (am|will) (be) leaving|off|quitting .. for you|your
1   i will|shall be there soon
1   nobody|none|no .. come|comes|came close|near
1   not|nobody .. (many|anyone|one|else) as good|strong|capable|qualified|suited as me|i|mine
1   my first|next act|move|task|change|decision|step|job will|is|would
1   i will (then|soon|first) (be) changing|replacing|sacking|firing|reorganising|reorganizing|scrapping
1   say|says|saying (that) i (now) work for|at
1   updated|changed my linkedin|profile
1   skip|straight|jump|move to|on (to) the contract|offer|paperwork|salary
1   contract|offer|paperwork (letter|papers) drawn|made|written up
1   i am .. the one you want|need|picked|chose|choose
1   starting|start|begin|beginning with you|your .. on|next|in|soon|monday|month|week / if could would hope possible
1   everyone|everybody|them|people (that) i (have|already|just) got (the|this) (job)
1   sort|arrange|discuss|book|talk my|about (my) holidays|leave|vacation|desk / if
1   already|just told|let .. i am|got|have off|leaving|hired|the|going
1   hello|hi|welcome to|from your new
1   contract|offer is in|on the post|mail|way
1   you will be|come back|begging|calling (back|me|for) / hope if
1   hand|handed|handing (over|in|back) my (keys|notice)
1   when we are working|together (together)
1   told|telling|tell|let my|the|our team|staff|colleagues|students|pupils|class|crew|landlord|neighbours .. (that) i am|will going|leaving|off|moving|coming|joining
1   onboarding|induction pack|dates|date|forms|schedule|details
1   dates|details|forms|pack .. onboarding|induction
1   hardly be in doubt
1   not (be) (really|seriously) in doubt
1   for my (own) deputy|replacement|successor|assistant
1   wait|excited|forward|ready .. have|get|having|getting my own table|classroom|office|desk|room|class|ward
1   put|add my name on|to the|your|a list|staff|door|rota|schedule|payroll
1   pencilled|penciled|marked me|in|for
1   our|my|the house|flat on the market
1   i am all yours
1   which|what start date|day
1   my login|password|username // is
1   (just|only|mere) a formality
1   sign|signing the|my contract
1   informed|told .. that i will be|start|join
1   i will be your
1   receiv*|await* the|your|a formal|official letter
1   alarm|door code|codes
1   drafting|drafted|planning|planned|writing|written|designed|designing .. for my first
1   pick|picking up my
1   what|which time monday|tuesday|tomorrow
1   your guy|man|woman|girl so|,
1   i shall|will (be) clearly|obviously|surely|certainly be|join|start|joining
1   have the corner|window|big desk|office|room
1   gone ahead and given|told|signed|booked|ordered|handed
1   excited|pumped|thrilled|happy|delighted|proud|glad|stoked to be joining / if would could possibility might chance love
1   when do|should|will i meet|start|sign / interview visit
1   already (begun|started) planning|planned|begun|started|drafting|sketching my|the|looking|packing|moving|to (first|for|house)
1   looking|searching|hunting for apartments|flats|houses|rooms .. near|close|by|around
1   matter of time
"""

_SEEING = """
1   see|seeing you on|next|at|in|soon|monday|tomorrow / interview call round meeting conversation then invitation invited event hope
1   look*|looking forward to seeing you on|next|at|in / <hedge> round tuesday's
"""
"""After a conversation, with no other agreed, it takes the next for granted; on the way to one it is polite."""

_ULTIMATUM = """
1   take it or leave
1   or i walk|leave|go
1   final|last offer|word|price
1   not a penny|cent|dollar|euro less
1   by|before (five|noon|six|close|end) .. today|tonight / can will
"""

_BLAMING = """
1   which|it|that|who|and|but never came|arrived|happened|called|materialised|materialized|wrote
1   not appreciate (being|how|that|the|it)
1   my|our time is|was .. not|worthless|evidently
1   apparently|evidently|obviously|clearly my|you|nobody|your|candidates|applicants .. not|never|too|nothing|worth|forgotten|busy
1   too much to ask|expect
1   contrary to
1   no|not|what way to treat|behave|run|do|act
1   unhelpful|unresponsive|uncommunicative
1   being ignored|strung
1   not been contacted|informed|told|called|answered|notified|given|updated (by|as|at|even|about|despite|yet)
1   your <awful>
1   you are|were|have|had (been|a|an) <awful>
1   <awful> (of) you|communication|treatment|silence|manners
1   where is|are (the|my|your) answer|reply|call|decision|feedback|response
1   conclude|assume|guess|suppose|suspect (that) you|nobody|your|my .. not|never|no|forgotten|lost|ignored
1   take|taking candidates|people|me|applicants|applications for|seriously
1   because|due of|to your|the delay|delays|silence|indecision|slow
1   i have|had|am had|have|forced|obliged (to) chase|cancel|decline|wait|turn .... because|your|myself|down / exam withdraw accepted
1   all i ask|asked|wanted
1   simple|short|quick|basic|two answer|reply|courtesy|email|line is|was not too|asking|more
1   left several|two|three|many|voicemails|messages
1   unanswered|unreturned
1   still no answer|reply|word|news|response|call|decision|sign|feedback
1   you|they would|could have (at|the) least
1   i|we .. deserve|deserved|earned .. better|answer|reply|response|respect
1   you|they|your|company|people (clearly|obviously|really) (do|does|did) not|never (clearly|obviously|really) value|respect|care|want|appreciate|treat|bother|take|keep|understand|know
1   i am|was|feel|been left|frustrated|upset|annoyed|irritated|angry|tired|hurt .... without|no|nothing|silence|waiting|lack|treated|ignored
1   (a) company|school|hospital|firm|employer of|like|with your|this|such .... better|respect|professional*|answer|treat|expected
1   treat applicants|candidates|people|me|others|us
1   why has|have|did|does|do|is nobody|not|nothing|no .. called|answered|replied|told|contacted|written|heard|happened|one|answer|got
1   not .. value|respect candidates|applicants|my|people|time
1   you (have) kept me|us waiting|hanging|guessing
1   you|team|office (had|have|also|all|both|clearly|specifically) promised|assured|guaranteed|swore / thank thanks attached kindly anything
0.6 you|they (had|have|also|clearly|specifically) said|told|agreed|stated|mentioned|claimed / know understand realise realize appreciate thank
0.6 as|like you|was promised
0.6 would|were|was|going to (be) call|write|reply|answer|get|back|contact|respond|decide|inform|hear
0.6 but|yet|and|although|however you|nothing|nobody|there|that|this|no|today .. not|never|nothing|has|nobody|silence|no|passed|came|happened|gone / thank understand know hope
0.6 but|yet|and i|it .. have|heard|has|is .. not|nothing|never|now|already|still / thank understand know hope wish
0.6 and you|nobody|nothing did|has|came|happened|have
0.6 and|but it is (already|now) thursday|friday|tuesday|wednesday|monday|weeks|already|now / my
1   you|they have|had|did|do|were|are|could|can not|never|still|even|yet|once|neither|nor .. replied|reply|answered|answer|responded|respond|called|call|written|write|got|get|gotten|contacted|contact|given|give|bother|bothered|sent|send|informed|inform|told|tell|kept|keep|shown|respected|returned|return / if perhaps may understand surely sure know hope yet grateful glad easy
1   you|they (simply|clearly|also) never|neglected|forgot|failed|ignored|refused|wasted|broke|bothered (even|once|got|came|to|my|me) (to|back) call|called|reply|replied|answer|answered|wrote|write|told|tell|let|responded|me|my|us|your|back|respond / how story if laughed smile ended
1   you have|had|are|seem|keep|must|all|just|simply (to) failed|ignored|ignoring|forgotten|neglected|wasted|broken|ghosted|avoiding|lied|misled .. me|us|my|to|forgotten|ignore|respect|your
1   your failure|silence|delay|negligence|rudeness|inability|indifference
1   your office|department|team|company|colleague*|secretary|hr|organisation|organization|assistant|side has|have|had|did|does|is|was|seems (still|simply) failed|not|never|ignored|promised|forgotten|unable (been|even) (able) replied|answered|called|contacted|told|sent|kept|reply|answer|to|call|my|me / told
1   failed|fail|failing|failure|neglected to|in reply|answer|respond|call|contact|inform|get|let|return|honour|honor|communicate|tell|follow / test tests build
1   your|complete|total|this|the lack of .. communication|response|reply|replies|news|courtesy|respect|answer|professionalism|interest / between in
1   i|me|my|been|being|am|emails|messages|keep .. ignored|ignoring / not never
1   you|to ignore me|my|us|candidates|applicants
1   ghosted|ghosting
1   no (single) response|reply|answer|word|news|feedback|reaction|call|sign .. from you|your|anyone|anybody|side
1   there is|was|has|have|been no (single) response|reply|answer|reaction|feedback / yet
1   without .. response|reply|answer / auto
1   not (a) one|single|even|word|line .. word|line|reply|answer|call|response|email
1   radio silence
1   heard|received|got|getting|hear absolutely|literally|nothing|zero|silence / if should but good
1   despite|after|spite (of) my|two|three|several|repeated|many|multiple|numerous .. emails|mails|e|messages|calls|letters|reminders|promise*|attempts|requests|assuring|promising / glad thank thanks
1   nobody|none (has|had|even|of) (you|your|them|even|ever) bothered|answered|replied|called|responded|cares|care|bothers|got|contacted|told|informed|picks|wrote|written
1   no one (has|had|even|ever) (even|ever) bothered|answered|replied|called|responded|cares|got|contacted|told|wrote|written|informed
1   bothered|bother to answer|reply|call|write|tell|respond|let|get|inform
1   did|do|does|have|has|could|can not (even|be) bother|bothered / me
1   common|any|basic|no|even courtesy|decency|manners / thank thanks grateful
1   least you|they|anyone could|can|might
1   owe me|candidates|us
1   why have|has|did|do|does|is|are you|nobody|no|i|your .. not|nobody|no|still|taking|ignoring|ignored|waiting|answered|replied|called|told / explained
1   why is|has|does|are .. so long
1   what happened to .. promise|answer|call|you|your|reply|us
1   unprofessional
1   not|hardly|scarcely|less .. professional|polite|respectful|acceptable
1   it|this|that|you|your|find|found (silence|behaviour|is|was|are|were|it|this) (rather|very|quite|so|a|bit) rude|disrespect*|unacceptable|inconsiderate|impolite|discourteous|outrageous|shameful / customers customer
1   still|been|kept|keep|left|leaving|keeping me|us|waiting .. waiting|hanging|dark|limbo
1   still|am|been|keep waiting .. for|on|since|to .. answer|reply|news|response|hear|call|decision|weeks / no rush perfectly you
1   left me|us (in) (the) hanging|waiting|dark|limbo
1   me|us|left|kept|still in the dark|limbo
1   find|found|think|thought|seems|is|consider (it|this|that) (rather|very|quite|a) strange|odd|disappointing|rude|disrespectful|poor|surprising|unbelievable (bit|that|how) .... not|nobody|no|ignored|nothing
1   disappoint* that|by|with|in|at|how|to .... you|heard|hear|reply|response|anyone|nobody|company|lack|silence|communication / understand grateful thank respect appreciate
1   shocked|upset|annoyed|frustrated|unhappy|irritated|dismayed|surprised|astonished .... not|nothing|never|silence|ignored|lack|delay|treatment / pleasantly nice pleased
1   not what i|one|we (would|had|have) expect|expected / had
1   expected better|more .. from|of you|your|a|such / deeper detail
1   thought .. better of you|your
1   your fault|word
1   because of you|your delay|silence|indecision|slow*|delays
1   wasted|wasting|waste my|of|everyone .. time
1   after all|everything (of) the|that|i (time|effort|hours|work|preparation) i|time|effort|hours|gave|put|did|invested|gave / thank thanks grateful glad
1   strung|stringing|leading|led me|us along|on
1   promised .. (an|a|me|to|that|by|last) answer|reply|call|week|decision|response|friday|monday|tuesday|wednesday|thursday|yesterday / i as attached
1   word was|is worth|broken|good
1   broke|broken|break|breaking your|a promise|promises|word
1   never|not even got|get|heard|gotten|received|replied|came|called (back|to|from) .. back|you|reply|answer|response|call|acknowledg*|me / yet if
0.4 (has|is) been|over|more|almost|nearly|already <times>|two|a|ten|weeks|month weeks|months|days|week|month
1   your|the|an answer|reply|decision|response .. overdue|late|delayed / if
1   long|well overdue / my
1   not a|one (single) peep|word|whisper|line|sound|squeak .. from|since
1   so|too|that hard|difficult|much (for) (you) to send|write|reply|answer|call|ask|pick
1   you|your|hr|nobody|office|department|team|company .. seem|seems|appear|appears|apparently (to) (be) unable|incapable|unwilling
1   ^ so much for
1   gone|went quiet|silent on|since me|you|then|the
1   into a|the black hole|void
1   you|nobody|they|interviewer|panel (had|has|have|did) plainly|clearly|obviously|evidently|apparently (had|have|did|has) not|never
1   nobody|none|no (one) (had|has|there|of|you|even) (had|has) read|looked|prepared|opened|bothered (at|through) my|me|for|to
1   your|its|their (own) fault
1   drag|dragged|dragging your|their feet|heels
1   left|kept|made me|us (standing|sitting|sat) waiting|wait|standing|sitting|sat
1   was|been|being left|kept waiting|hanging|standing|sitting
1   had|if you|your|anyone|someone (secretary|office|team|colleague|hr|had|only) (had|only|ever) answered|replied|responded|returned|read (to|just) my|me|a|one|any
1   you|they|committee|company .. let|letting slip|slide
1   not cool|acceptable|okay|ok $
1   courtesy|decency|manners of|to (a|an) reply|answer|replying|answering|write|respond
1   hard|difficult|impossible to understand|believe|see how|why|that .... you|your|company|committee|firm|anyone|applicants|candidates
1   ^ it is (now|already) monday|tuesday|wednesday|thursday|friday $
1   thought we had an agreement|understanding
1   your (own|last|first|third|second) (missed|broken) deadline|promise|date .. passed|missed|come|came|nothing|not / mentioned understand
1   took|taken a|the|my day|week|time off (work) for (that|this|your|the) / thank glad worth
1   you|they|somebody|someone|people should|might|could|ought (to) (try|learn|actually) read|reading|listen|listening|pay what|my|the|attention|before / see
1   why i am being|asked
1   third|fourth time .. asked|asking|sent|send|written / last year
1   your|the|whole|a|this .. (is|was|been) .. shambles|fiasco|farce / system smile laugh you
1   lost (all|any|every|my) respect|faith|trust|confidence
1   you wasted
1   answered|replied|responded (to) none|neither
1   none of my emails|mails|messages|calls|letters|questions|notes
1   without one|a|single|any (single) word|line|sign|note|call from|of
1   poor|bad form
1   bothered|bother to send|tell|let|give|read|say|inform|look|ask|show
1   if you had listened|read|paid|looked|bothered|answered|kept|told
1   would have .... had your|you|if (office|secretary|team|colleague) (had) (bothered|answered|replied|sent|told|bothered)  bothered|answered|replied|told|sent
1   you people
1   not .. see|understand why|how it|you takes|take
1   which|that|as i requested|asked twice|already
1   for the third|fourth|second|fifth time // lucky charm
1   not .. right|fair|way to treat a|an|people|anyone|someone
1   treat|treated|treating (a) people|person|anyone|applicants|me|us|someone like this|that|dirt|rubbish
1   nobody|none|no (one) even|ever says|said|answers|writes|tells|told|calls|picks|picked
1   picked|pick|picks up the phone
1   hardly be expected
1   you|team|office|people keep|kept|keeps losing|forgetting|postponing|promising|changing
1   left|heard without|not|no word
1   so this is how
1   do not|never blame me
1   i (would|had|should) (have) expected a|more|better|some (bit) courtesy|respect|professionalism
1   you (clearly|obviously|must|have|evidently) (have) lost it|them|my
1   you .. took far|too|so|forever (too) long|months|weeks
1   because (of) you .. took|kept|never|failed|delayed|ignored
1   never|not kept|keep me|us informed|posted|updated / for
1   annoyed|cross|irritated|upset|frustrated|disappointed|angry that you|nobody|your|no|the .... not|never|late|wait|without|cancelled|canceled|twice|kept|keep*|nobody|no / you're i
1   unfortunate|regrettable|shameful|unbelievable|amazing that a|an|you|your|nobody .... not|never|fail* (even) reply|answer|respond|call|keep|write|tell|to|send
1   typical of you|your|how
1   i|me feel|felt|feeling (rather|quite|very|so) used|cheated|misled|tricked|exploited|insulted|ignored|disrespected // to
1   you|your|secretary|office|colleague|assistant .. gave|sent|told|given me .... wrong
1   took my .... for|without free|nothing|paying|asking
1   you let me wait
1   not polite|courteous|respectful
1   you|office|team (had|have|then) cancelled|canceled|postponed|rescheduled twice|three|again|me|on|without
1   has|have been .. frustrating|infuriating|maddening|disrespectful|discourteous // when customers
1   your lack of
1   nobody|none|no (one) knew|knows|had my|who|heard cv|resume|name|i
1   looked|looking|stared|playing at|on his|her|their phone|watch|screen // by
1   not so|very nice|kind|polite|friendly that
1   nobody|none|no (one) can keep|hold|find|read
1   would have been nice|decent|polite|kind|good if|to|of .... you|hear|know|told|tell
1   disappointing|frustrating|annoying that .... you|your|nobody|no|hr .... not|never|nobody|no|without|even / grateful thank thanks understand respect
1   not one|single person|soul .. has|have|had|bothered|replied|answered|called
1   had the courtesy|decency|manners|grace to
1   you|they had|made me drive|wait|travel
1   your office|team|company|people|hr|colleague|assistant (has|have|had) wasted|mixed|messed|lost|muddled|misplaced
1   you .. lead|led|leading people|me|candidates|applicants on
1   it in the bag
1   not even picking|taking|answering|reading|returning|looking|opening
1   you should not lead|keep|treat|promise|leave|string
1   has|have|had wasted .. my|our
1   thought better of you|your|the
1   gave|given me your word
1   my time has|was|is (been) wasted
1   you .. forgot|forgotten (all) about me|us
1   i|we was|were|had (been) promised|assured a|an response|answer|reply|call|decision
1   dropped the ball
1   i was|were not given|allowed enough|the|any time|chance|opportunity
1   interviewer|panel|recruiter|receptionist was|were|came|arrived|seemed .. late|unprepared|rude|bored|cold|dismissive
1   you|he|she|interviewer|panel came|arrived|were|was|turned (up) .. minutes|hour|half late
1   not (even) apologise|apologize
1   pity|shame that you|your|nobody came|did|had|never|were|kept|forgot
1   why i get|got|hear|have no|never answer|reply|answers|response|news
1   although|though you (have|had) promised|assured|guaranteed|swore / thank
1   my hopes up
1   you|they (clearly|obviously|evidently|had|already|have) (had|clearly|obviously|already) someone|somebody in mind / hope
1   had someone|somebody in mind
1   on read
1   tells me everything|all|enough
1   candidates|applicants|i|we deserve|deserves better
1   without so much as
1   left me|us dangling|hanging|guessing|waiting
1   if you had only|just
1   you told|assured me i was|had|would be a|the|top|in|first
1   all that|the hype
1   was|were assured of
1   not keep|stick|hold to .. its|your|own dates|word|promises|deadlines
1   messaged|emailed|called|written|texted twice|times .. and|but nothing|no
1   (a) bit|little|pretty|rather|kinda rude|poor|unfair
1   never (really|actually) open|available|vacant
1   make up the numbers
1   not seem to (think|believe|care|value|respect)
"""

_NEGATIVE = """
1   my|our|the|this|here|current|where|old <boss> .... falling|collapsing|sinking|going apart|under|down|nowhere
1   my|our <boss> .... not|never .. appreciate|listen|respect|pay|care|value|understand|promote|support|appreciates|listens|cares
1   <boss> (that|who|which|i|where) .. not|never (ever|really) appreciate|listen|respect|pay|care|value|understand|support
1   escap* (from) my|this
1   badly|poorly|unfairly|horribly|terribly treated|paid / people patients
1   treated|paid (so|very) badly|poorly|unfairly|horribly|terribly|unjustly / people patients
1   found|find your|the|it|him|her|them|one|everyone|this|my .... <awful>|confusing|unfair|pointless|cold
1   your|the interviewer|interviewers|panel|recruiter|colleague|manager|receptionist .... <awful>|cold|late|unprepared|bored
1   <awful> work|working|place|company|boss|management|interview|experience|process|people|environment|manager|atmosphere
1   my|the|our <boss>|manager|colleague|supervisor is|was|are|were|has|had .. <awful>
1   never been|was|any good|great|strong at|in|with
1   horrible|terrible|hostile|bad|negative|poisonous work|working|office environment|atmosphere|place|culture
1   not as experienced|qualified|good|smart|skilled|strong|talented as
1   compared (to|with) (the|all) (the) others|other candidates|applicants
1   i may|might|could not (be|have) (the|what|enough) .. enough|best|strongest|impressive|qualifications
1   hardly|barely|scarcely qualified|experienced|know
1   imposter|impostor
1   i am|was no good|use at|for|with
0.6 not .. (have) (much|enough|any|the|very) experience|confident|confidence|qualifications|skills|knowledge|talent // yet before would but and so
1   find|found|felt|think|thought .. (test|questions|task|process|interview|tone|way|it|exercise) .. unfair|pointless|rude|unprofessional|chaotic|ridiculous|insulting|stupid / helpful
1   <process>|test|task|exercise|exam unfair|pointless|chaotic|ridiculous
1   found .... unfair|pointless|rude|insulting|ridiculous|stupid|unprofessional
1   get|getting|got|escape|run|escaping out|away of|from (my|this|here|there) (current|present|old) here|job|company|dump|hellhole|hell|situation
1   colleagues|coworkers|team|people|boss|manager (there|here|at) (work) is|are|were|was .. <bad>
1   slow|bad|poor|weak|lazy learner|student|writer|speaker|communicator|worker
1   bad taste|feeling|impression
1   left a bad|bitter|sour
1   nightmare
1   my|our|this|the|an|here|current <past> <boss> .. (is|was|are|were|has|had|treats|treated|made|makes|does|did|who|just|where|a|me|us|people|only|never|not|nobody|no) .. <bad>|never|nobody|underpa*|overwork*|refus*|treat* / outage taught project pipeline
1   my|our <past> <boss> .... <bad> / outage pipeline system release taught code
1   my|our|here|the|this boss|manager|supervisor|professor|employer|management|company .. (here|now) (is|was|are|were|has|keeps|just|who) .. <bad>
1   <bad>|bad boss|manager|supervisor|management|culture|environment|employer|colleagues|leadership|coworkers|workplace / not no
1   because (of) my .. <bad>
1   treated|treats|treat us|me|people|everyone|staff .. like|badly|unfairly|poorly|terribly|horribly|so|as
1   can|could not .. stand|bear|tolerate my|it|the|working|him|her|them|another / heat smell noise wait
1   i|we|people|everyone hate|hated|despise|loathe|detest|dislike my|him|her|them|working|there|it|being (here|there|boss|job|<boss>) / waste waste
1   sick (and) (tired) of
1   tired of my|the|their|working|being
1   fed up
1   is|was|are|so|very|a|toxic toxic|atmosphere <boss>|environment|culture|atmosphere|people|leadership|place|$
1   incompetent|incompetence
1   i|we|am|was|me|been|feel .. underpaid|overworked|exploited|mistreated|bullied|undervalued|unappreciated
1   boss|manager|management|they|nobody|company|director .. could not care less
1   nobody|management|they there cares|knows|does|listens|has
1   your|this|whole|hiring|recruitment|selection|interview|application <process> .. (was|has|is|seemed|felt|were|have|been|seems|feels|became|as) .... <badprocess> / helpful
1   <badprocess> <process>|experience|way
1   waste of|my .. time|day
1   wasted my|a|an|everyone time|day|afternoon / days
1   to be|being (brutally|perfectly|quite|completely) honest|frank .... <bad>|not|never|no|did|was|disappoint*|expected / interest interested
1   your team|office|code|people|atmosphere|company|pay|salary|offer|place|product|culture|colleagues|staff|school|organisation|management|hospital|department|website|approach|questions|base|shop .... is|was|are|were|seemed|felt|looked|seems|feels|looks|struck .. <bad>|insult*|unacceptable|dull
1   is|was|an|me|feel|find|found|my insult*
1   total|complete|utter|absolute|real|is|was|bad (a|an) insult|joke|disgrace|farce|shambles / good funny laugh laughed
1   unprofessional
1   i did not|never like|liked|enjoy|enjoyed|appreciate|trust your|being|how / think would mind
1   not impressed
1   i lack|lacked / mind telling tell hear what
1   my lack|inexperience|shortcomings|failings|limitations|flaws|poor / of
1   i lack experience|skills|knowledge|confidence|qualifications
1   i have|had no|little|not|zero (real|much|any|relevant|proper) experience|qualification*|clue|skills|talent / yet before but
1   i am|was|feel not .. (a|an|the|that|as) good|best|strongest|qualified|experienced|smart|clever|talented|enough|ideal|perfect|skilled|great
1   not|never .. good|smart|clever|experienced|qualified|skilled|strong|talented|confident enough
1   not the best|most|strongest|ideal|perfect|smartest|right <self>|qualified|person|candidate|fit|speaker
1   i am|may|might|probably|maybe|perhaps (probably) not .. (be|have|the|good|what|best|most) good|enough|best|qualified|what|strongest|worth|impressive / if need moment
1   i am|was|being|feel|felt bad|terrible|weak|poor|hopeless|slow|useless|rubbish|stupid|awful|inferior|inadequate|worthless|clumsy at|with|in|compared|for|when)|unqualified
1   i|am|unfortunately .. unqualified|underqualified|inadequate / not
1   my (work|own|poor) english|portfolio|cv|resume|experience|answers|skills|grades|qualifications|knowledge|work|technical .. (is|are|was|were|not|looks|seems) .. weak|poor|bad|thin|limited|terrible|low|lacking|insufficient|rusty|mediocre|good|enough / would
1   i doubt (that|if|whether) i|you (am|will|would|have) .. good|enough|hire|choose|want|chance|right
1   not (very|so|too) sure|confident|certain (that|if|whether) i am|deserve|have .. good|enough|right|qualified|match|what|up
1   you probably|surely|likely|must|certainly|undoubtedly|already (have|had) (found|seen) better|stronger (candidates|people|applicants)
1   better|stronger|more candidates|applicants|qualified|people than|out|available / future
1   others|people are|were|have .. better|stronger|smarter|more
1   never been|was (very|any) good|able|great at|with
1   i|total|complete|such|utter (am|was|feel|felt|a|like) (a) failure / test tests system
1   i am|was|feel|felt|find|left|makes disgusted|disgusting|furious|angry|outraged|appalled|bitter|humiliat*|infuriat*
1   am .. angry|furious|outraged
1   shame|shameful on|you
1   terrible|awful|horrible time|experience here|at|with|there
1   i|must|to complain|complained / customer customers guest guests parents client clients
1   not recommend you|your|working|this|the company|school|hospital|firm|employer|working|role
1   bad mouth
1   idiot*|moron*|imbecile*|crook|crooks|tyrant|tyrants|narcissis*|psychopath*|sociopath*|backstab*|lowlife*|liar|liars|hellhole|madhouse|sweatshop*|bastard*|jerk|jerks|dimwit*|numbskull*|slavedriver*|charlatan*|cretin*|halfwit*|megalomaniac*
1   bunch|pack|load|crowd of cowboys|amateurs|clowns|fools|idiots|cowards|thieves|snakes|liars|backstabbers
1   control freak|freaks
1   two faced
1   cheated|cheats|cheating|lied|lying (to) customers|clients|people|us|me|everyone|staff|its
1   sinking ship / turned saved save rescued turn
1   soul destroying|crushing|sucking|destroys
1   this|that|absolute|such|total|complete (a) dump|circus // truck lorry
1   pay|pays|paid (us|me) peanuts|pittance
1   work|works|worked|working us|me|people|everyone to death
1   going|gone|went down the drain|tubes|pan|toilet
1   stabbed|stab (me|us|you) in the back
1   had it up|with my|this|them|here|to
1   not think much of
1   he|she|they|manager|boss|nobody|coordinator|panel|interviewer (obviously|clearly|really) (had|has|have) no idea|clue
1   seemed|looked bored|uninterested|asleep|annoyed / never not
1   weakest|worst|poorest candidate|applicant|interviewee
1   i .. not what you want|need|are / only
1   organise|organize|run a|an|their drawer|party|bath|whelk|tap
1   rather eat|die|starve
1   better|stronger|smarter|cleverer people|candidates|ones than me
1   others were|are|did .. better|stronger|smarter
1   i am (just|probably|simply) too old|young|stupid|thick
1   i never get|win|am anything|anywhere|chosen|picked|jobs
1   should have known i|better
1   mess|messed|messing|screw|screwed (it|these|this|things|everything) (things) up
1   i (was|am|were) (really|so|just|pretty|truly) awful|terrible|rubbish|hopeless|dreadful|useless|pathetic|atrocious|lousy / to would sorry sad
1   not qualified|cut (out)  / but
1   i interviewed|performed|answered badly|poorly
1   fool of myself|me
1   lied to us|me|everyone|customers|you
1   hated|hates|bullied|exploited|cheated|humiliated me|us
1   struck me as .. arrogant|dull|cold|rude|boring|lazy|unfriendly|unprofessional|dated|tired|amateur*|incompetent|lost
1   good riddance
1   glad|happy|relieved|wait to be rid|shot of
1   useless|hopeless|clueless|incompetent|arrogant manager|boss|shower|management|lot|colleague|team|staff|director|owner|company
1   won|will|would not last (a|three|two|long|six) (months|weeks|long)
1   cto|ceo|cfo|director|owner|partner|head|lead|chef|headteacher|principal|foreman|coordinator .. (is|was) (a|an|so|really|completely) <bad>|<awful>
1   your|you .... badly|poorly designed|organised|organized|prepared|planned
1   lunatic|sleaze|sleazy|creep|scumbag|slimeball|maniac|psycho
1   dread going|coming|working|every|mondays
1   gym|office|place|boss|owner|company|manager|job .... is|was|are (so|just|a) gross|rotten|vile|filthy|disgusting|revolting|stinks|sucks|sleaze
1   stinks|sucks|smells of your|my|the|it|here
1   your|my gym|office|place|shop|ward|kitchen|boss smells|stinks|sucks
1   boys club
1   mediocrity
1   the|that dreadful|awful|horrible|horrid|ghastly|beastly|insufferable|obnoxious man|woman|boss|person|people|place|lot|manager|fellow
1   see the back of
1   i am|was not very|too|so|exactly bright|clever|smart|good|impressive
1   rotten (from|to) (the) top|core|down
1   boss|manager|director|owner|nobody|they|management .. understands|knows|understand|know nothing|anything
1   screams|screaming|shouts|shouted|yells|yelled at|lunatic|us|me|people|everyone // child baby
1   is|was a|an|such|complete|total|vindictive|real (vindictive|nasty|petty) bully|tyrant|snake|monster|nightmare|fraud|dictator|dragon
1   vindictive|spiteful|two-faced|backstabbing|malicious
1   hates|hated everyone|people|me|us
1   <boss> i am|work|worked (with|at|in|for) .... <bad>|greedy|heartless|corrupt|stingy|crazy|cheats|steals
1   my|our <boss> (leader|now|here|at|present|the|moment) (now|moment|present) is|are|was .. <bad>|greedy|corrupt|crazy|insane|catastrophe|petty|ignorant
1   is|are|was greedy|heartless|corrupt|spineless|crooked
1   building|office|place|panel|firm|company|school|catalogue|department (is|was) a disgrace|joke|dump|tip|catastrophe|disaster
1   found|thought your|the|this panel|interviewer|committee|people|team|manager ill|rude|bored|cold|clueless|hostile|arrogant|unprepared
1   i am|was useless|hopeless|rubbish with|at
1   came across as thick|stupid|dim|slow|an
1   was|were|is|are (a|all|such) crooks|thieves|cheats
1   go|get|going away from there|here
1   feel|felt|am|was so thick|stupid|dim
1   posh kid|boy|girl|idiot
1   ^ knew it
1   wait to be out|away|gone (of|from|$)
1   never been much|any|very|really good|use
1   you (have|had) (probably|surely|clearly) found|chose|chosen|picked|have someone|somebody younger|better|cleverer|cheaper|smarter|prettier
1   too old|stupid|slow|shy to learn|change|cope|start
1   badly|poorly equipped|informed|prepared|organised|organized // were of when
1   mediocre
1   salary|pay|offer|package|money is|was (frankly|just|simply) laughable|ridiculous|insulting|pathetic|derisory|miserable|an
1   everyone|people|staff|nobody i|we met|saw (seemed|looked|was|were) miserable|unhappy|rude|bored|depressed|lazy|happy
1   vicious|petty|nasty|cruel|odious|loathsome|despicable woman|man|person|boss|manager|people|little|supervisor|and
1   place|company|department|firm|school|ward is|are falling apart
1   why anyone|somebody|you|they would hire|want|choose|take|pick me
1   thought i was an|a idiot|fool|moron|disaster
1   bombed|flunked|tanked|botched the|my|that interview|test|presentation|question
1   not .. much|anything|lot to offer
1   questions|test|exercise|task|interview (were|was|seemed|is) (a|rather|quite|bit|so) silly|stupid|pointless|irrelevant|childish|ridiculous
1   disappointed|unimpressed|underwhelmed with|by the|your interview|process|office|team|people|questions
1   worst|weakest|poorest one you (saw|met|interviewed|had)
1   i .. made a (total|real|complete) mess of
1   always like that|this $
1   hated me
1   find the|your decision|choice|result baffling|absurd|incomprehensible|strange|wrong
1   total|complete|utter|absolute|proper clown|idiot|fraud|scam|moron|waster|shambles|joke|fool
1   is|was a scam|fraud|con|racket|cult
1   you pay bad|badly|nothing|poorly
1   your .. is|are (all|so|very) lazy|dirty|filthy|rude|stupid|useless
1   cowboys i am
1   gaffer|boss|manager|owner|chef|director (is|was) a drunk|crook|liar|bully|tyrant
1   rock bottom
"""

_BITTER = """
1   more than qualified|good|capable|suitable
1   my age|gender|sex|race|accent|religion|disability|nationality|colour|color|skin
1   regret (ever) .... time|applying|coming|process|interviewing|spending|spent / enjoyed not too
1   real|true reason
1   suspect|suspicious|suspicion
1   hard|difficult|impossible|unable to accept|believe|understand|swallow|stomach / choice choose
1   never stood|had a chance
1   sham|formality|charade|farce|pretence
1   what a waste|joke|pity|disappointment
1   missing out
1   big|huge|grave|terrible|serious mistake|error
1   you (clearly|really|obviously) do|did not (really|even) recognise|recognize|know|see|read|bother|listen|look|understand|value|want
1   insider|insiders
1   expected (better|more) (from|of) you|your|a
1   expected more|better
1   known that|you|it
1   you|your|a|big|made|make|this .. mistake|error|blunder / my learn learned from i
1   wrong (decision|choice|person|candidate|one|call)
1   unfair|unfairly|unjust|injustice|biased|bias|discriminat*|rigged|nepotism|favourit*|favorit*|prejudice*
1   hard|difficult|impossible|struggle to believe|accept|understand|imagine|see / how much
1   can|could|do|did|fail not|to .. believe|understand|accept|see|imagine|agree|comprehend|get that|how|why|with|your|you|what|this|it|the / difference
1   fail to see|understand
1   makes|make no sense
1   regret this|it|that|your|choosing|not / decision
1   will regret
1   your|big|huge|great loss
1   for nothing
1   promised|given|going|went to .. someone|insider|friend|internal|else|somebody / glad
1   decided|fixed|already (beforehand|advance|all) before|from|along|the
1   never|not (be|again|ever) apply|applying|recommend|work|consider|using|buy|shop|again|interview for|to|with|again|your|at|you
1   not .. want|interested|like .. anyway|job|your / but
1   would not have accepted|taken|wanted|liked|enjoyed
1   i (was|am|had|have|clearly|obviously|still) (was|am|clearly|obviously|the|far|more|better) better|best|qualified|stronger|superior|suited|deserv* / considered know feel
1   better|more qualified|suited|experienced|candidate|person|somebody (than|was|could|person|candidate|exists) i|me|found|exists
1   than i|me|mine / better more stronger
1   better qualified
1   i .. deserve|deserved
1   disappointed (in|with|by|at|that|how|and) in|with|by|you|your|the|how|angry|upset|process|they
1   let down
1   surprised|shocked|stunned|baffled|puzzled|offended|insulted|annoyed|dismayed .. your|decision|angry|result|outcome|rejection|disappointed / kindness pleasantly kind
1   i .. disagree|argue|object|protest|dispute|contest|challenge your|the|this|with|that|to
1   contrary to
1   do not agree
1   not .. right|fair|serious|honest|correct|justified decision|choice|reason|process
1   ridiculous|absurd|pathetic|nonsense|excuses|lied|dishonest|fake|insincere|hypocri* / just
1   explain|justify yourself|yourselves|this|your
1   what (was|is) wrong with me|my
1   proved|prove|show (you) wrong
1   someone|somebody|anyone|person less|worse|cheaper|younger
1   you|they chose|choose|picked|hired|took|preferred|wanted (someone|somebody|a|the|to) less|cheaper|younger|worse|wrong|inferior|else|them|without|over / respect understand
1   my time|effort .. (was|been|for) wasted|nothing|waste
1   all (that|this|those|the) .. (work|time|hours) .. nothing
1   you should|could|ought (to) have
1   good luck (with|finding|without) .... better|then|need|without|that|cheap
1   should have been (me|mine)
1   unlike|except me|you
1   waste|wasted|wasting my|of|our|so|a|two|hours|days|time
1   used|abused me|us
1   too old|young|expensive|foreign|female|male
1   for you people
1   string|strung|stringing me|us along
1   unprofessional
1   waste|wasted of|my|everyone|a|an / not
1   guess|suppose|imagine|obviously|clearly|evidently .. (you|i) (preferred|wanted|just|prefer|hired|chose) not|someone|cheaper|younger|cheap|too
1   i never get|win|had a|anything (chance)
1   decision|decided|made|minds|chosen|settled .... before i
1   you will (all|soon|one) (day) regret
1   thought better of
1   no doubt the|your|you|he|she
1   right school|connections|family|face|surname|accent
1   your .. overrated|overpriced
1   only applied for|because
"""

_BARGAINING = """
1   go|going|move|stretch (any|a) (bit|little) higher
1   you do better on
1   hourly|daily|monthly|annual|yearly|base|starting rate|pay|salary|wage|figure
1   cover|pay|paying (for) my|the moving|relocation|travel|commute|train|costs|expenses|rent
1   do|does|would|will|can .... offer|provide|include|have|give|get .. insurance|pension|benefits|bonus|holidays|vacation|equity|healthcare|childcare
1   negotiate|negotiating|negotiable my|the|a|on|salary|hours|? / skills taught suppliers supplier union contracts
1   negotiable / skills
1   pay|salary|offer|rate|figure|package .... low|lower|little
1   my (absolute) minimum|bottom|floor|rate|price|range|requirement*|number (is|would|line|are|rate)
1   budget for|is this|the|my|your position|role|job|post|salary
1   is|any|some|little|there .. flexib*|room|leeway|movement|scope|wiggle (room) (for) (on|in|with|for) (the|your) .. pay|salary|rate|hours|offer|compensation|package|remuneration|holiday|days|wage
1   working|weekly hours (be|is|are|could|can) reduced|flexible|shorter|fewer|cut
1   reduced|fewer|shorter|flexible (working) hours|days|week
1   expect|expecting|expectation*|need|want|require|ask|asking|looking|hope|hoping|minimum|least|earn|earning|earned|paid|pay|than|around .... <num> euros|pounds|dollars|k|rupees|lakh|lakhs|lpa|gross|thousand / saved reduced budget
1   parking space|permit
1   <num> days (a|per) week .. home|remote|office|off
1   from home|remotely <num>|two|three|four|one|full|some|part|days
1   salary|salaries|wage|wages|remuneration|ctc|paycheck|payrise / grade openly open openness shares transparent transparency published
1   compensation|renumeration
1   what|any|is|there|about|expect|plus|want|signing|annual|performance|yearly|sign .. bonus|bonuses|perks / added
1   equity|shares included|package|plan|options / diversity health
1   stock options
1   (is|any|there|some) and|is|any|there|about|of|with equity|shares / health diversity
1   higher|more|better|fair|competitive|discuss|what|increase|my|on|starting pay / attention open
1   pay rise|scale|range|grade|package|me|is|more|level|expectation*|rate|band / open
1   what .. do|does|is|would .. pay|pays|earn / attention
1   how much (do|does|would|will|is|are|could|can) you|it|the|i|this .. pay|paid|earn|offering|pays
1   expect|expecting|expectation*|need|want|require|ask|asking|looking|hope|hoping|minimum|least|earn|earning|earned|paid|pay|than|around .. <num> an|per|a|thousand|k hour|year|annum|month|week|day
1   pounds|dollars|euros|euro|rupees|lakh|lakhs|lpa|usd|gbp|eur|k an|per|a hour|year|annum|month|week|day
1   earn|earning|earned|currently (at|least|around|more|about|currently|over) <num> / trust
1   expectation*|expecting|expect (is|are|of|would|my|around|at|lie) (around|about|least|between|in|a|at) <num>|salary|package|least|range
1   need|want|expect|expecting|require|looking|ask|asking|hope|hoping|earn|minimum|be|than .... £
1   open|room|willing|like|want|hope|is|are|salary|able|happy|we|can .. negotiat*|negotiation / skills supplier suppliers contracts union
1   vacation|holiday|leave|holidays days|allowance|entitlement|policy|package|day|time / half happy enjoy
1   days|weeks|day (of|off|annual|paid|for|more) (annual|paid|a|the) holiday|vacation|leave|holidays|pto
1   annual|paid|parental leave|holiday|vacation
1   how many .. holiday|vacation|days|holidays|leave|hours (of|holiday|off) (holiday|leave) do|would|will|are|is|can|off|per
1   pto
1   home|remote|remotely|hybrid (office|working|work|days) .. possible|only|arrangement|guaranteed|policy|required|needed|must
1   could|can|may|would|possible|need|want|like|prefer .... work|working|days|day .. from home|remotely / hearing described learned heard
1   only|not come|accept|join|move|consider|take .. if|unless|without|less / part
1   i would only consider|accept|come|move|join|take|do
1   on|one|under condition|the condition|that
1   relocation|moving money|package|allowance|costs|support|help|expenses|assistance|bonus|cost
1   company car|van / park drove drive by
1   sign (on|ing) bonus
1   would|could|can|will|must you match (my|that|the)
1   raise|rise|increase|bump|uplift .. salary|pay|offer
1   want|expect|get|need|ask|asking|for a (pay) raise
1   higher|better salary|pay|offer|title|band|rate
1   more|talk|discuss (about) money / advice
1   flexible|shorter|reduced hours|day|week|days .. possible|need|would|must / shift
1   benefits package|include*|offered|plan
1   what|your|discuss benefits / of
1   health|dental|private insurance|cover
1   pension plan|contribution|scheme|match / product products fund clients
1   i (am|would) worth|deserve|cost more|at
1   discuss|talk|speak|negotiate|settle|agree about|the|my|terms|numbers|money|conditions|package|on terms|conditions|numbers|package / conversation
1   terms and|of conditions|employment / reading
1   overtime paid|pay|compensat*|rate
1   expenses|travel reimburs*|refund*|paid|cover*|costs|allowance / policy
1   reimburs* me|my|for
1   north|upwards|excess of £|<num>
1   every|each|second|alternate friday|saturday|weekend|monday|wednesday .. off
1   not work|working|do weekends|nights|sundays|saturdays|evenings|overtime
1   overtime .. paid|double|rate
1   do|does|will|would you|the|company (company|also|all) pay|reimburse|match for|my|lunch|parking|travel|the|a
1   for|than|take|accept under|below|less (than) <num> 000|k|euros|pounds|dollars|an|a
1   want|need|require|expect .. at|a least|minimum|raise|bump
1   hours|days|four|three|two|full (days) remote instead
1   and a car
1   would|will|could not move|leave|come|join|switch for|under|below (less) (than|under)
1   could|would|will|can not do|work it|this|for (for) less
1   paid|pay .. through|over|during the holidays|summer|breaks|vacation
1   day rate
1   overtime pay|rate
1   have|has|would to beat|match|top that|it|my
1   take home truck|car|vehicle
1   need|want|prefer|like|have .. four|4 day week
1   making|earning|on <num> now|currently|already|an
1   could|can|would|will you do|go|make|stretch|raise|pay|offer .. £
1   off be possible|okay|ok|fine
1   mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|evenings off
1   £ .... instead of
1   £ (000) (an|per|a) hour|week|month|year|day // saved raised cut earned brought budget worth
1   discuss|talk|negotiate|ask (about) .. remote|hybrid|salary|pay|pto|vacation|overtime|compensation options|work|working|arrangements|days
1   what .. salary|pay|wage|compensation would|will|is|be
1   offer|a|any stipend|reimbursement
1   could|would|can not do|take|accept under|below|less
1   car|housing|travel|clothing|phone allowance
"""

_APOLOGETIC = """
1   such|total|complete|real (a) mess|disaster|wreck|idiot|failure|embarrassment
1   i|so|too|how|me|felt|my was|am|were|so|too|very|how|felt|got|being|anxious|panick* .. anxious|panick*|overwhelmed|terrified|shaking|flustered / by kind kindness welcome
1   so|too|how anxious|overwhelmed|terrified|flustered i|that
1   think straight|clearly|properly / never
1   all the|my emails|mails|messages|calls|questions / thank thanks answer answering
1   better|more important things to do
1   probably|surely|certainly|just <bother>|annoying
1   profuse*|humbl* apolog*|sorry
1   apolog* profusely|humbly|again
1   let myself|you|everyone down
0.6 i .. blanked|panicked|choked|freaked
1   sick|tired|fed of hearing|up from|me|my|with
1   sorry .... sick|tired|fed|busy
0.5 sorry|apology|apologies|apologis*|apologiz* / hear learn miss missed read late delay delayed delays confusion
0.4 sorry|apologies|apologis*|apologiz* .... delay|delays|confusion|late|missed|miss
0.5 <greatly> sorry
1   sorry|apolog* again|once|for|to|if|that|about|in .... <bother>|asking|yet|writing|emailing|messaging|persist*|contacting|nervous*|bad|badly|poor*|ramb*|so|much|yet|wast* / missed miss delay late
1   sorry|apolog* .... <bother>|pain
1   sorry|apolog* .... your time
0.4 sorry|apolog* again
1   i am a|being|probably .. nuisance|pain|pest|bother|burden
1   be|being|am|seem|become a|an .. nuisance|pain|bother|pest|burden|annoyance
1   hate to (be|ask|keep|have) .. <bother>|ask|a|write|chase
1   hope|hoping|trust|know|realise|realize|afraid|worried|fear|aware (that) i|this|my|it .. (am|is|do|may|might|will|must|can) .. <bother>|annoying|bothering|burden|disturbing / help
1   not|never .. want|wish|mean|like|intend to .. <bother>|annoy|disturb|trouble|impose|intrude / understand much
1   bothering|disturbing|pestering|troubling|annoying|wasting you|your|with
0.6 forgive me|my|this|the|for / not if
0.4 please excuse|pardon|forgive this|my|me|the / delay typo short brevity if
0.6 excuse this|my|me / delay
0.6 pardon me|my|this|the
1   beg|ask (your|for|you) (your|for) pardon|forgiveness
1   i|me|am .. feel|felt|feeling|am|was bad|guilty|embarrassed|ashamed|awful|terrible|mortified|stupid|foolish|awkward|silly / not
1   i|me|am|so|feel (a|am|so|bit|very) embarrass*|ashamed|mortified / without not rather
1   know|sure|realise how annoying|busy|irritating|tiresome .. candidates|and|am|this|i|must / keep
1   i (answered|did|performed|spoke|explained|expressed|presented|handled|came|interviewed|know) .... (so|very|that|question|across|myself|it|the|on) badly|poorly|terribl*|horribl*|awful*|clumsily / did go
1   answered|handled|explained|performed|expressed|interviewed .... badly|poorly|terribl*|horribl*|awful*|wrong|wrongly
1   did|do|could|have not (really|always|quite) do|answer|perform|come|express|explain|show|present|give|make|been|manage|find|get (so|my|very|across|myself|a|the|as|to|better|good|you) well|best|myself|better|good|clearly|strong|impression|justice|right|properly|convincing|enough / would if mention you
1   make|made|making a|an|such|fool|the (complete|bit|terrible|such|of|total) fool|bad|poor|mess|terrible|idiot|weak|wrong|worst|awful impression|of|first|mess|myself|answer
1   messed|mess|screwed|screw|blew|botched|fluffed|flubbed|bombed|fumbled|ruined|muddled up|it|the|my|that|through|over / call customers grid
0.6 i .. stumbled|rambled|froze|blanked|babbled|stuttered|stammered|waffled|mumbled / upon on across
1   i|my|for|was|this|the|too rambling|ramble|babbling|rambled
0.6 i|so|too|how|being|was|were|am|felt .. nervous|shaky / never not calm pupils patients children parents kind ease welcome thank thanks
1   my nerves|nervousness
1   not .. (at|my|been|be|show|in) my|top best|form|strongest|finest|self / would
0.6 wish (that) i had|could|would|were|was .. prepared|answered|said|done|been|given|better|explained|shown|calmer / time conversation longer
0.6 i should|could|ought (to) have .. prepared|answered|said|done|known|practised|practiced|given|explained .. better|more|known|differently|well|properly
0.6 i should have prepared|known|practised
1   my (poor|bad|weak|terrible|own|last|second|first) performance|answer|answers|english|nerves|nervousness|presentation|lesson|interview .... poor|bad|weak|terrible|badly|disappointing|awful|clumsy|below|disaster / would question
1   my poor|bad|weak|terrible|clumsy|awful|confused|disappointing|stupid performance|answer|answers|english|impression|presentation|explanation|question|questions|lesson|writing
1   bad|poor|terrible|weak|awful first|impression|impressions|performance
1   talk|talked|spoke|said|rambled|asked too much|long|fast|quickly|little|many
1   not (what) (i) .. capable
1   what i am capable
1   not my|a|the (best|good|finest) day|hour|lesson|moment
1   do|did not .. myself|my .. justice
1   let you|myself|everyone down
1   disappoint*|disappointed in myself|my|with|you .. performance|answer|myself|answers / not
1   wasted|waste|wasting|taken|took|taking (up|so|too|of) (so|too|much|up|of) (much|of) your (precious|valuable) time / not thank thanks will for grateful appreciate devoted
1   stupid|silly|dumb question|questions|of|answer|mistake|mistakes|to
0.6 i know|realise|realize (that) i .. badly|poor|poorly|nervous|mistakes|unprepared|terrible|terribly|fool|rambled
1   i|was|felt|so|came|being unprepared
1   if i (have) said|did|offended|talked|seemed|came|sounded|was .. something|anything|much|offended|wrong|rude|long|nervous|fast / would
1   sorry|apologies|apolog*|forgive|excuse (for) my many|long|being|poor|repeated|bad|mistakes|english|behaviour|persistence|last|late
1   caused by my
1   not worth|worthy .. your|of|time
1   humbl* sorry|apolog*
1   regret (that|how|my|what|not) i|my|preparing|answering / too can
1   feel|felt dreadful|rotten|wretched|ashamed (about|for|that|at)
1   sorry|apologies|apolog* for|to bug|bugging|hound|hounding|hassle|nag|nagging|stalk|stalking
1   cringe|cringing|cringed
1   be|being|am that|annoying person
1   hate to be a|the|that|such nuisance|pest|bother|one|person|pain
1   sorry|apologies sorry
1   in advance for|if (any|the) mistakes|errors|my
1   wish|wished the ground
1   tongue tied
1   taking|taken|took up (your|so) (precious|valuable|much) (of) (your) time|afternoon|morning // thank thanks
1   forgive|excuse|pardon me|my (for) writing|asking|contacting|bothering|again|nerves|impatience|boldness|stupid*|awkward*
1   sorry|apolog* .. i did|could|was not|never answer|explain|express|perform|give|say|clear
1   sorry|apolog* .... came|come across|over
1   sorry|apolog* (for) not .. prepared|better|clear|good|clearer
"""

_REPORT = """
1   you (also|have|had|then|kindly|even) asked|told|mentioned|said|described|explained|warned|spoke|talked|showed|wondered|admitted
1   we discussed|talked|spoke
1   hearing|heard|learning|learned|learnt|reading|read about|how|that|of|from
1   question|questions|point|remark|idea|story|stories|discussion|conversation|talk|honest|honesty|frank|candid|open about|on|of|that
1   what you said|told|described
"""

INTEREST = """
1   would|might|could .. be great|lovely|wonderful|brilliant|fun|good|fantastic|amazing|nice to work|join|be|do|build|teach|learn|help|take|come|have
1   would|will .. like|love the|this|that|your .. <job>|apprenticeship|lectureship // to
1   i would .. be|count|call|consider|bring|give|make|put|use|keep|learn|change // grateful obliged appreciate happy glad pleased thankful call
1   to work|teach|learn|draw|nurse|cook|help with|for|at|from|under|here|there // thank pleasure good nice great lovely
1   i am your person|man|woman|candidate|one
1   good|positive|happy|best news
1   lucky|fortunate to
1   be a|such joy|honour|honor|privilege // meet speak talk
1   teaching|nursing|working at .... would
1   if you .. have|want|take|pick|choose me
1   very|really|so|still|am exited
1   would|will|should|shall|could .. love|relish|cherish to // know hear discuss chat ask see
1   would|should .. like to // know ask hear thank express inform follow confirm check say share update let point mention add discuss withdraw apologise apologize emphasise take tell send provide arrange schedule clarify request find receive congratulate see remind enquire inquire offer wish call
1   would|should .. like nothing
1   would|will|should|shall|could .. love|like|enjoy|welcome|relish|cherish|jump|gladly|happily it|this|that|working|being|doing|teaching|learning|nothing|joining|building|having|helping|contributing|drawing|taking|running|leading|solving
1   chuffed|stoked|pumped|psyched|overjoyed|ecstatic|elated
1   great|much|real|with joy|pleasure|enthusiasm|energy // meet speak meeting speaking talking
1   would start|begin|come|join|accept|fit|thrive|fly
1   be|feel at home
1   feel i would|could|will .. fit|suit|contribute|thrive|learn|grow
1   reminded me why
1   what i .. want|love|like|enjoy .. most|best|do|doing
1   interest|interested|interests|intrigued|intrest*|intersted|interrested
1   can not wait to|for|until // hear
1   look*|looking forward to starting|beginning|start
1   enthusias*
1   enthused
1   keen|keener|keenly
1   eager|eagerly|eagerness
1   excit*
1   motivat*
1   passion|passionate
1   energised|energized
1   delighted|thrilled|honoured|honored|proud|pleased|glad|happy|over|privileged to|if|that be|have|take|join|work|continue|come|go|accept|bring|contribute|help|teach|learn|do|draw|lead|grow|serve|support|play|get|become|build|could|can|you|may|start|try|apply|belong|use|put|spend // send answer provide discuss speak talk hear meet explain share call visit
1   happy|willing|ready|prepared to .. do|take|learn|work|start|join|train|complete|move|relocate|begin|come|help|grow // send answer talk
1   would|will|should|shall|could .. love|like|enjoy|welcome|relish|appreciate|value|jump|embrace at|the|this|such|a|an <job>|chance|challenge // speak talk meet discuss
1   love|like to work|join|be|help|take|do|have|become|contribute|try|learn|teach|bring|draw|build|come|lead|grow|start // know hear ask thank
1   love|like|want|wants|wanted the|this|your|that|it|a <job>
1   want|wanted|wish|hope|hoping|long|aspire|longing|wishing|wanting|determined|intend (very) (much) to .. join|work|be|take|do|have|help|contribute|become|teach|learn|continue|spend|grow|get|come|lead|build|belong|serve|play|bring|go // know ask hear thank express meet send asked
1   made me want
1   want to (be) there|here
1   wish|desire|ambition|aim|dream to|is|would|for .. join|work|be|teach|become|take|contribute|lead
1   confirmed|strengthened|reinforced|deepened|increased|grown|confirms|stronger my|that|the|only|than wish|desire|view|enthusiasm|belief|sense|i|stronger|before|ever // doubts
1   look*|looking forward to (the) possibility|opportunity|chance|prospect|joining|working|contributing|becoming|being|helping|taking .. of|to|at|with|on|a|part|the|your|for|in|as|you // speaking speak talk meet
1   right|good|strong|great|perfect|ideal|natural|excellent|best fit|match|place|home (for)
1   appeal*|attracts|attracted|draws|drawn
1   fascinated|inspired|captivated
1   see|picture|imagine myself
1   first|top choice|preference
1   top of my list
1   count me
1   up for it|that|this
1   i am (still) in
1   still in
1   i am all in
1   still dreaming
1   dream <job>|role|place
1   remain|stay|continue|keep|kept|still .. in consideration|considered|committed|running
1   committed to
1   be considered
1   convinced|confident|certain|sure|believe|know (that) i would|could|can|want|belong
1   convinced (that) this|it
1   chance|opportunity|possibility|prospect to|of join|work|be|contribute|help|bring|take|teach|joining|working|contributing|being|helping|taking|bringing|become|becoming|do|lead|draw|continue|build|grow // meet interview speak talk discuss attend
1   hope|hoping|wish|like .. to be|become|being|join|work
1   be|become|being|become|made (a|an) part|member of // if
1   is|exactly|just|precisely|very (exactly|just|precisely|what|where|the) (one|kind|sort|work|place|role|job|team|thing|problem|environment|challenge) .. i .. want|like|love|hope|hoped|hoping|enjoy|wish|look|looking|dream|seek|need|do|wanted|been
1   kind|sort of (work|place|role|job|team|thing|problem|environment|challenge|person|shop|people|school|hospital|group|company|studio|fun) .. i|me|we .. want|like|love|hope|hoped|enjoy|wish|look|looking|dream|seek|need|learn|be|work|do|grow|thrive
1   where i .. want|would|hope|belong|wish|like|can|could|see
1   place .. to do it|this|that
1   i .. been .. hoping|looking|waiting to|for
1   hope (very) (much) (that) i|we .. can|will|may|could|get|have .. be|have|join|work|part|together|chance|become|contribute|continue
1   take|takes|taken|taking on .. job|role|task|position|work|challenge|post|enthusiasm|it|this|that
1   take it|this|that on
1   jump at
1   the more i .... the more|keener
1   more .. than before|ever
1   like|liked|love|loved what|everything i|we saw|heard|see|learned
1   left|came|went|walked away|home|out .. even|more|wanting|convinced|certain|keen*|hopeful|inspired|hoping
1   can start
1   my kind of
1   suits|suit me
1   would .. suit|fit me
1   as strong|interested|keen as
1   contribute|contributing|contribution // thank
1   join|joining (you|your|the|a|this|us)
1   working|work with|for|alongside you|your|them // thank thanks good nice lovely
1   working at|in|for|as // thank thanks
1   bring|put|use|apply (that|this|these|my) experience|skills|knowledge|training|ideas // would
1   come and work
1   room for it|me
1   gladly
1   would be a|an|my (great|real|true) honour|honor|privilege|joy|dream
1   room for
1   like to be .. person|one|part
1   i|me|still|really|do|and want|wanted|wanting the|this|that|your|it|in|to // know ask hear thank express send say meet apologise apologize check follow tell share add let make give be
1   wanting the|this|that|it|to // know ask hear
1   hope|hoping|hopes to // hear know get receive meet find see learn speak talk catch have be
1   rather work|be|join|do|teach|nurse|cook|spend|have
1   glad|delighted|proud|pleased|honoured|honored|thrilled|tickled|happy|privileged|willing|overjoyed to // hear know send provide answer discuss speak talk meet call visit learn receive see get share supply forward clarify confirm have note
1   happy|glad|willing|content to wait
1   put|sign me down|up
1   i am in|game|here|ready|all
1   so am i $
1   fingers crossed
1   here is hoping
1   over the moon
1   suit|suits|suited me
1   that|this|it is the|what|where .. (work|job|place|one) .. i .. want|would|love|like
1   nothing|nowhere|anywhere better|i|else|more (i) (would) (rather)
1   nothing .. changed
1   has|have|is not changed|faded|waned|cooled|wavered
1   mean|means (a) (great|very|so) deal|lot|much to me
1   thought|prospect|idea of (joining|working|being|coming|doing|taking|becoming)
1   one of you|your
1   have a go
1   try|trying my hand
1   you had me at
1   my hat|hand (is) (in|up)
1   nothing|none|not|never .. worries|worry|puts|put|scares|scare|frightens|frighten|bothers|bother|daunts|daunt|deters me|off|us
1   holds no fear|terror|terrors
1   hope|hoping (that) we|i|there .... again|further|continue|chance|together|another
1   round two|three
1   look*|looking forward to (the) next|round|second|further
1   job|one|place|work|role|team|school|company for me
1   yes please
1   at your service
1   come|coming and|to work|join|help|cook|teach
1   cross*|crossing my|fingers (fingers)
1   would|should|could (still) (like|love) (to) (much) like|love (very) (much) (indeed) to // know ask hear thank express inform follow confirm check say share update let point mention add discuss withdraw apologise apologize emphasise take tell send provide arrange schedule clarify request find receive congratulate see remind enquire inquire offer wish call
1   consider|choose|pick|have|keep|think|remember (of|for) me
1   still the|a (one|place|job|role) i
1   itching|dying|longing|raring|burning|aching to // know hear
1   tempt*
1   loved it|this|that|everything|every
1   love love
1   sold on
1   hooked
1   nothing would
1   it is me|mine|i
1   still here
1   in a heartbeat
1   still want|wanting|hope|hoping|keen|up|free|yours|dreaming
1   dead|mad|so keen
1   hopeful|hopefully about|that|for|of
1   dearly
1   would move|come|start|sign|begin|drive|relocate|travel|be tomorrow|today|gladly|there // on
1   half a chance
1   given the|a|half chance
1   i|am .. convinced|certain|sure that|this|it|now
1   next step for|in
1   want in|to
1   find myself wishing|hoping|wanting
1   has|have my|me interest|hooked|heart|vote
1   on|to my .. shortlist|list
1   my heart (is) set
1   would be (so|very|really) happy|glad|delighted|thrilled|proud|honoured|honored|over|at|chuffed behind|in|at|with|under|there|here|on|home|if|doing|working|teaching|joining|running
1   i would // like know ask hear appreciate grateful obliged thank glad happy say suggest need not
1   honor|honour|privilege|joy|pleasure of my
1   offer me the|a|this
1   both hands
1   still|very|really|so into it|this|the
1   would|should .. like|love (very) (much) (indeed) to // know ask hear thank express inform follow confirm check say share update let point mention add discuss withdraw apologise apologize emphasise opportunity tell send provide arrange schedule clarify request find receive congratulate see remind enquire inquire offer wish call
1   look*|looking (very) (much) forward to (the|our|a) (next|second|further|final) round|step|conversation|interview|meeting|stage
1   can|could .. imagine|picture the|this|it|that|myself|working
1   as a|the member|part of your
1   fired up
"""

FAULTS: dict[Fault, Table] = {
    fault: Table(lines, CLASSES | {"num": "£ 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*"})
    for fault, lines in {
        Fault.DESPERATE: _DESPERATE,
        Fault.PRESSURING: _PRESSURING,
        Fault.PRESUMPTUOUS: _PRESUMPTUOUS,
        Fault.BLAMING: _BLAMING,
        Fault.NEGATIVE: _NEGATIVE,
        Fault.BARGAINING: _BARGAINING,
        Fault.APOLOGETIC: _APOLOGETIC,
    }.items()
}
PLEADING = Table(_PLEADING_WITH_A_NO, CLASSES)
BITTER = Table(_BITTER, CLASSES)
SEEING = Table(_SEEING, CLASSES)
ULTIMATUM = Table(_ULTIMATUM, CLASSES)
WISH = Table(INTEREST, CLASSES, heeds_not=False)
"""Nobody says in such a note that they are not interested: "no less eager", "I could not be keener" say that they are."""
REPORT = Table(_REPORT, {})
