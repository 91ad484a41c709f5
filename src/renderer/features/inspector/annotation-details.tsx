import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { AnnotationRecord } from '#core/model/records';
import { changeTag } from '#core/commands/change-tag';
import { setNote } from '#core/commands/set-note';
import { AttributeFields } from '#renderer/features/inspector/attribute-fields.tsx';
import { ClaimRelations } from '#renderer/features/inspector/claim-relations.tsx';
import { CommentThreads } from '#renderer/parts/comment-threads.tsx';
import { DecisionNotes } from '#renderer/parts/decision-notes.tsx';
import { StaleNote } from '#renderer/parts/stale-note.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CommitField } from '#renderer/ui/commit-field.tsx';
import { showMoment } from '#renderer/ui/show-time.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';

/** One annotation: its tag, its words, what the codebook asks of it, and who made it when. */
export const AnnotationDetails = memo(function AnnotationDetails({
  annotation,
}: {
  readonly annotation: AnnotationRecord;
}) {
  const { commands } = useApp();
  const session = useSession();
  const codebook = useCodebook();
  const run = useRunCommand();
  const coder = session.view.coders().find(({ id }) => id === annotation.coder);
  const tag = codebook.tags.find(({ id }) => id === annotation.tag);

  return (
    <>
      <section className="inspector-section">
        <div className="inspector-tags" role="radiogroup" aria-label="Tag">
          {codebook.tags.map((one) => (
            <button
              key={one.id}
              type="button"
              role="radio"
              aria-checked={one.id === annotation.tag}
              className="inspector-tag"
              onClick={() => {
                if (one.id !== annotation.tag) run(changeTag(session, { annotationId: annotation.id, tag: one.id }));
              }}
            >
              <TagMark tag={one} /> {one.label}
            </button>
          ))}
        </div>
        <blockquote className="inspector-quote" dir="auto">
          {annotation.quote}
        </blockquote>
        <StaleNote annotation={annotation} />
        {annotation.status === 'orphaned' && (
          <p className="inspector-warning" role="status">
            These words are no longer found in the text. Select them in the text and press B to fit the tag to them.
          </p>
        )}
      </section>
      <section className="inspector-section" data-field="attributes" aria-label="Attributes">
        {tag !== undefined && <AttributeFields annotation={annotation} tag={tag} />}
        {tag !== undefined && <ClaimRelations annotation={annotation} />}
      </section>
      <section className="inspector-section" data-field="note">
        <CommitField
          label="Note"
          multiline
          value={annotation.note}
          onCommit={(note) => {
            run(setNote(session, { annotationId: annotation.id, note }));
          }}
        />
      </section>
      <section className="inspector-section" aria-label="Decision">
        <DecisionNotes annotation={annotation} />
      </section>
      <section className="inspector-section" aria-label="Comments">
        <CommentThreads documentId={annotation.documentId} about={{ kind: 'annotation', id: annotation.id }} />
      </section>
      <section className="inspector-section inspector-facts">
        <p>
          {coder?.name ?? 'Unknown coder'}, {showMoment(annotation.createdAt)}
          {annotation.updatedAt !== annotation.createdAt && `; changed ${showMoment(annotation.updatedAt)}`}
        </p>
        <p>
          Characters {annotation.start.toLocaleString()}–{annotation.end.toLocaleString()}
        </p>
        <Button
          look="danger"
          icon={<Trash2 size={14} aria-hidden />}
          onPress={() => {
            commands.run('delete-annotation');
          }}
        >
          Delete annotation
        </Button>
      </section>
    </>
  );
});
