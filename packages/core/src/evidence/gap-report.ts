import type { Location } from '../model/index.ts';

/** What an action's own content leaves to others at run time: the document that `portcullis gaps` prints as JSON. */
export interface GapReport {
  readonly version: 1;
  readonly action: {
    /** Folder of the action in its repository, `.` for the root. */
    readonly path: string;
    /** As its `action.yml` says: `node24`, `composite`, `docker`. */
    readonly using: string;
  };
  /** By path and position. */
  readonly sites: readonly GapSite[];
  readonly verdict: 'gaps' | 'conditional' | 'clean' | 'unknown';
  readonly inconclusive: readonly { readonly at?: Location; readonly why: string }[];
}

/** One call, command, image or `uses` that fetches something that is run, or that decides what is. */
export interface GapSite {
  readonly at: Location;
  readonly related?: readonly { readonly at: Location; readonly why: string }[];
  readonly kind: FetchKind;
  /** What it fetches, as far as it is known; what others fill in is in braces. */
  readonly what: string;
  readonly mutability: Mutability;
  readonly verification: Verification;
  /** The input that decides it. */
  readonly input?: { readonly name: string; readonly default: string | null };
  readonly verdict: GapVerdict;
  readonly why: string;
  /** What makes it a gap; absent where it is closed. */
  readonly weakness?: GapWeakness;
  /** How sure it is that this runs at all: `low` where nothing shows that it is reached. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** How it can be closed; absent where it is closed. */
  readonly advice?: {
    readonly author: string;
    /** What who uses the action can do today, or that nothing closes it. */
    readonly user: string;
  };
}

/**
 * - `download`: bytes by a URL or by the API, to be unpacked, run or installed
 * - `install`: a package manager or installer brings it
 * - `exec-remote`: fetched text is run at once: `curl | sh`
 * - `image`: a container image
 * - `git`: a clone or fetch of a repository
 * - `api-latest`: an answer that decides which code is fetched
 * - `action`: another action that this one uses
 */
export const fetchKinds = [
  'download',
  'install',
  'exec-remote',
  'image',
  'git',
  'api-latest',
  'action',
] as const;
export type FetchKind = (typeof fetchKinds)[number];

/** What is fetched today and tomorrow: anything, what a tag names, what a version names, the same bytes. */
export type Mutability = 'floating' | 'tag' | 'versioned' | 'content-addressed';

/** What the bytes are compared with before they are used. */
export type Verification = 'none' | 'same-origin' | 'signature' | 'embedded-hash' | 'unknown';

/**
 * - `closed`: the action's content fixes the bytes, or fixes the version and authenticates it with a key that it ships
 * - `gap`: it does not, with the defaults of its inputs
 * - `conditional`: it does with the defaults, and not with some other documented value
 * - `unknown`: nobody could tell
 */
export type GapVerdict = 'gap' | 'closed' | 'conditional' | 'unknown';

/** From the worst on. */
export const gapWeaknesses = [
  'mutable-unverified',
  'same-origin',
  'versioned-unverified',
  'floating-signed',
  'fails-open',
  'system-packages',
] as const;
export type GapWeakness = (typeof gapWeaknesses)[number];
