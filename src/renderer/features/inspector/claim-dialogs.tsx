import { tagOf } from '#core/codebook/definitions';
import type { AnnotationRecord, AttributeDefinition, CodebookRecord, Id, RelationRecord } from '#core/model/records';
import { changeTag } from '#core/commands/change-tag';
import { ConfirmMeaning } from '#renderer/features/inspector/confirm-meaning.tsx';
import { TargetPicker } from '#renderer/features/inspector/target-picker.tsx';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import { useAnnotation, useCodebook, useRelationsAt } from '#renderer/state/project-queries.ts';
import { useStore } from '#renderer/state/store.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { Picker, type PickerRow } from '#renderer/ui/picker.tsx';

/** The pickers that fill in a claim by keyboard: what is tagged nearby, likeliest first, and what is not in the text. */
export function ClaimDialogs() {
  const { workspace } = useApp();
  const annotation = useAnnotation(useStore(workspace, (state) => state.selectedId));
  const dialog = useStore(workspace, (state) => state.dialog);
  const close = () => {
    workspace.set({ dialog: null });
    focusSoon('[data-reading-surface] [role="textbox"]');
  };
  if (annotation === undefined) return null;
  if (dialog === null)
    return (
      <>
        <BringCardUp annotation={annotation} />
        <ConfirmMeaning annotation={annotation} />
      </>
    );
  if (dialog === 'change-tag') return <TagPicker annotation={annotation} onClose={close} />;
  if (dialog === 'set-claimant' || dialog === 'set-addressee' || dialog === 'set-date')
    return <TargetPicker key={dialog} annotation={annotation} dialog={dialog} onClose={close} />;
  return null;
}

interface Props {
  readonly annotation: AnnotationRecord;
  readonly onClose: () => void;
}

/** While a claim is selected, the key that steps into its card brings it up first; so does `Y` where something lacks. */
function BringCardUp({ annotation }: { readonly annotation: AnnotationRecord }) {
  const { workspace } = useApp();
  const codebook = useCodebook();
  const relations = useRelationsAt(annotation.id);
  const isUp = useStore(workspace, ({ card }) => card?.annotationId === annotation.id);
  const isReview = useStore(workspace, ({ review }) => review.on);
  if (isUp || isReview || !hasCard(codebook, annotation)) return null;
  return <BringUpKeys annotationId={annotation.id} lacks={lacksSomething(codebook, annotation, relations)} />;
}

function BringUpKeys({ annotationId, lacks }: { readonly annotationId: Id; readonly lacks: boolean }) {
  const { workspace } = useApp();
  useCommand('step-into-card', () => {
    workspace.set({ card: { annotationId, focused: true }, suggestion: null });
  });
  useCommand(
    'accept-proposal',
    () => {
      workspace.set({ card: { annotationId, focused: false }, suggestion: null });
    },
    lacks,
  );
  return null;
}

function hasCard(codebook: CodebookRecord, { tag }: AnnotationRecord): boolean {
  return codebook.relations.some((one) => one.on && one.id === 'made_by' && one.from === tag);
}

/** Whether the card of a claim has something left to ask. */
function lacksSomething(
  codebook: CodebookRecord,
  { id, tag, attributes }: AnnotationRecord,
  relations: readonly RelationRecord[],
): boolean {
  const asked = ['made_by', 'addressed_to', 'said_on'].filter((type) => {
    const definition = codebook.relations.find((one) => one.id === type);
    return definition?.on === true && definition.from === tag;
  });
  const hasAll = asked.every((type) => relations.some((one) => one.type === type && one.from === id));
  const fields = tagOf(codebook, tag)?.attributes.filter((one) => one.on) ?? [];
  const isAsked = (field: AttributeDefinition) =>
    field.id === 'form' || field.id === 'function' || field.type === 'concept';
  return !hasAll || fields.some((field) => isAsked(field) && attributes[field.id] === undefined);
}

function TagPicker({ annotation, onClose }: Props) {
  const session = useSession();
  const run = useRunCommand();
  const rows = session.view
    .codebook()
    .tags.filter(({ id }) => id !== annotation.tag)
    .map((tag): PickerRow => ({ id: tag.id, label: tag.label }));
  return (
    <Picker
      title="Change tag to"
      rows={rows}
      empty="The codebook has no other tag."
      onClose={onClose}
      onPick={(tag) => {
        run(changeTag(session, { annotationId: annotation.id, tag }));
        onClose();
      }}
    />
  );
}
