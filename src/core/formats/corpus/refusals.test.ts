import { beforeAll, describe, expect, it } from 'vitest';
import { parseCorpus, readCorpus, type ReadCorpusOptions } from '#core/formats/corpus/read-corpus';
import { sha256, soundDocument } from '#testing/arbitrary-corpus';
import { buildAnnotation, buildEntity, buildHead, buildRelation } from '#testing/builders';
import { writtenCorpus } from '#testing/written-corpus';

// “NATO” stands at UTF-16 9..13 and code points 8..12: the face before it takes two units.
const text = 'Today 😀\tNATO said 👩‍👩‍👧 no.';
let sound = '';

beforeAll(async () => {
  const regions = [{ id: 'region-1', start: 0, end: 5, role: 'caption' as const, date: '' }];
  const records = [
    ...buildHead(),
    soundDocument(text, { id: 'document-1', regions }),
    buildEntity(),
    buildAnnotation(text, { start: 9, end: 13 }, { id: 'actor-1', attributes: { entity: 'entity-1' } }),
    buildAnnotation(text, { start: 9, end: text.length }, { id: 'claim-1', tag: 'claim' }),
    buildRelation('claim-1', 'actor-1'),
  ];
  sound = await writtenCorpus(records, text);
});

interface Said {
  readonly ok: boolean;
  readonly findings: readonly string[];
  readonly lines: readonly number[];
}

async function read(corpus: string, options: Partial<ReadCorpusOptions> = {}): Promise<Said> {
  const result = await parseCorpus(corpus, { sha256, ...options });
  const findings = result.ok ? result.value.warnings : result.error;
  return {
    ok: result.ok,
    findings: findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`),
    lines: findings.map(({ line }) => line),
  };
}

/** The sound corpus with one stretch of its text replaced; throws where it is not there, or there twice. */
function changed(from: string | RegExp, to: string): string {
  const parts = sound.split(from);
  if (parts.length !== 2) throw new Error(`${String(from)} stands ${String(parts.length - 1)} times in the corpus`);
  return parts.join(to);
}

const actor = '"id": "actor-1",\n      "documentId": "document-1",\n      "tag": "actor",\n';
const actorSpan = `${actor}      "start": 8,\n      "end": 12,\n      "startUtf16": 9,\n      "endUtf16": 13`;
const span = (start: number, end: number, startUtf16: number, endUtf16: number): [string, string] => [
  actorSpan,
  `${actor}      "start": ${String(start)},\n      "end": ${String(end)},\n      "startUtf16": ${String(startUtf16)},\n      "endUtf16": ${String(endUtf16)}`,
];
const version = '"spanwright-corpus",\n  "version": 1,\n  ';
const codebookVersion = '"name": "Claims, actors and dates",';
const asks = (tag: string, part: string): string =>
  `{ "id": "x", "severity": "error", "rule": { "kind": "needs-attribute", "tag": "${tag}", "part": "${part}", "when": null } }`;
const revision = (version: string): string =>
  `{ "version": ${version}, "note": "", "touched": [], "coder": "coder-1", "at": "2026-01-05T08:00:00.000Z" }`;
const at = (place: string): string => `/annotations/1${place}`;

describe('a corpus that must be refused', () => {
  it('is not the sound one', async () => {
    expect(await read(sound)).toEqual({ ok: true, findings: [], lines: [] });
  });

  it.each<[string, [string | RegExp, string], string]>([
    ['an offset before the text', span(-1, 12, 9, 13), `error schema ${at('/start')}`],
    [
      'an offset that is no whole number',
      [actorSpan, actorSpan.replace(': 8', ': 8.5')],
      `error schema ${at('/start')}`,
    ],
    ['an end outside the text', span(8, 500, 9, 501), `error offsets ${at('/end')}`],
    ['an empty span', span(8, 8, 9, 9), `error offsets ${at('')}`],
    ['a span that ends before it starts', span(12, 8, 13, 9), `error offsets ${at('')}`],
    ['units that disagree', span(9, 12, 9, 13), `error offsets ${at('/start')}`],
    ['a start inside a surrogate pair', span(6, 12, 7, 13), `error splits-character ${at('/startUtf16')}`],
    ['an end inside a grapheme cluster', span(8, 19, 9, 21), `error splits-character ${at('/end')}`],
    [
      'a place for an orphan',
      [/"status": "confirmed"(?=[^}]*"updatedAt": "[^"]*"\n {4}\}\n)/, '"status": "orphaned"'],
      `error schema ${at('/start')}`,
    ],
    ['a wrong quote', ['"quote": "NATO"', '"quote": "OTAN"'], `error quote ${at('/quote')}`],
    ['a text that was changed', ['"text": "Today', '"text": "Friday'], 'error text-hash /documents/0/textHash'],
    [
      'a wrong hash',
      [/"textHash": "[0-9a-f]{64}"/, `"textHash": "${'0'.repeat(64)}"`],
      'error text-hash /documents/0/textHash',
    ],
    ['a wrong length', ['"lengthUtf16": 31', '"lengthUtf16": 32'], 'error text /documents/0/lengthUtf16'],
    ['a region outside the text', ['"endUtf16": 5,', '"endUtf16": 5000,'], 'error offsets /documents/0/regions/0/end'],
    [
      'an id that stands twice',
      ['"id": "entity-1",\n      "name"', '"id": "coder-1",\n      "name"'],
      'error duplicate-id /entities/0/id',
    ],
    [
      'an annotation of no document',
      [actor, actor.replace('document-1', 'document-9')],
      `error dangling-reference ${at('/documentId')}`,
    ],
    ['an unknown tag', [actor, actor.replace('"actor"', '"actress"')], `error dangling-reference ${at('/tag')}`],
    [
      'an entity that is not there',
      ['"entity": "entity-1"', '"entity": "entity-2"'],
      `error dangling-reference ${at('/attributes/entity')}`,
    ],
    [
      'a coder that is not there',
      ['"coder": "coder-1",\n      "createdAt"', '"coder": "x",\n      "createdAt"'],
      'error dangling-reference /relations/0/coder',
    ],
    [
      'a relation from nothing',
      ['"from": "claim-1"', '"from": "claim-2"'],
      'error dangling-reference /relations/0/from',
    ],
    [
      'a relation to nothing',
      ['"id": "actor-1"\n', '"id": "actor-2"\n'],
      'error dangling-reference /relations/0/target/id',
    ],
    [
      'a relation to a document',
      ['"id": "actor-1"\n', '"id": "document-1"\n'],
      'error dangling-reference /relations/0/target/id',
    ],
    [
      'an unknown relation type',
      ['"type": "made_by"', '"type": "made_for"'],
      'error dangling-reference /relations/0/type',
    ],
    [
      'a relation that names another document',
      ['"documentId": "document-1",\n      "from"', '"documentId": "",\n      "from"'],
      'error dangling-reference /relations/0/documentId',
    ],
    [
      'a member that is not part of the format',
      ['"quote": "NATO"', '"quote": "NATO", "exact": "NATO"'],
      `error schema ${at('')}`,
    ],
    ['a member that is missing', ['      "quote": "NATO",\n', ''], `error schema ${at('')}`],
    ['an unknown role', ['"role": "caption"', '"role": "footer"'], 'error schema /documents/0/regions/0/role'],
    [
      'a way of assistance that there is not',
      ['"quote": "NATO"', '"assistance": "maybe", "quote": "NATO"'],
      `error schema ${at('/assistance')}`,
    ],
    [
      'a constraint of a kind that there is not',
      [
        codebookVersion,
        `${codebookVersion} "constraints": [{ "id": "x", "severity": "error", "rule": { "kind": "run" } }],`,
      ],
      'error schema /codebook/constraints/0/rule',
    ],
    [
      'a constraint that asks something of a tag that is not there',
      [codebookVersion, `${codebookVersion} "constraints": [${asks('actress', 'entity')}],`],
      'error dangling-reference /codebook/constraints/0/rule/tag',
    ],
    [
      'a constraint that asks for a part that is not there',
      [codebookVersion, `${codebookVersion} "constraints": [${asks('actor', 'colour')}],`],
      'error dangling-reference /codebook/constraints/0/rule/part',
    ],
    [
      'a revision whose version is no whole number',
      [codebookVersion, `${codebookVersion} "revisions": [${revision('1.5')}],`],
      'error schema /codebook/revisions/0/version',
    ],
    [
      'a revision that is newer than the codebook',
      [codebookVersion, `${codebookVersion} "revisions": [${revision('9007199254740991')}],`],
      'error codebook /codebook/revisions/0/version',
    ],
    ['a missing section', [/,\n {2}"relations": \[[^]*\n {2}\]/, ''], 'error schema '],
    ['an unknown section', [version, `${version}"exportedAt": 5, `], 'error schema '],
    ['a section that is no list', [/"entities": \[[^\]]*\[\][^\]]*\]/, '"entities": {}'], 'error schema /entities'],
    ['a section that is a list', [/"project": \{[^}]*\}/, '"project": []'], 'error schema /project'],
    [
      'a section that stands twice',
      [version, `${version}"format": "spanwright-corpus", `],
      'error duplicate-name /format',
    ],
    [
      'a name that stands twice',
      ['"quote": "NATO"', '"quote": "NATO", "quote": "NATO"'],
      `error duplicate-name ${at('')}`,
    ],
    ['a prototype as key', ['"entity": "entity-1"', '"__proto__": "x"'], `error schema ${at('/attributes')}`],
    ['a constructor as key', ['"entity": "entity-1"', '"constructor": "x"'], `error schema ${at('/attributes')}`],
    [
      'a prototype as member',
      ['"quote": "NATO"', '"quote": "NATO", "__proto__": {"polluted": true}'],
      `error schema ${at('')}`,
    ],
    ['another format', ['"spanwright-corpus"', '"doccano"'], 'error not-a-corpus '],
    ['an older version than there is', [version, version.replace('1', '0')], 'error schema /version'],
    ['a version that is no number', [version, version.replace('1', '"1"')], 'error schema /version'],
    ['a newer version', [version, version.replace('1', '2, "layers": []')], 'error newer-version /version'],
    ['half a surrogate pair', ['"text": "Today', '"text": "\\ud800Today'], 'error text /documents/0/text'],
  ])('because of %s', async (_, [from, to], finding) => {
    const { ok, findings } = await read(changed(from, to));
    expect(ok).toBe(false);
    expect(findings).toContain(finding);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('says only once what is wrong with one reference', async () => {
    expect((await read(changed('"from": "claim-1"', '"from": "claim-2"'))).findings).toHaveLength(1);
  });

  it('does not blame a reference for the element that is broken', async () => {
    const { findings } = await read(changed('      "quote": "NATO",\n', ''));
    expect(findings).toEqual([`error schema ${at('')}`]);
  });

  it('names the line', async () => {
    const broken = changed('"quote": "NATO"', '"quote": "OTAN"');
    const line = broken.slice(0, broken.indexOf('"id": "actor-1",\n')).split('\n').length - 1;
    expect((await read(broken)).lines).toEqual([line]);
  });

  it('is refused wherever it is cut off', async () => {
    for (let end = 0; end < sound.length - 2; end += 7) {
      expect((await read(sound.slice(0, end))).findings).toEqual(['error truncated ']);
    }
  });

  it('is refused when it is no JSON, nested too deeply or too large, without reading on', async () => {
    expect((await read('<html>')).findings).toEqual(['error malformed ']);
    expect((await read(`{"a": ${'['.repeat(100_000)}`)).findings).toEqual(['error too-deep ']);
    let pulled = 0;
    const endless = (function* () {
      yield '{"text": "';
      for (;;) {
        pulled += 1;
        yield 'x'.repeat(1000);
      }
    })();
    const refused = await readCorpus(endless, { sha256, limits: { depth: 64, elementLength: 10_000 } });
    expect(refused.ok ? [] : refused.error).toMatchObject([{ code: 'too-large' }]);
    expect(pulled).toBeLessThan(12);
  });

  it('lists no more findings than a person can read', async () => {
    const wrong = `{"format": "spanwright-corpus", "coders": [${'{},'.repeat(5000)}{}]}`;
    const { findings } = await read(wrong);
    expect(findings).toHaveLength(1001);
    expect(findings[1000]).toContain('too-many');
  });
});

describe('a corpus that is taken with a warning', () => {
  it.each<[string, [string, string], string]>([
    [
      'an attribute that the codebook does not have',
      ['"entity": "entity-1"', '"colour": "red"'],
      'warning codebook /annotations/1/attributes/colour',
    ],
    [
      'a value that the codebook does not have',
      ['"attributes": {}', '"attributes": { "form": "sung" }'],
      'warning codebook /annotations/0/attributes/form',
    ],
    [
      'a value of another type',
      ['"entity": "entity-1"', '"entity": true'],
      'warning codebook /annotations/1/attributes/entity',
    ],
    [
      'a date of a region that is none',
      ['"role": "caption",\n          "date": ""', '"role": "caption",\n          "date": "last week"'],
      'warning date /documents/0/regions/0/date',
    ],
    [
      'another context',
      ['"prefix": "Today 😀\\t",\n      "suffix": " s', '"prefix": "Then",\n      "suffix": " s'],
      'warning quote /annotations/1/prefix',
    ],
  ])('because of %s', async (_, [from, to], finding) => {
    expect(await read(changed(from, to))).toMatchObject({ ok: true, findings: [finding] });
  });

  it('because it is a backup, which is not lost to a reference', async () => {
    const dangling = changed('"entity": "entity-1"', '"entity": "entity-2"');
    expect((await read(dangling)).ok).toBe(false);
    expect(await read(dangling, { strictness: 'lenient' })).toMatchObject({
      ok: true,
      findings: ['warning dangling-reference /annotations/1/attributes/entity'],
    });
    const wrong = changed('"quote": "NATO"', '"quote": "OTAN"');
    expect((await read(wrong, { strictness: 'lenient' })).ok).toBe(false);
  });
});
