/** What a compiled validator says about one fault, in the words of the JSON Schema that found it. */
export interface SchemaFault {
  /** JSON pointer within the value that was checked. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface SchemaValidator {
  (data: unknown): boolean;
  /** Faults of the last call. */
  errors?: readonly SchemaFault[] | null;
}

export const validateEnvelope: SchemaValidator;
export const validateProject: SchemaValidator;
export const validateCodebook: SchemaValidator;
export const validateCoder: SchemaValidator;
export const validateDocument: SchemaValidator;
export const validateEntity: SchemaValidator;
export const validateAnnotation: SchemaValidator;
export const validateRelation: SchemaValidator;
export const validateJournalEntry: SchemaValidator;
export const validateRound: SchemaValidator;
export const validateAssignment: SchemaValidator;
export const validateComment: SchemaValidator;
export const validateVerdict: SchemaValidator;
export const validateReceipt: SchemaValidator;
export const validatePackage: SchemaValidator;
