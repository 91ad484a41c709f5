import { tagOf } from '#core/codebook/definitions';
import type { OpenSuggestion } from '#core/suggest/open-suggestions';
import { choicesOf, withoutValue } from '#renderer/parts/suggestion-words.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useCodebook } from '#renderer/state/project-queries.ts';
import { useCommand } from '#renderer/state/use-command.ts';
import { announce } from '#renderer/state/workspace.ts';
import { countOf } from '#renderer/ui/count-of.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/parts/card-frame.css';
import '#renderer/parts/suggestion-card.css';

interface Props {
  readonly open: OpenSuggestion;
  /** Which of its choices would be accepted. */
  readonly choice: number;
  /** Canonical text of the document. */
  readonly text: string;
  /** Open suggestions of the same actor; 1 where there is no other. */
  readonly alike: number;
  /** More of them, in what is probably not article text. */
  readonly leftOut: number;
}

/** What the assistant would tag here, why, and the keys that say yes and no. */
export function SuggestionCard({ open: { id, suggestion }, choice, text, alike, leftOut }: Props) {
  const codebook = useCodebook();
  const tag = tagOf(codebook, suggestion.tag);
  const choices = choicesOf(codebook, text, suggestion);
  const chosen = choices[choice] ?? choices[0];
  const next = choices[(choice + 1) % Math.max(1, choices.length)];
  const missing = withoutValue(suggestion);
  return (
    <section className="card-frame suggestion-card" aria-label="Suggestion">
      <p className="suggestion-what">
        {tag !== undefined && <TagMark tag={tag} />}
        <span className="suggestion-tag">{tag?.label ?? suggestion.tag}</span>
        {chosen !== undefined && chosen.words !== '' && <strong className="suggestion-value">{chosen.words}</strong>}
      </p>
      <p className="suggestion-why">
        {Array.from(new Set([suggestion.rule, chosen?.more ?? '', missing, leftOutWords(leftOut)]))
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {choices.length > 1 && next !== undefined && (
        <NextChoice id={id} choice={(choice + 1) % choices.length} words={next.words} more={next.more} />
      )}
      <div className="suggestion-keys" role="toolbar" aria-label="Suggestion">
        <Key command="accept-suggestion" keys="'" label="Accept" />
        <Key command="reject-suggestion" keys="-" label="Reject" />
        {alike > 1 && <Key command="accept-entity-suggestions" keys="+" label={`All ${String(alike)}`} />}
        <Key command="next-suggestion" keys=";" label="Next" />
      </div>
    </section>
  );
}

function leftOutWords(count: number): string {
  return count === 0 ? '' : `${countOf(count, 'more place')} in what may not be article text`;
}

interface NextChoiceProps {
  readonly id: string;
  readonly choice: number;
  readonly words: string;
  readonly more: string;
}

/** A component of its own: its key is there only while there is something to take. */
function NextChoice({ id, choice, words, more }: NextChoiceProps) {
  const { workspace } = useApp();
  const take = () => {
    workspace.set({ suggestion: { id, choice } });
    announce(workspace, `${words}. ${more}`);
  };
  useCommand('next-reading', take);
  return (
    <button type="button" className="suggestion-next" onMouseDown={keepFocus} onClick={take}>
      <kbd>R</kbd>
      <span className="suggestion-next-words">{words}</span>
      <span className="suggestion-next-why">{more}</span>
    </button>
  );
}

interface KeyProps {
  readonly command: 'accept-suggestion' | 'reject-suggestion' | 'accept-entity-suggestions' | 'next-suggestion';
  readonly keys: string;
  readonly label: string;
}

function Key({ command, keys, label }: KeyProps) {
  const { commands } = useApp();
  return (
    <button
      type="button"
      className="suggestion-key"
      onMouseDown={keepFocus}
      onClick={() => {
        commands.run(command);
      }}
    >
      {label} <kbd>{keys}</kbd>
    </button>
  );
}

/** The keys are the text's: it keeps the focus. */
function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}
