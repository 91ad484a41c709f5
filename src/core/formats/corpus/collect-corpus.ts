import { checkSchema } from '#core/formats/corpus/check-schema';
import { pointerTo, type FindingList } from '#core/formats/corpus/corpus-finding';
import {
  corpusFormat,
  corpusVersion,
  type CorpusAnnotation,
  type CorpusAssignment,
  type CorpusCodebook,
  type CorpusCoder,
  type CorpusComment,
  type CorpusDocument,
  type CorpusEntity,
  type CorpusJournalEntry,
  type CorpusPackage,
  type CorpusProject,
  type CorpusReceipt,
  type CorpusRelation,
  type CorpusRound,
  type CorpusVerdict,
} from '#core/formats/corpus/corpus-shape';
import {
  createJsonScanner,
  type JsonElement,
  type JsonFault,
  type JsonLimits,
  type JsonPlace,
} from '#core/formats/json/scan-json';
import type { Id } from '#core/model/records';
import {
  validateAnnotation,
  validateAssignment,
  validateCodebook,
  validateCoder,
  validateComment,
  validateDocument,
  validateEntity,
  validateEnvelope,
  validateJournalEntry,
  validatePackage,
  validateProject,
  validateReceipt,
  validateRelation,
  validateRound,
  validateVerdict,
  type SchemaValidator,
} from './schema-validator.generated.js';

/** An element that fits the schema, and where it stands in the file. */
export interface Placed<Value> {
  readonly value: Value;
  /** Position in its list; 0 for what stands alone. */
  readonly index: number;
  readonly place: JsonPlace;
}

export interface CollectedCorpus {
  /** `undefined` where it does not fit the schema, which is among the findings. */
  readonly project: Placed<CorpusProject> | undefined;
  /** `undefined` where the file is no review package, too. */
  readonly package: Placed<CorpusPackage> | undefined;
  readonly codebook: Placed<CorpusCodebook> | undefined;
  readonly coders: readonly Placed<CorpusCoder>[];
  readonly documents: readonly Placed<CorpusDocument>[];
  readonly entities: readonly Placed<CorpusEntity>[];
  readonly annotations: readonly Placed<CorpusAnnotation>[];
  readonly relations: readonly Placed<CorpusRelation>[];
  readonly rounds: readonly Placed<CorpusRound>[];
  readonly assignments: readonly Placed<CorpusAssignment>[];
  readonly comments: readonly Placed<CorpusComment>[];
  readonly verdicts: readonly Placed<CorpusVerdict>[];
  readonly receipts: readonly Placed<CorpusReceipt>[];
  /** `null` where the file has none. */
  readonly journal: readonly Placed<CorpusJournalEntry>[] | null;
  /** Ids of elements that do not fit the schema: they are there, so a reference to them is not at fault. */
  readonly brokenIds: ReadonlySet<Id>;
}

/** The lists of the file whose elements have ids. */
export type RecordPlace =
  | 'project'
  | 'codebook'
  | 'coders'
  | 'documents'
  | 'entities'
  | 'annotations'
  | 'relations'
  | 'rounds'
  | 'assignments'
  | 'comments'
  | 'verdicts'
  | 'receipts';

const startOfFile: JsonPlace = { line: 1, column: 1 };

type AddElement = (value: unknown, element: JsonElement) => boolean;

function createSection<Value>(
  validate: SchemaValidator,
  findings: FindingList,
): { readonly items: readonly Placed<Value>[]; readonly add: AddElement } {
  const items: Placed<Value>[] = [];
  const fits = (value: unknown, element: JsonElement): value is Value =>
    checkSchema(validate, value, pointerOf(element), element, findings);
  return {
    items,
    add(value, element) {
      if (!fits(value, element)) return false;
      items.push({ value, index: element.index ?? 0, place: { line: element.line, column: element.column } });
      return true;
    },
  };
}

/**
 * Reads the whole text and checks each element against the schema. `null` where reading could not be finished or the
 * text is no corpus of a known version; then there is an error among the findings.
 */
export async function collectCorpus(
  chunks: Iterable<string> | AsyncIterable<string>,
  limits: JsonLimits,
  findings: FindingList,
): Promise<CollectedCorpus | null> {
  const sections = {
    project: createSection<CorpusProject>(validateProject, findings),
    package: createSection<CorpusPackage>(validatePackage, findings),
    codebook: createSection<CorpusCodebook>(validateCodebook, findings),
    coders: createSection<CorpusCoder>(validateCoder, findings),
    documents: createSection<CorpusDocument>(validateDocument, findings),
    entities: createSection<CorpusEntity>(validateEntity, findings),
    annotations: createSection<CorpusAnnotation>(validateAnnotation, findings),
    relations: createSection<CorpusRelation>(validateRelation, findings),
    rounds: createSection<CorpusRound>(validateRound, findings),
    assignments: createSection<CorpusAssignment>(validateAssignment, findings),
    comments: createSection<CorpusComment>(validateComment, findings),
    verdicts: createSection<CorpusVerdict>(validateVerdict, findings),
    receipts: createSection<CorpusReceipt>(validateReceipt, findings),
    journal: createSection<CorpusJournalEntry>(validateJournalEntry, findings),
  };
  const adders = new Map<string, AddElement>(Object.entries(sections).map(([name, { add }]) => [name, add]));
  /** The root object without what stands in its lists. */
  const envelope = new Map<string, unknown>();
  const places = new Map<string, JsonPlace>();
  const brokenIds = new Set<Id>();
  const isNewer = (): boolean => {
    const version = envelope.get('version');
    return envelope.get('format') === corpusFormat && Number.isInteger(version) && Number(version) > corpusVersion;
  };

  const scanner = createJsonScanner(
    {
      onMember(key, list, place) {
        if (places.has(key)) {
          findings.error('duplicate-name', `“${key}” stands twice in the file.`, pointerTo(key), place);
        }
        places.set(key, place);
        envelope.set(key, list ? [] : null);
      },
      onElement(element) {
        if (isNewer() || findings.isFull()) return;
        const value: unknown = JSON.parse(element.text);
        if (countNames(value) !== element.names) {
          findings.error('duplicate-name', 'A name stands twice in one object.', pointerOf(element), element);
        }
        if (element.index === null) envelope.set(element.key, value);
        const add = adders.get(element.key);
        if (add === undefined || add(value, element)) return;
        const id = idOf(value);
        if (id !== null) brokenIds.add(id);
      },
    },
    limits,
  );
  const stop = (fault: JsonFault): null => {
    findings.error(fault.code, fault.message, '', fault);
    return null;
  };

  for await (const chunk of chunks) {
    const fault = scanner.push(chunk);
    if (fault !== null) return stop(fault);
    if (findings.isFull()) return null;
    if (isNewer()) break;
  }
  if (isNewer()) {
    const said = 'This corpus was made by a newer Spanwright. Update Spanwright to read it.';
    findings.error('newer-version', said, '/version', places.get('version') ?? startOfFile);
    return null;
  }
  const fault = scanner.end();
  if (fault !== null) return stop(fault);
  if (envelope.get('format') !== corpusFormat) {
    const said = 'This is not a Spanwright corpus: it has no “format” that says so.';
    findings.error('not-a-corpus', said, '', places.get('format') ?? startOfFile);
    return null;
  }
  checkSchema(validateEnvelope, Object.fromEntries(envelope), '', startOfFile, findings);
  return {
    project: sections.project.items[0],
    package: sections.package.items[0],
    codebook: sections.codebook.items[0],
    coders: sections.coders.items,
    documents: sections.documents.items,
    entities: sections.entities.items,
    annotations: sections.annotations.items,
    relations: sections.relations.items,
    rounds: sections.rounds.items,
    assignments: sections.assignments.items,
    comments: sections.comments.items,
    verdicts: sections.verdicts.items,
    receipts: sections.receipts.items,
    journal: places.has('journal') ? sections.journal.items : null,
    brokenIds,
  };
}

function pointerOf({ key, index }: JsonElement): string {
  return index === null ? pointerTo(key) : pointerTo(key, index);
}

/** Names at all depths. Recursion is bounded by the scanner's limit of depth. */
function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const inner of Object.values(value)) count += countNames(inner);
  return count;
}

function idOf(value: unknown): Id | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
