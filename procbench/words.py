"""English words and plain sentences made of them, for the tasks that work on text."""

from procbench.tasks.draws import Draws


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


DETERMINERS = _split("""
the a this that each every one another some any our your their his her
""")
ADJECTIVES = _split("""
able ancient bare bitter blue brave bright brittle broad calm careful cheap clear clever cold common
copper crooked curious damp dark deep distant dry dusty eager early empty faint familiar famous fine
firm fresh gentle golden grave green grey happy heavy hidden hollow honest huge humble hungry idle
large late light little lively lonely long loud lucky massive mild modern narrow neat noble noisy
old open painted pale patient plain polite proud quick quiet rare rough round rusty sharp short
silent silver simple sleepy slow small smooth soft solid steady steep stiff strange strong sudden
sweet tall tame thick thin tidy tiny warm weak wet wide wild wise wooden young
""")
NOUNS = _split("""
anchor apple apron archive arrow artist baker barn basket beach bell bird blacksmith boat book
bottle box branch bread bridge brother bucket butter button cabin candle carpenter carriage castle
cat chair child city clock cloud coat coin corner cottage cousin dance desk doctor dog door dream
driver electrician engine farmer feather field fire fish flag flower forest fountain friend garden
gate glass glove goat grain grandmother guard hammer harbour hat hill horse house island jacket
journey judge kettle key king kitchen ladder lake lamp lantern leaf letter library lion machine map
market meadow merchant miller mirror morning mountain mouse music needle neighbour nephew night
notebook ocean orchard oven owl painter paper path pencil photographer piano picture pilot planet
poet pond potter queen rabbit railway rain ribbon ring river road roof rope sailor school scientist
shadow shepherd ship shoe shop shopkeeper singer sister sky snow soldier song spoon spring station
stone storm story stove street student summer table tailor teacher tent thread ticket tiger tower
town train translator traveller tree tunnel uncle valley village violin wagon wall watch watchmaker
water weaver wheel wind window winter wolf worker yard
""")
VERBS = _split("""
admires answers asks avoids believes borrows breaks brings builds buys calls carries catches changes
chooses cleans climbs closes collects copies counts covers crosses cuts describes digs discovers
draws drops enjoys explains fears feeds finds fixes follows forgets gathers gives greets guards
hears helps hides holds invites joins keeps kicks knows leads leaves lifts likes loses loves makes
measures meets mends misses moves names needs notices offers opens orders paints passes picks plans
praises prepares presses protects pulls pushes reaches reads recognises remembers repairs rings
saves searches sees sells sends serves shows signs studies supports takes teaches tells thanks
throws touches trusts turns visits wants warns washes watches weighs wins writes
""")
ADVERBS = _split("""
again almost already always badly barely calmly carefully clearly closely daily early easily evenly
finally firmly gently gladly happily hardly here kindly lately loudly mostly nearly neatly never
nightly now often once openly perhaps politely proudly quickly quietly rarely roughly sadly safely
seldom sharply simply slowly smoothly softly soon suddenly there today together tonight twice
usually well wisely yesterday
""")
PREPOSITIONS = _split("""
above across after against along among around at before behind below beneath beside beyond by down
for from in inside into near of on opposite outside over past round through to toward under until up
with within without
""")
CONJUNCTIONS = _split("""
and but while because although since when where if or yet so
""")

_PATTERN = (
    DETERMINERS,
    ADJECTIVES,
    NOUNS,
    VERBS,
    DETERMINERS,
    NOUNS,
    ADVERBS,
    PREPOSITIONS,
    DETERMINERS,
    ADJECTIVES,
    NOUNS,
    CONJUNCTIONS,
)
# The same words may stand at several places: where each place's list came first.
_KINDS = tuple(_PATTERN.index(words) for words in _PATTERN)
WORDS = sorted({word for words in _PATTERN for word in words})


def sentence(draws: Draws, count: int, *, varied: bool) -> list[str]:
    """The words of a sentence, the first one with a capital.

    Args:
        draws: where chance comes from.
        count: number of words, at least 1.
        varied: whether a word comes again only when all others of its kind are used up.
    """
    places = [place % len(_PATTERN) for place in range(count)]
    if varied:
        chosen: list[str] = []
        left: dict[int, list[str]] = {}
        for place in places:
            words = left.setdefault(_KINDS[place], [])
            if not words:
                words.extend(_PATTERN[place])
            taken = draws.below(len(words))
            words[taken], words[-1] = words[-1], words[taken]
            chosen.append(words.pop())
    else:
        chosen = [draws.choice(_PATTERN[place]) for place in places]
    return [chosen[0].capitalize(), *chosen[1:]]
