/** A room, and the rooms it may import from. What is not drawn here is not allowed. */
const coreRooms: Readonly<Record<string, readonly string[]>> = {
  'core/facts': [],
  'core/model': ['core/facts'],
  'core/evidence': ['core/model', 'core/facts'],
  'core/analysis': ['core/evidence', 'core/model', 'core/facts'],
  'core/engine': ['core/evidence', 'core/model', 'core/facts'],
  'core/rules': ['core/engine', 'core/analysis', 'core/evidence', 'core/model', 'core/facts'],
  'core/reporters': ['core/engine', 'core/evidence', 'core/model'],
  'core/fix': ['core/engine', 'core/analysis', 'core/evidence', 'core/model', 'core/facts'],
};

/** Domain packages: the lower ones first, each may import from those before it. */
const domain = [
  'files',
  'http',
  'git-wire',
  'github-api',
  'oci-registry',
  'attestation',
  'closure',
  'installer',
  'immutability',
  'release',
  'posture',
  'audit',
];

const arrows: Readonly<Record<string, readonly string[]>> = {
  ...coreRooms,
  core: Object.keys(coreRooms),
  ...Object.fromEntries(domain.map((name, index) => [name, ['core', ...domain.slice(0, index)]])),
  runner: ['core', ...domain],
  cli: ['core', ...domain],
  'release-gate': ['core', ...domain],
  actions: ['core', ...domain, 'runner'],
  dev: ['core'],
};

/** Whether code in one room may import from another. */
export function isAllowed(from: string, to: string): boolean {
  return from === to || (arrows[from] ?? []).includes(to);
}

/** The room of a file: `core/model`, `audit`, `actions`; core's own index is `core`. */
export function roomOf(path: string): string {
  const [top = '', name = '', , ...rest] = path.split('/');
  if (top === 'actions') return 'actions';
  return name === 'core' && rest.length > 1 ? `core/${rest[0]}` : name;
}
