import { determinerBefore, type Determiner } from '#core/suggest/actors/determiner';
import { bodiesNouns, bodyNouns, peopleNouns, personNouns } from '#core/suggest/actors/human-nouns';
import { joined, keyAt, type Sheet } from '#core/suggest/actors/sheet';
import { actingVerbs, functionWords, thingNouns } from '#core/suggest/actors/word-lists';

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

export interface NounPhrase {
  /** First word of what qualifies the noun. */
  readonly from: number;
  readonly head: number;
  readonly determiner: Determiner;
}

/** Belong to the group or person after them: “security forces”, “deputy prime minister”. */
const qualifiers = list(
  `government opposition senior junior top security intelligence military police foreign deputy prime vice defence defense
  finance interior party state health council religious ruling former ex church union army justice education energy trade
  economy environment permanent allied armed human rights rebel coalition court asylum secretary under assistant chief
  border coast law enforcement peace company industry market veteran business community city parliamentary
  independent arab news media tv television satellite cable online press campaign aid relief welfare media
  minority majority oil gas mining coal steel tech technology bank banking insurance housing rail railway bus
  train taxi truck hospital school university college prison jail drug cartel gang crime murder fraud terror terrorism
  coup pop rock film football soccer rugby cricket tennis chess hockey athletics sports team club squad youth student
  women children teachers workers trade labour labor farm fishing shipping auto car parts data center oversight
  advisory executive supervisory governing standing joint special key leading main big major small young old
  elderly early acting interim incoming outgoing retired late new future exiled jailed convicted detained displaced
  wounded injured elected newly then longtime long-time self-styled so-called hard-line hardline left-wing
  right-wing far-right far-left pro-government anti-government humanitarian anti-graft anti-corruption watchdog cyber
  space nuclear weapons arms climate weather finance tax customs immigration migration labour privacy consumer data
  hedge pension fund investment private public joint upper lower high supreme district county provincial village town
  expert fact-finding search rescue emergency fire ambulance civil voluntary charity church boat crew government-run
  state-run state-owned home interest lobby pressure action armed rights-watch mass street team paramedic staff
  separatist guerrilla insurgent militant terrorist extremist jihadist islamist resistance liberation monitoring
  weapons un-backed think green anti-nuclear high world great facto shadow peace hardline task protest reform patronage presidency embassy ministry palace vulture pro-democracy pro-independence multi-system service alleged suspected`,
);
/** With a capital even within a sentence. */
const capitalQualifiers = list(
  `western eastern northern southern central arab islamic muslim christian jewish catholic protestant orthodox sunni shia
  shiite kurdish palestinian african european asian latin immigrant opposition`,
);
const likeAdjective = /(?:[^aeiou]al|ial|ual|ic|ary|ative|utive|itive|ous|istic|ese|ish)$/u;
const noAdjectives = list('several five give all previous various serious dangerous obvious public topic critic real');

/** The noun phrase whose head is the word, or `null` where the word is only the first half of another noun. */
export function nounPhraseAt(sheet: Sheet, head: number): NounPhrase | null {
  if (!endsHere(sheet, head)) return null;
  const from = qualifiedFrom(sheet, head);
  return { from, head, determiner: determinerBefore(sheet, from, head) };
}

export function isHumanNoun(key: string): boolean {
  return personNouns.has(key) || peopleNouns.has(key) || bodyNouns.has(key) || bodiesNouns.has(key);
}

/** The noun is not the first half of another: “the government bond”, “police station”. */
function endsHere(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  const next = sheet.tokens[at + 1];
  if (!token || !next || token.possessive || !joined(token, next)) return true;
  if (next.gap === '-') return false;
  // “who would police it”
  const modal = /^(?:to|would|will|can|could|should|must)$/u.test(keyAt(sheet, at - 1));
  if (token.key === 'police' && modal && /^(?:the|it|them|its|this|that)$/u.test(next.key)) return false;
  // “Governor orders drawdown”: in a headline it is rather the verb.
  const bare = token.startsLine && personNouns.has(token.key) && !next.capital;
  if (
    bare &&
    /^(?:orders|plans|calls|claims|charges|rules|reports|raids|protests|visits|talks|tours|backs)$/u.test(next.key)
  )
    return true;
  if (next.capital) return true;
  if (peopleNouns.has(token.key) && /s$/u.test(token.key)) {
    // “Voters head to the polls”
    if (/^(?:head|partner|rival|police|guard|pilot|coach|monitor|champion)$/u.test(next.key)) return true;
    return !(
      isHumanNoun(next.key) || /^(?:strike|strikes|rights|affairs|compensation|protest|protests)$/u.test(next.key)
    );
  }
  if (functionWords.has(next.key) || actingVerbs.has(next.key)) return true;
  // “public advertising”: it rather says what kind of thing.
  if (/^(?:public|minority|majority)$/u.test(token.key) && !/(?:ed|s)$/u.test(next.key)) return false;
  if (
    isHumanNoun(next.key) &&
    !/^(?:head|chair|board|force|panel|party|side|unit|chief|state|guard|monitor|press)$/u.test(next.key)
  )
    return false;
  return !(halves.has(next.key) || thingNouns.has(next.key) || likeThing.test(next.key));
}

const likeThing = /(?:tion|tions|ment|ments|ness|ship|ships|ism|ance|ence|ency|ities|ings|ologies|ology)$/u;

const halves = list(
  `bond bonds building buildings debt spending headquarters policy policies documents data figures records website
  statement source sources chief board staff council programme program programs filing ruling account accounts car cars hall
  house order orders case cases station stations office offices room rooms base bases camp camps car vehicle vehicles van
  brutality custody raid raids chief chiefs report reports system systems unit units life lives home homes rights movement
  minister ministers shutdown funding funds money budget plan plans project projects scheme schemes tax taxes time
  work job jobs pay profit profits price prices stock share shares rate rates results result race list line lines law
  laws bill bills deal deals dispute talks visit tour speech talk testimony action activity activities card cards school
  leader leaders officer officers secretary member members agency agencies spokesman spokeswoman spokesperson soldiers
  side camp fraction bench seat seats term terms role post posts position positions status class base area areas level
  levels number numbers count counts group groups rule rules service services site sites store stores charge charges
  assault attack attacks fire fight war crime crimes death deaths killing killings strike strikes march protest protests
  rally unrest control power powers land property assets bank banks union unions health care welfare safety security
  abuse trial trials verdict appeal hearing papers paper document letter letters email emails phone phones book books
  mine bond profits loan loans sector model brand name names history culture song hearing visa trip population
  plant plants complex chamber floor worker advertising opinion
  interview interviews bail cordon presence checkpoint checkpoints escort escorts dog dogs reform reforms complaint
  complaints investigation investigations database surveillance tactics wages salary salaries
  relations affairs interests doctor doctors wing wings front shooting training coup coups`,
);

/** The first of the words that qualify it: “security officials”, “deputy foreign minister”. */
function qualifiedFrom(sheet: Sheet, at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const word = sheet.tokens[from - 1];
    const first = sheet.tokens[from];
    if (!word || !first || sheet.taken[from - 1] || word.possessive || !/^[ -]$/u.test(first.gap)) break;
    if (word.capital && !sheet.tokens[at]?.capital && !word.startsSentence && !capitalQualifiers.has(word.key)) break;
    const fits =
      qualifiers.has(word.key) ||
      capitalQualifiers.has(word.key) ||
      // “government-backed”, “newly formed”
      (word.gap === '-' && /(?:ed|led|run|wide|based|wing)$/u.test(word.key)) ||
      (/ed$/u.test(word.key) && keyAt(sheet, from - 2) === 'newly') ||
      first.gap === '-' ||
      (likeAdjective.test(word.key) && !noAdjectives.has(word.key) && !functionWords.has(word.key));
    if (!fits) break;
    from -= 1;
  }
  return from;
}

/** Whether it does or says something, or is said to have been spoken to. */
export function phraseActs(sheet: Sheet, { from, head, determiner }: NounPhrase): boolean {
  let at = head + 1;
  if (
    /^(?:also|still|now|later|then|never|reportedly|allegedly|apparently)$/u.test(keyAt(sheet, at)) ||
    /ly$/u.test(keyAt(sheet, at))
  )
    at += 1;
  const next = sheet.tokens[at];
  if (next && !next.capital && (next.gap === ' ' || keyAt(sheet, at) === 'who')) {
    if (actingVerbs.has(next.key) || /^\p{L}{3,}ed$/u.test(next.key) || keyAt(sheet, head + 1) === 'who') return true;
    if (
      /^(?:are|were|is|was|do|does|did|be|been|go|went|want|need|needs|say|fear|hope|plan|plans|seek|seeks|to|came|come|comes|knew|know|saw|fled|stood|fought|began|held|kept|found|felt|spoke|left|told|threw|shot|ran|sought|brought|slept|won|lost|met|sent|kept|shut|hit|struck|took|gave|made|went|grew|hold|run|lead|block|back|fight|try|tries|faces|face|claim|charge|question|think|believe|accuse|warn|argue|demand|describe|complain|call)$/u.test(
        next.key,
      )
    )
      return next.key !== 'to';
  }
  // “Moratorium stays: minister”, “Analysts: prices to fall”: who says what stands on the other side of the colon.
  const after = sheet.tokens[head + 1];
  if (/^: $/u.test(sheet.tokens[from]?.gap ?? '') && (after === undefined || after.startsLine)) return true;
  // “PM dismisses reports”, “Opposition cries foul”: a line that begins with the bare noun is a headline.
  const bare = determiner === 'none' && sheet.tokens[from]?.startsLine === true && next?.gap === ' ' && !next.capital;
  if (bare && /[^s]s$/u.test(next.key) && !isHumanNoun(next.key) && !thingNouns.has(next.key)) return true;
  const before = keyAt(sheet, determiner === 'none' ? from - 1 : from - 2);
  return (
    /^(?:said|told|says|asked|accused|blamed|sued|urged|by|according|warned|arrested|killed|against|between)$/u.test(
      before,
    ) ||
    (before === 'to' && keyAt(sheet, from - (determiner === 'none' ? 2 : 3)) === 'according')
  );
}

/** “the president of France Emmanuel Macron”, “the chairman, John Smith”: the name that follows is the mention. */
export function namesSomebody(sheet: Sheet, at: number): 'directly' | 'comma' | null {
  const next = sheet.tokens[at + 1];
  if (!next || !next.capital || sheet.tokens[at]?.possessive === true || functionWords.has(next.key)) return null;
  if (next.gap === ' ') return 'directly';
  return /^,\s$/u.test(next.gap) ? 'comma' : null;
}
