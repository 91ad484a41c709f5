import { useMemo, useState } from 'react';
import { assignedDocuments, type RoundDraft } from '#renderer/features/packages/round-draft.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useDocuments } from '#renderer/state/project-queries.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { countOf } from '#renderer/ui/count-of.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { RadioChoice, type Option } from '#renderer/ui/radio-choice.tsx';

interface Props {
  readonly draft: RoundDraft;
  readonly onChange: (change: Partial<RoundDraft>) => void;
}

/** A filter over a handful of documents would only be in the way. */
const filterFrom = 12;

/** Which documents: all, what nobody has yet, or some. */
export function RoundDocumentsField({ draft, onChange }: Props) {
  const session = useSession();
  const documents = useDocuments();
  const [filter, setFilter] = useState('');
  const assigned = useMemo(() => assignedDocuments(session.view), [session]);
  const wanted = filter.trim().toLowerCase();
  const rows = documents
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .map(({ id, title }) => (assigned.has(id) ? { id, label: title, hint: 'assigned' } : { id, label: title }));
  const free = documents.filter(({ id }) => !assigned.has(id)).length;
  const options: readonly Option<RoundDraft['documents']>[] = [
    { id: 'all', label: `All ${countOf(documents.length, 'document')}` },
    { id: 'unassigned', label: `Those that nobody has yet (${free.toLocaleString('en')})` },
    { id: 'chosen', label: `These (${draft.chosenDocuments.size.toLocaleString('en')} chosen)` },
  ];
  return (
    <>
      <RadioChoice
        label="Documents"
        options={options}
        value={draft.documents}
        onChange={(choice) => {
          onChange({ documents: choice });
        }}
      />
      {draft.documents === 'chosen' && (
        <div className="packages-group">
          {documents.length >= filterFrom && (
            <TextField
              label="Filter documents"
              labelHidden
              placeholder="Filter by title"
              value={filter}
              onChange={setFilter}
            />
          )}
          <CheckList
            label="Documents of the round"
            rows={rows}
            chosen={draft.chosenDocuments}
            onChange={(chosenDocuments) => {
              onChange({ chosenDocuments });
            }}
          />
        </div>
      )}
    </>
  );
}
