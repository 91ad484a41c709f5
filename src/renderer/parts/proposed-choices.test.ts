import { expect, it } from 'vitest';
import { proposedChoices, type ClaimSlot, type SlotChoice } from '#renderer/parts/claim-slots.ts';

const guess: SlotChoice = { key: 'assert', words: 'Assert', hint: '', isChosen: false, value: 'assert', targets: [] };

function slot(id: string, ghost: SlotChoice | null, isConfident: boolean): ClaimSlot {
  return { kind: 'value', id, label: id, words: '', ghost, isConfident, choices: ghost === null ? [] : [ghost] };
}

function taken(...slots: readonly ClaimSlot[]) {
  const { choices, areSure } = proposedChoices(slots);
  return { ids: choices.map(([{ id }]) => id), areSure };
}

it('takes what is sure, and leaves the guesses for another press of the key', () => {
  expect(taken(slot('form', guess, true), slot('function', guess, false))).toEqual({ ids: ['form'], areSure: true });
});

it('takes the guesses where nothing is sure', () => {
  expect(taken(slot('function', guess, false), slot('concept', null, false))).toEqual({
    ids: ['function'],
    areSure: false,
  });
});

it('leaves a guess alone that would tag a mention of nobody in particular', () => {
  const nobody: SlotChoice = { ...guess, targets: [{ kind: 'span', start: 0, end: 4, entity: null, rule: 'subject' }] };
  expect(taken(slot('made_by', nobody, false))).toEqual({ ids: [], areSure: false });
});
