import type { End } from './pipe-server.ts';

/** What runs beside each other in one network namespace. */
export interface Plan {
  readonly pipes: readonly { readonly from: End; readonly to: End }[];
  /** One after the other. */
  readonly programs: readonly Program[];
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Answers 200 when it is ready. */
  readonly readyUrl: string;
}
