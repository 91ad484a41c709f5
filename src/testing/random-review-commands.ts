import { acceptUnanimous } from '#core/commands/accept-unanimous';
import { addCoder } from '#core/commands/add-coder';
import { addComment } from '#core/commands/add-comment';
import type { Command, CommandReader } from '#core/commands/command';
import { reopenThread, replyInThread, resolveThread } from '#core/commands/continue-thread';
import { decide, type DecideDetails } from '#core/commands/decide';
import { deleteComment, editComment } from '#core/commands/edit-comment';
import { setVerdictComment, setVerdictReason } from '#core/commands/explain-verdict';
import { promoteVerdict } from '#core/commands/promote-verdict';
import { setVerdictReasons } from '#core/commands/set-verdict-reasons';
import { tagSpan } from '#core/commands/tag-span';
import { withdrawVerdict } from '#core/commands/withdraw-verdict';
import type { CommentSubject, Id } from '#core/model/records';
import { canVote } from '#core/review/adjudication/adjudicator';
import { unanimousPassages } from '#core/review/adjudication/unanimous';
import { examplesIn } from '#core/review/adjudication/verdict-examples';
import { indexVerdicts } from '#core/review/adjudication/verdict-of';
import { collectReviewCorpus } from '#core/review/collect-review-corpus';
import type { Passage } from '#core/review/compare/difference';
import { findPassages } from '#core/review/compare/find-passages';
import type { Dice } from '#testing/dice';

const decisions: readonly DecideDetails['decision'][] = ['take', 'edit', 'both', 'defensible', 'reject'];

/** A step of a review that makes sense, more or less, in the session's state: refusals are welcome. */
export function chooseReviewCommand(session: CommandReader, coder: Id, { what, one, two, three }: Dice): Command {
  const { view } = session;
  const documents = view.documents();
  const documentId = pick(documents, one)?.id ?? '';
  const passages = passagesOf(session, documentId);
  const passage = pick(passages, two);
  const verdict = pick(view.verdictsOf(documentId), two);
  const verdictId = verdict?.id ?? '';
  const comment = pick(view.commentsOf(documentId), two);
  const threadId = comment?.thread ?? '';
  const annotations = passage?.readings.flatMap((reading) => reading.annotations) ?? [];

  switch (what % 20) {
    case 0:
    case 14:
    case 15:
    case 16:
    case 17: {
      const isSome = unanimousPassages(view, indexVerdicts(view.verdictsOf(documentId)), passages).length > 0;
      if (isSome) return acceptUnanimous(session, { passages });
      // Coders seldom agree by chance: the current one says the same as somebody else did.
      const theirs = pick(
        view.annotationsOf(documentId).filter((each) => each.coder !== coder && canVote(view, each.coder)),
        two,
      );
      if (theirs === undefined) return addCoder({ name: 'Bo' });
      return tagSpan(session, { documentId, start: theirs.start, end: theirs.end, tag: theirs.tag });
    }
    case 1:
      return withdrawVerdict(session, { verdictId });
    case 2:
      return setVerdictReason(session, { verdictId, reason: ['', 'Slip of a coder'][three % 2] ?? '' });
    case 3:
      return setVerdictComment(session, { verdictId, comment: `Said ${String(three % 3)}` });
    case 4:
      return setVerdictReasons({ reasons: ['One', 'Two', 'Three'].slice(three % 3) });
    case 5: {
      const example = verdict === undefined ? undefined : pick(examplesIn(view, verdict), three);
      return promoteVerdict(session, { verdictId, example: example ?? { tag: 'actor', quote: '', positive: true } });
    }
    case 6:
    case 7: {
      const subjects: readonly CommentSubject[] = [
        { kind: 'document' },
        { kind: 'annotation', id: pick(annotations, three) ?? '' },
        { kind: 'difference', annotations },
      ];
      return addComment(session, { documentId, about: pick(subjects, three) ?? { kind: 'document' }, text: 'Why?' });
    }
    case 8:
      return replyInThread(session, { threadId, text: 'Because.' });
    case 9:
      return resolveThread(session, { threadId });
    case 10:
      return reopenThread(session, { threadId });
    case 11:
      return editComment(session, { commentId: comment?.id ?? '', text: `Edited ${String(three % 3)}` });
    case 12:
      return deleteComment(session, { commentId: comment?.id ?? '' });
    default: {
      const readings = passage?.readings ?? [];
      const taken = readings.map(({ coder }) => coder).filter((_, index) => ((1 + (three % 7)) >> index) % 2 === 1);
      const decision = pick(decisions, three) ?? 'take';
      return decide(session, { documentId, passage: { readings }, decision, taken, reason: 'One' });
    }
  }
}

function passagesOf({ view, text }: CommandReader, documentId: string): readonly Passage[] {
  const corpus = collectReviewCorpus(view, (id) => text(id) ?? '', { documents: [documentId] });
  return corpus.documents.flatMap((document) => findPassages(corpus, document, [], { kind: 'exact' }));
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
