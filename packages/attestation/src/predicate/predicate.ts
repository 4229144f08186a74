/** What a statement says of its subjects, and what kind of saying that is. */
export interface Predicate {
  /** A URI: https://github.com/in-toto/attestation/blob/main/spec/v1/field_types.md#TypeURI */
  readonly predicateType: string;
  /** JSON, in the order in which it is written. */
  readonly predicate: Readonly<Record<string, unknown>>;
}
