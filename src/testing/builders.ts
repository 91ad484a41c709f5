import type { LoadedSource } from '#contract/host';
import { createDefaultCodebook } from '#core/codebook/default-codebook';
import type {
  AnnotationRecord,
  AnyRecord,
  CoderRecord,
  DocumentRecord,
  EntityRecord,
  Id,
  ProjectRecord,
  RelationRecord,
  SourceFacts,
} from '#core/model/records';

const time = '2026-01-05T08:00:00.000Z';

export function buildProject(parts: Partial<ProjectRecord> = {}): ProjectRecord {
  return { kind: 'project', id: 'project-1', name: 'Test project', description: '', createdAt: time, ...parts };
}

export function buildCoder(parts: Partial<CoderRecord> = {}): CoderRecord {
  return { kind: 'coder', id: 'coder-1', name: 'Ada', role: 'person', createdAt: time, ...parts };
}

/** A document over the text; its hash is made up from its id. */
export function buildDocument(text: string, parts: Partial<DocumentRecord> = {}): DocumentRecord {
  const id = parts.id ?? 'document-1';
  return {
    kind: 'document',
    id,
    title: 'A document',
    date: '',
    outlet: '',
    url: '',
    language: 'en',
    regions: [],
    state: 'to-do',
    source: {
      name: `${id}.txt`,
      path: `${id}.txt`,
      sha256: `sha-of-${id}`,
      size: text.length,
      encoding: 'utf-8',
      encodingSource: 'valid',
      bom: false,
      newline: 'lf',
    },
    textHash: `text-of-${id}`,
    length: text.length,
    order: 1,
    addedAt: time,
    ...parts,
  };
}

export function buildEntity(parts: Partial<EntityRecord> = {}): EntityRecord {
  return {
    kind: 'entity',
    id: 'entity-1',
    name: 'NATO',
    entityKind: '',
    country: '',
    aliases: [],
    note: '',
    createdAt: time,
    ...parts,
  };
}

/** An annotation whose quote and context are right for the text. */
export function buildAnnotation(
  text: string,
  span: { readonly start: number; readonly end: number },
  parts: Partial<AnnotationRecord> = {},
): AnnotationRecord {
  const { start, end } = span;
  return {
    kind: 'annotation',
    id: 'annotation-1',
    documentId: 'document-1',
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    tag: 'actor',
    attributes: {},
    coder: 'coder-1',
    note: '',
    status: 'confirmed',
    codebookVersion: 1,
    createdAt: time,
    updatedAt: time,
    ...parts,
  };
}

export function buildRelation(from: Id, to: Id, parts: Partial<RelationRecord> = {}): RelationRecord {
  return {
    kind: 'relation',
    id: 'relation-1',
    type: 'made_by',
    from,
    target: { kind: 'record', id: to },
    documentId: 'document-1',
    coder: 'coder-1',
    createdAt: time,
    ...parts,
  };
}

/** Project, default codebook and one coder, without documents. */
export function buildHead(): readonly AnyRecord[] {
  return [buildProject(), createDefaultCodebook('codebook-1'), buildCoder()];
}

/** A decoded file on its way into a project; hashes are made up from its content. */
export function buildSource(path: string, text: string, parts: Partial<SourceFacts> = {}): LoadedSource {
  return {
    facts: {
      name: path.split('/').at(-1) ?? path,
      path,
      sha256: `bytes ${text}`,
      size: text.length,
      encoding: 'utf-8',
      encodingSource: 'valid',
      bom: false,
      newline: 'lf',
      ...parts,
    },
    text,
    textHash: `text ${text}`,
    bytes: null,
  };
}
