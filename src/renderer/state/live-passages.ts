import type { ChangeSet } from '#core/changes/change-set';
import type { ProjectView } from '#core/model/project-view';
import type { AnyRecord, Id } from '#core/model/records';
import { unreachable } from '#core/model/result';
import { canVote } from '#core/review/adjudication/adjudicator';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import type { Passage } from '#core/review/compare/difference';
import { findPassages } from '#core/review/compare/find-passages';
import type { MatchRule } from '#core/review/compare/match-rule';
import { isBlind } from '#core/review/packages/blindness';
import type { ReviewCoder, ReviewCorpus, ReviewDocument } from '#core/review/review-corpus';
import type { ProjectSession } from '#services/project-session';

/** How layers are compared: which (none for all), and by what rule. */
export interface Comparison {
  readonly coders: readonly Id[];
  readonly rule: MatchRule;
}

/**
 * What the layers of an open project make of each document: kept until something changes that a comparison reads. What
 * is decided changes nothing of it.
 */
export interface LivePassages {
  /** `null` where the text is needed and not read yet, and where the coder must not see other layers. */
  ofDocument(documentId: Id, comparison: Comparison): readonly Passage[] | null;
  /** Whether `ofDocument` would answer from memory. */
  isKnown(documentId: Id, comparison: Comparison): boolean;
  isBlind(documentId: Id): boolean;
  /** Layers that can be compared. */
  coders(): readonly ReviewCoder[];
  /** Goes up whenever any answer may have become another one. */
  version(): number;
  subscribe(listener: () => void): () => void;
}

const live = new WeakMap<ProjectSession, LivePassages>();

export function passagesOf(session: ProjectSession): LivePassages {
  const known = live.get(session) ?? createLivePassages(session);
  live.set(session, known);
  return known;
}

/** The corpus as a comparison reads it, but for the texts. */
interface Gathered {
  readonly corpus: ReviewCorpus;
  readonly documents: Map<Id, ReviewDocument>;
}

function createLivePassages(session: ProjectSession): LivePassages {
  const { view } = session;
  const listeners = new Set<() => void>();
  const stamps = new Map<Id, number>();
  const passages = new Map<Id, { readonly stamp: string; readonly list: readonly Passage[] }>();
  const blind = new Map<Id, boolean>();
  let gathered: Gathered | null = null;
  /** Documents that changed since they were gathered: a key press in one must not cost a look at all. */
  const stale = new Set<Id>();
  let compared = '';
  let everything = 0;
  let version = 0;

  const changed = () => {
    blind.clear();
    version += 1;
    for (const listener of listeners) listener();
  };
  session.onChange(({ entry }) => {
    const touched = touchedBy(view, entry.change);
    if (touched === 'nothing') return;
    if (touched === 'everything') {
      gathered = null;
      everything += 1;
    } else {
      for (const id of touched) {
        stamps.set(id, (stamps.get(id) ?? 0) + 1);
        stale.add(id);
      }
    }
    changed();
  });
  session.onCoderChange(changed);

  const gather = (): Gathered => {
    if (gathered !== null && stale.size === 0) return gathered;
    const known = gathered;
    let corpus = collectReviewCorpus(view, () => '', known === null ? {} : { documents: [...stale] });
    // With a first tag a coder is one of those who are compared, in all documents.
    const coders = JSON.stringify(corpus.coders);
    const isOther = coders !== compared;
    if (isOther) everything += 1;
    if (isOther && known !== null) corpus = collectReviewCorpus(view, () => '');
    compared = coders;
    const documents = isOther || known === null ? new Map<Id, ReviewDocument>() : known.documents;
    for (const document of corpus.documents) documents.set(document.id, document);
    stale.clear();
    gathered = { corpus, documents };
    return gathered;
  };
  const stampOf = (documentId: Id, { coders, rule }: Comparison) => {
    gather();
    return JSON.stringify([everything, stamps.get(documentId) ?? 0, coders, rule]);
  };
  const isHidden = (documentId: Id) => {
    const known = blind.get(documentId) ?? isBlind(view, session.coder(), documentId);
    blind.set(documentId, known);
    return known;
  };

  return {
    ofDocument(documentId, comparison) {
      if (isHidden(documentId)) return null;
      const stamp = stampOf(documentId, comparison);
      const known = passages.get(documentId);
      if (known?.stamp === stamp) return known.list;
      const { corpus, documents } = gather();
      const document = documents.get(documentId);
      // Only words are counted in the text; the other rules go by offsets.
      const text = session.text(documentId) ?? (comparison.rule.kind === 'words' ? null : '');
      if (document === undefined || text === null) return null;
      const list = findPassages(corpus, { ...document, text }, comparison.coders, comparison.rule);
      passages.set(documentId, { stamp, list });
      return list;
    },
    isKnown: (documentId, comparison) =>
      isHidden(documentId) || passages.get(documentId)?.stamp === stampOf(documentId, comparison),
    isBlind: isHidden,
    coders: () => gather().corpus.coders,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Documents whose comparison a change may alter. */
function touchedBy(view: ProjectView, change: ChangeSet): ReadonlySet<Id> | 'everything' | 'nothing' {
  const documents = new Set<Id>();
  for (const record of recordsIn(change)) {
    const reach = reachOf(view, record);
    if (reach === 'everything') return reach;
    if (reach !== 'nothing') documents.add(reach.documentId);
  }
  return documents.size === 0 ? 'nothing' : documents;
}

function recordsIn({ added, updated, removed }: ChangeSet): readonly AnyRecord[] {
  return [...added, ...updated.filter(([from, to]) => !isSameActor(from, to)).flat(), ...removed];
}

/** A comparison goes by name, kind and country of an actor; aliases, which are learned while one tags, do not count. */
function isSameActor(from: AnyRecord, to: AnyRecord): boolean {
  if (from.kind !== 'entity' || to.kind !== 'entity') return false;
  return from.name === to.name && from.entityKind === to.entityKind && from.country === to.country;
}

function reachOf(view: ProjectView, record: AnyRecord): { readonly documentId: Id } | 'everything' | 'nothing' {
  switch (record.kind) {
    case 'annotation':
      return isCompared(view, record.coder) ? record : 'nothing';
    case 'relation':
      return record.documentId !== '' && isCompared(view, record.coder) ? record : 'nothing';
    case 'assignment':
      return record;
    case 'coder':
      return record.role === 'adjudicator' ? 'nothing' : 'everything';
    case 'codebook':
    case 'document':
    case 'entity':
    case 'round':
      return 'everything';
    case 'project':
    case 'comment':
    case 'verdict':
    case 'receipt':
      return 'nothing';
    default:
      return unreachable(record);
  }
}

/** Those who left the project are taken as compared: their tags went with them. */
function isCompared(view: ProjectView, coder: Id): boolean {
  return view.record(coder) === undefined || canVote(view, coder);
}
