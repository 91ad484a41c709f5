/**
 * Whether the sentence around an expression speaks of what was or of what will be. The nearest word that tells counts:
 * first in the clause before the expression (“failed on Friday”), then in the clause after it (“on Friday the council
 * will vote”), then further back in the sentence.
 */
export interface TenseCue {
  readonly tense: 'past' | 'future' | 'none';
  /** The words that tell, as they stand in the text; empty without any. */
  readonly words: string;
  /** It may as well speak of what was to come then, and is over now. */
  readonly isWeak?: boolean;
}

/** After a verb of the future: its own verb, which may look like one of the past (“will be held”, “is to be signed”). */
const ownVerb = String.raw`(?:\s+(?:to|be|not|also|then|now|soon|likely|\p{Ll}+ly))*\s+\p{Ll}+`;
const futureVerb = [
  String.raw`(?:(?:I|you|he|she|it|we|they|who|there|that)['’]ll|will|shall|won['’]t|going\s+to|would(?!\s+have)|can|could(?!\s+have)|should(?!\s+have)|must|might|may(?=\s+\p{Ll}))${ownVerb}`,
  String.raw`(?:is|are|was|were|be|been)\s+(?:(?:\p{Ll}+ly|also|now|then|still|yet|not|never|soon|once|later|only|first)\s+)?(?:to|set\s+to|due\s+to|scheduled\s+to|expected\s+to|likely\s+to|slated\s+to|supposed\s+to|planned\s+to|bound\s+to)${ownVerb}`,
  String.raw`(?:set|scheduled|slated|due|plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:es?|ed|ing)|expect(?:s|ed)?|aim(?:s|ed)?|prepar(?:es?|ed|ing)|agreed|(?:(?:has|have|had)\s+)?(?:voted|opted|decided)|offered|resolved|proposed|seek(?:s|ing)?|trying|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|decided|wants?|need(?:s|ed)?|ready|invited|asked|urged|told|ordered|called|needs)\s+(?:\p{L}+\s+)?to${ownVerb}`,
  String.raw`(?:is|are|was|were|be)\s+(?:\p{Ll}+\s+)?(?:expected|anticipated|planned|set|listed)(?=\s*$)|plan(?:s|ned)?\s+for(?=\s+(?:\p{Ll}+ing|an?|the)\b)`,
  String.raw`(?:expected|anticipated|set|planned)(?=\s+(?:on|in|by|for|at|this|next|later|as)\b)|will|(?:expects?|forecasts?|predicts?)(?=\s+(?:an?|no|another|more|further)\b)|set\s+for|(?:re)?scheduled|slated|due|upcoming|forthcoming|planned|preparing\s+for|ahead\s+of|needs?(?=\s+(?:the|more|another|until))|as\s+(?:soon|early)\s+as|deadline|until|pending|awaiting|(?:adjourned|postponed|deferred|listed|posted|fixed|rescheduled|delayed|put\s+off|pushed\s+back|moved)\s+(?:\p{L}+\s+){0,4}?(?:to|until|for)`,
].join('|');
const eventVerb = String.raw`meets?|visits|travels|leaves|departs|flies|begins?|starts|opens|convenes?|hosts|arrives?|returns|expires?|resumes?|runs|takes?\s+(?:place|effect|office)|comes?\s+into|kicks?\s+off|faces|goes|go(?:es)?\s+to\s+the\s+polls|heads?\s+(?:to|back)|holds|launches|plays|airs|premieres|debuts|turns|gets?\s+under\s*way|continues\s+(?:until|through)`;
const pastVerb = String.raw`said|told|was|were|had|did|made|took|came|began|met|went|held|won|lost|became|gave|found|left|led|fell|rose|sent|spoke|wrote|brought|saw|kept|struck|shot|hit|cut|broke|fled|flew|got|grew|knew|paid|ran|sold|bought|thought|caught|fought|sought|stood|swore|threw|drove|chose|drew|ate|hid|laid|lay|read|rode|sang|sank|sat|shook|shut|slid|spent|stole|stuck|taught|tore|woke|wore|withdrew|overthrew|underwent|died|\p{Ll}{2,}ed(?<!need|indeed|speed|seed|feed|breed|hundred|bleed|exceed|proceed|succeed|united|armed)|(?:has|have)\s+\p{Ll}+`;

const cue = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<future>${futureVerb}|${eventVerb})|(?<past>(?<!(?<![\p{L}\p{N}])(?:an|a|no|rate|price)\s)(?:${pastVerb})))(?![\p{L}\p{N}])`,
  'giu',
);

/** How far the sentence is followed to each side, in UTF-16 code units. */
const reach = 220;
const clauseEdge = /[,;:–—()“”"]|\b(?:and|but|which|who|that|while|when|after|because|as|although|though|if)\b/giu;
/** A period after an initial, a title or a month ends no sentence. */
const sentenceEnd = String.raw`(?:(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))\.|[!?…])[”"’']?`;
const sentenceEdge = new RegExp(String.raw`${sentenceEnd}\s+(?=[\p{Lu}“"‘])|\n`, 'gu');
const nextSentenceEdge = new RegExp(String.raw`${sentenceEnd}(?:\s+(?=[\p{Lu}“"‘])|$)|\n`, 'u');
const quotation = /“[^”]*”|"[^"]*"/gu;
/** Words that speak of what may be, also after a verb of the past: “notified it would do so in December”. */
const weak =
  /^(?:would|could|can|may|might|should|must)\b|^(?:was|were)\s+(?:\p{Ll}+\s+)?(?:supposed|due|set|scheduled|slated|expected|planned)\b/iu;
/** Of a deadline that is over. */
const outdated =
  /^[’']?s?\s+(?:\p{Ll}+\s+)?(?:deadline|cutoff|cut-off|target)\s+(passed|expired|lapsed|slipped|was\s+missed|had|has)\b/iu;
/** What went on until a day that is over. */
const lasting =
  /^(?:was|were|had|lasted|ran|stayed|remained|continued|waited|lived|worked|served|held|stood|fought|went|raged|kept|lay|slept|spent|led|ruled)\b/iu;
/** “The vote is on Sunday.” */
const isOnDay = /\b(?:is|are|isn['’]t|aren['’]t|falls?)\s+(?:only\s+|not\s+)?(?:on|in|until)\s+$/iu;

export function tenseAt(text: string, { start, end }: { readonly start: number; readonly end: number }): TenseCue {
  const left = leftOf(text, start);
  const right = rightOf(text, end);
  const preposition = /(?:^|\s)(until|till|by|since|for|from)\s+(?:the\s+|a\s+|an\s+)?$/iu
    .exec(left)?.[1]
    ?.toLowerCase();
  if (preposition === 'since') return { tense: 'past', words: 'since' };
  if (outdated.test(right)) return { tense: 'past', words: outdated.exec(right)?.[1] ?? '' };
  const deadline = /^[’']?s?\s+(?:deadline|cutoff|cut-off|expiry|expiration|target)/iu.exec(right);
  if (deadline !== null) return { tense: 'future', words: deadline[0].replace(/^[’']?s?\s+/u, '') };

  const edge = lastIndexOf(clauseEdge, left);
  const nearby = left.slice(edge);
  const near = lastCue(nearby);
  if (preposition === 'until' || preposition === 'till' || preposition === 'by') {
    const isOver = preposition === 'by' ? /^(?:was|were|had)\b/iu : lasting;
    const verb = lastCue(nearby.replace(/(?:until|till|by)\s+(?:the\s+|an?\s+)?$/iu, ''));
    if (verb !== null && isOver.test(verb.words)) return verb;
    return { tense: 'future', words: preposition };
  }
  if (preposition === 'for' && !/^(?:was|were|had)\b/iu.test(near?.words ?? ''))
    return { tense: 'future', words: 'for' };
  const present = isOnDay.exec(left)?.[0].trim();
  if (present !== undefined) return { tense: 'future', words: present };
  // “If no solution was found before December”: that is to come, though English puts it into the past.
  if (near?.tense === 'past' && /\b(?:if|unless)\s*$/iu.test(left.slice(0, edge)))
    return { tense: 'future', words: 'if' };
  if (near !== null) return near;
  const clause = right.split(/[,;:–—()“”"]/u)[/^\s*,/u.test(right) ? 1 : 0] ?? '';
  return (
    mainVerb(firstCue(clause)) ??
    lastCue(left.slice(0, edge).replace(quotation, ' ')) ??
    mainVerb(firstCue(right)) ?? { tense: 'none', words: '' }
  );
}

function leftOf(text: string, start: number): string {
  const stretch = text.slice(Math.max(0, start - reach), start);
  return stretch.slice(lastIndexOf(sentenceEdge, stretch));
}

function rightOf(text: string, end: number): string {
  const stretch = text.slice(end, end + reach);
  const edge = stretch.search(nextSentenceEdge);
  return edge === -1 ? stretch : stretch.slice(0, edge);
}

/** Where the last match ends; 0 without one. */
function lastIndexOf(edges: RegExp, words: string): number {
  let at = 0;
  for (const match of words.matchAll(edges)) at = match.index + match[0].length;
  return at;
}

function lastCue(words: string): TenseCue | null {
  let found: TenseCue | null = null;
  for (const match of words.matchAll(cue)) found = toCue(match);
  return found;
}

function firstCue(words: string): TenseCue | null {
  for (const match of words.matchAll(cue)) return toCue(match);
  return null;
}

/** “On Sunday agreed to impose sanctions”: what was agreed lies ahead, the agreeing does not. */
function mainVerb(cue: TenseCue | null): TenseCue | null {
  const verb =
    /^(?:(?:has|have|had)\s+)?(?:agreed|voted|opted|offered|vowed|pledged|promised|decided|asked|urged|told|ordered|called|proposed)\b/iu;
  return cue !== null && cue.tense === 'future' && verb.test(cue.words) ? { ...cue, tense: 'past' } : cue;
}

function toCue(match: RegExpMatchArray): TenseCue {
  const words = match[0];
  if (match.groups?.['future'] === undefined) return { tense: 'past', words };
  return { tense: 'future', words, isWeak: weak.test(words) };
}
