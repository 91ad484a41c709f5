import { beforeEach, expect, test } from 'vitest';
import { acceptSuggestions } from '#core/commands/accept-suggestion';
import { editCodebook } from '#core/commands/edit-codebook';
import { rejectSuggestion } from '#core/commands/reject-suggestion';
import { setRegion } from '#core/commands/set-region';
import { setRelations } from '#core/commands/set-relations';
import { startRound } from '#core/commands/start-round';
import { tagSpan } from '#core/commands/tag-span';
import type { Id } from '#core/model/records';
import { createAgreementRequest } from '#core/review/agreement/agreement-request';
import { measureAgreement } from '#core/review/agreement/measure-agreement';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import { makeReport, reportSourceOf } from '#core/review/report/reliability-report';
import { writeReportMarkdown } from '#core/review/report/write-report-markdown';
import type { DateSuggestion } from '#core/suggest/suggestion';
import { createProject } from '#services/create-project';
import type { ProjectSession } from '#services/project-session';
import { documentsToCode } from '#services/save-package';
import { sha256 } from '#testing/arbitrary-corpus';
import { buildSource } from '#testing/builders';
import { createMemoryRepository } from '#testing/memory-repository';
import { bringInto, createMachine, type Machine, openCopy, openOn, packageOf } from '#testing/replicas';

const text = 'On Friday NATO and Russia said that the treaty is dead. Read also: NATO met on Monday.';

let machine: Machine;
let own: Machine;
let anna: ProjectSession;
let bo: ProjectSession;
let documentId: Id;

/** Anna's project, and the copy in which Bo codes; both rejected a suggestion and marked what is no article text. */
beforeEach(async () => {
  machine = createMachine('anna', '2026-03-01T08:00:00.000Z');
  own = createMachine('bo', '2026-03-02T08:00:00.000Z');
  const source = { ...buildSource('one.txt', text, { sha256: sha256(`bytes of ${text}`) }), textHash: sha256(text) };
  const repository = createMemoryRepository(machine.store);
  const details = { name: 'Pact', coderName: 'Anna', sources: [source] };
  anna = await openOn(machine, await createProject({ ...machine, repository }, details));
  documentId = anna.view.documents()[0]?.id ?? '';
  reject(anna, 'Monday');
  const round = { name: 'Round', coders: [{ name: 'Bo' }], documents: [documentId], blind: false } as const;
  anna.run(startRound({ ...round, sampleSize: 1, seed: 1, rest: 'split' }));
  const coder = anna.view.rounds()[0]?.coders[0] ?? '';
  const documents = documentsToCode(anna.view, coder);
  bo = await openCopy(own, await packageOf(machine, anna, { purpose: 'to-code', coder, documents }));
});

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function dateAt(words: string): DateSuggestion {
  const reading = { value: '2019-01-25', modifier: 'none', type: 'date', anchor: 'document', rule: 'before' } as const;
  return { tag: 'date', ...spanOf(words), rule: 'weekday', needsDate: false, readings: [reading] };
}

function reject(session: ProjectSession, words: string): void {
  session.run(rejectSuggestion(session, { documentId, suggestion: dateAt(words) }));
}

function tag(session: ProjectSession, words: string, tag: string): Id {
  const done = session.run(tagSpan(session, { documentId, ...spanOf(words), tag }));
  return (done.ok ? done.value?.change.added[0]?.id : undefined) ?? '';
}

async function bringBack(): Promise<readonly string[]> {
  const bytes = await packageOf(own, bo, { purpose: 'coded', coder: bo.coder(), adjudication: false });
  const { planned } = await bringInto(machine, anna, bytes);
  return planned.preview.notes.map(({ message }) => message);
}

function corpusOf(session: ProjectSession) {
  return collectReviewCorpus(session.view, () => text);
}

test('what either side rejected stays there: there is one assistant, who is no layer', async () => {
  reject(bo, 'Friday');
  tag(bo, 'NATO', 'actor');
  await bringBack();
  const assistants = anna.view.coders().filter(({ role }) => role === 'assistant');
  expect(assistants).toHaveLength(1);
  const rejected = anna.view.annotationsOf(documentId).filter(({ status }) => status === 'rejected');
  expect(rejected.map(({ quote }) => quote)).toEqual(['Monday']);
  expect(corpusOf(anna).coders.map(({ name }) => name)).toEqual(['Bo']);
});

test('how a tag came about travels with it and is counted in the report', async () => {
  anna.setAssistance('hidden');
  tag(anna, 'Friday', 'date');
  bo.setAssistance('shown');
  bo.run(acceptSuggestions(bo, { documentId, suggestions: [dateAt('Friday')] }));
  tag(bo, 'NATO', 'actor');
  await bringBack();
  const corpus = corpusOf(anna);
  const table = await measureAgreement(corpus, createAgreementRequest({ resamples: 0 }));
  if (table === null) throw new Error('Nobody cancelled it.');
  const report = makeReport(reportSourceOf(anna.view), corpus, table);
  expect(report.design.coders.map(({ label, assistance }) => [label, assistance])).toEqual([
    ['Anna', { accepted: 0, shown: 0, hidden: 1, unrecorded: 0 }],
    ['Bo', { accepted: 1, shown: 1, hidden: 0, unrecorded: 0 }],
  ]);
  expect(writeReportMarkdown(report)).toContain('Bo 1 accepted from it and 1 made with its suggestions in sight.');
});

test('a region that a coder marked comes along, and what lies in it is left out and said to be', async () => {
  const aside = spanOf('Read also: NATO met on Monday.');
  bo.run(setRegion(bo, { documentId, ...aside, role: 'related', date: '2018-12-04' }));
  tag(bo, 'Monday', 'date');
  tag(bo, 'Friday', 'date');
  await bringBack();
  expect(anna.view.document(documentId)?.regions).toMatchObject([{ ...aside, role: 'related', date: '2018-12-04' }]);
  const corpus = corpusOf(anna);
  expect(corpus.documents[0]?.annotations.map(({ quote }) => quote)).toEqual(['Friday']);
  expect(corpus.leftOut).toContainEqual({ reason: 'Annotations in regions that are not article text.', count: 1 });
});

test('several claimants of one claim come back', async () => {
  const claim = tag(bo, 'the treaty is dead', 'claim');
  const targets = [tag(bo, 'NATO', 'actor'), tag(bo, 'Russia', 'actor')].map((id) => ({ kind: 'record', id }) as const);
  bo.run(setRelations(bo, { type: 'made_by', from: claim, targets }));
  await bringBack();
  expect(anna.view.relationsAt(claim).map(({ target }) => target)).toEqual(targets);
});

test('tags that were made under an older codebook say so, when they come and in the report', async () => {
  const codebook = anna.view.codebook();
  const [first, ...others] = codebook.tags;
  if (first === undefined) throw new Error('The codebook has no tag.');
  const tags = [{ ...first, guideline: 'Another meaning.' }, ...others];
  anna.run(editCodebook({ codebook: { ...codebook, tags }, note: 'Clearer' }));
  tag(bo, 'the treaty is dead', 'claim');
  const notes = await bringBack();
  expect(notes.join(' ')).toContain('They coded with another codebook (version 1 of it, ours is 2)');
  expect(corpusOf(anna).documents[0]?.annotations.map(({ codebookVersion }) => codebookVersion)).toEqual([1]);
});
