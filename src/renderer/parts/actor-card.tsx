import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CommandId } from '#contract/command-catalogue';
import { entityAttributeOf } from '#core/codebook/definitions';
import { CardFrame, CardKeys } from '#renderer/parts/card-frame.tsx';
import type { CardProps } from '#renderer/parts/card-props.ts';
import { EntityChooser } from '#renderer/parts/entity-chooser.tsx';
import type { EntityRow } from '#renderer/parts/entity-rows.ts';
import { useEntityRows } from '#renderer/parts/use-entity-rows.ts';
import { useLink } from '#renderer/parts/use-link.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useAfterPaint } from '#renderer/state/use-after-paint.ts';
import '#renderer/parts/actor-card.css';

/** Asks which actor a mention stands for; where it is settled, only as long as somebody came to change it. */
export function ActorCard(props: CardProps) {
  const attribute = entityAttributeOf(useCodebook(), props.annotation.tag);
  const session = useSession();
  if (attribute === undefined) return null;
  const held = props.annotation.attributes[attribute.id];
  if (held !== undefined && !props.focused) return null;
  const current = typeof held === 'string' ? (session.view.entity(held)?.name ?? '') : '';
  return <OpenCard key={props.annotation.id} {...props} label={attribute.label} current={current} />;
}

interface Asked {
  readonly label: string;
  /** Name of the actor that it is linked to, or empty. */
  readonly current: string;
}

function OpenCard({ annotation, focused, onClose, label, current }: CardProps & Asked) {
  const { commands } = useApp();
  const card = useRef<HTMLDivElement>(null);
  const rowsFor = useEntityRows({ annotation, mayCreate: true });
  const link = useLink(annotation.id);
  const isDrawn = useAfterPaint();

  useEffect(() => {
    const field = card.current?.querySelector('input');
    if (focused && document.activeElement !== field) field?.focus({ preventScroll: true });
  }, [focused]);

  const pick = (row: EntityRow | undefined) => {
    if (row !== undefined && link(row)) onClose();
  };
  const onOtherKey = (event: KeyboardEvent, typed: string): boolean => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      onClose();
      return true;
    }
    if (typed !== '') return false;
    // The edges can be moved while the field is empty: these signs begin no name.
    const edge = event.ctrlKey || event.metaKey ? undefined : edges.get(event.key);
    if (edge !== undefined) return commands.run(edge);
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo) return false;
    onClose();
    return commands.run('undo');
  };

  return (
    <CardFrame
      ref={card}
      annotationId={annotation.id}
      className="actor-card"
      label={`${label} of “${annotation.quote}”`}
    >
      <EntityChooser
        label={label}
        labelHidden
        inline
        value=""
        placeholder={current === '' ? `Who is “${annotation.quote}”?` : `Now ${current}. Somebody else?`}
        rowsFor={rowsFor}
        isListed={isDrawn}
        onPick={pick}
        onOtherKey={onOtherKey}
        foot={(row) => <Foot row={row} focused={focused} />}
      />
      {!focused && (
        <CardKeys
          onAccept={() => {
            pick(rowsFor('')[0]);
          }}
          onStepIn={() => {
            card.current?.querySelector('input')?.focus({ preventScroll: true });
          }}
        />
      )}
    </CardFrame>
  );
}

const edges: ReadonlyMap<string, CommandId> = new Map<string, CommandId>([
  ['[', 'start-earlier'],
  [']', 'start-later'],
  ['{', 'end-earlier'],
  ['}', 'end-later'],
]);

/** Why the first row is the first, and what the keys do. */
function Foot({ row, focused }: { readonly row: EntityRow | undefined; readonly focused: boolean }) {
  return (
    <p className="actor-card-foot">
      <span className="actor-card-why">{row?.why ?? ''}</span>
      {focused ? (
        <span>
          <kbd>Enter</kbd> take <kbd>Esc</kbd> later
        </span>
      ) : (
        <span>
          <kbd>Y</kbd> take <kbd>Tab</kbd> choose
        </span>
      )}
    </p>
  );
}
