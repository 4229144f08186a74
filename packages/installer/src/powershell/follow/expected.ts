import type { ValueSource } from '../../report/installer-report.ts';
import type { Site } from '../values/site.ts';
import type { Value } from '../values/value.ts';
import type { Machine } from './machine.ts';
import { sitesOf } from './site-of.ts';

/** What a digest is compared with. */
export interface Expected {
  readonly source: ValueSource;
  readonly references: ReadonlySet<Site>;
  /** The digest of the same download. */
  readonly isItself: boolean;
  /** Written here for some versions, downloaded for others. */
  readonly isMixed: boolean;
  readonly canBeEmpty: boolean;
  /** Written here, unless whoever runs the script gives another. */
  readonly isReplaceable: boolean;
  /** A whole digest, so that nothing shorter passes for it. */
  readonly isWhole: boolean;
}

export function expectedOf(machine: Machine, value: Value, digest: Value): Expected {
  const found = machine.state ? sitesOf(machine.state, value) : value.content;
  const references = new Set([...found].filter((site) => !digest.hashes.has(site)));
  const isItself = [...value.hashes].some((site) => digest.hashes.has(site));
  const written = value.texts.filter((text) => wholeDigest.test(text.trim()));
  const isSigned = digest.type === 'authenticode' && value.texts.join().toLowerCase() === 'valid';
  if (isSigned) return { ...signed, isItself };
  return {
    source:
      references.size > 0 ? downloadedSource(references, digest.hashes) : writtenSource(written),
    references,
    isItself,
    isMixed: references.size > 0 && written.length > 0,
    canBeEmpty: value.canBeFalse,
    isReplaceable: written.length > 0 && value.texts.some((text) => given.test(text)),
    isWhole: written.length > 0 && written.length === value.texts.length,
  };
}

const signed: Omit<Expected, 'isItself'> = {
  source: 'signature',
  references: new Set(),
  isMixed: false,
  canBeEmpty: false,
  isReplaceable: false,
  isWhole: true,
};

/** A parameter or a variable of the environment. */
const given = /^\{(?:env:)?\w+\}$/;

const wholeDigest =
  /^\^?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})\$?$/i;

function writtenSource(written: readonly string[]): ValueSource {
  return written.length > 0 ? 'embedded' : 'none';
}

/** A file beside the artifact, named after it, or one for the whole release. */
function downloadedSource(references: ReadonlySet<Site>, of: ReadonlySet<Site>): ValueSource {
  const urls = [...of].flatMap((site) => site.urls);
  const isBeside = [...references].every((reference) =>
    reference.urls.some((url) =>
      urls.some((artifact) => url !== artifact && url.startsWith(artifact)),
    ),
  );
  return isBeside && urls.length > 0 ? 'sidecar' : 'same-release';
}
