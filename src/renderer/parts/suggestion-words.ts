import { attributeOf, tagOf } from '#core/codebook/definitions';
import { showDate } from '#core/codebook/show-date';
import { inSentence } from '#core/commands/label-parts';
import type { CodebookRecord } from '#core/model/records';
import { kindInSentence } from '#renderer/parts/entity-words.ts';
import type { DateReading, EntityGuess, ProposedTarget, Suggestion } from '#core/suggest/suggestion';

/** One thing that a suggestion can become: what stands first on its card, and the alternatives under it. */
export interface SuggestedChoice {
  readonly words: string;
  /** Why, or what else one wants to know; empty where there is nothing to say. */
  readonly more: string;
}

/** What accepting would fill in, the likeliest first; empty where it is the bare tag. */
export function choicesOf(codebook: CodebookRecord, text: string, suggestion: Suggestion): readonly SuggestedChoice[] {
  switch (suggestion.tag) {
    case 'date':
      return suggestion.readings.map((reading) => ({ words: dateWords(reading), more: reading.rule }));
    case 'actor':
      return suggestion.entities.map((guess) => ({ words: entityWords(guess), more: guess.rule }));
    case 'claim': {
      const { form, function: act } = suggestion;
      const parts = [
        act === null ? '' : valueLabel(codebook, 'function', act),
        valueLabel(codebook, 'form', form),
        claimantWords(text, suggestion.claimants),
      ];
      return [{ words: parts.filter((part) => part !== '').join(' · '), more: '' }];
    }
  }
}

/** What is read out when one comes to a suggestion. */
export function announceSuggestion(
  codebook: CodebookRecord,
  text: string,
  suggestion: Suggestion,
  place: { readonly number: number; readonly count: number },
): string {
  const label = inSentence(tagOf(codebook, suggestion.tag)?.label ?? suggestion.tag);
  const quote = text.slice(suggestion.start, suggestion.end);
  const [first] = choicesOf(codebook, text, suggestion);
  const words = first === undefined || first.words === '' ? '' : `: ${first.words}`;
  const at = `${String(place.number)} of ${String(place.count)}`;
  return `Suggestion ${at}, ${label} “${quote}”${words}. ${suggestion.rule}.`;
}

/** Why a date comes without a value; empty where it has one. */
export function withoutValue(suggestion: Suggestion): string {
  if (suggestion.tag !== 'date' || suggestion.readings.length > 0) return '';
  return suggestion.needsDate
    ? 'No value: it counts from the document’s date, which is missing.'
    : 'No value: the text does not settle it.';
}

function dateWords({ value, modifier }: DateReading): string {
  return showDate(value, modifier);
}

/** `EPA · state body, US`: with what it is, so that a wrong guess is seen. */
function entityWords({ id, name, entityKind, country }: EntityGuess): string {
  const what = [kindInSentence(entityKind), country].filter((part) => part !== '').join(', ');
  return `${name}${what === '' ? '' : ` · ${what}`}${id === null ? ' (new)' : ''}`;
}

function claimantWords(text: string, claimants: readonly ProposedTarget[]): string {
  const names = claimants.map((target) => {
    if (target.kind === 'span') return text.slice(target.start, target.end);
    return target.value === 'author' ? 'the author' : 'nobody named';
  });
  return names.length === 0 ? '' : `by ${names.join(' and ')}`;
}

function valueLabel(codebook: CodebookRecord, attribute: string, value: string): string {
  const known = attributeOf(codebook, 'claim', attribute)?.values.find(({ id }) => id === value);
  return known?.label ?? value;
}
