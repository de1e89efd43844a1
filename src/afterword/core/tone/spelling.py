"""Slips of the keyboard, weighed: one is human, several in a short letter look careless.

There is no dictionary. Known misspellings, words that are one letter away from a word that such letters often have,
and the shape of the text have to do.
"""

import re
from collections.abc import Iterator
from functools import cache

from afterword.core.letters.phrases import word_set
from afterword.core.tone.everyday import ENGLISH
from afterword.core.tone.found import Found, Place
from afterword.core.tone.names import NOBODY
from afterword.core.tone.text import Letter, count_of_words
from afterword.core.tone.value import Fault, ToneContext

PER_HUNDRED = 3.0
"""So many slips in a hundred words, and no fewer than AT_LEAST in all, are many."""
AT_LEAST = 2.9

MISSPELT = dict(
    pair.split(">")
    for pair in word_set(
        "teh>the yor>your recieve>receive recieved>received recieving>receiving beleive>believe belive>believe "
        "definately>definitely definatly>definitely definitly>definitely seperate>separate untill>until "
        "alot>a_lot thankyou>thank_you intrest>interest intrested>interested intresting>interesting "
        "intrviewed>interviewed interveiw>interview inteview>interview intervew>interview wich>which "
        "wether>whether accomodate>accommodate acheive>achieve adress>address apreciate>appreciate "
        "appriciate>appreciate apprecate>appreciate attatched>attached atached>attached becuase>because "
        "becasue>because begining>beginning buisness>business bussiness>business comming>coming "
        "commited>committed committment>commitment concious>conscious convinient>convenient "
        "enviroment>environment existance>existence experiance>experience expirience>experience "
        "excelent>excellent exited>excited exiting>exciting familar>familiar finaly>finally foward>forward "
        "forwad>forward freind>friend greatful>grateful gratefull>grateful garantee>guarantee "
        "goverment>government happend>happened hapy>happy hopefuly>hopefully immediatly>immediately "
        "imediately>immediately independant>independent knowlege>knowledge knowlegde>knowledge liason>liaison "
        "libary>library lisence>licence maintainance>maintenance managment>management neccessary>necessary "
        "necesary>necessary noticable>noticeable occassion>occasion occured>occurred oppertunity>opportunity "
        "oportunity>opportunity opportunty>opportunity oppurtunity>opportunity persue>pursue posible>possible "
        "postion>position posistion>position potencial>potential prefered>preferred priviledge>privilege "
        "proffesional>professional profesional>professional professionnal>professional publically>publicly "
        "realy>really realise>realise reccomend>recommend recomend>recommend referance>reference "
        "refered>referred responsability>responsibility responsable>responsible sincerly>sincerely "
        "sincerley>sincerely skilful>skilful sucess>success succes>success sucessful>successful "
        "successfull>successful supprise>surprise suprise>surprise techology>technology thier>their "
        "truely>truly tommorow>tomorrow tommorrow>tomorrow tomorow>tomorrow togehter>together verry>very "
        "usefull>useful wierd>weird wensday>Wednesday wendesday>Wednesday writting>writing woud>would "
        "wuld>would shoud>should coud>could cud>could wud>would shud>should wen>when wat>what dont>don’t "
        "cant>can’t wont>won’t didnt>didn’t doesnt>doesn’t isnt>isn’t wasnt>wasn’t wouldnt>wouldn’t "
        "couldnt>couldn’t havent>haven’t hasnt>hasn’t im>I’m ive>I’ve id>I’d ill>I’ll youre>you’re "
        "theyre>they’re thats>that’s theres>there’s whats>what’s lets>let’s abit>a_bit aswell>as_well "
        "infact>in_fact everytime>every_time bord>board loose>lose grate>great wantd>wanted folow>follow "
        "discusion>discussion enjoyd>enjoyed meating>meeting collegues>colleagues colleages>colleagues "
        "collegue>colleague questons>questions anwser>answer awnser>answer hte>the adn>and nad>and tihs>this "
        "taht>that waht>what jsut>just form_you>from_you fro>for u>you ur>your r>are pls>please plz>please "
        "thx>thanks tnx>thanks tks>thanks thnx>thanks gr8>great b4>before cuz>because coz>because cos>because "
        "bc>because btw>by_the_way gonna>going_to wanna>want_to gotta>have_to kinda>kind_of msg>message "
        "abt>about omg> lol> idk>I_do_not_know imo>in_my_opinion luv>love lemme>let_me tho>though thru>through "
        "ppl>people dat>that dis>this wiv>with nite>night tmrw>tomorrow 2moro>tomorrow asap>soon hv>have "
        "knw>know gud>good promiss>promise promissed>promised atach>attach atachment>attachment attatch>attach attatchment>attachment "
        "atachd>attached pleese>please plese>please anythink>anything nothink>nothing somethink>something everythink>everything "
        "plesure>pleasure pleasur>pleasure probly>probably shure>sure enjoied>enjoyed writeing>writing comeing>coming makeing>making "
        "takeing>taking haveing>having hopeing>hoping useing>using applyed>applied aplication>application aplied>applied "
        "aply>apply speach>speech greatfull>grateful thankfull>thankful carefull>careful skillfull>skilful wonderfull>wonderful "
        "secound>second minuts>minutes minets>minutes tomoro>tomorrow yestarday>yesterday yesturday>yesterday wendsday>Wednesday "
        "tuseday>Tuesday thurday>Thursday thursdy>Thursday febuary>February calender>calendar collage>college colledge>college "
        "sory>sorry sorrry>sorry helo>hello thanx>thanks thanku>thank_you thankx>thanks regrads>regards reguards>regards "
        "sencerely>sincerely sinserely>sincerely sinceerly>sincerely faithfuly>faithfully inconvienience>inconvenience "
        "inconvinience>inconvenience convinience>convenience convienient>convenient outcom>outcome decison>decision desicion>decision "
        "desision>decision oppotunity>opportunity opertunity>opportunity chanse>chance skils>skills experince>experience "
        "experiense>experience expierience>experience exprience>experience intervue>interview interviwe>interview "
        "interviu>interview companey>company comapny>company manger>manager teecher>teacher scool>school shcool>school "
        "hosptial>hospital nurseing>nursing custumer>customer costumer>customer costumers>customers custumers>customers "
        "realsed>realised remeber>remember rember>remember beautifull>beautiful knowladge>knowledge knowlage>knowledge "
        "quikly>quickly wurk>work werk>work bussy>busy agian>again allways>always alway>always allso>also alredy>already "
        "allready>already amazng>amazing ansewr>answer arrivd>arrived availible>available availble>available avalable>available "
        "avaliable>available basicly>basically beetween>between bouth>both carrer>career certianly>certainly compleatly>completely "
        "completly>completely congradulations>congratulations controll>control curently>currently curiculum>curriculum "
        "definate>definite dependant>dependent diffrent>different disapointed>disappointed dissapointed>disappointed eazy>easy "
        "embarassed>embarrassed embarased>embarrassed especialy>especially everbody>everybody explane>explain fasinating>fascinating "
        "fourty>forty furthur>further futher>further genuinly>genuinely helpfull>helpful humerous>humorous imporant>important "
        "importent>important improove>improve intresed>interested keeness>keenness leanr>learn learnd>learned lightening>lightning "
        "likly>likely makeing>making mispelled>misspelled mantain>maintain naturaly>naturally nessecary>necessary "
        "occasionaly>occasionally offerd>offered ofice>office personel>personnel planing>planning pleasent>pleasant prehaps>perhaps "
        "perhap>perhaps perticular>particular particularily>particularly posession>possession prepair>prepare probaly>probably "
        "promissing>promising questionaire>questionnaire reallly>really recived>received recieves>receives reccommend>recommend "
        "rememberd>remembered repley>reply respons>response resturant>restaurant saftey>safety schedual>schedule scedule>schedule "
        "sentance>sentence similiar>similar speacial>special spoked>spoke strenght>strength stuborn>stubborn "
        "suceed>succeed sugest>suggest supose>suppose thankfuly>thankfully thru>through tremendus>tremendous "
        "truley>truly undestand>understand unfortunatly>unfortunately unfortunetly>unfortunately usualy>usually valueable>valuable "
        "varios>various vist>visit visitted>visited waht>what weding>wedding wellcome>welcome whould>would withdrawl>withdraw "
        "worryed>worried goveners>governors govener>governor teh>the wether>whether tommorows>tomorrow's"
    )
)
_LEGIT = word_set(
    "cos realise skilful id ill exiting loose grate form fro dis asap collage manger costumer costumers lightening planing dependant"
)
"""Known misspellings that are words as well: they count only where `_CONFUSED` says so."""
_CONFUSED = re.compile(
    r"\b(?:your welcome|you['’]?re (?:shop|company|team|time|help|school|work|answer|reply|office|consideration|hospital|store|offer|interview)|"
    r"(?:should|could|would|must) of|hope too hear|keen too|want too|like too|looking foward|here (?:from|back)(?: from)? (?:you|u)|"
    r"hear form|form you|(?:was|is|be) grate\b|so exited|very exited|am exited|really exited|still very exited|is exiting|very exiting|"
    r"let me no\b|let u no\b|enjoyed are talk|their is|there team|loose (?:the|this)|its (?:perfect|been|a|the|great|an|was|not)\b|theres any|"
    r"then (?:ever|you think)|more then|better then|i seen|we was|you was|could care|alot|to much\b|to many\b|i has|wat |who's team)",
    re.IGNORECASE,
)
_DOUBLED = re.compile(r"\b([^\W\d_]{2,}) \1\b", re.IGNORECASE)
_MAY_DOUBLE = word_set(
    "that had very really so sie die der das vous nous please far many long never much no ha bye ho win"
)
_SMALL_I = re.compile(r"(?<![\w.'’@/-])i(?:['’](?:m|ve|d|ll))?(?![\w.'’@/-]|\.e)")
_SMALL_START = re.compile(
    r"(?<!\b[a-zA-Z])(?<!etc)(?<!e\.g)(?<!i\.e)(?<!\.\.)(?<!\bapprox)(?<!\b[DMS][rst])(?<!\bMrs)(?<!\bProf)[.!?] +(?=[a-zà-þ])"
)
_CROWDED = re.compile(
    r"(?<![a-zà-ÿ])[a-zà-ÿ]{2,}+(?:[,;!?][A-Za-zÀ-ÿ]{2,}|\.(?!(?:com|org|net|example|co|io|js|py|uk|de|fr|es|in|edu|gov|info|me|md|pdf|docx?|txt|app|dev|test|ai|NET)\b)(?:[A-Z][a-z]+|[a-z]{2,}(?= )))(?![\w/@.]*[/@])"
)
_SPACED = re.compile(r"\w +[,.;](?=\s)|\w +[,;](?=\w)")
_REPEATED = re.compile(r"[!?]{2,}|,{2,}|(?<!\.)\.\.(?!\.)|;{2,}")
_DIGIT_WORD = re.compile(
    r"\b(?:2|4) (?:u|the|me|hear|you|see|your|get|be|work|meet)\b|\b\w+ing 2 \w+|\bcant wait 2\b", re.IGNORECASE
)
_DAYS = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)\b"
)
_RUN = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|www\.")
SHOUTING = 0.5


def typo_heavy(letter: Letter, context: ToneContext, language: str) -> Iterator[Found]:
    """The stretch with the slips, where they are many, and the same without those that can be mended."""
    text = letter.text
    words = count_of_words(text) or 1
    slips = sorted(_slips(letter, context, language), key=lambda slip: (slip[0], -slip[1]))
    weight = sum(each[3] for each in slips)
    if weight >= AT_LEAST and weight * 100 / words >= PER_HUNDRED:
        yield Found(Fault.TYPO_HEAVY, Place(slips[0][0], max(end for _, end, _, _ in slips)), _mended(text, slips))
    elif _is_shouted(letter):
        yield Found(Fault.TYPO_HEAVY, Place(letter.start, max(letter.end, letter.start + 1)), _quietly(letter))


Slip = tuple[int, int, str, float]
"""From where to where, what it should be, what it weighs."""


def _slips(letter: Letter, context: ToneContext, language: str) -> Iterator[Slip]:
    text = _RUN.sub(lambda run: " " * len(run[0]) if _ADDRESS.search(run[0]) else run[0], letter.text)
    yield from _of_shape(text)
    if (
        context.recipient
        and letter.greeting
        and letter.greeting.who[:1].islower()
        and letter.greeting.who.istitle() is False
    ):
        first = letter.greeting.who
        if first == first.casefold() and first.isalpha() and first not in NOBODY:
            yield letter.greeting.start, letter.greeting.end, first.title(), 1
    if language == "en":
        yield from _of_english(text, context)


def _of_shape(text: str) -> Iterator[Slip]:
    for match in _DOUBLED.finditer(text):
        if match[1].casefold() not in _MAY_DOUBLE and match[1][0].islower():
            yield match.start(), match.end(), match[1], 1
    for match in _SMALL_START.finditer(text):
        yield match.end(), match.end() + 1, text[match.end()].upper(), 0.7
    for match in _CROWDED.finditer(text):
        yield match.start(), match.end(), re.sub(r"([,;!?.])", r"\1 ", match[0], count=1), 1
    for match in _SPACED.finditer(text):
        yield match.start(), match.end(), re.sub(r" +", "", match[0]), 0.7
    for match in _REPEATED.finditer(text):
        yield match.start(), match.end(), match[0][0], 0.5


def _of_english(text: str, context: ToneContext) -> Iterator[Slip]:
    for match in _SMALL_I.finditer(text):
        yield match.start(), match.end(), "I" + match[0][1:], 0.7
    for match in _DAYS.finditer(text):
        yield match.start(), match.end(), match[0].title(), 0.5
    for match in _CONFUSED.finditer(text):
        yield match.start(), match.end(), match[0], 1
    for match in _DIGIT_WORD.finditer(text):
        yield match.start(), match.end(), match[0], 1
    names = {
        word.casefold()
        for name in (
            context.recipient,
            context.employer,
            context.role,
            context.seeker,
            *context.others,
            *context.discussed,
        )
        for word in re.findall(r"\w+", name)
    }
    for match in re.finditer(r"\b[a-zA-Z0-9]+\b", text):
        word = match[0].casefold()
        if word not in names and (better := _known(word, match[0])) is not None:
            yield match.start(), match.end(), better, 1


def _known(word: str, written: str) -> str | None:
    """What a word should have been, where it is misspelt."""
    if word in MISSPELT and word not in _LEGIT and (written.islower() or len(word) > 3 or word in {"im", "pls", "thx"}):
        return _cased(MISSPELT[word].replace("_", " "), written)
    one = word.removesuffix("s")
    if one in MISSPELT and one not in _LEGIT and word != one and len(one) > 4 and word not in _common():
        return _cased(MISSPELT[one].replace("_", " ") + "s", written)
    if len(word) < 5 or not written.isalpha() or (written[0].isupper() and word not in _one_off()):
        return None
    better = _one_off().get(word)
    return _cased(better, written) if better else None


def _cased(better: str, written: str) -> str:
    return better[:1].upper() + better[1:] if written[:1].isupper() and better else better


_ENDINGS = ("s", "d", "r", "n", "y", "e", "t", "l")


@cache
def _common() -> frozenset[str]:
    return frozenset(word for word in ENGLISH.split() if word.isalpha())


@cache
def _one_off() -> dict[str, str]:
    """Words that are one slip away from one that letters often have: a letter left out, doubled, or two exchanged."""
    common = _common()
    wrong: dict[str, str] = {}
    for word in common:
        slips = _slipped(word) if len(word) >= 7 else _exchanged(word) if len(word) >= 5 else ()
        wrong.update((slip, word) for slip in slips if slip not in common and slip not in _REAL)
    return wrong


_REAL = word_set(
    "conversion expected reserve processing contribute converting interred learner united prospects expended "
    "expert favorable honored organized organize realize enthusiast commuted committee personal personally "
    "posses possess adress resect severe sever except accept exiting excting complement compliment council "
    "counsel principle principal stared stating planing three there filed field trail trial quiet quite angel angle dairy diary "
    "scared sacred casual causal signing singing bread beard untie unite marital martial silver sliver pateint clam calm sings "
    "signs barns brans thrid lairs liars perserve preserve tried loading compete panellists staring alway perhap succes"
)


def _exchanged(word: str) -> Iterator[str]:
    """Two neighbouring letters the other way round, which seldom makes another word."""
    for at in range(1, len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _slipped(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if at < len(word) - 1 or not word.endswith(_ENDINGS):
            yield word[:at] + word[at + 1 :]
        if at < len(word) - 1 and word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if at < len(word) - 1:
            yield word[: at + 1] + word[at] + word[at + 1 :]
        for vowel in "aeiou":
            if word[at] in "aeiou" and vowel != word[at]:
                yield word[:at] + vowel + word[at + 1 :]


def _mended(text: str, slips: list[Slip]) -> str:
    """The stretch from the first slip to the last with each one mended."""
    start = slips[0][0]
    end = max(slip[1] for slip in slips)
    mended, at = "", start
    for begins, ends, better, _ in slips:
        if begins >= at:
            mended += text[at:begins] + better
            at = ends
    return re.sub(r"  +", " ", mended + text[at:end])


def _is_shouted(letter: Letter) -> bool:
    """Whether most of it is in capitals."""
    body = letter.text[letter.start : letter.end]
    letters = [c for c in body if c.isalpha() and c.upper() != c.lower()]
    return len(letters) > 30 and sum(map(str.isupper, letters)) > SHOUTING * len(letters)


def _quietly(letter: Letter) -> str:
    """The same in small letters, sentences with a capital."""
    plain = letter.text[letter.start : max(letter.end, letter.start + 1)].casefold()
    said = re.sub(r"(^\s*|[.!?]\s+|\n\s*)([^\W\d_])", lambda match: match[1] + match[2].upper(), plain)
    return re.sub(r"\bi\b", "I", said)
