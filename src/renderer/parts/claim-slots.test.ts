import { describe, expect, test } from 'vitest';
import type { ClaimProposal } from '#core/suggest/proposals/claim-proposal';
import { claimSlots, proposedChoices, type SlotsQuestion } from '#renderer/parts/claim-slots.ts';
import { buildAnnotation, buildEntity, buildRelation } from '#testing/builders';
import { createWorkbench } from '#testing/workbench';

const text = 'On Friday Lavrov told NATO and Tusk that the treaty was dead.';
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const claim = buildAnnotation(text, spanOf('the treaty was dead'), { id: 'claim-1', tag: 'claim' });
const nothing: ClaimProposal = { form: [], function: [], claimants: [], addressees: [], date: [] };

function ask(parts: Partial<SlotsQuestion>, ...more: Parameters<typeof createWorkbench>[1] & object) {
  const bench = createWorkbench(text, [claim, buildEntity(), ...more]);
  return claimSlots({
    view: bench.view,
    codebook: bench.view.codebook(),
    relations: bench.view.relationsAt('claim-1'),
    claim,
    text,
    proposal: nothing,
    nearby: [],
    entityOf: () => null,
    mayTag: true,
    ...parts,
  });
}
const slot = (slots: ReturnType<typeof claimSlots>, id: string) => {
  const found = slots.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const lavrov = {
  value: [{ kind: 'span', ...spanOf('Lavrov') }],
  confidence: 'high',
  rule: 'subject of “told”',
} as const;

describe('the slots of a claim', () => {
  test('number the values of the codebook in its order, whatever is proposed', () => {
    const proposal: ClaimProposal = {
      ...nothing,
      function: [{ value: 'warn', confidence: 'high', rule: '“warned”' }],
    };
    const asked = slot(ask({ proposal }), 'function');
    expect(asked.choices.slice(0, 2).map(({ words }) => words)).toEqual(['Assert', 'Evaluate']);
    expect(asked.ghost?.words).toBe('Warn or threaten');
    expect(asked.isConfident).toBe(true);
  });

  test('always offer a word for nobody, and never more than there is room for', () => {
    const nearby = Array.from({ length: 12 }, (_, index) => ({
      id: `actor-${String(index)}`,
      role: 'actor' as const,
      start: index,
      end: index + 1,
    }));
    const { choices } = slot(ask({ nearby }), 'made_by');
    expect(choices).toHaveLength(6);
    expect(choices.slice(-2).map(({ words }) => words)).toEqual(['Unattributed', 'The author of the text']);
  });

  test('are sure of words that are not tagged only where they name somebody', () => {
    const proposal: ClaimProposal = { ...nothing, claimants: [lavrov] };
    const unknown = slot(ask({ proposal }), 'made_by');
    expect([unknown.ghost?.words, unknown.isConfident]).toEqual(['Lavrov', false]);
    const guess = { id: null, name: 'Sergey Lavrov', entityKind: 'person', country: 'RU', rule: 'surname' } as const;
    const slots = ask({ proposal, entityOf: () => guess });
    expect(slot(slots, 'made_by').isConfident).toBe(true);
    expect(proposedChoices(slots).map(([{ id }]) => id)).toEqual(['made_by']);
  });

  test('are taken by one key, guesses too, and words that name nobody in particular', () => {
    const proposal: ClaimProposal = {
      ...nothing,
      form: [{ value: 'indirect', confidence: 'high', rule: 'no quotation marks' }],
      function: [{ value: 'assert', confidence: 'low', rule: 'words of the claim' }],
      claimants: [lavrov],
    };
    const slots = ask({ proposal });
    expect(slots.filter(({ ghost }) => ghost !== null).map(({ id }) => id)).toEqual(['form', 'function', 'made_by']);
    expect(proposedChoices(slots).map(([{ id }]) => id)).toEqual(['form', 'function', 'made_by']);
  });

  test('leave out words that are not tagged where suggestions are hidden', () => {
    const made = slot(ask({ proposal: { ...nothing, claimants: [lavrov] }, mayTag: false }), 'made_by');
    expect(made.ghost).toBeNull();
    expect(made.choices.map(({ words }) => words)).toEqual(['Unattributed', 'The author of the text']);
  });

  test('show what is filled in, and propose nothing then', () => {
    const actor = buildAnnotation(text, spanOf('NATO'), { id: 'nato', attributes: { entity: 'entity-1' } });
    const nearby = [{ id: 'nato', role: 'actor' as const, ...spanOf('NATO'), entity: 'entity-1' }];
    const slots = ask({ nearby }, actor, buildRelation('claim-1', 'nato'));
    const made = slot(slots, 'made_by');
    expect([made.words, made.ghost]).toEqual(['NATO', null]);
    expect(made.choices[0]).toMatchObject({ words: 'NATO', isChosen: true });
  });
});
