import data from './fingerprints.json' with { type: 'json' };

/** By what a function or class of a library is known again, whatever a bundler made of its name. */
export interface Fingerprint {
  /** `tool-cache.downloadTool`; of a class `http-client.HttpClient`. */
  readonly name: string;
  readonly library: string;
  readonly texts: readonly string[];
  /** A longer body is something else that holds it. */
  readonly most: number;
}

interface Fingerprints {
  readonly functions: readonly Fingerprint[];
  readonly classes: readonly Fingerprint[];
  /** Texts that only the modules of a library hold. */
  readonly marks: readonly { readonly library: string; readonly text: string }[];
}

/** In the order in which they are tried; a new library is a new row of the JSON. */
export const fingerprints: Fingerprints = {
  functions: data.libraries.flatMap(({ name, functions }) => toRows(name, functions, 8000)),
  classes: data.libraries.flatMap(({ name, classes }) => toRows(name, classes, 60_000)),
  marks: data.libraries.flatMap(({ name, marks }) =>
    marks.map((text) => ({ library: name, text })),
  ),
};

interface Row {
  readonly name: string;
  readonly texts: readonly string[];
  readonly most?: number;
}

function toRows(library: string, rows: readonly Row[], most: number): readonly Fingerprint[] {
  return rows.map((row) => ({ most, ...row, library, name: `${library}.${row.name}` }));
}
