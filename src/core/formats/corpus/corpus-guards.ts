import type { CorpusAnnotation, CorpusDocument } from '#core/formats/corpus/corpus-shape';
import { validateAnnotation, validateDocument } from './schema-validator.generated.js';

/** Whether a value that was read fits the schema. */
export function isCorpusDocument(value: unknown): value is CorpusDocument {
  return validateDocument(value);
}

export function isCorpusAnnotation(value: unknown): value is CorpusAnnotation {
  return validateAnnotation(value);
}
