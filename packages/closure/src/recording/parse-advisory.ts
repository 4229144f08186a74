import type { Advisory } from '@portcullis/core';
import { expectList, expectMembers, expectText, expectWord, type JsonSpot } from './expect-json.ts';

export function parseAdvisory(spot: JsonSpot): Advisory {
  const at = expectMembers(spot, ['id', 'severity', 'summary', 'vulnerabilities']);
  return {
    id: expectText(at('id')),
    severity: expectWord(at('severity'), ['critical', 'high', 'medium', 'low', 'unknown']),
    summary: expectText(at('summary')),
    vulnerabilities: expectList(at('vulnerabilities'), parseVulnerability),
  };
}

function parseVulnerability(spot: JsonSpot): Advisory['vulnerabilities'][number] {
  const at = expectMembers(spot, ['range'], ['firstPatched']);
  const patched = at('firstPatched');
  return {
    range: expectText(at('range')),
    firstPatched: patched.value === undefined ? undefined : expectText(patched),
  };
}
