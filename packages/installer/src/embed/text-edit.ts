/** Puts a text in the place of a stretch, in UTF-16 offsets; an empty stretch inserts. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
