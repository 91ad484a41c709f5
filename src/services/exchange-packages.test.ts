import { beforeEach, describe, expect, test } from 'vitest';
import { addDocuments } from '#core/commands/add-documents';
import { createEntity } from '#core/commands/create-entity';
import { decide } from '#core/commands/decide';
import { deleteAnnotations } from '#core/commands/delete-annotations';
import { editCodebook } from '#core/commands/edit-codebook';
import { editDocument } from '#core/commands/edit-document';
import { setRegion } from '#core/commands/set-region';
import { editEntity } from '#core/commands/edit-entity';
import { makeActorsOne } from '#core/commands/make-actors-one';
import { mergeCoders } from '#core/commands/merge-coders';
import { mergeEntities } from '#core/commands/merge-entities';
import { setAssignmentState } from '#core/commands/set-assignment-state';
import { mergeConcepts } from '#core/commands/merge-concepts';
import { setAttribute } from '#core/commands/set-attribute';
import { setBoundaries } from '#core/commands/set-boundaries';
import { setDocumentEncoding } from '#core/commands/set-document-encoding';
import { setNote } from '#core/commands/set-note';
import { setRelations } from '#core/commands/set-relations';
import { startRound } from '#core/commands/start-round';
import { tagSpan } from '#core/commands/tag-span';
import type { AnnotationRecord, Id } from '#core/model/records';
import type { ImportNote } from '#core/review/packages/import-preview';
import { createCorpusPorts } from '#host/corpus-ports';
import { createMemoryHost } from '#host/memory/memory-host';
import { createProject } from '#services/create-project';
import { exportCorpus } from '#services/export-corpus';
import { importCorpus } from '#testing/import-corpus';
import { packageUse, readPackage } from '#services/open-package';
import type { ProjectSession } from '#services/project-session';
import { documentsToCode, summarizePackage } from '#services/save-package';
import { documentOf } from '#services/source-documents';
import { sha256 } from '#testing/arbitrary-corpus';
import { buildSource } from '#testing/builders';
import { createMemoryRepository } from '#testing/memory-repository';
import { bringInto, createMachine, type Machine, openCopy, openOn, packageOf, readBytes } from '#testing/replicas';

const texts = ['NATO said on Friday that Moscow broke the treaty.', 'The U.S. demanded an answer by Monday.'];

function sourceOf(text: string) {
  const source = buildSource(`${text.slice(0, 4)}.txt`, text, { sha256: sha256(`bytes of ${text}`) });
  return { ...source, textHash: sha256(text) };
}

/** Anna's project with Bo and Cy, who code both documents. */
let machine: Machine;
let anna: ProjectSession;
let bo: Id;
let cy: Id;
let documents: readonly Id[];

beforeEach(async () => {
  machine = createMachine('anna', '2026-03-01T08:00:00.000Z');
  const repository = createMemoryRepository(machine.store);
  const details = { name: 'Treaty', coderName: 'Anna', sources: texts.map(sourceOf) };
  const project = await createProject({ ...machine, repository }, details);
  anna = await openOn(machine, project);
  documents = anna.view.documents().map(({ id }) => id);
  begin({ blind: true });
  const [first, second] = anna.view.rounds()[0]?.coders ?? [];
  [bo, cy] = [first ?? '', second ?? ''];
});

function begin({ blind }: { readonly blind: boolean }): void {
  const coders = [{ name: 'Bo' }, { name: 'Cy' }];
  const rest = { sampleSize: 2, rest: 'split', seed: 1 } as const;
  const done = anna.run(startRound({ name: 'First round', coders, documents, blind, ...rest }));
  if (!done.ok) throw new Error(done.error.message);
}

const toCode = (coder: Id) =>
  packageOf(machine, anna, { purpose: 'to-code', coder, documents: documentsToCode(anna.view, coder) });

const machines = new WeakMap<ProjectSession, Machine>();

async function copyFor(coder: Id, name: string): Promise<ProjectSession> {
  const own = createMachine(name, '2026-03-02T08:00:00.000Z');
  const copy = await openCopy(own, await toCode(coder));
  machines.set(copy, own);
  return copy;
}

function machineOf(session: ProjectSession): Machine {
  return machines.get(session) ?? machine;
}

const coded = (copy: ProjectSession, adjudication = false) =>
  packageOf(machineOf(copy), copy, { purpose: 'coded', coder: copy.coder(), adjudication });

async function bring(into: ProjectSession, bytes: Uint8Array) {
  const { planned, changed } = await bringInto(machineOf(into), into, bytes);
  return { ...planned.preview, changed };
}

function tag(session: ProjectSession, words: string, what = 'actor'): AnnotationRecord {
  const document = session.view.documents().find(({ id }) => session.text(id)?.includes(words) === true);
  const start = session.text(document?.id ?? '')?.indexOf(words) ?? 0;
  const span = { documentId: document?.id ?? '', start, end: start + words.length };
  const done = session.run(tagSpan(session, { ...span, tag: what }));
  const record = done.ok ? done.value?.change.added.find(({ kind }) => kind === 'annotation') : undefined;
  if (record?.kind !== 'annotation') throw new Error(`“${words}” was not tagged.`);
  return record;
}

/** Takes the reading of the one coder who tagged it. */
function decideOn(session: ProjectSession, { id, coder, documentId }: AnnotationRecord): void {
  const passage = { key: id, documentId, readings: [{ coder, annotations: [id] }] };
  const done = session.run(decide(session, { documentId, passage, decision: 'take', taken: [coder] }));
  if (!done.ok) throw new Error(done.error.message);
}

function finish(session: ProjectSession, coder: Id): void {
  for (const documentId of documents) session.run(setAssignmentState(session, { coder, documentId, state: 'done' }));
}

function quotes(session: ProjectSession, coder: Id): readonly string[] {
  return session.view
    .documents()
    .flatMap(({ id }) => session.view.annotationsOf(id))
    .filter((annotation) => annotation.coder === coder)
    .map(({ quote, status }) => (status === 'orphaned' ? `${quote} (lost)` : quote));
}

const notesOf = (notes: readonly ImportNote[], kind: ImportNote['kind']) => notes.filter((note) => note.kind === kind);

describe('a package to code', () => {
  test('becomes a project with the coder as the person who codes', async () => {
    tag(anna, 'Moscow');
    const copy = await copyFor(bo, 'bo');
    expect(copy.coder()).toBe(bo);
    expect(copy.view.coders().map(({ name, role }) => `${name} ${role}`)).toEqual(['Bo person']);
    expect(copy.view.documents().map(({ id }) => id)).toEqual(documents);
    expect(quotes(copy, anna.coder())).toEqual([]);
    expect(copy.view.assignments()).toHaveLength(2);
    expect(copy.view.receipts()).toMatchObject([{ direction: 'opened', coder: bo, replica: 'bo-0001' }]);
  });

  test('says beforehand what it will hold', () => {
    tag(anna, 'Moscow');
    const summary = summarizePackage(anna.view, { purpose: 'to-code', coder: bo, documents });
    expect(summary).toMatchObject({ documents: 2, annotations: 0, layers: [], blind: true });
    expect(summary.suggestedName).toBe('Treaty for Bo.json');
  });

  test('hides an actor that only others’ tags name', async () => {
    const { id } = tag(anna, 'Moscow');
    anna.run(createEntity(anna, { name: 'Kremlin', mentions: [id] }));
    anna.run(createEntity(anna, { name: 'NATO' }));
    const copy = await copyFor(bo, 'bo');
    expect(copy.view.entities().map(({ name }) => name)).toEqual(['NATO']);
  });

  test('of a round that is not blind brings the other layers', async () => {
    tag(anna, 'Moscow');
    const machineOfDee = createMachine('dee', '2026-03-02T08:00:00.000Z');
    anna.run(
      startRound({
        ...{ name: 'Open round', coders: [{ name: 'Dee' }], documents, blind: false },
        ...{ sampleSize: 2, rest: 'nobody', seed: 3 },
      }),
    );
    const dee = anna.view.coders().find(({ name }) => name === 'Dee')?.id ?? '';
    const copy = await openCopy(machineOfDee, await toCode(dee));
    expect(quotes(copy, anna.coder())).toEqual(['Moscow']);
    expect(copy.view.coders().map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Anna imported',
      'Bo imported',
      'Cy imported',
      'Dee person',
    ]);
  });

  test('opened on a machine where another coder’s copy is, becomes a project beside it', async () => {
    const shared = createMachine('shared', '2026-03-02T08:00:00.000Z');
    const first = await openCopy(shared, await toCode(bo));
    const { contents } = await readBytes(await toCode(cy));
    expect(packageUse(contents, first, [first.projectId])).toEqual({ kind: 'new-project' });
    const second = await openCopy(shared, await toCode(cy));
    expect(second.projectId).not.toBe(first.projectId);
    expect(second.coder()).toBe(cy);
  });
});

describe('a package that comes back', () => {
  test('brings the layer, the comments and how far the coder is, in one step with a preview', async () => {
    const copy = await copyFor(bo, 'bo');
    const claim = tag(copy, 'Moscow broke the treaty', 'claim');
    const actor = tag(copy, 'NATO');
    copy.run(createEntity(copy, { name: 'NATO', mentions: [actor.id] }));
    copy.run(setRelations(copy, { type: 'made_by', from: claim.id, targets: [{ kind: 'record', id: actor.id }] }));
    copy.run(setAttribute(copy, { annotationIds: [claim.id], attribute: 'concept', value: 'Breach' }));
    finish(copy, bo);
    const preview = await bring(anna, await coded(copy));
    expect(preview).toMatchObject({ kind: 'merge', from: 'Bo', nothingNew: false, notes: [] });
    expect(preview.layers).toMatchObject([{ coder: bo, name: 'Bo', how: 'here' }]);
    expect(preview.done).toEqual([{ coder: bo, documents: 2 }]);
    expect(preview.counts.map(({ label, added, changed }) => `${label} ${String(added)} ${String(changed)}`)).toEqual([
      'Claim 1 0',
      'Actor 1 0',
      'Relations 1 0',
      'Actor entities 1 0',
    ]);
    expect(preview.documents).toMatchObject([
      { documentId: documents[0], added: 2, changed: 0, removed: 0 },
      { documentId: documents[1], added: 0 },
    ]);
    expect(quotes(anna, bo)).toEqual(['NATO', 'Moscow broke the treaty']);
    expect(anna.view.assignments().filter(({ state }) => state === 'done')).toHaveLength(2);
    expect(anna.undoLabel()).toBe('Bring in the package of Bo');
  });

  test('brings only what is new the next time, changes and deletions too', async () => {
    const copy = await copyFor(bo, 'bo');
    const nato = tag(copy, 'NATO');
    const moscow = tag(copy, 'Moscow');
    await bring(anna, await coded(copy));
    copy.run(deleteAnnotations(copy, { annotationIds: [nato.id] }));
    copy.run(setNote(copy, { annotationId: moscow.id, note: 'the government' }));
    tag(copy, 'U.S');
    const preview = await bring(anna, await coded(copy));
    expect(preview.counts).toMatchObject([{ label: 'Actor', added: 1, changed: 1, removed: 1 }]);
    expect(quotes(anna, bo)).toEqual(['Moscow', 'U.S']);
    expect(anna.view.annotation(moscow.id)?.note).toBe('the government');
  });

  test('keeps what was changed here where they did not, and tells where both did', async () => {
    const copy = await copyFor(bo, 'bo');
    const claim = tag(copy, 'Moscow broke the treaty', 'claim');
    const gone = tag(copy, 'NATO');
    const back = tag(copy, 'U.S');
    await bring(anna, await coded(copy));
    const set = (session: ProjectSession, attribute: string, value: string) =>
      session.run(setAttribute(session, { annotationIds: [claim.id], attribute, value }));
    set(anna, 'function', 'accuse');
    set(anna, 'stance', 'oppose');
    anna.run(setNote(anna, { annotationId: gone.id, note: 'checked' }));
    anna.run(deleteAnnotations(anna, { annotationIds: [back.id] }));
    set(copy, 'stance', 'neutral');
    set(copy, 'confidence', 'sure');
    copy.run(deleteAnnotations(copy, { annotationIds: [gone.id] }));
    copy.run(setNote(copy, { annotationId: back.id, note: 'the state' }));
    const { notes } = await bring(anna, await coded(copy));
    expect(anna.view.annotation(claim.id)?.attributes).toMatchObject({
      function: 'accuse',
      stance: 'neutral',
      confidence: 'sure',
    });
    expect(notesOf(notes, 'conflict')).toMatchObject([
      { records: [claim.id], field: 'stance', ours: 'Oppose', theirs: 'Neutral or unclear' },
    ]);
    expect(notesOf(notes, 'removed')).toMatchObject([{ words: '“NATO”' }]);
    expect(notesOf(notes, 'brought-back')).toMatchObject([{ words: '“U.S”' }]);
    expect(anna.view.annotation(back.id)?.note).toBe('the state');
  });

  test('finds its places again in a text that was read in another way meanwhile', async () => {
    const copy = await copyFor(bo, 'bo');
    tag(copy, 'Friday', 'date');
    tag(copy, 'broke', 'claim');
    const [first] = anna.view.documents();
    if (first === undefined) throw new Error('No document.');
    const text = 'Вот: NATO said on Friday that Moscow.';
    anna.run(setDocumentEncoding(anna, { documentId: first.id, text, textHash: sha256(text), facts: first.source }), [
      { hash: sha256(text), text, bytes: null },
    ]);
    await anna.loadText(first.id);
    const preview = await bring(anna, await coded(copy));
    expect(quotes(anna, bo)).toEqual(['Friday', 'broke (lost)']);
    expect(preview.documents).toMatchObject([{ moved: 1, orphaned: 1 }]);
    expect(preview.notes.map(({ kind }) => kind)).toEqual(['orphaned', 'text', 'moved']);
  });

  test('follows actors that were merged here, and brings back one that was deleted', async () => {
    anna.run(createEntity(anna, { name: 'NATO' }));
    anna.run(createEntity(anna, { name: 'The Alliance' }));
    anna.run(createEntity(anna, { name: 'Russia' }));
    const [nato, alliance, russia] = anna.view.entities().map(({ id }) => id);
    const copy = await copyFor(bo, 'bo');
    const link = (words: string, value: Id | undefined) => {
      const { id } = tag(copy, words);
      copy.run(setAttribute(copy, { annotationIds: [id], attribute: 'entity', value: value ?? '' }));
      return id;
    };
    const one = link('NATO', alliance);
    const other = link('Moscow', russia);
    anna.run(mergeEntities(anna, { from: [alliance ?? ''], into: nato ?? '' }));
    const removed = anna.view.entities().filter(({ id }) => id === russia);
    anna.run({
      name: 'x',
      label: 'x',
      documentIds: [],
      plan: () => ({ ok: true, value: { added: [], updated: [], removed } }),
    });
    await bring(anna, await coded(copy));
    expect(anna.view.annotation(one)?.attributes['entity']).toBe(nato);
    expect(anna.view.annotation(other)?.attributes['entity']).toBe(russia);
    expect(anna.view.entities().map(({ name }) => name)).toEqual(['NATO', 'Russia']);
  });

  test('lists actors of one name instead of merging them', async () => {
    const copies = [await copyFor(bo, 'bo'), await copyFor(cy, 'cy')];
    const told: number[] = [];
    for (const copy of copies) {
      copy.run(createEntity(copy, { name: 'Kremlin' }));
      told.push(notesOf((await bring(anna, await coded(copy))).notes, 'same-name').length);
    }
    expect(told).toEqual([0, 1]);
    expect(anna.view.entities()).toHaveLength(2);
  });

  test('says which actors of one name can be one; made so, one undo makes them several, and later packages follow', async () => {
    const copy = await copyFor(bo, 'bo');
    anna.run(createEntity(anna, { name: 'NATO', entityKind: 'intergovernmental' }));
    anna.run(createEntity(anna, { name: 'Georgia', country: 'GE' }));
    const [ours] = anna.view.entities();
    const mention = tag(copy, 'NATO');
    copy.run(createEntity(copy, { name: 'nato', mentions: [mention.id] }));
    copy.run(createEntity(copy, { name: 'Georgia', country: 'US' }));
    const theirs = copy.view.entities().find(({ name }) => name === 'nato');
    const { notes, sameActors } = await bring(anna, await coded(copy));
    expect(notesOf(notes, 'same-name')).toHaveLength(2);
    expect(sameActors).toEqual([{ into: ours?.id, from: [theirs?.id] }]);

    expect(anna.run(makeActorsOne(anna, sameActors)).ok).toBe(true);
    expect(anna.view.entities()).toHaveLength(3);
    expect(anna.view.annotation(mention.id)?.attributes['entity']).toBe(ours?.id);
    await anna.undo();
    expect(anna.view.entities()).toHaveLength(4);
    expect(anna.view.annotation(mention.id)?.attributes['entity']).toBe(theirs?.id);
    await anna.redo();

    const later = tag(copy, 'Moscow');
    copy.run(setAttribute(copy, { annotationIds: [later.id], attribute: 'entity', value: theirs?.id ?? '' }));
    const next = await bring(anna, await coded(copy));
    expect(next.sameActors).toEqual([]);
    expect(anna.view.annotation(later.id)?.attributes['entity']).toBe(ours?.id);
    expect(anna.view.entities()).toHaveLength(3);
  });

  test('proposes details of documents: taken where nothing was set here, told where something was', async () => {
    const copy = await copyFor(bo, 'bo');
    const [one, two] = documents.map((documentId) => ({ documentId }));
    for (const each of [one, two]) {
      copy.run(editDocument(copy, { documentId: each?.documentId ?? '', details: { outlet: 'The Wire' } }));
    }
    anna.run(editDocument(anna, { documentId: documents[1] ?? '', details: { outlet: 'The Post' } }));
    const { notes } = await bring(anna, await coded(copy));
    expect(anna.view.documents().map(({ outlet }) => outlet)).toEqual(['The Wire', 'The Post']);
    expect(notesOf(notes, 'kept')).toMatchObject([{ field: 'outlet', ours: 'The Post', theirs: 'The Wire' }]);
  });

  test('brings regions along: marked by one side they are there, by both sides ours stay', async () => {
    const copy = await copyFor(bo, 'bo');
    const regionsIn = (session: ProjectSession) =>
      session.view
        .documents()
        .map(({ regions }) => regions.map(({ start, end, role, date }) => [start, end, role, date]));
    const mark = (session: ProjectSession, documentId: Id, end: number) =>
      session.run(setRegion(session, { documentId, start: 0, end, role: 'sidebar', date: '2018' }));
    for (const documentId of documents) {
      await copy.loadText(documentId);
      await anna.loadText(documentId);
      mark(copy, documentId, 6);
    }
    mark(anna, documents[1] ?? '', 3);
    const { notes } = await bring(anna, await coded(copy));
    expect(regionsIn(anna).slice(0, 2)).toEqual([[[0, 6, 'sidebar', '2018']], [[0, 3, 'sidebar', '2018']]]);
    expect(notesOf(notes, 'kept')).toMatchObject([{ field: 'regions', ours: '1 region', theirs: '1 region' }]);
    await anna.undo();
    expect(regionsIn(anna)[0]).toEqual([]);
  });

  test('of a coder who used two copies arrives as a layer of its own, and is one layer after a merge', async () => {
    const first = await copyFor(bo, 'bo');
    const second = await copyFor(bo, 'bo2');
    tag(first, 'NATO');
    tag(second, 'NATO');
    const moscow = tag(second, 'Moscow');
    await bring(anna, await coded(first));
    const { layers } = await bring(anna, await coded(second));
    const apart = layers[0]?.coder ?? '';
    expect(layers).toMatchObject([{ how: 'apart', theirName: 'Bo' }]);
    expect(apart).not.toBe(bo);
    expect(quotes(anna, bo)).toEqual(['NATO']);
    expect(quotes(anna, apart)).toEqual(['NATO', 'Moscow']);

    expect(anna.run(mergeCoders(anna, { from: apart, into: bo })).ok).toBe(true);
    second.run(setNote(second, { annotationId: moscow.id, note: 'the second copy goes on' }));
    const later = await bring(anna, await coded(second));
    expect(later.layers).toMatchObject([{ coder: bo, how: 'known' }]);
    expect(quotes(anna, bo)).toEqual(['NATO', 'Moscow']);
    expect(anna.view.annotation(moscow.id)?.note).toBe('the second copy goes on');
  });

  test('of two people who took turns at one copy goes to two layers', async () => {
    const copy = await copyFor(bo, 'bo');
    tag(copy, 'NATO');
    copy.run({
      ...{ name: 'add-coder', label: 'Add', documentIds: [] },
      plan: ({ now, newId }) => {
        const dee = { kind: 'coder', id: newId(), name: 'Dee', role: 'person', createdAt: now } as const;
        return { ok: true, value: { added: [dee], updated: [], removed: [] } };
      },
    });
    await bring(anna, await coded(copy));
    const dee = copy.view.coders().find(({ name }) => name === 'Dee')?.id ?? '';
    copy.setCoder(dee);
    tag(copy, 'Moscow');
    const preview = await bring(anna, await coded(copy));
    expect(preview.layers).toMatchObject([{ name: 'Dee', how: 'new' }]);
    expect([quotes(anna, bo), quotes(anna, dee)]).toEqual([['NATO'], ['Moscow']]);
  });

  test('from a copy that was made of a backup is told apart, because its history began anew', async () => {
    const copy = await copyFor(bo, 'bo');
    tag(copy, 'NATO');
    await bring(anna, await coded(copy));
    const host = createMemoryHost();
    const ports = createCorpusPorts();
    const common = { host, ports, signal: new AbortController().signal, onProgress: () => undefined };
    await exportCorpus({ ...common, view: copy.view, loadText: copy.loadText, journal: null, format: 'json' });
    const restored = createMachine('restored', '2026-03-05T08:00:00.000Z');
    const [bytes = new Uint8Array()] = host.control.saved.values();
    host.control.chooseNext([{ path: 'backup.json', bytes }]);
    const repository = createMemoryRepository(restored.store);
    const imported = await importCorpus({ ...common, ...restored, repository });
    if (!imported.ok) throw new Error(imported.error.message);
    const again = await openOn(restored, imported.value.projectId, bo);
    machines.set(again, restored);
    tag(again, 'Moscow');
    const { layers, changed } = await bring(anna, await coded(again));
    expect(changed).toBe(true);
    expect(layers).toMatchObject([{ how: 'apart' }]);
    expect(quotes(anna, layers[0]?.coder ?? '')).toEqual(['NATO', 'Moscow']);
  });

  test('does no harm when saving it was undone, or when it was saved and never sent', async () => {
    const copy = await copyFor(bo, 'bo');
    tag(copy, 'NATO');
    const first = await coded(copy);
    expect((await copy.undo()).ok).toBe(true);
    tag(copy, 'Moscow');
    await coded(copy);
    tag(copy, 'U.S');
    const third = await coded(copy);
    await bring(anna, first);
    await bring(anna, third);
    expect(quotes(anna, bo)).toEqual(['NATO', 'Moscow', 'U.S']);
  });

  test('never touches a verdict, and lists what it stands on now', async () => {
    const copy = await copyFor(bo, 'bo');
    const nato = tag(copy, 'NATO');
    await bring(anna, await coded(copy));
    decideOn(anna, nato);
    const [verdict] = anna.view.verdictsOf(nato.documentId);
    copy.run(setBoundaries(copy, { annotationId: nato.id, start: 0, end: 9 }));
    const { notes } = await bring(anna, await coded(copy));
    expect(anna.view.verdictsOf(nato.documentId)).toEqual([verdict]);
    expect(notesOf(notes, 'verdict')).toMatchObject([
      { words: '“NATO”', message: expect.stringContaining('1 tag changed') as string },
    ]);
  });

  test('carries what was decided there, when asked to', async () => {
    const copy = await copyFor(bo, 'bo');
    decideOn(copy, tag(copy, 'NATO'));
    await bring(anna, await coded(copy));
    expect(anna.view.verdictsOf(documents[0] ?? '')).toEqual([]);
    tag(copy, 'Moscow');
    const { layers } = await bring(anna, await coded(copy, true));
    expect(layers.map(({ name, how }) => `${name} ${how}`)).toEqual(['Bo known', 'Adjudicated new']);
    const adjudicator = anna.view.coders().find(({ role }) => role === 'adjudicator');
    expect(quotes(anna, adjudicator?.id ?? '')).toEqual(['NATO']);
    expect(anna.view.verdictsOf(documents[0] ?? '')).toEqual(copy.view.verdictsOf(documents[0] ?? ''));
  });

  test('leaves out what has no place here, and says so', async () => {
    const copy = await copyFor(bo, 'bo');
    const codebook = copy.view.codebook();
    const [claim] = codebook.tags;
    if (claim === undefined) throw new Error('No tag.');
    const threat = { ...claim, id: 'threat', label: 'Threat', key: '4', attributes: [] };
    copy.run(editCodebook({ codebook: { ...codebook, tags: [...codebook.tags, threat] } }));
    tag(copy, 'Moscow', 'threat');
    const { notes } = await bring(anna, await coded(copy));
    expect(quotes(anna, bo)).toEqual([]);
    expect(notesOf(notes, 'left-out')).toMatchObject([
      { message: expect.stringContaining('no tag “threat”') as string },
    ]);
    expect(notesOf(notes, 'codebook')).toHaveLength(1);
  });
});

test('a concept that was merged away here while a colleague went on with it is understood still', async () => {
  const list = { tag: 'claim', attribute: 'concept' } as const;
  anna.run(
    setAttribute(anna, { annotationIds: [tag(anna, 'broke', 'claim').id], attribute: 'concept', value: 'pact' }),
  );
  anna.run(
    setAttribute(anna, { annotationIds: [tag(anna, 'NATO', 'claim').id], attribute: 'concept', value: 'treaty' }),
  );
  const copy = await copyFor(bo, 'bo');
  anna.run(mergeConcepts(anna, { ...list, concept: 'pact', into: 'treaty' }));
  const claim = tag(copy, 'broke', 'claim');
  copy.run(setAttribute(copy, { annotationIds: [claim.id], attribute: 'concept', value: 'pact' }));
  await bring(anna, await coded(copy));
  const concepts = anna.view.codebook().tags[0]?.attributes.find(({ id }) => id === 'concept')?.values;
  expect(anna.view.annotation(claim.id)?.attributes['concept']).toBe('pact');
  expect(concepts?.map(({ label }) => label)).toEqual(['pact', 'treaty']);
});

describe('a package that was sent again', () => {
  test('brings new documents, tasks and the newer codebook, and never touches the coder’s layer', async () => {
    const copy = await copyFor(bo, 'bo');
    const own = tag(copy, 'NATO');
    copy.run(
      setAttribute(copy, { annotationIds: [tag(copy, 'broke', 'claim').id], attribute: 'concept', value: 'Own' }),
    );
    const source = sourceOf('A third text about Kyiv.');
    anna.run(addDocuments({ documents: [documentOf(source)] }), [
      { hash: source.textHash, text: source.text, bytes: null },
    ]);
    const third = anna.view.documents().at(-1)?.id ?? '';
    await anna.loadText(third);
    anna.run(
      startRound({
        ...{ name: 'Second round', coders: [{ id: bo }], documents: [third], blind: true },
        ...{ sampleSize: 1, rest: 'nobody', seed: 2 },
      }),
    );
    const [first, ...others] = anna.view.codebook().tags;
    if (first === undefined) throw new Error('No tag.');
    const tags = [{ ...first, guideline: 'Only what somebody says.' }, ...others];
    anna.run(editCodebook({ codebook: { ...anna.view.codebook(), tags } }));
    const preview = await bring(copy, await toCode(bo));
    expect(preview).toMatchObject({ kind: 'update', from: 'Anna', notes: [] });
    expect(copy.view.documents().map(({ id }) => id)).toEqual([...documents, third]);
    expect(await copy.loadText(third)).toBe(source.text);
    expect(copy.view.rounds()).toHaveLength(2);
    expect(copy.view.codebook()).toMatchObject({ version: 2 });
    expect(copy.view.codebook().tags[0]?.attributes.find(({ id }) => id === 'concept')?.values).toMatchObject([
      { label: 'Own' },
    ]);
    expect(copy.view.annotation(own.id)).toEqual(own);
    expect((await bring(copy, await toCode(bo))).notes).toEqual([]);
    // Bo's next package does not claim what Anna sent as his own doing.
    const { notes } = await bring(anna, await coded(copy));
    expect(notes).toEqual([]);
  });

  test('follows names and details, unless they were changed here too', async () => {
    anna.run(createEntity(anna, { name: 'NATO' }));
    const nato = anna.view.entities()[0]?.id ?? '';
    const copy = await copyFor(bo, 'bo');
    anna.run(editEntity(anna, { entityId: nato, details: { name: 'The Alliance', country: 'BE' } }));
    copy.run(editEntity(copy, { entityId: nato, details: { name: 'NATO (org.)' } }));
    const { notes } = await bring(copy, await toCode(bo));
    expect(copy.view.entity(nato)).toMatchObject({ name: 'NATO (org.)', country: 'BE' });
    expect(notesOf(notes, 'kept')).toMatchObject([{ field: 'name', ours: 'NATO (org.)', theirs: 'The Alliance' }]);
  });

  test('opens the other layers once all are done, and hides nothing any more', async () => {
    const copies = [await copyFor(bo, 'bo'), await copyFor(cy, 'cy')] as const;
    tag(copies[0], 'NATO');
    tag(copies[1], 'Moscow');
    for (const copy of copies) {
      finish(copy, copy.coder());
      await bring(anna, await coded(copy));
    }
    const preview = await bring(copies[0], await toCode(bo));
    expect(preview.layers).toMatchObject([{ name: 'Cy', how: 'new' }]);
    expect([quotes(copies[0], bo), quotes(copies[0], cy)]).toEqual([['NATO'], ['Moscow']]);
    expect((await copies[0].undo()).ok).toBe(true);
    expect(quotes(copies[0], cy)).toEqual([]);
  });
});

describe('a file that is not what it should be', () => {
  async function reading(bytes: Uint8Array) {
    const host = createMemoryHost();
    host.control.chooseNext([{ path: 'package.json', bytes }]);
    const signal = new AbortController().signal;
    return readPackage({ host, ports: createCorpusPorts(), signal, onProgress: () => undefined });
  }
  const edited = (bytes: Uint8Array, from: string, to: string) => {
    const text = new TextDecoder().decode(bytes);
    if (!text.includes(from)) throw new Error(`${from} is not in the file.`);
    return new TextEncoder().encode(text.replace(from, to));
  };

  test('is refused with the sections that were altered', async () => {
    const copy = await copyFor(bo, 'bo');
    const { id } = tag(copy, 'NATO');
    copy.run(setNote(copy, { annotationId: id, note: 'as written' }));
    const result = await reading(edited(await coded(copy), '"note": "as written"', '"note": "as altered"'));
    expect(result).toMatchObject({ ok: false, error: { code: 'altered' } });
    expect(result.ok ? '' : result.error.message).toMatch(/“(?:annotations|segments)”/u);
  });

  test('is refused when it ends early, or comes from a newer version', async () => {
    const bytes = await toCode(bo);
    expect(await reading(bytes.slice(0, bytes.length - 100))).toMatchObject({ error: { code: 'not-sound' } });
    const newer = await reading(edited(bytes, '"version": 1', '"version": 2'));
    expect(newer.ok ? '' : newer.error.message).toContain('newer Spanwright');
  });

  test('is told from one of another project, or of one’s own', async () => {
    const copy = await copyFor(bo, 'bo');
    const own = (await readBytes(await toCode(bo))).contents;
    expect(packageUse(own, anna, [anna.projectId])).toMatchObject({
      kind: 'refused',
      refusal: { code: 'own-package' },
    });
    expect(packageUse(own, null, [anna.projectId])).toMatchObject({ kind: 'other-project' });
    expect(packageUse(own, null, [])).toEqual({ kind: 'new-project' });
    const back = (await readBytes(await coded(copy))).contents;
    expect(packageUse(back, anna, [])).toEqual({ kind: 'merge' });
    expect(packageUse(back, null, [])).toMatchObject({ kind: 'refused', refusal: { code: 'unknown-project' } });
    const stranger = createMachine('stranger', '2026-03-02T08:00:00.000Z');
    const repository = createMemoryRepository(stranger.store);
    const other = await openOn(stranger, await createProject({ ...stranger, repository }, { name: 'Other' }));
    expect(packageUse(back, other, [other.projectId])).toMatchObject({ kind: 'refused' });
  });
});

describe('a corpus that is no package', () => {
  /** A project over the same files that has nothing to do with Anna's. */
  async function beside(name: string, coder: string): Promise<ProjectSession> {
    const own = createMachine(name, '2026-03-02T08:00:00.000Z');
    const repository = createMemoryRepository(own.store);
    const details = { name: 'Beside', coderName: coder, sources: texts.map(sourceOf) };
    const session = await openOn(own, await createProject({ ...own, repository }, details));
    machines.set(session, own);
    return session;
  }

  async function exported(session: ProjectSession): Promise<Uint8Array> {
    const host = createMemoryHost();
    const ports = createCorpusPorts();
    const { view, loadText } = session;
    const signal = new AbortController().signal;
    await exportCorpus({
      host,
      ports,
      view,
      loadText,
      signal,
      journal: null,
      format: 'json',
      onProgress: () => undefined,
    });
    const [bytes = new Uint8Array()] = host.control.saved.values();
    return bytes;
  }

  test('puts its layers beside ours, by the files that documents came from and the names of actors', async () => {
    anna.run(createEntity(anna, { name: 'NATO' }));
    const dee = await beside('dee', 'Dee');
    const { id } = tag(dee, 'NATO');
    dee.run(createEntity(dee, { name: 'Nato ', mentions: [id] }));
    const preview = await bring(anna, await exported(dee));
    expect(preview).toMatchObject({ kind: 'layers', layers: [{ name: 'Dee', how: 'new' }], notes: [] });
    expect(quotes(anna, dee.coder())).toEqual(['NATO']);
    expect(anna.view.entities()).toHaveLength(1);
    expect(anna.view.annotation(id)?.attributes['entity']).toBe(anna.view.entities()[0]?.id);
    expect(anna.view.assignments().filter(({ coder }) => coder === dee.coder())).toMatchObject([
      { documentId: documents[0], round: '', state: 'done' },
    ]);
    expect((await bring(anna, await exported(dee))).changed).toBe(false);
  });

  test('replaces what came of a layer before, and nothing else', async () => {
    const dee = await beside('dee', 'Dee');
    const nato = tag(dee, 'NATO');
    await bring(anna, await exported(dee));
    tag(dee, 'Moscow');
    await bring(anna, await exported(dee));
    dee.run(deleteAnnotations(dee, { annotationIds: [nato.id] }));
    const { counts } = await bring(anna, await exported(dee));
    expect(counts).toMatchObject([{ label: 'Actor', added: 0, removed: 1 }]);
    expect(quotes(anna, dee.coder())).toEqual(['Moscow']);
  });

  test('tells two people apart who have one id, and adds nothing that is here already', async () => {
    const bytes = await exported(anna);
    const [one, two] = [
      createMachine('one', '2026-03-02T08:00:00.000Z'),
      createMachine('two', '2026-03-03T08:00:00.000Z'),
    ];
    const copies: ProjectSession[] = [];
    for (const own of [one, two]) {
      const host = createMemoryHost();
      host.control.chooseNext([{ path: 'corpus.json', bytes }]);
      const repository = createMemoryRepository(own.store);
      const common = {
        host,
        ports: createCorpusPorts(),
        signal: new AbortController().signal,
        onProgress: () => undefined,
      };
      const imported = await importCorpus({ ...common, ...own, repository });
      if (!imported.ok) throw new Error(imported.error.message);
      const session = await openOn(own, imported.value.projectId);
      machines.set(session, own);
      copies.push(session);
    }
    const mine = tag(anna, 'treaty');
    const [first, second] = copies;
    if (first === undefined || second === undefined) throw new Error('No copies.');
    tag(first, 'NATO');
    tag(second, 'Moscow');
    const layers = [await bring(anna, await exported(first)), await bring(anna, await exported(second))].map(
      (preview) => preview.layers[0],
    );
    expect(layers).toMatchObject([{ how: 'apart' }, { how: 'apart' }]);
    expect(layers.map((layer) => quotes(anna, layer?.coder ?? ''))).toEqual([['NATO'], ['Moscow']]);
    expect(quotes(anna, anna.coder())).toEqual([mine.quote]);
    expect((await bring(anna, await exported(second))).changed).toBe(false);
  });

  test('that has none of the documents is refused', async () => {
    const own = createMachine('else', '2026-03-02T08:00:00.000Z');
    const repository = createMemoryRepository(own.store);
    const details = { name: 'Else', sources: [sourceOf('Something else.')] };
    const other = await openOn(own, await createProject({ ...own, repository }, details));
    const { contents } = await readBytes(await exported(other));
    expect(packageUse(contents, anna, [])).toMatchObject({ kind: 'refused', refusal: { code: 'no-documents' } });
  });
});
