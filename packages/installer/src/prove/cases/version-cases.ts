import { createHash } from 'node:crypto';
import { isAccompanying } from '../../bytes/is-accompanying.ts';
import { digestsOf } from '../archive/digests-of.ts';
import { replaceValues } from '../archive/replace-values.ts';
import type { Answer, Answering } from '../server/answer.ts';
import type { Case } from './case.ts';
import type { Release } from './release.ts';
import { fileNameOf, releaseAnswers } from './release-answers.ts';
import type { Subject } from './subject.ts';
import { versionWays } from './version-ways.ts';

/**
 * Another version than the one that the script has values for, older and newer. Whoever can put files there writes their
 * checksums too: they fit the tampered bytes, unless the script never has values of its own.
 */
export function versionCases(text: string, subject: Subject, release: Release): readonly Case[] {
  const lower = text.toLowerCase();
  const isCarried = [...digestsOf(subject.bytes).values()].some((value) => lower.includes(value));
  return ['0.0.1', '999.0.1'].flatMap((version) =>
    versionWays(text, version, release.version.startsWith('v')).map(({ says, ...way }): Case => {
      const answering = otherVersion({ subject, release, version, isCarried });
      const name = `another version (${says})`;
      return { name, answering, ...way, lacking: 'none', isOptional: true };
    }),
  );
}

interface OtherVersion {
  readonly subject: Subject;
  readonly release: Release;
  readonly version: string;
  /** The script has a value of this artifact in it. */
  readonly isCarried: boolean;
}

function otherVersion({ subject, release, version, isCarried }: OtherVersion): Answering {
  const { artifact, tampered } = subject;
  return (asked, count) => {
    const name = fileNameOf(asked);
    const known = originalOf(name, version, release);
    if (known === undefined && isCarried && isAccompanying(name)) return listOf(name, tampered);
    const path = asked.path.slice(0, asked.path.length - name.length) + (known?.name ?? name);
    return releaseAnswers(release, (file) => {
      if (file === artifact) return { status: 200, body: tampered };
      const body = release.files.get(file);
      if (!isCarried || known === undefined || body === undefined || body.length > largest)
        return undefined;
      return renamed(fitting(body, subject), known.version, version);
    })({ ...asked, path }, count);
  };
}

const largest = 1 << 22;

/** The file that has such a name in the version that is here. */
function originalOf(name: string, version: string, { files }: Release) {
  if (files.has(name)) return { name, version: undefined };
  if (!name.includes(version)) return undefined;
  const parts = name.split(version).map((part) => part.replaceAll(/[^\w-]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('(v?\\d[\\w.+]*)')}$`);
  for (const file of files.keys()) {
    const found = pattern.exec(file);
    if (found !== null) return { name: file, version: found[1] };
  }
  return undefined;
}

function fitting(body: Buffer, { bytes, tampered }: Subject): string {
  const text = body.toString('latin1');
  return replaceValues(text, digestsOf(bytes), digestsOf(tampered)) ?? text;
}

function renamed(text: string, from: string | undefined, to: string): Answer {
  const body = from === undefined ? text : text.replaceAll(from, to);
  return { status: 200, body: Buffer.from(body, 'latin1') };
}

/** A file of checksums that the release at hand does not have. */
function listOf(name: string, bytes: Buffer): Answer {
  const algorithm = name.includes('512') ? 'sha512' : 'sha256';
  const value = createHash(algorithm).update(bytes).digest('hex');
  const of = name.replace(/\.[a-z]+\d*(?:sum)?$/i, '');
  return { status: 200, body: Buffer.from(`${value}  ${of}\n`) };
}
