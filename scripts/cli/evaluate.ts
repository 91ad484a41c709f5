import { basename } from 'node:path';
import { failure, success, type Result } from '#core/model/result';
import {
  f1Of,
  precisionOf,
  recallOf,
  scoreSuggestions,
  type Hits,
  type Share,
  type TagScore,
} from '#core/suggest/score-suggestions';
import { collectGold } from './collect-gold.ts';
import { readArguments } from './read-arguments.ts';
import { readSoundCorpus } from './read-file-corpus.ts';
import { readSuggestions } from './read-suggestions.ts';
import { createVerb } from './verb.ts';

const help = `Usage: spanwright evaluate GOLD.json SUGGESTIONS.json [--json] [--coder NAME]

Compares suggestions with gold tags. GOLD.json is a corpus as the app exports it, SUGGESTIONS.json what “spanwright
suggest --json” prints. Documents are matched by the name of their source file. Gold are the confirmed tags of people:
those of all layers together, a tag of several once, or with --coder those of one. What lies in a region that is not
article text is left out on both sides.

For each tag: how many were found with the same edges (exact) and at all (overlap, one to one), precision, recall and F1;
of found dates those with the right value (the same days), of found actors those with the right entity (any of its
names), and sentences that hold any part of a tag, which is the measure for claims.

  --json        Print one JSON object instead: { gold, suggestions, coder, documents, notes, tags: [{ tag, exact, overlap,
                sentences, values, modifiers, entities }] }.
  --coder NAME  The gold of one coder, by name or id.

Exit code: 0 when figures were computed, 1 when a file cannot be used, 2 when the command is misused.`;

export const evaluate = createVerb({
  name: 'evaluate',
  summary: 'Compare suggestions with gold tags.',
  help,
  read: readRequest,
  async carryOut({ gold: goldFile, suggestions: file, coder, asJson }, output) {
    const gold = await readSoundCorpus(goldFile);
    const suggestions = await readSuggestions(file);
    const problem = gold.ok ? (suggestions.ok ? '' : suggestions.error) : gold.error;
    if (!gold.ok || !suggestions.ok) {
      output.problem(problem);
      return 1;
    }
    const collected = collectGold(gold.value, suggestions.value, coder);
    if (!collected.ok) {
      output.problem(collected.error);
      return 1;
    }
    const { documents, notes } = collected.value;
    const scores = scoreSuggestions(documents);
    if (asJson) {
      const head = { gold: basename(goldFile), suggestions: basename(file), coder: coder ?? null };
      const answer = { ...head, documents: documents.length, notes, tags: scores.map(toJson) };
      output.line(JSON.stringify(answer, null, 2));
    } else {
      output.line(`${String(documents.length)} documents compared`);
      for (const note of notes) output.line(`Note: ${note}`);
      for (const score of scores) for (const line of describe(score)) output.line(line);
    }
    return 0;
  },
});

interface Request {
  readonly gold: string;
  readonly suggestions: string;
  readonly coder: string | null;
  readonly asJson: boolean;
}

function readRequest(args: readonly string[]): Result<Request, string> {
  const read = readArguments(args, { json: { type: 'boolean', default: false }, coder: { type: 'string' } });
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [gold, suggestions, ...others] = positionals;
  if (gold === undefined || suggestions === undefined || others.length > 0) {
    return failure('Name the gold and the suggestions: spanwright evaluate GOLD.json SUGGESTIONS.json');
  }
  return success({ gold, suggestions, coder: values.coder ?? null, asJson: values.json });
}

function toJson({ tag, exact, overlap, sentences, values, modifiers, entities }: TagScore) {
  const figures = (hits: Hits) => ({
    ...hits,
    precision: precisionOf(hits),
    recall: recallOf(hits),
    f1: f1Of(hits),
  });
  const share = (counts: Share) => ({ ...counts, share: counts.of === 0 ? null : counts.right / counts.of });
  return {
    tag,
    exact: figures(exact),
    overlap: figures(overlap),
    sentences: figures(sentences),
    values: share(values),
    modifiers: share(modifiers),
    entities: share(entities),
  };
}

function describe({ tag, exact, overlap, sentences, values, modifiers, entities }: TagScore): readonly string[] {
  const figures = (name: string, hits: Hits) => {
    const counts = `${String(hits.found)} of ${String(hits.gold)} found, ${String(hits.suggested)} suggested`;
    const [precision, recall, f1] = [precisionOf(hits), recallOf(hits), f1Of(hits)].map(show);
    return `  ${name.padEnd(12)} precision ${precision ?? ''}  recall ${recall ?? ''}  F1 ${f1 ?? ''}  (${counts})`;
  };
  const share = (name: string, { right, of }: Share) =>
    of === 0 ? [] : [`  ${name.padEnd(12)} ${show(right / of)} right (${String(right)} of ${String(of)} found)`];
  return [
    '',
    tag,
    figures('exact', exact),
    figures('overlap', overlap),
    figures('sentences', sentences),
    ...share('values', values),
    ...share('modifiers', modifiers),
    ...share('entities', entities),
  ];
}

function show(value: number | null): string {
  return value === null ? '    –' : value.toFixed(3);
}
