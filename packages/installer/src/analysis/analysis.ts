import type { InstallerVerdict, ValueSource } from '../report/installer-report.ts';

/** What a script does with what it downloads, on every way through it. Offsets are UTF-16 units of its text. */
export interface Analysis {
  /** A template whose placeholders somebody fills later: what it says of values is not the last word. */
  readonly isTemplate: boolean;
  readonly downloads: readonly Download[];
  readonly checks: readonly Check[];
  readonly weaknesses: readonly Weakness[];
  /** What could not be followed; a verdict that needs it is `inconclusive`. */
  readonly doubts: readonly Doubt[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place that fetches something. */
export interface Download extends Span {
  /** `curl`, `wget`, `Invoke-WebRequest`. */
  readonly command: string;
  /** As far as it is known; parts that only the machine or the user decides are `{name}`. */
  readonly urls: readonly string[];
  /** Where it is put; undefined when it is printed, or nobody can tell. */
  readonly destination?: string;
  /** `code` is unpacked, run or installed; `reference` holds expected values or signatures; `data` is only read. */
  readonly role: 'code' | 'reference' | 'data';
  /** For `code`: whether a check stands before its use on every way; `unknown` is never better than `never`. */
  readonly coverage: 'always' | 'sometimes' | 'never' | 'unknown';
  /** Where the values come from that it is compared with: the weakest. */
  readonly source: ValueSource;
}

/** One place that compares bytes with what they should be. */
export interface Check extends Span {
  /** `sha256sum`, `Get-FileHash`, `cosign`. */
  readonly tool: string;
  readonly algorithm?: string;
  readonly source: ValueSource;
  /** What a difference leads to. */
  readonly onMismatch: 'stops' | 'continues' | 'unknown';
}

const weaknessRules = [
  ...(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'] as const),
  ...(['F13', 'F14', 'F15', 'weak-algorithm', 'plain-http', 'unverified-download'] as const),
] as const;

export type WeaknessRule = (typeof weaknessRules)[number];

/** A way on which something is used that nothing has checked, or a check that says less than it seems to. */
export interface Weakness extends Span {
  readonly rule: WeaknessRule;
  /** What, why, what to do; as messages of findings are. */
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence: readonly string[];
  /** What the way that it shows makes of the script; undefined when it is a blemish that opens nothing. */
  readonly opens?: Extract<InstallerVerdict, 'open' | 'none' | 'inconclusive'>;
}

export interface Doubt extends Span {
  readonly reason: string;
  /**
   * Running the script against wrong bytes answers it. What else may be fetched or run, and fail in silence where it is
   * run for proof, no run shows.
   */
  readonly isShownByRunning?: true;
}
