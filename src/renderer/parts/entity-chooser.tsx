import type { ComponentProps } from 'react';
import type { EntityRow } from '#renderer/parts/entity-rows.ts';
import { entityHint } from '#renderer/parts/entity-words.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';

type Props = Pick<
  ComponentProps<typeof ComboBox<EntityRow>>,
  | 'label'
  | 'labelHidden'
  | 'value'
  | 'placeholder'
  | 'rowsFor'
  | 'onPick'
  | 'onClear'
  | 'inline'
  | 'isListed'
  | 'onOtherKey'
  | 'foot'
>;

/** A field that completes to an actor: one of the project, or one that would be made. */
export function EntityChooser({ placeholder, ...others }: Props) {
  return (
    <ComboBox
      {...others}
      placeholder={others.value === '' ? placeholder : others.value}
      none="No actor is called so."
      titleOf={whyOf}
    >
      {(row) => <RowWords row={row} />}
    </ComboBox>
  );
}

function whyOf(row: EntityRow): string {
  return row.why;
}

function RowWords({ row }: { readonly row: EntityRow }) {
  const hint = entityHint(row.kind === 'known' ? row.entity : row.guess);
  return (
    <>
      <span className="combo-box-words">
        {row.kind === 'new' && <span className="combo-box-before">New actor: </span>}
        {row.kind === 'new' ? row.guess.name : row.entity.name}
      </span>
      {hint !== '' && (
        <>
          <span className="visually-hidden"> · </span>
          <span className="combo-box-hint">{hint}</span>
        </>
      )}
    </>
  );
}
