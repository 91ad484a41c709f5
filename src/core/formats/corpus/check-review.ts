/**
 * References of what belongs to a review. What a verdict or a comment says about annotations may be about such that are
 * gone, and a round may name documents and coders that this file does not hold; everything else must be there.
 */
import type { CollectedCorpus, Placed, RecordPlace } from '#core/formats/corpus/collect-corpus';
import { pointerTo, type FindingList } from '#core/formats/corpus/corpus-finding';
import type { CorpusPackage } from '#core/formats/corpus/corpus-shape';
import type { Id } from '#core/model/records';

type Report = FindingList['error'];

/** How many elements are checked between two pauses. */
const stride = 500;

/** @param mild reports what a backup is forgiven */
export async function checkReview(
  corpus: CollectedCorpus,
  refersTo: (id: Id, allowed: readonly RecordPlace[]) => boolean,
  mild: Report,
  findings: FindingList,
  pause: () => Promise<void>,
): Promise<void> {
  let done = 0;
  async function each<Value>(
    name: RecordPlace,
    items: readonly Placed<Value>[],
    check: (value: Value, demand: Demand) => void,
  ): Promise<void> {
    for (const { value, index, place } of items) {
      check(value, (what, id, ...path) => {
        if (refersTo(id, [placeOf[what]])) return;
        mild('dangling-reference', `There is no ${what} “${id}”.`, pointerTo(name, index, ...path), place);
      });
      done += 1;
      if (findings.isFull()) return;
      if (done % stride === 0) await pause();
    }
  }

  await each('assignments', corpus.assignments, ({ round, documentId, coder }, demand) => {
    if (round !== '') demand('round', round, 'round');
    demand('document', documentId, 'documentId');
    demand('coder', coder, 'coder');
  });

  await each('comments', corpus.comments, ({ documentId, thread, coder }, demand) => {
    demand('document', documentId, 'documentId');
    demand('coder', coder, 'coder');
    demand('comment', thread, 'thread');
  });
  const comments = new Map(corpus.comments.map(({ value }) => [value.id, value]));
  for (const { value, index, place } of corpus.comments) {
    const first = comments.get(value.thread);
    if (first === undefined || (first.thread === first.id && first.documentId === value.documentId)) continue;
    const said = `Comment “${first.id}” does not begin a thread in document “${value.documentId}”.`;
    mild('dangling-reference', said, pointerTo('comments', index, 'thread'), place);
  }

  await each('verdicts', corpus.verdicts, ({ documentId, votes, taken, coder }, demand) => {
    demand('document', documentId, 'documentId');
    votes.forEach((vote, order) => {
      demand('coder', vote.coder, 'votes', order, 'coder');
    });
    taken.forEach((id, order) => {
      demand('coder', id, 'taken', order);
    });
    demand('coder', coder, 'coder');
  });
  await each('receipts', corpus.receipts, ({ coder }, demand) => {
    demand('coder', coder, 'coder');
  });

  if (corpus.package === undefined) return;
  const { value: about, place } = corpus.package;
  const demand: Demand = (what, id, ...path) => {
    if (refersTo(id, [placeOf[what]])) return;
    findings.error('dangling-reference', `There is no ${what} “${id}”.`, pointerTo('package', ...path), place);
  };
  demand('project', about.project, 'project');
  demand('coder', about.coder.id, 'coder', 'id');
  if (about.round !== '') demand('round', about.round, 'round');
  checkSegments(corpus.package, findings);
}

/** Reports where there is no such thing with the id; the path leads to it within the element. */
type Demand = (what: keyof typeof placeOf, id: Id, ...path: readonly (string | number)[]) => void;

const placeOf = {
  project: 'project',
  document: 'documents',
  coder: 'coders',
  round: 'rounds',
  comment: 'comments',
} as const satisfies Record<string, RecordPlace>;

/** A change that is missing between two others would be lost without a word, so a gap refuses the file. */
function checkSegments({ value: about, place }: Placed<CorpusPackage>, findings: FindingList): void {
  const { segments, baseRevision, revision } = about;
  let reached = baseRevision;
  for (const [index, { from, to }] of segments.entries()) {
    if (from !== reached || to < from) {
      const said = `Changes are missing: a segment from revision ${String(reached)} should stand here.`;
      findings.error('package', said, pointerTo('package', 'segments', index), place);
      return;
    }
    reached = to;
  }
  if (reached === revision || (about.purpose === 'to-code' && segments.length === 0)) return;
  const said = `Changes are missing: the segments end at revision ${String(reached)}, not at ${String(revision)}.`;
  findings.error('package', said, pointerTo('package', 'revision'), place);
}
