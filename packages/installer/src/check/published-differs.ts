import { type Finding, quoted } from '@portcullis/core';
import type { KnownFiles } from '../bytes/known-files.ts';
import { uploadedName } from '../bytes/uploaded-name.ts';
import type { Script } from '../script/script.ts';
import { armFinding } from './arm-finding.ts';
import { notCompared } from './not-compared.ts';

/** Files of the folder that the release has by their name, and with other bytes. */
export function publishedDiffers(
  script: Script,
  folder: KnownFiles,
  release: KnownFiles,
): readonly Finding[] {
  const published = new Set(release.names);
  const pairs = folder.names
    .filter((name) => published.has(uploadedName(name)))
    .map((name) => ({
      name,
      local: folder.digest(name, 'sha256'),
      released: release.digest(uploadedName(name), 'sha256'),
    }));
  const unknown = pairs.filter(({ released }) => released === undefined);
  const differing = pairs.filter(
    ({ local, released }) => released !== undefined && local !== released,
  );
  const findings = differing.length === 0 ? [] : [differs(script, differing)];
  return unknown.length === 0 ? findings : [...findings, untold(script, unknown)];
}

interface Pair {
  readonly name: string;
  readonly local: string | undefined;
  readonly released: string | undefined;
}

function differs(script: Script, pairs: readonly Pair[]): Finding {
  const is = pairs.length === 1 ? 'is' : 'are';
  return armFinding(script, undefined, {
    rule: 'published-differs',
    severity: 'high',
    confidence: 'high',
    message: `${listed(pairs)} ${is} not what was published by the same name: somebody gets other bytes than were built here; find out who changed them before anybody installs them`,
    evidence: pairs.slice(0, shownNames).map(({ name, local = '', released = '' }) => {
      return `${quoted(name)} has sha256 ${local} here, ${released} in the release`;
    }),
  });
}

function untold(script: Script, pairs: readonly Pair[]): Finding {
  return notCompared(script, {
    message: `what was published as ${listed(pairs)} could not be compared with the files here; run this again, or download the release`,
    evidence: [],
  });
}

function listed(pairs: readonly Pair[]): string {
  const names = pairs.slice(0, shownNames).map(({ name }) => quoted(name));
  return `${names.join(', ')}${pairs.length > names.length ? ` and ${pairs.length - names.length} more` : ''}`;
}

const shownNames = 8;
