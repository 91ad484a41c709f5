import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { findFolded } from '#core/text/fold';
import { letGoElsewhere } from '#renderer/features/reader/let-go-elsewhere.ts';
import { useApp, useSession } from '#renderer/state/app-context.ts';
import type { Surface } from '#renderer/surface/surface.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';

/** Finds a string in the document, whatever its case, quotes, dashes or look-alike letters. */
export function FindBar({ text, surface }: { readonly text: string; readonly surface: Surface }) {
  const { workspace } = useApp();
  const session = useSession();
  const [needle, setNeedle] = useState('');
  const [index, setIndex] = useState(0);
  const hits = useMemo(
    () => (needle.trim() === '' ? [] : findFolded(text, needle, { wholeWords: false })),
    [text, needle],
  );

  useEffect(() => {
    surface.setMarks('find', hits);
    return () => {
      surface.setMarks('find', []);
    };
  }, [surface, hits]);

  useEffect(() => {
    const hit = hits[index];
    if (hit !== undefined) surface.reveal(hit.start, hit.end);
  }, [surface, hits, index]);

  const step = (by: number) => {
    if (hits.length > 0) setIndex((index + by + hits.length) % hits.length);
  };
  const close = () => {
    workspace.set({ findShown: false });
    const hit = hits[index];
    surface.focus();
    if (hit === undefined) return;
    const selection = { anchor: hit.start, focus: hit.end };
    surface.select(selection);
    letGoElsewhere(session, workspace, selection);
  };

  return (
    <search
      className="find"
      data-overlay
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        label="Find in document"
        labelHidden
        placeholder="Find in document"
        autoFocus
        value={needle}
        onChange={(value) => {
          setNeedle(value);
          setIndex(0);
        }}
      />
      <output className="find-count">
        {needle.trim() === ''
          ? ''
          : hits.length === 0
            ? 'No match'
            : `${String(index + 1)} of ${hits.length.toLocaleString()}`}
      </output>
      <Button
        look="quiet"
        aria-label="Previous match"
        icon={<ChevronUp size={16} />}
        onPress={() => {
          step(-1);
        }}
      />
      <Button
        look="quiet"
        aria-label="Next match"
        icon={<ChevronDown size={16} />}
        onPress={() => {
          step(1);
        }}
      />
      <Button look="quiet" aria-label="Close find" icon={<X size={16} />} onPress={close} />
    </search>
  );
}
