import type { Known, RepositoryFacts } from '@portcullis/core';
import {
  expectCount,
  expectFlag,
  expectList,
  expectMembers,
  expectTable,
  expectText,
  type JsonSpot,
} from './expect-json.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { parseAttested } from './parse-attested.ts';
import { parseFile } from './parse-file.ts';
import { parseHistory } from './parse-history.ts';
import { parseKnown } from './parse-known.ts';
import { parseRefs } from './parse-refs.ts';
import { parseRelease } from './parse-release.ts';
import type { RecordedRepository } from './recording.ts';

/** What was asked of one repository. */
export function parseRepository(spot: JsonSpot): RecordedRepository {
  const maybe = ['refs', 'facts', 'advisories', 'releases', 'held', 'attested'];
  const at = expectMembers(spot, ['histories', 'files'], maybe);
  return {
    histories: expectTable(at('histories'), (one) => parseKnown(one, parseHistory)),
    files: expectTable(at('files'), (one) => parseKnown(one, parseFile)),
    held: maybeTable(at('held'), expectFlag),
    attested: maybeTable(at('attested'), parseAttested),
    refs: asked(at('refs'), parseRefs),
    facts: asked(at('facts'), parseFacts),
    advisories: asked(at('advisories'), (list) => expectList(list, parseAdvisory)),
    releases: asked(at('releases'), (table) => expectTable(table, parseRelease)),
  };
}

/** undefined where nobody asked, and in older recordings. */
function maybeTable<Value>(
  spot: JsonSpot,
  parse: (value: JsonSpot) => Value,
): Readonly<Record<string, Known<Value>>> | undefined {
  if (spot.value === undefined) return undefined;
  return expectTable(spot, (one) => parseKnown(one, parse));
}

/** undefined where nobody asked. */
function asked<Value>(spot: JsonSpot, parse: (value: JsonSpot) => Value): Known<Value> | undefined {
  return spot.value === undefined ? undefined : parseKnown(spot, parse);
}

function parseFacts(spot: JsonSpot): RepositoryFacts {
  const at = expectMembers(spot, ['id', 'ownerId', 'fullName', 'isArchived']);
  return {
    id: expectCount(at('id')),
    ownerId: expectCount(at('ownerId')),
    fullName: expectText(at('fullName')),
    isArchived: expectFlag(at('isArchived')),
  };
}
