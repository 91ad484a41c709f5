import { expect, test } from 'vitest';
import { reverse } from '#core/changes/reverse';
import { acceptClaimProposal } from '#core/commands/accept-claim-proposal';
import { buildAnnotation, buildEntity } from '#testing/builders';
import { codeOf, createWorkbench } from '#testing/workbench';

const text = 'On Friday Lavrov told NATO that the treaty was dead.';
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const claim = buildAnnotation(text, spanOf('the treaty was dead'), { id: 'claim-1', tag: 'claim' });
const date = buildAnnotation(text, spanOf('Friday'), { id: 'date-1', tag: 'date' });
const guess = (name: string, id: string | null = null) =>
  ({ id, name, entityKind: 'person', country: 'RU', rule: 'surname' }) as const;

test('one step fills in a claim, tags its source and makes the actor behind it; one undo takes all back', () => {
  const bench = createWorkbench(text, [claim, date]);
  const before = JSON.stringify([...bench.table.all()]);
  const done = bench.run(
    acceptClaimProposal(bench, {
      claimId: 'claim-1',
      attributes: { form: 'indirect', function: 'assert', concept: 'treaty / end', unknown: 'x', stance: 'nonsense' },
      relations: {
        made_by: [{ kind: 'span', ...spanOf('Lavrov'), entity: guess('Sergey Lavrov'), rule: 'subject of “told”' }],
        addressed_to: [{ kind: 'span', ...spanOf('NATO'), entity: null, rule: 'object of “told”' }],
        said_on: [{ kind: 'annotation', id: 'date-1' }],
      },
    }),
  );
  if (!done.ok) throw new Error(done.error.message);
  expect(bench.view.annotation('claim-1')?.attributes).toEqual({
    form: 'indirect',
    function: 'assert',
    concept: 'treaty__end',
  });
  const lavrov = bench.annotation('Lavrov');
  expect(lavrov).toMatchObject({ tag: 'actor', assistance: 'accepted', rule: 'subject of “told”' });
  expect(bench.view.entity(String(lavrov.attributes['entity']))).toMatchObject({ name: 'Sergey Lavrov' });
  expect(bench.annotation('NATO').attributes).toEqual({});
  expect(
    bench.view
      .relationsAt('claim-1')
      .map(
        ({ type, target }) =>
          `${type} ${target.kind === 'record' ? (bench.view.annotation(target.id)?.quote ?? '') : ''}`,
      )
      .sort(),
  ).toEqual(['addressed_to NATO', 'made_by Lavrov', 'said_on Friday']);
  bench.table.apply(reverse(done.value));
  expect(JSON.stringify([...bench.table.all()])).toBe(before);
});

test('a source that is tagged already is not tagged twice, and another choice takes the place of the first', () => {
  const actor = buildAnnotation(text, spanOf('Lavrov'), { id: 'actor-1' });
  const bench = createWorkbench(text, [claim, actor, buildEntity()]);
  const lavrov = { kind: 'span', ...spanOf('Lavrov'), entity: guess('Sergey Lavrov'), rule: 'subject' } as const;
  const nato = { kind: 'span', ...spanOf('NATO'), entity: guess('NATO', 'entity-1'), rule: 'object' } as const;
  const say = (...made_by: readonly (typeof lavrov | typeof nato | { kind: 'literal'; value: 'unattributed' })[]) =>
    bench.run(acceptClaimProposal(bench, { claimId: 'claim-1', relations: { made_by } }));
  say(lavrov, lavrov, nato);
  expect(bench.annotations()).toHaveLength(3);
  expect(bench.annotation('NATO').attributes).toEqual({ entity: 'entity-1' });
  expect(bench.view.relationsAt('claim-1')).toHaveLength(2);
  say({ kind: 'literal', value: 'unattributed' });
  expect(bench.view.relationsAt('claim-1')).toMatchObject([{ target: { kind: 'literal', value: 'unattributed' } }]);
  expect(codeOf(say(nato, { kind: 'literal', value: 'unattributed' }))).toBe('literal-alone');
});

test('what is switched off is left alone, and a claim that went is said to be gone', () => {
  const bench = createWorkbench(text, [claim]);
  expect(codeOf(bench.run(acceptClaimProposal(bench, { claimId: 'gone' })))).toBe('not-found');
  const done = bench.run(
    acceptClaimProposal(bench, { claimId: 'claim-1', relations: { relayed_by: [], member_of: [] } }),
  );
  expect(done.ok && done.value).toEqual({ added: [], updated: [], removed: [] });
});
