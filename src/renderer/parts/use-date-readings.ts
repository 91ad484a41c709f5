import { useMemo } from 'react';
import { dateAttributeOf } from '#core/codebook/definitions';
import { setDateReading } from '#core/commands/set-date-reading';
import type { AnnotationRecord, AttributeDefinition } from '#core/model/records';
import { readDate } from '#core/suggest/dates/read-date';
import type { DateReading, DateSuggestion } from '#core/suggest/suggestion';
import { readingAfter, readingNow } from '#renderer/parts/reading-after.ts';
import { useSession } from '#renderer/state/app-context.ts';
import { useCodebook, useDocument } from '#renderer/state/project-queries.ts';
import { useRunCommand } from '#renderer/state/run-command.ts';

export interface DateReadings {
  /** Undefined where the tag holds no date. */
  readonly attribute: AttributeDefinition | undefined;
  /** The value it has, or empty. */
  readonly value: string;
  readonly modifier: string;
  /** Reads the text when first asked: not while the key that tags is on its way. `null` where no rule reads the words. */
  readonly read: () => DateSuggestion | null;
  /** The reading that it has now; -1 where it is another value, or none. */
  readonly current: () => number;
  readonly take: (reading: Pick<DateReading, 'value' | 'modifier'>) => void;
  /** Takes the reading after the one it has; without a value, see `readingAfter`. */
  readonly takeNext: (isLikeliestOffered: boolean) => void;
}

/** What the words of a date can mean, and how one of the readings is taken. */
export function useDateReadings(annotation: AnnotationRecord, text: string): DateReadings {
  const session = useSession();
  const run = useRunCommand();
  const document = useDocument(annotation.documentId);
  const attribute = dateAttributeOf(useCodebook(), annotation.tag);
  const { id, start, end } = annotation;
  const { date, language, regions } = document ?? {};
  const read = useMemo(
    () =>
      once(() =>
        readDate({ text, date: date ?? '', language: language ?? '', regions: regions ?? [] }, { start, end }),
      ),
    [text, date, language, regions, start, end],
  );

  const value = textOf(annotation, attribute?.id);
  const modifier = textOf(annotation, 'modifier');
  const current = () => readingNow(read()?.readings ?? [], { value, modifier });
  const take = (reading: Pick<DateReading, 'value' | 'modifier'>) => {
    run(setDateReading(session, { annotationId: id, reading }));
  };
  const takeNext = (isLikeliestOffered: boolean) => {
    const next = readingAfter(read()?.readings ?? [], { value, modifier }, isLikeliestOffered);
    if (next !== undefined) take(next);
  };
  return { attribute, value, modifier, read, current, take, takeNext };
}

/** Made when first asked for, and kept. */
function once<Answer>(make: () => Answer): () => Answer {
  let made: { readonly answer: Answer } | null = null;
  return () => (made ??= { answer: make() }).answer;
}

function textOf({ attributes }: AnnotationRecord, id: string | undefined): string {
  const value = id === undefined ? undefined : attributes[id];
  return typeof value === 'string' ? value : '';
}
