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
1   become|be|being|am|made|end homeless|destitute|penniless|bankrupt
1   i am broke|hungry
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
1   to get by
1   hard|difficult time|times|months|year|situation financially|lately|without
1   you would (really) be helping|saving|doing
1   do me this|a favour|favor
1   counting|relying|depending on you|this|it
1   please (i) really|just (really) want|need|hire|choose|pick|give|let
1   please|just hire|choose|pick|select|take me
1   do|take|accept|give anything|everything you ask|want|need|offer|say
1   i would .. crawl|sleep|sweep|clean|scrub
1   dream .. my whole|entire|since
1   all my life|hopes
1   never wanted anything
1   hundred|hundreds|dozens|fifty|forty|thirty of jobs|applications|companies|rejections
1   applied to|for .. hundred|hundreds|dozens|fifty|forty|everything|everywhere
1   only one|company|employer|place that|who .. called|replied|answered|invited|back|responded
1   any|whatever <job> (that) you
1   no matter how small|low|bad|little|much
1   children|kids|mouths|family to feed
1   no|zero|any income|savings
1   benefits|money|savings run|runs|running|ran out
1   go on without|like
1   since my last paycheck|job|salary|position|work
1   than i .. ever wanted|needed|anything
1   than anything
1   losing sleep
1   of|for|my|our survival / rate rates patients
1   to survive
1   very bottom
1   unpaid if|month|months|week|weeks|trial|basis|even|for
1   solve (all) my problems
1   without (this|it) <job>|i
1   depend*|depends on this|it|you / would
1   all i have|think left|about|of
1   hang on to|every
1   counting on you|this
1   begging
1   i need|needed this|the|a|any|your|that <job>
1   i need|want this|it so|badly|bad|desperately|more
1   want|wanted|want|need this|it|the|your <job>|so .. badly|desperately|bad
1   want this|it more than
1   more than anything
1   need the|some money|income|salary|wage|paycheck
1   in .. need of .. <job>|money|income
1   how much i need
1   how badly i
1   i have|got to must|get|find|have this <job>
1   i must get|have this|the <job>
1   desperat*
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
1   take|accept anything|whatever|any .. <job>|shift|salary|pay|title|you
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
1   out of work|job
1   i|am|been|being|currently|still|was|long unemployed / clients people youth
1   jobless
1   without work|income|job
1   without a job|income|paycheck
1   unemployment / rate rates
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
1   financial|financially condition|situation|difficult*|trouble*|problem*|hardship|crisis|struggling|desperate / company
1   lose|losing my|our home|house|flat|apartment|visa|everything
1   my visa .. expires|expire|expiring|runs|running
1   i can|could not afford|sleep|eat|live|breathe|go|survive on|without|to|for|until|because|any|anymore|at
1   can|could not afford|sleep|eat
1   sleepless
1   lie|lying awake
1   lost sleep
1   last|only hope|resort|option|shot|straw
1   last|final|only chance .. for
1   my last chance
1   not .. many|any|other chances|options|choices|prospects
1   no other|more options|choice|offers|hope|prospects|chances|option
1   nobody|none|no .. invited|wants|hires|hire|called|calls|answers / you
1   running|run out of options|money|time|hope|savings
1   one|last more|final|last chance / feedback conversation
1   give|grant|just|please|beg .. one|another|last chance / feedback
1   give|giving|grant me a|one|this|the|another chance / thank thanks grateful
1   save|saving|saves|saved me|my
1   lifesaver
1   life saver
1   change|changing my|our life|lives
1   my life depends|hangs|is|would / easier
1   everything to me
1   mean|means|be the|a whole|entire|everything (whole|entire|absolute) world .. me|us
0.6 mean|means the|so world|much
1   not know what i|we|else (else) i|will|would|shall|could|do
1   not know how|where .. will|would|can .. <family>|pay|live|go|survive|feed|manage
1   if i do not .. get|have|land this|the|it
1   if you turn|reject|refuse me|this
1   devastated|heartbroken|crushed|destroyed / learn hear
1   nothing else
1   of nothing else
1   day and night
1   fingers|toes .. bleed
1   check|checking|checked|refresh|refreshing my|the phone|inbox|email|emails|mail|voicemail
1   been rejected|refused|turned .. times|by|from|everywhere|again|down
1   rejected everywhere|by|from|times / you
1   hundreds|dozens of applications|rejections|jobs
1   at my age
1   drop everything|anything
1   dying to
1   kill for
1   right arm
1   take pity|mercy
1   have mercy|pity
1   pity on
1   please help me / understand improve learn decide
1   help me .... (get|out|please) survive
1   i|we|am|been|family|are struggling / pupils students children
1   i|we|am|going|go bankrupt
1   end of my rope|tether
1   live|living|surviving without|on my
1   i|me|my|in|to .. cry|crying|cried|tears / laugh laughing laughed laughter
1   my <family> .. hungry|starv*|eat
1   starv*
1   need .. to survive
1   on the street
1   at your mercy
1   on my knees
1   dream come true / if
1   humbly request|beg|pray
1   grateful for any|anything at|whatsoever|crumbs
"""

_PRESSURING = """
1   i assume|trust|presume|am (sure|that|i|you) (i|you) will|shall hear|reply|answer|get|respond|give|receive .... by|soon|without|shortly|positive|today
1   assume|trust|presume (that) i|you will|shall hear|reply|answer|get|respond|give|receive
1   matter|sense of urgency|great
1   of the essence
1   without|no|any further delay|delays
1   without delay
1   prompt|speedy|swift|quick|early|rapid reply|response|answer|decision|action / thank thanks your appreciate appreciated grateful
1   final|last email|message|note|letter|mail|attempt before
1   before i move|look|go on|elsewhere
1   entitled|deserve|deserved|owed|owe .. answer|reply|explanation|response|decision|to
1   you must|should let|tell|decide|answer|reply|give|make|hire|choose|act|respond|know|understand|realise
1   you need|have to decide|tell|answer|reply|give|hire|choose|act|respond|make|let
1   hold|holding|stall|stalling|put off (my) other|another|them|my
1   for|only two|three|few|one more days|hours
1   clarity|certainty by|today|now|tomorrow|soon
1   sooner rather|the than|better
1   drag|dragging|drags on|out|your
1   running out of patience
1   expect better|more|faster
1   while|as long as i am still available
1   book*|commit* elsewhere
1   yet again
1   again on|about|regarding|for my application|status
1   i have written|emailed .. before|already
1   need|must|have|want to make|decide|act|move .. mind|decision|quickly|fast|soon|now
1   hope|hoping|want|like (for) (to) (have|get|receive|hear) a|an|your|the quick|prompt|fast|immediate|speedy|swift|rapid|final
1   i need|require|demand|expect|must|want an|a|your|the .. <reply> / rent
1   i need|require|demand|expect (to) know|hear
1   i need you to
1   need|needs to hear|know|have .. by|before|today|tomorrow|soon|now|immediately|asap|whether|where|if|from
1   need (an|a|your|the) <reply>
1   need to know
1   need you to
1   i expect|demand|insist|require a|an|your|you|that|someone|to be|hear|receive|get|know / pass start finish complete
1   i must|have insist|demand|have|receive|hear|know / asked admit
1   expect|expecting|await|awaiting (to) (hear) .. by|before|today|tomorrow|immediate|immediately|prompt
1   insist on|that|upon
1   demand|demanding|demands an|a|to|that|your
1   at the latest
1   no|not later than
1   latest by
1   <reply>|reply|respond|answer|confirm|decide|know|back .... within .. hours|hour|days|24|48
1   reply|respond|answer|confirm|me|back|decision within 24|48|72 hours
1   let|tell|inform|give|call|email|write|contact|answer me|us .... by|before|until|no|not|latest <when>|the|end|5|noon|midnight / suits
1   (please) reply|respond|answer|confirm|decide|call .. by|before <when>|the|end
1   please reply|respond|answer|confirm|decide|tell|call .. today|tomorrow|immediately|now|quickly|urgently|promptly|straight|tonight
1   reply|respond|answer|decide|tell|call|act|confirm .. immediately|now|urgently|promptly|quickly|fast / will glad happy
1   tell|let|call|answer me today|tonight|tomorrow|now
1   by|before (the) end of|close (of)? (business|day|this|the)? today|business|day|tomorrow
1   <reply>|answer|hear|know .... by|before <when> / can will promised hoped expected said understood mentioned
1   my|final|firm deadline
1   deadline .. for your|you
1   have|set|give|giving you|a deadline|until
1   until <when> to
1   asap
1   urgent reply|response|matter|answer|that|need / cases work care department orders
1   need|reply|respond|answer|waiting .. urgently
1   immediate <reply>|attention|action
1   reply|respond|answer|know|decision|decide|hear|back|confirm|revert|call|response|get .... as soon as / convenient convenience
1   at the earliest
1   reply|answer|respond|need|want|decide|decision|know|call .. right|straight away|now / feel pressure no
1   make|made|take|reach|give .. decision|answer|mind|choice .. quickly|fast|faster|now|soon|immediately|today / hoping hoped planning expected meant hope
1   decide|move|act quickly|fast|faster|now|soon
1   please|must|should|better|you hurry
1   hurry up
1   speed|speeding (this|things|it|the) .. up
1   expedite|accelerate the|your|this
1   third|fourth|fifth|sixth|3rd|4th|5th|6th message|email|mail|e|letter|note|reminder|attempt|time|follow|request
1   reminder number|no|again|three|3|final|last
1   final|last|second reminder|warning|attempt|request
0.6 gentle|friendly|kind reminder
0.3 reminder
1   again and again
1   time and again|time
1   written|emailed|mailed|called|contacted|messaged|tried|asked|phoned|rung|wrote|sent .... <times>|again
1   <times> emails|mails|messages|calls|letters|reminders|times .. and|but|without|already|no
1   keep|will|going|continue|continuing (on) calling|emailing|writing|asking|ringing|messaging|following|trying / contact
1   i will keep|continue .. until
1   waiting|wait|waited .... every|each|for|all day|night|minute|hour|ages|long|ever / perfectly happy
1   still|yet waiting (for) (a|an|your|any|the|my) answer|reply|response|word|decision|news|call|to|you|it
1   waiting .. your|for|an answer|reply|response|call|decision|your / while
1   waited|waiting|wait long|too enough|long|patiently
1   have|had|has been waiting
1   can|could not wait (any|for|much|forever) longer|ever|forever|much|indefinitely
1   how much|many longer|more|long
1   how long .. take|wait|taking|must|going|keep|do / may expect usually
1   when .. finally
1   my|our|of patience
1   patience is|has|runs|running
1   time is running|short|ticking
1   clock is ticking
1   do the needful
1   revert|reverting asap|immediately|at|soon
1   taking so|this|too|forever long|much
1   why .... (so|this) taking|long / explained described
1   <times>|other|another|competing|more|better offer|offers .... on|need|needs|want|expire*|waiting|deadline|pressing|before|until|decide|otherwise|unless|if|must|so / accepted withdraw planning prefer first
1   my other offer
1   other|another|several|more|many|different companies|employers|firms|company|employer|firm|schools|hospitals|places|group .. waiting|interested|competing|chasing|fighting|want|wants|wanting|lining|offered|my|answer
1   on the table
1   take|taking|accept|accepting|go|going|sign|signing the|an|with other|another|their|elsewhere|one|somewhere job|offer|them|one|position|of
1   go|look|going elsewhere
1   otherwise|or i will|am|shall|have|must / glad happy
1   or i am|will|shall
1   if i|you do|have|can not .. hear|reply|answer|respond|decide|get|receive|confirm .... will|shall|must|am|have|would|going|assume / fine understand worry completely happy
1   if i hear nothing
1   unless i|you hear|reply|decide|answer|respond|confirm|get|act
1   lose|losing me
1   miss|missing|lose|losing out|your / would
1   snap|snapped me|up
1   advise|warn|suggest|recommend you to|that|not
1   not be available|around|free|here .. long|much|forever
1   off the market
1   have|need|must to give another|other|them|someone .. answer|decision
1   must|to have your decision|answer|reply
1   your|this|a decision this|by|before|today|tomorrow|now <when>|week|then|immediately / hoped expected mentioned said would understand
1   consider this .... (final|last) warning|notice|chance
1   decide already|now|today|quickly
1   what is (taking|the) hold|taking|delay
1   have you decided yet / wondered
1   (still)? not decided yet|already
1   give me an|a|your|the answer|decision|reply|response|date|call
1   i will (be) call|calling|come|coming|drop|turn .... every|until|daily|by|your|office / convenient suits
1   every single day
1   just decide
1   am losing
1   confirm my selection|status|hiring
1   fill|filled .. before it is too late
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
1   no one|other|candidate more|better|as|else .. qualified|suited|than|can|could|will|fits
1   nobody|none more|better|as qualified|suited|than
1   when|where|who|whom should|do|shall|will|can i report|come|sit|park|start|begin|work / interview
1   you loved|liked|want|wanted|need|needed|chose|will|are me|love|impressed
1   my first|second|early morning|quarter|weeks|months|year|assignment|weekend|meeting / as in at remember taught was had believed during
1   any|every other|another choice|candidate|person|decision would|will|is
1   what i will be|do doing|working|teaching|earning|in
1   mistake not|to
1   see|seeing you soon|there|monday|then (colleague|boss|team)
1   soon|hello|hi|bye|cheers (my|new) colleague|boss|teammate|team / former
1   as (good) as hired|done|mine
1   when|as soon as you hire|choose|pick|offer|sign|send (me|the|my) / if
1   i will|shall soon be joining|working|part|with|your
1   soon|shortly .. colleagues|coworkers|teammates
1   after i start|join|sign|take|get|am
1   i (already) feel|am part|like of|a|one .. team|family
1   already part|one|a of
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
1   from day one / if would could
1   my place (in|on|at) (the|your) team
1   i (already) see|consider myself as your|part|a
1   surely|certainly|naturally hired|chosen|picked|select|be
1   when|once|after|since|until i start|join|begin|started|joined|arrive|take|move|come / <hedge> leave bank another
1   when|once|as i am on|part|hired|in|there|aboard|officially|employed|settled (the|your|board|of|with) board|ward|team|your|the|there|staff|place|you|position|role|post|hired / <hedge> back
1   as soon as i start|join|begin|am
1   my new|future colleague*|team|job|role|desk|boss|manager|employer|office|workplace|position|classroom|ward|post|company|school|coworker*|students|pupils|class|department|workmates|home|career|project
1   our new|future collaboration|work|colleague*|office|project|cooperation|success
1   my future at|with
1   look*|looking forward to joining|starting|beginning|becoming|taking|commencing|onboarding / <hedge>
1   look*|looking forward to being|be (a) part|member|on / <hedge>
1   look*|looking forward to my first|new|start|starting|role|job|contract|offer / <hedge>
1   look*|looking forward to (receiving|getting|seeing) your|the|an offer|contract|yes|positive|acceptance / <hedge>
1   look*|looking forward to (receiving) (a|your) positive
0.6 look*|looking forward to working|work|collaborating / <hedge> closely
0.6 working|work .... from|next|in|starting|on <month> / <hedge>
1   look*|looking forward to seeing you on|next|at|in / <hedge> round tuesday's
1   look*|looking forward to working .. as|on as|your / <hedge>
1   i am|feel|was sure|certain|convinced|confident|positive|know|aware (that) i|you have|got|will|am|did|are .. got|passed|nailed|get|be|chosen|hired|choose|pick|select|hire|offer|agree|see|want|the|going|best / would contribute find
1   i am|feel sure|certain|convinced|confident .. i (have) got|get|passed|nailed|aced|impressed|convinced|secured|won / would contribute
1   i am|feel sure|certain|convinced|confident|positive .. i will|shall be|get / contribute able useful
1   i am|feel sure|certain|convinced|confident|positive .. am the|your best|perfect|ideal|only|one|strongest|right
1   you will|are|can|are|must (going|to) (to) choose|hire|pick|select|want|offer|love|thank|agree|not regret|be me|my|regret|impressed|glad|happy|lucky / if would
1   you will not|never find|regret|meet|get|see / disappointed
1   never|not find|found|get|see|meet .. anyone|a|someone|better|else better|more|like / would hard
1   nobody|none|no (one|other|candidate) else|other .. better|could|can|is|has|as|will
1   better .. than me|i|mine
1   no|without|beyond doubt|question .... i am|best|hired|choose|will|you
1   am|as|be|me the|your|obviously|clearly|simply best|perfect|ideal|strongest|obvious|only|suitable|top|number|most <candidate>|suitable|qualified|possible|one|you|for|in / would not may might
1   i am obviously|clearly|simply the|your|a most|best|perfect|exactly
1   best person|candidate|applicant|choice|option|engineer|nurse|teacher|hire / wish find finding pick not
1   perfect|ideal|obvious candidate|person|choice|applicant|hire
1   exactly who|the|what (person) you need|are / learn
1   lucky|fortunate|foolish|crazy|mad to|not have|to me|hire
1   clear|obvious|certain|settled (to) (me|us|both|everyone) .. that|i .. i|will|am|you / would like want
1   goes without saying
1   i|we assume|presume|suppose|take|trust|expect|understand (it) .. i|you|we|my|the|contract|offer .... job|hired|contract|start|offer|got|selected|team|role|position|yes|chosen|in / would if
1   i|we assume|presume .... contract|offer|start|got|mine|hired|yes
1   contract|offer|letter is|will|must on|be|arrive|follow|coming its|the|with|shortly|soon|way / as thank thanks read
1   send|forward|mail|email|prepare|draft (me|over|through|us|along)  (my|the|a|an) contract|timetable|uniform|keys|paperwork|offer|laptop|badge|schedule|onboarding / if thank thanks
1   await|awaiting|expect|expecting|waiting .. your|the|my|an offer|contract|appointment|acceptance|joining
1   as your|the next|new|future|incoming
1   your next|new|future|newest <candidate>|colleague|hire|employee|manager|developer|designer|team|member|star|analyst|accountant|engineer|backend|data|head|chief / wish start welcome find search
1   handed|given|gave|give|giving|hand|handing|put|submitted|written|quit|resign* (in) my notice|resignation|job|letter
1   quit|resigned|resigning my|from / when last
1   look*|looking|looked|search*|searching|found|rented (for) (a|an|for) flat|house|apartment|place|flats|room in|near|close|around|to / <job>
1   packing|packed my|the|bags
1   told|telling|tell my|the|our boss|manager|friends|family|parents|wife|husband|employer .. leaving|leave|got|have|new|joining|starting|about
1   celebrat* / if anniversary
1   see|seeing you on|next|at|in|soon|monday|tomorrow / interview call round meeting conversation then invitation invited event hope tuesday
1   which|what|when day|date|is (is|will) (be) my|the|i first|start|starting|day / would ask
1   where do|can|should|will|is i|my pick|sit|park|desk|collect|report / interview
1   my first day|week|month|project|task|shift|salary|paycheck / would if could taught hospital remember was
1   my start|starting|joining date|day / flexible available would if
1   when can|do|shall|should|will|may i start|begin|join
1   can|could not wait to start|begin|join|meet|be|get|work|become|teach|show|bring|put|take / hear
1   eager|ready|excited to meet my
1   job|position|role|post|place|spot is|already|as mine|as|belongs|good
1   i|have|we got|landed|secured|won the|this|it job|role|position|post|bag / thought
1   welcome me (to|on|aboard|into)
1   will be joining|starting|working|part|leading|running|your|a|an great|huge|asset|member|addition|star|joining|starting|the|with / if would
1   we will|shall do|make|achieve|work|build|have|be great|together|wonderful|a|amazing|good / would could if
1   working together next|soon
1   i deserve|deserved
1   i know i|you|that|how .. am|was|will|aced|nailed|impressed|did|are .. best|perfect|great|right|well|going|pick|choose|hire|impress* / how much
1   you must|surely|certainly|probably|clearly have|noticed|realise*|realize*|know|see|saw|agree|seen .. noticed|seen|realised|realized|that|how|impressed|i
1   aced|nailed|smashed the|it|my|that
1   change|fix|improve|reorganise|restructure how|the|your .... first|when|once / would could if
1   for granted
1   my appointment
1   i will be appointed|hired|chosen|selected|offered|successful|joining / if hope hopeful hoping
1   you have found|already your|the|found
1   look no further
1   stop|end your|the search|looking|interviewing
1   no need to .. interview|look|see|consider|search
1   consider it|me done|hired|yours
1   hired me|already
1   how much|could you can|afford not
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
1   being ignored|kept|left|strung|treated|played
1   not been contacted|informed|told|called|answered|notified|given|updated (by|as|at|even|about|despite|yet)
1   your <awful>
1   you are|were|have|had (been|a|an) <awful>
1   <awful> (of) you|your|communication|behaviour|behavior|treatment|silence|way|manners|service
1   where is|are (the|my|your) answer|reply|call|decision|feedback|response
1   conclude|assume|guess|suppose|suspect (that) you|nobody|your|my .. not|never|no|forgotten|lost|ignored
1   take|taking candidates|people|me|applicants|applications for|seriously
1   because|due of|to your|the delay|delays|silence|indecision|slow
1   i have|had|am had|have|forced|obliged (to) chase|cancel|decline|wait|turn .... because|your|myself|down / exam withdraw accepted
1   how|what hard|difficult (can|could|is) it (be)
1   all i ask|asked|wanted
1   simple|short|quick|basic|two answer|reply|courtesy|email|line is|was not too|asking|more
1   left several|two|three|many|voicemails|messages
1   unanswered|unreturned|unread
1   still no
1   as usual
1   once again you|nothing|without
1   you|they would|could have (at|the) least
1   i|we .. deserve|deserved|earned .. better|answer|reply|response|respect
1   you|they|your|company|people (clearly|obviously|really) (do|does|did) not|never (clearly|obviously|really) value|respect|care|want|appreciate|treat|bother|take|keep|understand|know
1   i am|was|feel|been left|frustrated|upset|annoyed|irritated|angry|tired|hurt .... without|no|nothing|silence|waiting|lack|treated|ignored
1   (a) company|school|hospital|firm|employer of|like|with your|this|such .... better|respect|professional*|answer|treat|expected
1   treat applicants|candidates|people|me|others|us
1   why has|have|did|does|do|is nobody|not|nothing|no .. called|answered|replied|told|contacted|written|heard|happened|one|answer|got
1   not .. value|respect candidates|applicants|my|people|time
1   you (have) kept me|us waiting|hanging|guessing
1   you|they (had|have|also|all|both|clearly|specifically) promised|assured|guaranteed|swore / thank thanks attached kindly anything
0.6 you|they (had|have|also|clearly|specifically) said|told|agreed|stated|mentioned|claimed / know understand realise realize appreciate thank
0.6 as|like you|was promised
0.6 would|were|was|going to (be) call|write|reply|answer|get|back|contact|respond|decide|inform|hear
0.6 but|yet|and|although|however you|nothing|nobody|there|that|this|no|today .. not|never|nothing|has|nobody|silence|no|passed|came|happened|gone / thank understand know hope
0.6 but|yet|and i|it .. have|heard|has|is .. not|nothing|never|now|already|still / thank understand know hope wish
0.6 and you|nobody|nothing did|has|came|happened|have
1   and|but it is already|now|thursday|friday|tuesday|wednesday|monday|weeks
1   you|they have|had|did|do|were|are|could|can not|never|still|even|yet|once|neither|nor .. replied|reply|answered|answer|responded|respond|called|call|written|write|got|get|gotten|contacted|contact|come|given|give|bother|bothered|sent|send|informed|inform|told|tell|made|kept|keep|let|had|shown|respected|returned|return / if perhaps may understand surely sure know hope yet
1   you|they never|neglected|forgot|forgotten|failed|ignored|refused|wasted|broke|left
1   you have|had|are|seem|keep|must|all|just|simply failed|ignored|ignoring|forgotten|neglected|kept|left|wasted|broken|ghosted|avoiding|lied|misled|no .. me|us|my|to|forgotten|forgot|ignore|respect|interest|manners
1   your failure|silence|delay|negligence|behaviour|behavior|lack|broken|attitude|rudeness|inability|indifference
1   your office|department|team|company|colleague*|secretary|hr|organisation|organization|assistant|side has|have|had|did|does|is|was|seems failed|not|never|ignored|promised|broken|no|forgotten|unable
1   failed|fail|failing|failure|neglected to|in keep|reply|answer|respond|call|contact|inform|get|let|give|send|communicate|return|honour|honor|do|write|tell|follow|your / test tests build
1   lack of .. communication|response|reply|replies|news|feedback|courtesy|respect|answer|professionalism|interest
1   ignored|ignoring|ignores / noise
1   you|to ignore me|my|us|candidates|applicants
1   ghosted|ghosting
1   no (single) response|reply|answer|word|news|feedback|reaction|call|sign .. from you|your|anyone|anybody|side
1   there is|was|has|have|been no (single) response|reply|answer|reaction|feedback / yet
1   without .. response|reply|answer|reaction|result / auto
1   not (a) one|single|even|word|line .. word|line|reply|answer|call|response|email
1   radio silence
1   heard|received|got|getting|hear absolutely|literally|nothing|zero|silence / if should
1   despite|after|spite .. my|two|three|several|repeated|many|your|the|all|of .. emails|mails|e|messages|calls|letters|reminders|promise*|assurance*|attempts|requests|assuring|promising / glad thank thanks
1   nobody|none (has|had|even|of) (you|your|them|even|ever) bothered|answered|replied|called|responded|cares|care|bothers|got|contacted|told|informed|picks|wrote|written
1   no one (has|had|even|ever) (even|ever) bothered|answered|replied|called|responded|cares|got|contacted|told|wrote|written|informed
1   bothered|bother to answer|reply|call|write|tell|respond|let|get|inform
1   did|do|does|have|has|could|can not (even) bother|bothered
1   the|common|any|basic|no courtesy|decency|manners / thank thanks grateful
1   least you|they|anyone could|can|might
1   you owe
1   owe me|candidates|us
1   why have|has|did|do|does|is|are|were|was|am|can .. not|nobody|no|still|taking|ignoring|ignored|waiting / explained
1   why .... so long
1   where are you
1   what happened to .. promise|answer|call|you|your|reply|us
1   unprofessional
1   not|hardly|scarcely|less .. professional|polite|respectful|acceptable|serious
1   it|you|is|this|very|how|find|so|rather|quite|being rude|disrespect*|unacceptable|inconsiderate|impolite|discourteous|outrageous|shameful / customers customer
1   still|been|kept|keep|left|leaving|keeping me|us|waiting .. waiting|hanging|dark|limbo|wondering
1   still|am|been|keep waiting .. for|on|since|to .. answer|reply|your|you|news|response|hear|call|decision|week|monday|weeks / no rush perfectly
1   left me|us|everyone in|hanging|without|waiting
1   in the dark|limbo
1   find|found|think|thought|seems|is|consider (it|this|that) (rather|very|quite|a) remarkable|strange|odd|surprising|disappointing|rude|disrespectful|poor|astonishing|incredible|unbelievable (bit|that|how) .... you|not|your|nobody|no|ignored
1   disappoint* that|by|with|in|not|at|to|how .... you|your|heard|hear|reply|response|anyone|nobody|company|lack|silence|communication|this
1   surprised|astonished|amazed|shocked|puzzled|upset|annoyed|frustrated|unhappy|irritated|dismayed .... not|nothing|never|no|silence|ignored|lack|delay|treatment|you|your / pleasantly nice
1   not (what) .. expect|expected (from|of|this|it|such) from|of|a / had
1   expected (better|more) .. from|of you|your|a|such / deeper detail
1   thought (that) you|this|your .. better|different|serious|professional|reliable|word
1   your fault|word
1   because of you|your delay|silence|delay|indecision|slow
1   wasted|wasting|waste my|of|everyone .. time
1   after all|everything|giving|i gave|the|i|you .. time|effort|gave|hours|did|work|day / thank thanks grateful glad
1   strung|stringing|leading|led me|us along|on
1   promised .. (an|a|me|to|that|by|last) answer|reply|call|week|decision|response|friday|monday|tuesday|wednesday|thursday|yesterday / i as attached
1   word was|is worth|broken|good
1   broke|broken|keep|kept|stick|honour|honor your|a promise|promises|word
1   never|not (even) got|get|heard|gotten|received|replied|came|called (back|to|from) .. back|you|reply|answer|response|call|acknowledg*|as|me / yet if
0.4 (has|is) been|over|more|almost|nearly|already <times>|two|a|ten|weeks|month weeks|months|days|week|month
0.4 three|four|five|six|several|two weeks|months|days
1   overdue|late|delayed .. your|answer|reply|you / sorry apolog*
1   long|well overdue|past
"""

_NEGATIVE = """
1   my|our|the|this|here|current|where|old <boss> .... falling|collapsing|sinking|going apart|under|down|nowhere
1   my|our <boss> .... not|never .. appreciate|listen|respect|pay|care|value|understand|promote|support|appreciates|listens|cares
1   <boss> (that|who|which|i|where) .. not|never (ever|really) appreciate|listen|respect|pay|care|value|understand|support
1   escap* (from) a|my|the|this|an
1   badly|poorly|unfairly|horribly|terribly treated|managed|run|paid|organised|organized
1   treated|managed|run|paid (so|very) badly|poorly|unfairly|horribly|terribly|unjustly
1   found|find your|the|it|him|her|them|one|everyone|this|my .... <awful>|confusing|unfair|pointless|cold
1   your|the interviewer|interviewers|panel|recruiter|colleague|manager|receptionist .... <awful>|cold|late|unprepared|bored
1   <awful> work|working|place|company|boss|management|interview|experience|process|people|environment|manager|atmosphere
1   my|the|our <boss>|manager|colleague|supervisor is|was|are|were|has|had .. <awful>
1   never been|was|any good|great|strong at|in|with
1   horrible|terrible|hostile|bad|negative|poisonous work|working|office environment|atmosphere|place|culture
1   not as experienced|qualified|good|smart|skilled|strong|talented as
1   compared (to|with) the|other|others
1   may|might|could not (be|have) (the|what|enough) .. enough|expected|best|strongest|impressive|qualifications|experience
1   hardly|barely|scarcely qualified|experienced|know
1   imposter|impostor
1   no good|use at|for|with
1   not .. (have) (much|enough|a|any|the|very) experience|confident|confidence|qualifications|skills|knowledge|talent|degree // yet before would
1   find|found|was|were|felt|think|thought .. (test|questions|task|process|interview|tone|way|it|questions|exercise) .. unfair|pointless|rude|unprofessional|chaotic|ridiculous|insulting|confusing|strange|stupid / questions' helpful
1   <process>|test|task|exercise|exam unfair|pointless|chaotic|ridiculous
1   found .... unfair|pointless|rude|insulting|ridiculous|stupid|unprofessional
1   get|getting|got|escape|run out|away|from of|from|my my|this|here|there|present|current|old|job
1   colleagues|coworkers|team|people|boss|manager (there|here|at) (work) is|are|were|was .. <bad>
1   slow|bad|poor|weak|lazy learner|student|writer|speaker|communicator|worker
1   bad taste|feeling|impression
1   left a bad|bitter|sour
1   nightmare
1   my|our|this|the|an|here|current <past> <boss> .. (is|was|are|were|has|had|treats|treated|made|makes|does|did|who|just|where|a|me|us|people|only|never|not|nobody|no) .. <bad>|never|nobody|underpa*|overwork*|refus*|treat* / outage taught project pipeline
1   my|our <past> <boss> .... <bad>|never|nobody / outage pipeline system release
1   my|our|here|the|this boss|manager|supervisor|professor|employer|management|company .. (here|now) (is|was|are|were|has|keeps|just|who) .. <bad>
1   <bad>|bad boss|manager|supervisor|company|management|culture|environment|person|employer|colleagues|place|atmosphere|leadership|coworkers|people|workplace
1   because (of) my .. <bad>
1   treated|treats|treat us|me|people|everyone|staff .. like|badly|unfairly|poorly|terribly|horribly|so|as
1   get|getting|got|escape|escaping|away out|away|from of|from .. there|here|my|this|that|place|company|job / weeks
1   can|could not .. stand|bear|tolerate|take|respect my|it|the|working|another|him|her|them|anymore
1   i|we|people|everyone hate|hated|despise|loathe|detest|dislike my|the|it|working|them|that|there|this|our|him|her
1   sick (and) (tired) of
1   tired of my|the|their|working|being
1   fed up
1   toxic / chemical chemicals waste substances gas materials
1   incompetent|incompetence
1   underpaid|overworked|exploited|mistreated|bullied|undervalued|unappreciated
1   could not care less
1   nobody|management|they there cares|knows|does|listens|has
1   <process> .. (was|has|is|seemed|felt|were|have|been|seems|feels|became|as) .... <badprocess>
1   <badprocess> <process>|experience|way
1   waste of|my .. time|day
1   wasted my|a|an|everyone time|day|afternoon / days
1   to be|being (brutally|perfectly|quite|completely) honest|frank .... <bad>|not|never|no|did|was|disappoint*|expected / interest interested
1   your|the|this team|office|code|people|atmosphere|company|pay|salary|offer|place|product|culture|colleagues|staff|school|organisation|management|hospital|department|website|approach|questions|base|shop .... is|was|are|were|seemed|felt|looked|seems|feels|looks|struck .. <bad>|insult*|unprofessional|unacceptable|low|weak|old|dull|cold|poor
1   is|was|an|me|feel|find|found|my insult*
1   an|a|total|complete insult|joke|disgrace|farce|shambles
1   unprofessional
1   i did not|never like|liked|enjoy|enjoyed|appreciate|trust|believe the|your|how|that|any|it|meeting|being / think would mind
1   not impressed
1   i lack|lacked / mind telling tell hear what
1   my lack|inexperience|weaknesses|weakness|shortcomings|failings|limitations|flaws|poor / of
1   lack of experience|skills|knowledge|confidence|qualifications|training
1   lack experience|skills|knowledge|confidence|qualifications|the
1   i have|had no|little|not|zero (real|much|any|relevant|proper) experience|qualification*|clue|skills|degree|talent / yet before
1   i am|was|feel not .. (a|an|the|that|as) good|best|strongest|qualified|experienced|smart|clever|talented|enough|ideal|perfect|skilled|great
1   not|never .. good|smart|clever|experienced|qualified|skilled|strong|talented|confident enough
1   not the best|most|strongest|ideal|perfect|smartest|right <self>|qualified|person|candidate|fit|speaker
1   may|might|probably|maybe|perhaps not .. (be|have|the|meet|good|enough|what|deserve|best|most) good|enough|best|most|qualified|right|perfect|ideal|what|deserve|strongest|worth|impressive|look|experience / if you right moment ready need
1   i am|was|being|feel|felt bad|terrible|weak|poor|hopeless|slow|useless|rubbish|stupid|awful|inferior|inadequate|worthless|clumsy at|with|in|compared|for|when)|unqualified
1   unqualified|underqualified|overqualified|inadequate
1   my (work|own|poor) english|portfolio|cv|resume|experience|answers|skills|grades|qualifications|knowledge|work|technical .. (is|are|was|were|not|looks|seems) .. weak|poor|bad|thin|limited|terrible|low|lacking|insufficient|rusty|mediocre|good|enough / would
1   doubt (that|if|whether) i|my|you / no without
1   i doubt
1   not (very|so|too) sure|confident|certain (that|if|whether) i am|could|can|would|will|have|deserve|be / understand understood
1   you probably|surely|likely|must|certainly|undoubtedly|already .. better|stronger|prefer|someone|many / time
1   better|stronger|more candidates|applicants|qualified|people than|out|available / future
1   others|people are|were|have .. better|stronger|smarter|more
1   i am just|only|merely a|an
1   unlikely|impossible that you|i|anyone .. (would|will|choose|get)
1   never been|was (very|any) good|able|great at|with
1   a|total|complete|my|i failure / test tests system analysis your about pressure load rate
1   i am|was|feel|felt|find|left|makes disgusted|disgusting|furious|angry|outraged|appalled|bitter|humiliat*|infuriat*
1   am .. angry|furious|outraged
1   shame|shameful on|that|you
1   bad|terrible|awful|horrible time|experience|week|company|months|year|luck here|at|with|there
1   i|must|to complain|complained / customer customers guest guests parents client clients
1   nothing but
1   not recommend you|your|working|this|the company|school|hospital|firm|employer|working|role
1   bad mouth
"""

_BITTER = """
1   more than qualified|good|capable|suitable
1   my age|gender|sex|race|accent|name|religion|disability|nationality|colour|color|background|skin
1   regret (ever) .... time|applying|coming|process|interviewing|spending|spent
1   real|true reason
1   suspect|suspicious|suspicion
1   hard|difficult|impossible|unable to accept|believe|understand|swallow|stomach
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
1   than i|me|mine / better
1   better qualified
1   i .. deserve|deserved
1   disappointed (in|with|by|at|that|how|and) in|with|by|you|your|the|how|angry|upset|process|they
1   let down
1   surprised|shocked|stunned|baffled|puzzled|confused|offended|insulted|annoyed|dismayed .. you|your|decision|angry|result|outcome|rejection|disappointed|that|and / kindness pleasantly kind
1   i .. disagree|argue|object|protest|dispute|contest|challenge your|the|this|with|that|to
1   contrary to
1   do not agree
1   not .. right|fair|serious|honest|correct|justified decision|choice|reason|process
1   ridiculous|absurd|pathetic|joke|nonsense|excuses|lies|lie|lied|dishonest|fake|insincere|hypocri* / just
1   explain|justify (to) me|yourself|yourselves|why|how|your|this
1   what (was|is) wrong with|did
1   proved|prove|show (you) wrong
1   someone|somebody|anyone|person less|worse|cheaper|younger
1   you|they chose|choose|picked|hired|took|preferred|wanted (someone|somebody|a|the|to) less|cheaper|younger|worse|wrong|inferior|else|them|without|over / respect understand
1   my time|effort .. (was|been|for) wasted|nothing|waste
1   all (that|this|those|the) .. (work|time|hours) .. nothing
1   should|could|ought have .. hired|chosen|picked|been|selected|told|me|said|had
1   good luck (with|finding|without) .... better|then|need|without|that|cheap
1   should have been (me|mine)
1   unlike|except me|you
1   waste|wasted|wasting my|of|our|so|a|two|hours|days|time
1   used|abused me|us
"""

_BARGAINING = """
1   go|going|move|stretch (any|a) (bit|little) higher
1   do better on
1   hourly|daily|monthly|annual|yearly|base|starting rate|pay|salary|wage|figure
1   cover|pay|paying (for) my|the moving|relocation|travel|commute|train|costs|expenses|rent
1   do|does|would|will|can|is|are .... offer|provide|include|have|give|get .. insurance|pension|benefits|bonus|holidays|vacation|equity|healthcare|childcare|gym|car
1   negotiate|negotiating|negotiable my|the|a|on|salary|hours|? / skills taught suppliers supplier union contracts
1   negotiable
1   too low|little (for|to) / risk
1   little|bit|rather|quite low
1   my (absolute) minimum|bottom|floor|rate|price|range|requirement*|number (is|would|line|are|rate)
1   budget for|is this|the|my|your position|role|job|post|salary
1   flexib*|room|leeway|movement|scope|wiggle (room) (for) (on|in|with|for) (the|your) .. pay|salary|rate|hours|offer|compensation|package|remuneration|holiday|days|wage
1   working|weekly hours (be|is|are|could|can) reduced|flexible|shorter|fewer|cut
1   reduced|fewer|shorter|flexible (working) hours|days|week
1   expect|expecting|expectation*|need|want|require|ask|asking|looking|hope|hoping|minimum|least|earn|earning|earned|paid|pay|than|around .... <num> euros|pounds|dollars|k|rupees|lakh|lakhs|lpa|gross|thousand / saved reduced budget
1   parking space|permit
1   <num> days (a|per) week .. home|remote|office|off
1   from home|remotely <num>|two|three|four|one|full|some|part|days
1   salary|salaries|wage|wages|remuneration|ctc|paycheck|payrise / grade openly open openness shares transparent transparency published
1   compensation|renumeration
1   bonus|bonuses|perks
1   equity|shares included|package|plan|options / diversity health
1   stock options
1   (is|any|there|some) and|is|any|there|about|of|with equity|shares / health diversity
1   higher|more|better|good|fair|competitive|discuss|what|increase|my|on|starting|current pay|rate|package / attention open
1   pay rise|scale|range|grade|package|me|is|more|level|expectation*|rate|band / open
1   what .... pay|pays|paid|earn|offer / attention day off
1   how much .... pay|paid|earn|make|offer|offering|job|position|role|hour|year
1   expect|expecting|expectation*|need|want|require|ask|asking|looking|hope|hoping|minimum|least|earn|earning|earned|paid|pay|than|around .. <num> an|per|a|thousand|k hour|year|annum|month|week|day
1   pounds|dollars|euros|euro|rupees|lakh|lakhs|lpa|usd|gbp|eur|k an|per|a hour|year|annum|month|week|day
1   earn|earning|earned|currently (at|least|around|more|about|currently|over) <num> / trust
1   expectation*|expecting|expect (is|are|of|would|my|around|at|lie) (around|about|least|between|in|a|at) <num>|salary|package|least|range
1   need|want|expect|expecting|require|looking|ask|asking|hope|hoping|earn|minimum|be|than .... at|least|minimum|around|about|between|least|than (least) <num> / weeks days months years week month hours people
1   open|room|willing|like|want|hope|is|are|salary|able|happy|we|can .. negotiat*|negotiation / skills supplier suppliers contracts union
1   vacation|holiday|leave|holidays days|allowance|entitlement|policy|package|day|time / half happy enjoy
1   days|weeks|day (of|off|a|annual|paid|for) (annual|paid|a|the) holiday|vacation|leave|holidays|off|home|remote|pto|week
1   annual|paid|parental leave|holiday|vacation
1   how many .... holiday|vacation|days|holidays|leave|hours
1   pto
1   home|remote|remotely|hybrid (office|working|work|days) .. possible|days|only|is|would|week|arrangement|guaranteed|policy|required|needed|must
1   work|working|days|day from home / hearing described learned heard
1   from home / worked
1   only|not come|accept|join|move|consider|take .. if|unless|without|less / part
1   i would only
1   on|one|under condition|the condition|that
1   relocation|moving money|package|allowance|costs|support|help|expenses|assistance|bonus|cost
1   company|a|plus car / park drove drive by
1   sign (on|ing) bonus
1   counter|counteroffer|better|match offer|my
1   raise|raised|rise|increase|bump|uplift .. salary|pay|offer|rate|hour|%|percent
1   a raise
1   higher|better|upper|top salary|step|band|grade|pay|offer|level|range|title|rate
1   more|enough|better|about|discuss|talk (the) money
1   flexible|shorter|reduced|four|4 hours|day|week|days .. possible|required|need|would|must|week|too / shift
1   benefits package|include*|you|are|and|offered|like|offer|plan
1   about|what|the|your|discuss|other benefits / learn of kafka
1   health|dental|private insurance|cover
1   pension plan|contribution|scheme|match / product products fund clients
1   a|and|the|your|any (company) pension / product products fund clients reform
1   worth|deserve|cost at|more|least / a it
1   discuss|talk|speak|negotiate|settle|agree about|the|my|terms|numbers|money|conditions|package|on terms|conditions|numbers|package / conversation
1   terms and|of conditions|employment / reading
1   overtime paid|pay|compensat*|rate
1   expenses|travel reimburs*|refund*|paid|cover*|costs|allowance / policy
1   reimburs*
"""

_APOLOGETIC = """
1   such|a|total|complete|real mess|disaster|wreck|idiot|failure|embarrassment
1   i|so|too|how|me|felt|my was|am|were|so|too|very|how|felt|got|being|anxious|panick* .. anxious|panick*|overwhelmed|terrified|shaking|flustered|straight
1   so|too|how anxious|overwhelmed|terrified|flustered i|that
1   think straight|clearly|properly / never
1   all the|my emails|mails|messages|calls|questions / thank thanks answer answering
1   better|more important things to do
1   probably|surely|certainly|just <bother>|annoying
1   profuse*|humbl* apolog*|sorry
1   apolog* profusely|humbly|again
1   let myself|you|everyone down
1   i .. blanked|panicked|choked|freaked
1   sick|tired|fed of hearing|up from|me|my|with
1   sorry .... sick|tired|fed|busy
0.5 sorry|apology|apologies|apologis*|apologiz* / hear learn miss missed read late delay delayed delays confusion
0.4 sorry|apologies|apologis*|apologiz* .... delay|delays|confusion|late|missed|miss
0.5 <greatly> sorry
1   sorry|apolog* again|once|for|to|if|that|about|in .... <bother>|tak*|asking|yet|writing|email*|messag*|persist*|contact*|nervous*|bad*|poor*|ramb*|so|much|yet|wast* / missed miss delay
1   sorry|apolog* .... <bother>|pain
1   sorry|apolog* .... your time
0.4 sorry|apolog* again
1   i am a|being|probably .. nuisance|pain|pest|bother|burden
1   be|being|am|seem|become a|an .. nuisance|pain|bother|pest|burden|annoyance
1   hate to (be|ask|keep|have) .. <bother>|ask|a|write|chase
1   hope|hoping|trust|know|realise|realize|afraid|worried|fear|aware (that) i|this|my|it .. (am|is|do|may|might|will|must|can) .. <bother>|annoying|bothering|burden|much|disturbing / help
1   not|never .. want|wish|mean|like|intend to .. <bother>|annoy|disturb|trouble|impose|intrude / understand much
1   bothering|disturbing|pestering|troubling|annoying|wasting you|your|with
1   forgive me|my|this|the|for / not
1   please excuse|pardon|forgive this|my|me|the / delay typo short brevity
1   excuse this|my|me / delay
1   pardon me|my|this|the
1   beg|ask (your|for|you) (your|for) pardon|forgiveness
1   feel|felt|am|feeling|was bad|guilty|embarrassed|ashamed|awful|terrible|mortified|stupid|foolish|awkward|silly (for|about|that|asking|to|writing|because|when|after)
1   embarrass*|ashamed|mortified / without
1   know|sure|realise how annoying|busy|irritating|tiresome .. candidates|and|am|this|i|must / keep
1   i (answered|did|performed|spoke|explained|expressed|presented|handled|came|interviewed|know) .... (so|very|that|question|across|myself|it|the|on) badly|poorly|terribl*|horribl*|awful*|clumsily / did go
1   answered|handled|explained|performed|expressed|interviewed .... badly|poorly|terribl*|horribl*|awful*|wrong|wrongly
1   did|do|could|have not (really|always|quite) do|answer|perform|come|express|explain|show|present|give|make|been|manage|find|get (so|my|very|across|myself|a|the|as|to|better|good|you) well|best|myself|better|good|clearly|strong|impression|justice|right|properly|convincing|enough / would if mention you
1   make|made|making a|an|such|fool|the (complete|bit|terrible|such|of|total) fool|bad|poor|mess|terrible|idiot|weak|wrong|worst|awful impression|of|first|mess|myself|answer
1   messed|mess|screwed|screw|blew|botched|fluffed|flubbed|bombed|fumbled|ruined|muddled up|it|the|my|that|through|over / call customers grid
1   i .. stumbled|rambled|froze|blanked|babbled|stuttered|stammered|waffled|mumbled / upon on across
1   i|my|for|was|this|the|too rambling|ramble|babbling|rambled
1   i|so|too|how|being|was|were|am|felt .. nervous|shaky / never not calm pupils patients children parents
1   my nerves|nervousness
1   not .. (at|my|been|be|show|in) my|top best|form|strongest|finest|self / would
1   wish (that) i had|could|would|were|was .. prepared|answered|said|done|been|given|more|better|known|thought|explained|shown|calmer / more time conversation longer
1   i should|could|ought (to) have .. prepared|answered|said|done|known|practised|practiced|given|explained .. better|more|that|this|it|known|differently|well|properly
1   i should have prepared|answered|known|practised
1   my (poor|bad|weak|terrible|own|last|second|first) performance|answer|answers|english|nerves|nervousness|presentation|lesson|interview .... (poor|bad|weak|sorry|terrible|badly|disappointing|awful|clumsy|unclear|was|were|is|not) not|poor|bad|weak|terrible|badly|disappointing|awful|clumsy|unclear|below|good|enough|what|great|very|far|convincing|a|disaster|wrong / would question
1   my poor|bad|weak|terrible|clumsy|awful|confused|disappointing|stupid performance|answer|answers|english|impression|presentation|explanation|question|questions|lesson|writing
1   bad|poor|terrible|weak|awful first|impression|impressions|performance
1   talk|talked|spoke|said|rambled|asked too much|long|fast|quickly|little|many
1   not (what) (i) .. capable
1   what i am capable
1   not my|a|the (best|good|finest) day|hour|lesson|moment
1   do|did not .. myself|my .. justice
1   let you|myself|everyone down
1   disappoint*|disappointed in myself|my|with|you .. performance|answer|myself|answers / not
1   wasted|waste|wasting|taken|took|taking (up|so|too|of) (so|too|much|up|of) (much|of) your (precious|valuable|time) time / not thank thanks will for grateful appreciate devoted
1   stupid|silly|dumb question|questions|of|answer|mistake|mistakes|to
1   i know|realise|realize (that) i .. badly|poor|poorly|nervous|mistakes|unprepared|terrible|terribly|fool|rambled
1   i|was|felt|so|came|being unprepared
1   if i (have) said|did|offended|talked|seemed|came|sounded|was .. something|anything|much|offended|wrong|rude|long|nervous|fast / would
1   for my many|long|being|poor|late|previous|last|repeated|mails|emails|persistence|bad|mistakes|english|behaviour
1   again and again
1   caused by my
1   not worth|worthy .. your|of|time
1   humbl* (sorry|apolog*)
1   regret (that|how|my|what|not) i|my|having|preparing|answering
"""

INTEREST = """
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
"""

FAULTS: dict[Fault, Table] = {
    fault: Table(lines, CLASSES | {"num": "0* 1* 2* 3* 4* 5* 6* 7* 8* 9*"})
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
WISH = Table(INTEREST, CLASSES)
