import { useEffect } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { CodebookRecord } from '#core/model/records';
import { chosenRow, isChanged, keyOf, type ScreenPart } from '#renderer/features/codebook/codebook-part.ts';
import { TagMark } from '#renderer/ui/tag-mark.tsx';
import '#renderer/features/codebook/part-list.css';

interface Props {
  readonly codebook: CodebookRecord;
  readonly current: CodebookRecord;
  readonly chosen: string;
  readonly stale: number;
  readonly onChoose: (key: string) => void;
  /** Enter: go to the form of the chosen part. */
  readonly onEnter: () => void;
}

/** All parts of the codebook: tags with their attributes, relation types, and what concerns the whole. */
export function PartList({ codebook, current, chosen, stale, onChoose, onEnter }: Props) {
  useEffect(() => {
    // The list draws a row that is new one step later.
    const frame = requestAnimationFrame(() => {
      document.querySelector(chosenRow)?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [chosen]);
  const row = (part: ScreenPart, label: string, more: { readonly off?: boolean; readonly hint?: string } = {}) => (
    <ListBoxItem
      key={keyOf(part)}
      id={keyOf(part)}
      textValue={label === '' ? 'Unnamed' : label}
      className="codebook-part"
      data-level={part.kind === 'attribute' ? 2 : 1}
      data-off={more.off === true}
    >
      <PartMark part={part} codebook={codebook} />
      <span className="codebook-part-label">{label === '' ? 'Unnamed' : label}</span>
      {isChanged(part, current, codebook) && (
        <span className="codebook-part-changed">
          <span className="visually-hidden">changed</span>
        </span>
      )}
      {more.off === true && <span className="codebook-part-hint">off</span>}
      {more.hint !== undefined && more.hint !== '' && <kbd>{more.hint}</kbd>}
    </ListBoxItem>
  );
  return (
    <ListBox
      className="codebook-parts"
      aria-label="Parts of the codebook"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onChoose(String(key));
      }}
      onAction={onEnter}
    >
      <ListBoxSection>
        <Header className="codebook-parts-head">Tags and their attributes</Header>
        {codebook.tags.flatMap((tag) => [
          row({ kind: 'tag', tag: tag.id }, tag.label, { hint: tag.key.toUpperCase() }),
          ...tag.attributes.map(({ id, label, on }) =>
            row({ kind: 'attribute', tag: tag.id, attribute: id }, label, { off: !on }),
          ),
        ])}
      </ListBoxSection>
      <ListBoxSection>
        <Header className="codebook-parts-head">Relation types</Header>
        {codebook.relations.map(({ id, label, on }) => row({ kind: 'relation', relation: id }, label, { off: !on }))}
      </ListBoxSection>
      <ListBoxSection>
        <Header className="codebook-parts-head">The whole</Header>
        {row({ kind: 'about' }, 'Name and files')}
        {row({ kind: 'constraints' }, 'Constraints')}
        {row({ kind: 'versions' }, 'Versions', { hint: String(current.version) })}
        {row({ kind: 'stale' }, 'Older meanings', { hint: stale === 0 ? '' : stale.toLocaleString('en') })}
      </ListBoxSection>
    </ListBox>
  );
}

function PartMark({ part, codebook }: { readonly part: ScreenPart; readonly codebook: CodebookRecord }) {
  const tag = part.kind === 'tag' ? codebook.tags.find(({ id }) => id === part.tag) : undefined;
  return tag === undefined ? null : <TagMark tag={tag} />;
}
