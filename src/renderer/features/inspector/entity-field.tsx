import { useState } from 'react';
import type { AnnotationRecord } from '#core/model/records';
import { EntityChooser } from '#renderer/parts/entity-chooser.tsx';
import { EntityDetails } from '#renderer/parts/entity-details.tsx';
import { useEntityRows } from '#renderer/parts/use-entity-rows.ts';
import { useLink } from '#renderer/parts/use-link.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useEntity } from '#renderer/state/project-queries.ts';

interface Props {
  readonly annotation: AnnotationRecord;
  readonly label: string;
  readonly value: string;
  readonly onChange: (entityId: string | null) => void;
}

/** Links a mention to its canonical actor: type to find one, Enter to take it or to make a new one. */
export function EntityField({ annotation, label, value, onChange }: Props) {
  const { commands } = useApp();
  const entity = useEntity(value);
  const rowsFor = useEntityRows({ annotation, mayCreate: true, limit: 8 });
  const link = useLink(annotation.id);
  const [details, setDetails] = useState(false);
  return (
    <div className="entity">
      <EntityChooser
        label={label}
        value={entity?.name ?? ''}
        placeholder={`Not linked: ${annotation.quote}`}
        rowsFor={rowsFor}
        onPick={link}
        onClear={() => {
          onChange(null);
        }}
      />
      {entity !== undefined && (
        <>
          <div className="entity-links">
            <button
              type="button"
              className="inspector-link"
              aria-expanded={details}
              onClick={() => {
                setDetails(!details);
              }}
            >
              {details ? 'Hide actor' : 'Edit actor'}
            </button>
            <button
              type="button"
              className="inspector-link"
              onClick={() => {
                commands.run('go-to-actor');
              }}
            >
              All mentions
              <kbd>P</kbd>
            </button>
          </div>
          {details && (
            <div className="entity-details">
              <EntityDetails entity={entity} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
