import type {
  AnnotationRecord,
  AssignmentRecord,
  CommentRecord,
  ReceiptRecord,
  RoundRecord,
  VerdictRecord,
  VotedAnnotation,
} from '#core/model/records';

const time = '2026-01-06T08:00:00.000Z';

export function buildRound(parts: Partial<RoundRecord> = {}): RoundRecord {
  return {
    kind: 'round',
    id: 'round-1',
    name: 'First round',
    coders: ['coder-1'],
    population: ['document-1'],
    sample: ['document-1'],
    seed: 7,
    blind: true,
    codebookVersion: 1,
    createdAt: time,
    ...parts,
  };
}

export function buildAssignment(parts: Partial<AssignmentRecord> = {}): AssignmentRecord {
  return {
    kind: 'assignment',
    id: 'assignment-1',
    round: 'round-1',
    coder: 'coder-1',
    documentId: 'document-1',
    state: 'to-do',
    updatedAt: time,
    ...parts,
  };
}

/** The first line of a thread, unless `thread` names another. */
export function buildComment(parts: Partial<CommentRecord> = {}): CommentRecord {
  const id = parts.id ?? 'comment-1';
  return {
    kind: 'comment',
    id,
    documentId: 'document-1',
    about: { kind: 'document' },
    thread: id,
    act: 'comment',
    text: 'Is this a claim?',
    coder: 'coder-1',
    createdAt: time,
    updatedAt: time,
    ...parts,
  };
}

export function buildVerdict(parts: Partial<VerdictRecord> = {}): VerdictRecord {
  return {
    kind: 'verdict',
    id: 'verdict-1',
    documentId: 'document-1',
    votes: [{ coder: 'coder-1', annotations: [] }],
    decision: 'reject',
    taken: [],
    results: [],
    reason: '',
    comment: '',
    coder: 'coder-1',
    createdAt: time,
    updatedAt: time,
    ...parts,
  };
}

/** The annotation as a vote keeps it, without relations unless given. */
export function buildVotedAnnotation(
  annotation: AnnotationRecord,
  relations: VotedAnnotation['relations'] = [],
): VotedAnnotation {
  const { id, start, end, quote, tag, attributes } = annotation;
  return { id, start, end, quote, tag, attributes, relations };
}

export function buildReceipt(parts: Partial<ReceiptRecord> = {}): ReceiptRecord {
  return {
    kind: 'receipt',
    id: 'receipt-1',
    direction: 'received',
    packageId: 'package-1',
    replica: 'replica-1',
    coder: 'coder-1',
    theirCoder: 'coder-1',
    revision: 1,
    proposals: [],
    at: time,
    ...parts,
  };
}
