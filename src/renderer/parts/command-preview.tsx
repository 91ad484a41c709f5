import type { Refusal } from '#core/commands/command';
import type { Result } from '#core/model/result';
import '#renderer/parts/command-preview.css';

interface Props<Preview> {
  /** `null` as long as something is still to be chosen. */
  readonly preview: Result<Preview, Refusal> | null;
  /** What would happen, in sentences. */
  readonly wordsOf: (preview: Preview) => readonly string[];
}

/** What a command would do, before it does; or why it cannot. */
export function CommandPreview<Preview>({ preview, wordsOf }: Props<Preview>) {
  if (preview === null) return null;
  return preview.ok ? (
    <div role="status" className="command-preview">
      {wordsOf(preview.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  ) : (
    <p role="alert" className="command-preview-problem">
      {preview.error.message}
    </p>
  );
}
