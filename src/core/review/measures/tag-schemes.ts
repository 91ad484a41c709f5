import type { LabelledSpan } from '#core/review/measures/labelled-span';
import { splitTag } from '#core/review/measures/tag-sequences';

export type TagScheme = 'IOB1' | 'IOB2' | 'IOE1' | 'IOE2' | 'IOBES' | 'BILOU';

/**
 * What may follow what, as triples `previous place, place, label`: `=` the same label, `≠` another, `*` either; `?`
 * stands for any place. `begins`: the token begins a span. `goesOn`: it goes on with the span of the token before.
 * `ends`: the span of the token before it is complete; one that is not is no span. After Tjong Kim Sang & Veenstra
 * (1999), Ratinov & Roth (2009), and as seqeval reads them.
 */
interface Grammar {
  readonly places: string;
  readonly begins: readonly string[];
  readonly goesOn: readonly string[];
  readonly ends: readonly string[];
}

const grammars: Readonly<Record<TagScheme, Grammar>> = {
  IOB1: {
    places: 'IOB',
    begins: ['OI*', 'II≠', 'BI*', 'IB=', 'BB='],
    goesOn: ['BI=', 'II='],
    ends: ['II≠', 'IO*', 'IB*', 'BO*', 'BI≠', 'BB='],
  },
  IOB2: {
    places: 'IOB',
    begins: ['?B*'],
    goesOn: ['BI=', 'II='],
    ends: ['IO*', 'II≠', 'IB*', 'BO*', 'BI≠', 'BB*'],
  },
  IOE1: {
    places: 'IOE',
    begins: ['OI*', 'II≠', 'EI*', 'EE='],
    goesOn: ['II=', 'IE='],
    ends: ['II≠', 'IO*', 'IE≠', 'EI=', 'EE='],
  },
  IOE2: {
    places: 'IOE',
    begins: ['OI*', 'OE*', 'EI*', 'EE*', 'II≠', 'IE≠'],
    goesOn: ['IE=', 'II='],
    ends: ['E?*'],
  },
  IOBES: bracketed('E', 'S'),
  BILOU: bracketed('L', 'U'),
};

function bracketed(last: string, single: string): Grammar {
  return {
    places: `IOB${last}${single}`,
    begins: ['?B*', `?${single}*`],
    goesOn: ['BI=', `B${last}=`, 'II=', `I${last}=`],
    ends: [`${single}?*`, `${last}?*`],
  };
}

type Token = ReturnType<typeof splitTag>;

/** Spans that are written exactly as the scheme asks; the first tag that the scheme does not have, if there is one. */
export function extractStrictEntities(tags: readonly string[], scheme: TagScheme): LabelledSpan[] | string {
  const { places, begins, goesOn, ends } = grammars[scheme];
  const wrong = tags.find((tag) => tag === '' || !places.includes(tag.slice(0, 1)));
  if (wrong !== undefined) return wrong;
  const tokens = [...tags, 'O'].map(splitTag);
  const tokenAt = (position: number): Token => tokens[position] ?? splitTag('O');
  const spans: LabelledSpan[] = [];
  for (let start = 0; start < tags.length;) {
    const token = tokenAt(start);
    let end = start + 1;
    if (follows(begins, tokenAt(start - 1), token)) {
      while (end < tags.length && follows(goesOn, tokenAt(end - 1), tokenAt(end))) end++;
      if (follows(ends, tokenAt(end - 1), tokenAt(end))) spans.push({ label: token.label, start, end });
    }
    start = end;
  }
  return spans;
}

function follows(patterns: readonly string[], previous: Token, token: Token): boolean {
  return patterns.some(([before = '', place = '', label = '']) => {
    if (before !== '?' && before !== previous.place) return false;
    if (place !== '?' && place !== token.place) return false;
    return label === '*' || (label === '=') === (previous.label === token.label);
  });
}
