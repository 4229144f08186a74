import { parseYaml, type Source } from '../../model/index.ts';
import { type Severity, severities } from '../finding.ts';
import { noPinPolicy, type PinPolicy } from '../pin-policy.ts';
import { type Profile, profiles } from '../policy.ts';
import type { Suppression } from '../suppression/types.ts';
import {
  configurationError,
  expectList,
  expectMap,
  expectText,
  expectWord,
  required,
} from './expect.ts';
import { parseAllowed } from './parse-allowed.ts';
import { parsePins } from './parse-pins.ts';
import { parseSuppression } from './parse-suppression.ts';

/** `.github/portcullis.yml`; its JSON Schema is docs/configuration.schema.json. */
export interface Configuration {
  readonly profile: Profile | undefined;
  readonly failOn: Severity | 'none' | undefined;
  readonly releaseEnvironments: readonly string[] | undefined;
  /** Names of secrets that need no environment, in upper case. */
  readonly allowedSecrets: readonly string[];
  readonly pins: PinPolicy;
  readonly suppressions: readonly Suppression[];
}

/** Reads a configuration; throws GuardError 'bad-configuration' with file, line and what is accepted. */
export function parseConfiguration(source: Source, ruleIds: ReadonlySet<string>): Configuration {
  const { root, problems } = parseYaml(source);
  const [problem] = problems;
  if (problem !== undefined) throw configurationError(problem.at, problem.message);
  if (root === undefined || (root.kind === 'scalar' && root.type === 'null')) return empty;
  const map = expectMap(root, [
    'version',
    'profile',
    'fail-on',
    'release-environments',
    'allow',
    'pins',
    'suppressions',
  ]);
  const version = required(map, 'version');
  if (expectText(version) !== '1') throw configurationError(version, '"version" must be 1');
  return {
    profile: expectWord(map.get('profile'), profiles),
    failOn: expectWord(map.get('fail-on'), [...severities, 'none']),
    releaseEnvironments: expectList(map.get('release-environments'))?.map((item) =>
      expectText(item).toLowerCase(),
    ),
    allowedSecrets: parseAllowed(map.get('allow')),
    pins: parsePins(map.get('pins')),
    suppressions: (expectList(map.get('suppressions')) ?? []).map((item) =>
      parseSuppression(item, ruleIds),
    ),
  };
}

const empty: Configuration = {
  profile: undefined,
  failOn: undefined,
  releaseEnvironments: undefined,
  allowedSecrets: [],
  pins: noPinPolicy,
  suppressions: [],
};
