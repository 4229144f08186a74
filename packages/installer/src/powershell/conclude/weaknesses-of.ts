import type { Weakness } from '../../analysis/analysis.ts';
import type { Machine } from '../follow/machine.ts';
import type { Bypass, Site, Use } from '../values/site.ts';
import { bypassRules } from './bypass-rules.ts';

/** Each way past a check once, each download that nothing checks, and what is wrong with the checks themselves. */
export function weaknessesOf(machine: Machine): readonly Weakness[] {
  const sites = [...machine.sites.values()];
  const isAnyChecked = sites.some(({ sources }) => sources.size > 0);
  const found = new Map(machine.weaknesses);
  for (const [at, site] of sites.entries()) {
    for (const use of site.uses) {
      // What nothing compares is unchecked, also where the way to its use was not understood.
      const bypasses = use.bypasses ?? (site.sources.size === 0 ? [] : undefined);
      if (!bypasses) continue;
      if (bypasses.length === 0) found.set(`unchecked ${at}`, unchecked(site, use, isAnyChecked));
      for (const one of bypasses) found.set(`${one.cause} ${one.start}`, bypassed(site, use, one));
    }
    const anybody = signedByAnybody(site);
    if (anybody) found.set(`signer ${anybody.start}`, anybody);
    if (isPlain(site)) found.set(`plain ${site.start}`, plain(site));
  }
  return [...found.values()].sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1));
}

function bypassed(site: Site, use: Use, { start, end, cause }: Bypass): Weakness {
  return {
    ...(cause === 'caught' && !isDownloaded(site) ? swallowed : bypassRules[cause]),
    start,
    end,
    related: hops(site, use),
    evidence: [],
    opens: 'open',
  };
}

/** Whether what it is compared with has to be fetched. */
function isDownloaded({ sources }: Site): boolean {
  return sources.has('same-release') || sources.has('sidecar');
}

const swallowed: Pick<Weakness, 'rule' | 'message' | 'confidence'> = {
  rule: 'F7',
  message: 'an error before or in the check is caught, and the script goes on; stop there',
  confidence: 'medium',
};

function unchecked(site: Site, use: Use, isAnyChecked: boolean): Weakness {
  const { start, end } = site;
  if (site.sources.size > 0)
    return {
      ...tooLate,
      start,
      end,
      related: hops(site, use).filter((hop) => hop.start !== start),
      evidence: [],
    };
  return {
    rule: isAnyChecked ? 'F10' : 'unverified-download',
    start,
    end,
    message: isAnyChecked
      ? 'other downloads of this script are compared with a digest, this one is used as it comes; compare it too'
      : 'what is downloaded here is used as it comes; compare its SHA-256 with a value that is written in the script, and throw where they differ',
    related: hops(site, use).filter((hop) => hop.start !== start),
    confidence: 'high',
    evidence: [],
    opens: isAnyChecked ? 'open' : 'none',
  };
}

const tooLate: Pick<Weakness, 'rule' | 'message' | 'confidence' | 'opens'> = {
  rule: 'unverified-download',
  message:
    'what is downloaded here is used before it is compared, or where the digests differ; compare first, and throw where they differ',
  confidence: 'high',
  opens: 'open',
};

function hops(site: Site, use: Use): Weakness['related'] {
  const from = { start: site.start, end: site.end, message: 'it is downloaded here' };
  const to = { start: use.start, end: use.end, message: `this ${use.what} it` };
  const calls = site.calls.slice(-3).map((call) => ({ ...call, message: 'this leads there' }));
  return use.start === site.start ? [...calls, from] : [...calls, from, to];
}

/** The status of a signature says that some certificate for code has signed it; anybody can buy one. */
function signedByAnybody({ authenticode, isSignerKnown, uses }: Site): Weakness | undefined {
  if (!authenticode || isSignerKnown || uses.length === 0) return undefined;
  return {
    rule: 'unverified-download',
    start: authenticode.start,
    end: authenticode.end,
    message:
      'a signature of anybody whom Windows trusts passes; compare the subject or the thumbprint of "SignerCertificate" too, and throw where it is not yours',
    related: [],
    confidence: 'medium',
    evidence: [],
    opens: 'open',
  };
}

function isPlain({ urls, uses, isReference }: Site): boolean {
  const isUsed = uses.length > 0 || isReference;
  return isUsed && urls.some((url) => /^http:\/\/(?!localhost|127\.|\[::1\])/i.test(url));
}

function plain({ start, end }: Site): Weakness {
  return {
    rule: 'plain-http',
    start,
    end,
    message: 'anybody on the way can change what is fetched over plain HTTP; write "https://"',
    related: [],
    confidence: 'high',
    evidence: [],
  };
}
