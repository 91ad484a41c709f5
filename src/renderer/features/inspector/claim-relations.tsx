import { Plus, X } from 'lucide-react';
import type { AnnotationRecord, RelationDefinition, RelationRecord } from '#core/model/records';
import { removeRelation } from '#core/commands/remove-relation';
import { literalLabels } from '#renderer/parts/literal-labels.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useRelationsAt } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';
import type { DialogName } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';

const dialogs: Readonly<Record<string, { readonly dialog: DialogName; readonly key: string }>> = {
  made_by: { dialog: 'set-claimant', key: 'M' },
  addressed_to: { dialog: 'set-addressee', key: 'A' },
  said_on: { dialog: 'set-date', key: 'D' },
};

/** Who said it, to whom, when: the relations that start at this annotation. */
export function ClaimRelations({ annotation }: { readonly annotation: AnnotationRecord }) {
  const codebook = useCodebook();
  const relations = useRelationsAt(annotation.id);
  return codebook.relations
    .filter(({ on, from }) => on && from === annotation.tag)
    .map((definition) => (
      <Relation
        key={definition.id}
        annotation={annotation}
        definition={definition}
        relations={relations.filter(({ type, from }) => type === definition.id && from === annotation.id)}
      />
    ));
}

interface Props {
  readonly annotation: AnnotationRecord;
  readonly definition: RelationDefinition;
  readonly relations: readonly RelationRecord[];
}

function Relation({ annotation, definition, relations }: Props) {
  const { workspace } = useApp();
  const session = useSession();
  const run = useRunCommand();
  const opener = dialogs[definition.id];
  const inherited =
    definition.id === 'said_on' && relations.length === 0
      ? (session.view.document(annotation.documentId)?.date ?? '')
      : '';
  return (
    <div className="relation" role="group" aria-label={definition.label}>
      <div className="relation-head">
        <span className="field-label">{definition.label}</span>
        {opener !== undefined && (
          <Button
            look="quiet"
            {...(relations.length === 0 ? { icon: <Plus size={14} aria-hidden /> } : {})}
            onPress={() => {
              workspace.set({ dialog: opener.dialog });
            }}
          >
            {relations.length === 0 ? 'Set' : 'Change'} <kbd>{opener.key}</kbd>
          </Button>
        )}
      </div>
      {relations.length === 0 && (
        <p className="relation-none">{inherited === '' ? 'Not filled in' : `${inherited}, from the document`}</p>
      )}
      {relations.map((relation) => (
        <div key={relation.id} className="relation-item">
          <RelationTargetName relation={relation} />
          <Button
            look="quiet"
            aria-label={`Remove from ${definition.label.toLowerCase()}`}
            icon={<X size={14} />}
            onPress={() => {
              run(removeRelation(session, { relationId: relation.id }));
            }}
          />
        </div>
      ))}
    </div>
  );
}

function RelationTargetName({ relation }: { readonly relation: RelationRecord }) {
  const { workspace } = useApp();
  const session = useSession();
  const { target } = relation;
  if (target.kind === 'literal') return <span className="relation-target">{literalLabels[target.value]}</span>;
  const annotation = session.view.annotation(target.id);
  if (annotation === undefined) return <span className="relation-target">Missing</span>;
  return (
    <button
      type="button"
      className="relation-target"
      title={annotation.quote}
      onClick={() => {
        workspace.set({ selectedId: annotation.id });
      }}
    >
      {annotation.quote}
    </button>
  );
}
