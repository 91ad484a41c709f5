import { describe, expect, it } from 'vitest';
import { createNameIndex } from '#core/entities/name-index';
import { settleGuesses } from '#core/suggest/settle-guesses';
import type { ActorSuggestion, EntityGuess } from '#core/suggest/suggestion';
import { buildEntity } from '#testing/builders';

const names = createNameIndex([
  buildEntity({ id: 'us', name: 'US', entityKind: 'state', country: 'US' }),
  buildEntity({ id: 'nato', name: 'NATO', entityKind: 'intergovernmental', aliases: ['Atlantic Alliance'] }),
]);

function guess(name: string, id: string | null = null): EntityGuess {
  return { id, name, entityKind: '', country: '', rule: 'why' };
}

function settled(...entities: readonly EntityGuess[]) {
  const suggestion: ActorSuggestion = { tag: 'actor', start: 0, end: 4, rule: 'a rule', entities };
  const now = settleGuesses(suggestion, names);
  return now.tag === 'actor' ? now.entities.map(({ id, name }) => [id, name]) : [];
}

describe('actors of a suggestion', () => {
  it('are those of the project where it has them by name, alias, or another name in the gazetteer', () => {
    expect(settled(guess('United States'))).toEqual([['us', 'US']]);
    expect(settled(guess('Atlantic Alliance'))).toEqual([['nato', 'NATO']]);
    expect(settled(guess('Nato'))).toEqual([['nato', 'NATO']]);
  });

  it('are new where the project has none, or no longer', () => {
    expect(settled(guess('Russia'))).toEqual([[null, 'Russia']]);
    expect(settled(guess('Russia', 'gone'))).toEqual([[null, 'Russia']]);
  });

  it('come once each: a second one of the same name is no alternative', () => {
    expect(settled(guess('NATO', 'nato'), guess('NATO'), guess('Russia'), guess('Russia'))).toEqual([
      ['nato', 'NATO'],
      [null, 'Russia'],
    ]);
  });
});
