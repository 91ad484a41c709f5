import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { isDraftedId } from '#core/codebook/draft-codebook';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly id: string;
  /** `tag`, `attribute`, `relation type`. */
  readonly what: string;
  readonly onMove: (by: -1 | 1) => void;
  /** `null` where it cannot be removed. */
  readonly onRemove: (() => void) | null;
  readonly onAdd?: () => void;
  readonly addLabel?: string;
}

/** What can be done with a part as a whole, and the id that stands for it in the data. */
export function FormFoot({ id, what, onMove, onRemove, onAdd, addLabel }: Props) {
  return (
    <>
      <div className="codebook-form-foot">
        {onAdd !== undefined && (
          <Button icon={<Plus size={14} aria-hidden />} onPress={onAdd}>
            {addLabel}
          </Button>
        )}
        <Button
          look="quiet"
          icon={<ArrowUp size={14} aria-hidden />}
          onPress={() => {
            onMove(-1);
          }}
        >
          Move up
        </Button>
        <Button
          look="quiet"
          icon={<ArrowDown size={14} aria-hidden />}
          onPress={() => {
            onMove(1);
          }}
        >
          Move down
        </Button>
        {onRemove !== null && (
          <Button look="danger" icon={<Trash2 size={14} aria-hidden />} onPress={onRemove}>
            Remove {what}
          </Button>
        )}
      </div>
      <p className="field-hint">
        {isDraftedId(id)
          ? 'Its id in the data is made from its label when you apply, and stays from then on.'
          : `In the data it is called “${id}”, whatever its label.`}
      </p>
    </>
  );
}
