import type { Analysis, Download, Weakness } from '@portcullis/installer';
import { type CheckFlaw, type CheckOutcome, unchecked } from '../../fetch/fetch.ts';

/** What the analysis of installers says of one download, and never more than that. */
export function checkOfDownload(downloads: readonly Download[], analysis: Analysis): CheckOutcome {
  const worst = [...downloads].sort((one, other) => rank(other) - rank(one)).at(0);
  if (worst === undefined) return unknown('what is done with it could not be followed');
  const opening = weaknessesOf(downloads, analysis);
  const [weakness] = opening;
  const verification = verifications[worst.source];
  switch (worst.coverage) {
    case 'never':
      return analysis.doubts.length > 0 && analysis.checks.length > 0 && weakness === undefined
        ? unknown('which of the checks of the script is for it could not be followed')
        : neverOf(weakness);
    case 'sometimes':
      return {
        verification,
        holds: 'sometimes',
        ...flawOf(weakness),
        why: weakness?.message ?? 'there are ways on which nothing compares it',
      };
    case 'unknown':
      return unknown('whether it is checked on every way could not be followed');
    case 'always':
      break;
  }
  if (weakness !== undefined)
    return { verification, holds: 'sometimes', ...flawOf(weakness), why: weakness.message };
  // What could not be followed may be the way around.
  const doubt =
    analysis.doubts.find(({ isShownByRunning }) => isShownByRunning !== true) ?? analysis.doubts[0];
  if (worst.source === 'none')
    return unknown('nobody can tell where the expected value comes from');
  if (verification === 'same-origin')
    return {
      verification,
      holds: 'always',
      flaw: 'same-origin',
      why: 'it is compared with a value from where it comes from',
    };
  if (doubt !== undefined) return unknown(`it is compared, but ${doubt.reason}`);
  if (analysis.isTemplate)
    return unknown('it is compared, but the script is a template that others fill in');
  return { verification, holds: 'always', why: sayings[verification] };
}

const verifications = {
  embedded: 'embedded-hash',
  signature: 'signature',
  'same-release': 'same-origin',
  sidecar: 'same-origin',
  none: 'none',
} as const;

const sayings = {
  'embedded-hash':
    'its hash is compared with one that the script carries, and a difference ends the run',
  signature: 'its signature is verified with a key that the script carries',
  'same-origin': 'it is compared with a value from where it comes from',
  none: 'nothing compares it',
} as const;

function unknown(why: string): CheckOutcome {
  return { verification: 'unknown', holds: 'unknown', why };
}

function neverOf(weakness: Weakness | undefined): CheckOutcome {
  const flaw = weakness === undefined ? undefined : flaws.get(weakness.rule);
  return flaw === undefined
    ? unchecked
    : { ...unchecked, flaw, why: weakness?.message ?? unchecked.why };
}

function rank({ role, coverage }: Download): number {
  const order = ['always', 'unknown', 'sometimes', 'never'];
  return (role === 'code' ? 10 : 0) + order.indexOf(coverage);
}

/** Those that open something, and are about this download or about no certain one. */
function weaknessesOf(
  downloads: readonly Download[],
  { weaknesses }: Analysis,
): readonly Weakness[] {
  const starts = new Set(downloads.map(({ start }) => start));
  return weaknesses.filter(
    ({ opens, start, related }) =>
      opens !== undefined &&
      (starts.has(start) || related.length === 0 || related.some((one) => starts.has(one.start))),
  );
}

const flaws: ReadonlyMap<string, CheckFlaw> = new Map([
  ['F1', 'empty-table'],
  ['F2', 'fails-open'],
  ['F3', 'fails-open'],
  ['F4', 'fails-open'],
  ['F5', 'fails-open'],
  ['F6', 'fails-open'],
  ['F7', 'result-ignored'],
  ['F8', 'other-file'],
  ['F9', 'opt-in'],
  ['F10', 'other-file'],
  ['F11', 'fails-open'],
  ['F12', 'opt-in'],
  ['F13', 'swallowed'],
]);

function flawOf(weakness: Weakness | undefined): { readonly flaw?: CheckFlaw } {
  if (weakness === undefined) return {};
  if (weakness.rule === 'unverified-download' && /before it is checked/.test(weakness.message))
    return { flaw: 'after-use' };
  const flaw = flaws.get(weakness.rule);
  return flaw === undefined ? {} : { flaw };
}
