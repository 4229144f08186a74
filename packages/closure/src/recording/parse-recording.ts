import type { Traffic } from '../upstream.ts';
import {
  expectCount,
  expectMembers,
  expectTable,
  expectText,
  type JsonSpot,
  recordingError,
} from './expect-json.ts';
import { parseKnown } from './parse-known.ts';
import { parseRepository } from './parse-repository.ts';
import type { Recording } from './recording.ts';

/** What `recordingText` wrote; throws GuardError that names what is not known, and where. */
export function parseRecording(text: string): Recording {
  const spot = { value: parseJson(text), where: '' };
  const at = expectMembers(spot, ['version', 'today', 'traffic', 'repositories', 'digests']);
  if (at('version').value !== 1) throw recordingError(at('version'), 'is not 1');
  return {
    version: 1,
    today: parseDay(at('today')),
    traffic: parseTraffic(at('traffic')),
    repositories: expectTable(at('repositories'), parseRepository),
    digests: expectTable(at('digests'), (digest) => parseKnown(digest, expectText)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw recordingError({ value: text, where: '' }, 'is no JSON');
  }
}

function parseDay(spot: JsonSpot): string {
  const day = expectText(spot);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw recordingError(spot, 'is no day, as in "2027-01-31"');
}

function parseTraffic(spot: JsonSpot): Traffic {
  const at = expectMembers(spot, ['repositories', 'requests', 'bytes']);
  return {
    repositories: expectCount(at('repositories')),
    requests: expectCount(at('requests')),
    bytes: expectCount(at('bytes')),
  };
}
