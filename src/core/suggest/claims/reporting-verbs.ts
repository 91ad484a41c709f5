/**
 * Verbs with which news English reports what somebody says or thinks, and what may follow each of them.
 *
 * Frames:
 * - `clause`: a clause with or without “that”; `that`: only with “that”, or a clause whose own verb is plain to see
 * - `quote`: introduces or follows quoted speech, and stands after a clause (`…, he said`)
 * - `hearer`: a noun phrase may come before the clause (`told reporters that`)
 * - `order`: noun phrase and infinitive (`urged Moscow to return`)
 * - `infinitive`: an infinitive of its own subject (`promised to return`)
 * - `of`: noun phrase, then `of` or `for` and what is held against it (`accused Russia of`)
 * - `object`: a bare noun phrase (`denied the charges`)
 * - `for`: `for` and a noun phrase (`called for talks`)
 * - `as`: noun phrase, then `as` and a judgement (`described it as a threat`)
 * - `small`: noun phrase and judgement without a word between (`called it a threat`)
 */
import type { ClaimFunction } from '#core/suggest/claims/claim-function';

export type Frame =
  'clause' | 'that' | 'quote' | 'hearer' | 'order' | 'infinitive' | 'of' | 'object' | 'for' | 'as' | 'small';

export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** `null`: what is said decides. */
  readonly function: ClaimFunction | null;
}

export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing';
}

/** Lemma with irregular past and participle where it has them; frames; function. */
const table: readonly (readonly [string, string, ClaimFunction | null])[] = [
  ['say/said', 'clause quote', null],
  ['tell/told', 'hearer clause quote order', null],
  ['add', 'that quote', null],
  ['state', 'that quote', null],
  ['declare', 'that quote', null],
  ['announce', 'that quote', null],
  ['note', 'that quote', null],
  ['explain', 'that quote', null],
  ['stress', 'that quote', null],
  ['emphasise', 'that quote', null],
  ['emphasize', 'that quote', null],
  ['underline', 'that quote', null],
  ['underscore', 'that quote', null],
  ['reiterate', 'that quote', null],
  ['repeat', 'that quote', null],
  ['remark', 'that quote', null],
  ['observe', 'that quote', null],
  ['comment', 'that quote', null],
  ['respond', 'that quote', null],
  ['reply', 'that quote', null],
  ['answer', 'that quote', null],
  ['recall', 'that quote', null],
  ['write/wrote/written', 'that quote', null],
  ['tweet', 'that quote', null],
  ['post', 'quote', null],
  ['conclude', 'that quote', null],
  ['rule', 'that', null],
  ['testify', 'that quote', null],
  ['report', 'that quote', null],
  ['reveal', 'that', null],
  ['show', 'that', null],
  ['indicate', 'that', null],
  ['find/found', 'that', null],
  ['learn', 'that', null],
  ['understand/understood', 'that', null],
  ['disclose', 'that', null],
  ['confirm', 'that quote', null],
  ['acknowledge', 'that quote', null],
  ['admit', 'that quote', null],
  ['concede', 'that quote', null],
  ['claim', 'clause quote', null],
  ['assert', 'that quote', null],
  ['contend', 'that quote', null],
  ['maintain', 'that quote', null],
  ['argue', 'clause quote', null],
  ['insist', 'that quote', null],
  ['suggest', 'that quote', null],
  ['reason', 'that quote', null],
  ['joke', 'that quote', null],
  ['quip', 'that quote', null],
  ['lament', 'that quote', 'evaluate'],
  ['complain', 'that quote', 'accuse'],
  ['caution', 'that quote hearer', 'warn'],
  ['fume', 'quote', null],
  ['exclaim', 'quote', null],
  ['continue', 'quote', null],
  ['begin/began/begun', '', null],
  ['assure', 'hearer that', null],
  ['remind', 'hearer that', null],
  ['inform', 'hearer that', null],
  ['notify', 'hearer that', null],
  ['convince', '', null],
  ['brief', '', null],
  ['believe', 'clause quote', null],
  ['think/thought', 'clause quote', null],
  ['consider', 'that small', 'evaluate'],
  ['feel/felt', 'that', 'evaluate'],
  ['doubt', 'that', 'deny'],
  ['suspect', 'that', 'accuse'],
  ['fear', 'that', 'warn'],
  ['worry', 'that', 'warn'],
  ['hope', 'clause', 'predict'],
  ['expect', 'that', 'predict'],
  ['predict', 'clause quote', 'predict'],
  ['forecast/forecast', 'that', 'predict'],
  ['estimate', 'that', null],
  ['project', 'that', 'predict'],
  ['warn', 'of clause quote hearer order', 'warn'],
  ['threaten', 'infinitive that', 'warn'],
  ['accuse', 'of', 'accuse'],
  ['blame', 'of object', 'accuse'],
  ['allege', 'clause quote', 'accuse'],
  ['charge', 'that quote', 'accuse'],
  ['deny', 'clause object', 'deny'],
  ['refute', 'object', 'deny'],
  ['rebut', 'object', 'deny'],
  ['dismiss', 'as', 'deny'],
  ['reject', 'as', 'deny'],
  ['condemn', 'object', 'evaluate'],
  ['denounce', 'object', 'evaluate'],
  ['criticise', 'of object', 'evaluate'],
  ['criticize', 'of object', 'evaluate'],
  ['slam', 'object', 'evaluate'],
  ['blast', 'quote object', 'evaluate'],
  ['decry', 'object', 'evaluate'],
  ['deplore', 'object', 'evaluate'],
  ['praise', 'object', 'evaluate'],
  ['hail', 'as object', 'evaluate'],
  ['describe', 'as', 'evaluate'],
  ['characterise', 'as', 'evaluate'],
  ['characterize', 'as', 'evaluate'],
  ['regard', 'as', 'evaluate'],
  ['view', 'as', 'evaluate'],
  ['brand', 'as small', 'evaluate'],
  ['label', 'as small', 'evaluate'],
  ['dub', '', 'evaluate'],
  ['call', 'order for small', 'evaluate'],
  ['urge', 'order that quote', 'demand'],
  ['ask', 'order for quote', 'demand'],
  ['beg/begged', 'order', 'demand'],
  ['implore', 'order', 'demand'],
  ['request', 'that', 'demand'],
  ['demand', 'that object infinitive quote', 'demand'],
  ['appeal', 'order for', 'demand'],
  ['press', 'order', 'demand'],
  ['plead', 'for', 'demand'],
  ['pressure', 'order', 'demand'],
  ['encourage', 'order', 'demand'],
  ['invite', 'order', 'demand'],
  ['order', 'order that', 'demand'],
  ['submit', 'that', null],
  ['point', 'that', null],
  ['signal', 'that', null],
  ['hint', 'that', null],
  ['affirm', 'that quote', null],
  ['proclaim', 'that quote', null],
  ['boast', 'that quote', null],
  ['counter', 'that quote', 'deny'],
  ['speculate', 'that', 'predict'],
  ['guarantee', 'that', 'commit'],
  ['bemoan', 'object', 'evaluate'],
  ['instruct', 'order', 'demand'],
  ['advise', 'order that', 'demand'],
  ['exhort', 'order', 'demand'],
  ['recommend', 'that', 'demand'],
  ['propose', 'that infinitive', 'demand'],
  ['promise', 'clause infinitive object', 'commit'],
  ['pledge', 'that infinitive object', 'commit'],
  ['vow', 'that infinitive object', 'commit'],
  ['swear/swore/sworn', 'that', 'commit'],
  ['offer', 'infinitive', 'commit'],
  ['agree', 'that', null],
  ['refuse', '', 'deny'],
];

function inflect(lemma: string): Readonly<Record<'present' | 'past' | 'ing', string>> {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const isConsonantY = /[^aeiou]y$/u.test(lemma);
  const doubled = /^(?:quip|admit|slam|dub|rebut|beg|submit)$/u.test(lemma) ? lemma + lemma.slice(-1) : stem;
  return {
    present: isConsonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`,
    past: isConsonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`,
    ing: `${doubled}ing`,
  };
}

const frameNames: ReadonlySet<string> = new Set<Frame>([
  ...(['clause', 'that', 'quote', 'hearer', 'order', 'infinitive'] as const),
  ...(['of', 'object', 'for', 'as', 'small'] as const),
]);

function isFrame(name: string): name is Frame {
  return frameNames.has(name);
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [spelling, frames, meaning] of table) {
    const [lemma = '', past, participle] = spelling.split('/');
    const verb = { lemma, frames: new Set(frames.split(' ').filter(isFrame)), function: meaning };
    const regular = inflect(lemma);
    forms.set(participle ?? past ?? regular.past, { verb, form: 'participle' });
    forms.set(past ?? regular.past, { verb, form: 'past' });
    forms.set(regular.present, { verb, form: 'present' });
    forms.set(regular.ing, { verb, form: 'ing' });
    if (!forms.has(lemma)) forms.set(lemma, { verb, form: 'base' });
  }
  return forms;
}

const verbForms = buildForms();

/** The reporting verb that the word (lower case) is a form of; `past` stands for past and participle alike. */
export function verbFormOf(word: string): VerbForm | null {
  return verbForms.get(word) ?? null;
}
