import { shortCommit } from '../../../analysis/pins/short-commit.ts';
import type { UsedPin } from '../../../analysis/pins/used-pin.ts';
import type { RepairWork } from '../../repair.ts';
import type { Choice } from './choice.ts';
import { currentVersion } from './current-version.ts';
import type { OpenUses } from './open-uses.ts';
import { whyNotPin } from './why-not-pin.ts';

interface Faulty extends UsedPin {
  /** Of the findings about it. */
  readonly rules: ReadonlySet<string>;
}

/** What is said of a pin, and the commit itself in place of the object of an annotated tag. */
export function chooseVersion(site: OpenUses, used: Faulty, work: RepairWork): Choice {
  const { pin, uses, rules } = used;
  // It runs already, however old it is.
  const why = whyNotPin(used, { ...work, options: { ...work.options, minAge: 0 } });
  if (why !== undefined) return { kind: 'refusal', reason: why };
  if (pin.target.kind === 'unknown') return { kind: 'refusal', reason: pin.target.message };
  const { commit, kind } = pin.target.value;
  const version = currentVersion(site, pin, work.repository);
  if (kind === 'tag-object') {
    const description = `pins the commit ${shortCommit(commit)}, which the tag object ${shortCommit(uses.ref.text)} stands for`;
    // What is said of it is wrong only where another rule says so.
    return { kind: 'pin', commit, version: rules.size === 1 ? undefined : version, description };
  }
  if (version === undefined) return { kind: 'refusal', reason: nameless };
  return { kind: 'pin', commit, version, description: `says that this commit is ${version}` };
}

const nameless = 'no release is at this commit, or several side by side: write which one is meant';
