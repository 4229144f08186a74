import type { Advisory } from '@portcullis/core';
import type { Answer } from './answer.ts';
import { parseFields } from './parse-fields.ts';
import { parseList } from './parse-list.ts';

export interface GlobalAdvisory {
  readonly id: string;
  readonly severity: Advisory['severity'];
  readonly summary: string;
  readonly isWithdrawn: boolean;
  readonly vulnerabilities: readonly Vulnerability[];
}

export interface Vulnerability {
  /** `owner/name` or `owner/name/path`; undefined for packages that are no actions. */
  readonly action: string | undefined;
  readonly range: string;
  readonly firstPatched: string | undefined;
}

/** https://docs.github.com/en/rest/security-advisories/global-advisories#list-global-security-advisories */
export function parseAdvisory(answer: Answer): GlobalAdvisory {
  const advisory = parseFields(answer);
  const vulnerabilities = advisory.get('vulnerabilities');
  return {
    id: advisory.text('ghsa_id'),
    severity: toSeverity(advisory.text('severity')),
    summary: advisory.text('summary'),
    isWithdrawn: advisory.optionalTime('withdrawn_at') !== undefined,
    vulnerabilities:
      vulnerabilities.value === null ? [] : parseList(vulnerabilities).map(parseVulnerability),
  };
}

// A new word for a severity must not hide the advisory.
function toSeverity(text: string): Advisory['severity'] {
  switch (text) {
    case 'critical':
    case 'high':
    case 'medium':
    case 'low':
      return text;
    default:
      return 'unknown';
  }
}

function parseVulnerability(answer: Answer): Vulnerability {
  const vulnerability = parseFields(answer);
  const named = vulnerability.get('package');
  return {
    action: named.value === null ? undefined : parseAction(named),
    // No range is told: then every version.
    range: vulnerability.optionalText('vulnerable_version_range') ?? '>= 0',
    firstPatched: vulnerability.optionalText('first_patched_version'),
  };
}

function parseAction(answer: Answer): string | undefined {
  const named = parseFields(answer);
  return named.text('ecosystem') === 'actions' ? named.optionalText('name') : undefined;
}
