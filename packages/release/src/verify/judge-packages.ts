import { quoted } from '@portcullis/core';
import type { FoundPackage } from '../registries/find-packages.ts';
import type { VerifyFacts } from './verify-facts.ts';
import type { VerifyRow } from './verify-row.ts';

type Judged = Omit<VerifyRow, 'id'>;

/** Whether registries have each package with the sealed bytes. The worst is told. */
export function judgePackages(found: Exclude<VerifyFacts['packages'], undefined>): Judged {
  if (found.kind === 'unknown') return { outcome: 'unknown', why: found.why };
  const judged = found.value.map(judgePackage);
  const worst =
    judged.find(({ outcome }) => outcome === 'fail') ??
    judged.find(({ outcome }) => outcome === 'unknown');
  if (worst !== undefined) return worst;
  if (judged.length === 0) return { outcome: 'unknown', why: 'nobody has looked at any package' };
  return { outcome: 'pass', why: `${judged.length} at registries, each as it was sealed` };
}

function judgePackage({ target, published }: FoundPackage): Judged {
  const { registry, name, version, digest } = target;
  const what = quoted(`${name}@${version}`);
  if (published.kind === 'unknown')
    return { outcome: 'unknown', why: `cannot look for ${what}: ${published.why}` };
  const { value } = published;
  if (value.kind === 'absent')
    return {
      outcome: 'fail',
      why: `${registry} shows no ${what}: if the job that publishes it has failed, run that one again`,
    };
  if (value.digest !== digest)
    return {
      outcome: 'fail',
      why: `${registry} has ${what} with other bytes (${quoted(value.digest)}) than were sealed; warn users`,
    };
  return { outcome: 'pass', why: `${registry} has ${what} as it was sealed` };
}
