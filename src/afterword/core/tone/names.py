"""Whether the greeting names the person it goes to."""

import re
from collections.abc import Iterator

from afterword.core.letters.phrases import word_set
from afterword.core.tone.found import Found, Place
from afterword.core.tone.text import Letter, folded
from afterword.core.tone.value import Fault, ToneContext

_PART = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
MEN = word_set("mr sir herr monsieur m señor senor sr don")
WOMEN = word_set("ms mrs miss madam ma'am frau madame mme mademoiselle señora senora sra señorita doña")
TITLES = (
    MEN
    | WOMEN
    | word_set(
    "dr prof professor professorin mx dame lord lady rev reverend mlle dott ing doctor doctora dra sister "
    "brother coach chef captain principal doktor docteur professeur profesor profesora lic father superintendent "
    "councillor councilor colonel col major maj lieutenant lt sergeant sgt corporal general gen commander cdr "
    "commissioner inspector detective constable officer sheriff warden judge justice counsel maître maitre pastor "
    "rabbi imam bishop canon deacon vicar fr matron nurse dean provost chancellor president chairman chairwoman "
    "chairperson mayor governor senator minister ambassador director direktor direktorin sheikh maestro provost"
)
)  # fmt: skip
NOBODY = word_set(
    "team hiring manager managers committee all everyone everybody panel recruiter recruiters recruiting "
    "recruitment recruitment colleagues colleague hr department both there folks ladies gentlemen whom it may "
    "concern to the and & of at in your friends people talent acquisition search group office staff board "
    "members member head teacher headteacher director owner partners partner selection admissions personnel "
    "human resources again you guys ji again respected concerned person engineering data platform product "
    "design marketing nursing finance sales operations support interview interviewer interviewers future once "
    "more from chair chairs crew damen und herren sehr geehrte geehrter liebe lieber liebes personalabteilung "
    "zusammen an das die dem den mesdames messieurs à l l'attention de la le les équipe service tous toutes et "
    "y o e señores señoras equipo estimados todo todos todas buenos tarde noche madame monsieur"
)
GROUPS = word_set("office team committee panel department board recruiting recruitment hr staff")
"""Where it goes to one of these, anybody of them may be greeted."""
NICKNAMES = """
robert: bob bobby rob robbie bert; roberta: bobbie; william: bill billy will liam; richard: rick dick ricky rich
elizabeth: liz beth eliza betty lizzie libby; elisabeth: liz lisa beth; margaret: maggie peggy meg marge greta
katherine: kate katie kathy kat; catherine: kate katie cathy cat; kathryn: kate katie kathy; katharina: kathi
james: jim jimmy jamie; john: jack johnny jon; jonathan: jon jonny; michael: mike mick mickey; michelle: shelly
edward: ed eddie ted ned; theodore: ted theo; thomas: tom tommy; anthony: tony ant; antonio: toni tonio
charles: charlie chuck; charlotte: charlie lottie; henry: harry hank; joseph: joe joey; samuel: sam sammy
samantha: sam; alexander: alex sasha alec xander; alexandra: alex sasha sandra; alejandro: alex ale; alejandra: ale
patricia: pat patty tricia trish; patrick: pat paddy; susan: sue suzie susie; rebecca: becky becca bex
jennifer: jen jenny; jessica: jess jessie; christopher: chris kit; christine: chris tina chrissy
christina: chris tina chrissy; christian: chris; nicholas: nick nicky; nicola: nicky; nicole: nicky nikki
daniel: dan danny; daniela: dani; danielle: dani; matthew: matt; benjamin: ben benny; andrew: andy drew; andrea: andi
deborah: debbie deb debra; dorothy: dot dottie; frances: fran; francis: frank; francisco: paco fran pancho; jose: pepe
joanne: jo; joanna: jo; josephine: jo josie; kenneth: ken kenny; lawrence: larry; leonard: leo len lenny
peter: pete; philip: phil pip; phillip: phil; stephen: steve; steven: steve; stephanie: steph; timothy: tim
victoria: vicky tori vic; gregory: greg; ronald: ron ronnie; donald: don donnie; david: dave davey; geoffrey: geoff
jeffrey: jeff; gerald: jerry gerry; harold: harry hal; helen: nell; eleanor: ellie nell nora; abigail: abby
amanda: mandy; barbara: barb babs; cynthia: cindy; judith: judy; kimberly: kim; pamela: pam; penelope: penny
sarah: sally; teresa: terry tess; theresa: terry tess; terence: terry; valerie: val; vincent: vince vinny
zachary: zach zack; johannes: hannes hans; sebastian: basti seb; maximilian: max; ignacio: nacho; dariusz: darek
sabine: bine; wolfgang: wolf; guadalupe: lupe; isabel: isa; isabella: bella izzy; natalia: nat; natalie: nat
raymond: ray; walter: walt; frederick: fred freddie; friedrich: fritz fred; louis: lou; louise: lou; mohammed: mo
"""
SHORT_FORMS = frozenset((short, long) for short in (3, 4) for long in range(short + 3, 16))
AND = frozenset({"and", "und", "et", "y", "&"})
ALIKE: dict[str, frozenset[str]] = {
    full.strip(): frozenset(short.split())
    for full, short in (entry.split(":") for line in NICKNAMES.strip().splitlines() for entry in line.split(";"))
}
"""What somebody with this name may be called by those who know them."""


def wrong_names(letter: Letter, context: ToneContext) -> Iterator[Found]:
    """The name in the greeting, where it is nobody's whom it goes to. One of several may be another's."""
    greeting = letter.greeting
    parts = _parts(context.recipient)
    if greeting is None or NOBODY.issuperset(parts) or not GROUPS.isdisjoint(parts):
        return
    people = list(_people(greeting.who, passed=_plain(context.employer) | _plain(context.role)))
    said = [greeting.who[parts[0].start() : parts[-1].end()] for parts in people]
    if people and not any(_is_same(each, context.recipient) for each in said):
        start, end = greeting.start + people[0][0].start(), greeting.start + people[-1][-1].end()
        yield Found(Fault.WRONG_NAME, Place(start, end), _greeted(letter.text[start:end], context.recipient))


def _people(who: str, *, passed: set[str]) -> Iterator[list[re.Match[str]]]:
    """The people in a greeting, as the parts of their names with titles; groups are left out."""
    one: list[re.Match[str]] = []
    is_small = who == who.casefold()
    for match in _PART.finditer(who):
        bare = folded(match[0]).strip(".")
        if bare in AND:
            if _names_in(one):
                yield one
            one = []
        elif bare in TITLES or (bare not in NOBODY and bare not in passed and (is_small or match[0][0].isupper())):
            one.append(match)
    if _names_in(one):
        yield one


def _names_in(parts: list[re.Match[str]]) -> bool:
    return any(folded(each[0]).strip(".") not in TITLES for each in parts)


def _parts(name: str) -> list[str]:
    """The parts of a name without titles, small and plain."""
    bare = [
        folded(each).strip(".") for each in _PART.findall(name.split(",", maxsplit=1)[0] if ", " not in name else name)
    ]
    return [each for each in bare if each and each not in TITLES]


def _plain(text: str) -> set[str]:
    return {folded(each) for each in _PART.findall(text)}


def _is_same(said: str, name: str) -> bool:
    """Whether the words of a greeting can be this person: every part fits, and the title does not contradict."""
    mine, theirs = _parts(said), _parts(name)
    titles = {folded(each).strip(".") for each in _PART.findall(said)} & (MEN | WOMEN)
    known = {folded(each).strip(".") for each in _PART.findall(name)} & (MEN | WOMEN)
    if (titles & MEN and known & WOMEN) or (titles & WOMEN and known & MEN):
        return False
    if titles and len(mine) == 1 and len(theirs) == 1 and not known:
        return True
    return all(any(_fits(part, other) for other in theirs) for part in mine)


def _fits(said: str, name: str) -> bool:
    """Whether a word can be this part of a name: the same, a nickname, an initial, one half of a double name."""
    if (
        said == name
        or said in ALIKE.get(name, ())
        or name in ALIKE.get(said, ())
        or _spelt_out(said) == _spelt_out(name)
    ):
        return True
    if len(said) == 1:
        return name.startswith(said)
    return (
        said in re.split("[-']", name)
        or name in re.split("[-']", said)
        or _is_short_for(*sorted((said, name), key=len))
    )


PARTICLES = word_set("van von der den de del della di da la le el al bin ibn ben ter ten zu zur st san")
"""Small parts of family names, which are nobody's short form."""


def _is_short_for(short: str, long: str) -> bool:
    """Whether the first letters are the short form that no table knows: "Ann" of "Annette", but not "Joan" of "Joanne"."""
    return short not in PARTICLES and long.startswith(short) and (len(short), len(long)) in SHORT_FORMS


def _spelt_out(name: str) -> str:
    """Umlauts written as two letters and as one are the same name; so are a hyphen and an apostrophe left out."""
    return re.sub("[-']", "", name.replace("ue", "u").replace("oe", "o").replace("ae", "a").replace("ss", "s"))


def _greeted(said: str, recipient: str) -> str:
    """The reader's name, as formal as the greeting was."""
    parts = said.split()
    titles = [part for part in parts if folded(part).strip(".") in TITLES]
    names = [part for part in recipient.split() if folded(part).strip(".") not in TITLES]
    own = [part for part in recipient.split() if folded(part).strip(".") in TITLES]
    if titles:
        return " ".join([*(own or titles[:1]), names[-1]]) if names else recipient
    return names[0] if names and len(parts) == 1 else " ".join(names) or recipient
