import type { EntityPreview } from '#core/commands/entity-preview';
import type { Refusal } from '#core/commands/command';
import type { Result } from '#core/model/result';
import { previewWords } from '#renderer/features/actors/preview-words.ts';

interface Props {
  readonly action: 'merge' | 'split' | 'delete';
  /** `null` as long as something is still to be chosen. */
  readonly preview: Result<EntityPreview, Refusal> | null;
}

/** What would happen, before it does; or why it cannot. */
export function EntityPreviewPanel({ action, preview }: Props) {
  if (preview === null) return null;
  return preview.ok ? (
    <div role="status" className="actor-preview">
      {previewWords(action, preview.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  ) : (
    <p role="alert" className="actor-problem">
      {preview.error.message}
    </p>
  );
}
