/** What becomes of a call of a known function. */
export type Work =
  /** A server, a program or a file that came from one decides it. */
  | 'answer'
  /** The machine decides it: folders, names of the system. */
  | 'machine'
  /** True or false. */
  | 'test'
  /** Its first argument. */
  | 'same'
  /** Made of its first argument: whoever decides that decides this. */
  | 'derived'
  /** Any of its arguments: an object made of several. */
  | 'merged'
  | 'path'
  | 'basename'
  | 'dirname'
  | 'encode'
  | 'format'
  | 'json'
  | 'file'
  | 'url'
  | 'keys'
  | 'values'
  | 'entries'
  | 'unknown';

/** By the names that `libraryFunction` gives; a name that ends with `.` stands for all that begin with it. */
export function knownWork(name: string): Work | undefined {
  const exact = works.get(name);
  if (exact !== undefined) return exact;
  return prefixes.find(([prefix]) => name === prefix || name.startsWith(`${prefix}.`))?.[1];
}

const prefixes: readonly (readonly [string, Work])[] = [
  ['http-client', 'answer'],
  ['octokit', 'answer'],
  ['github.getOctokit', 'answer'],
  ['@octokit/core', 'answer'],
  ['@octokit/rest', 'answer'],
  ['fetch', 'answer'],
  ['node-fetch', 'answer'],
  ['undici', 'answer'],
  ['got', 'answer'],
  ['axios', 'answer'],
  ['node:http', 'answer'],
  ['node:https', 'answer'],
  ['node:child_process', 'answer'],
  ['execa', 'answer'],
  ['node:os', 'machine'],
];

const works: ReadonlyMap<string, Work> = new Map([
  ['tool-cache.downloadTool', 'answer'],
  ['tool-cache.getManifestFromRepo', 'answer'],
  ['tool-cache.findFromManifest', 'answer'],
  ['exec.exec', 'answer'],
  ['exec.getExecOutput', 'answer'],
  ['tool-cache.find', 'machine'],
  ['tool-cache.findAllVersions', 'machine'],
  ['tool-cache.extractTar', 'machine'],
  ['tool-cache.extractZip', 'machine'],
  ['tool-cache.extract7z', 'machine'],
  ['tool-cache.extractXar', 'machine'],
  ['tool-cache.cacheDir', 'machine'],
  ['tool-cache.cacheFile', 'machine'],
  ['io.which', 'same'],
  ['node:process.cwd', 'machine'],
  ['node:fs.mkdtempSync', 'machine'],
  ['node:fs.mkdtemp', 'machine'],
  ['node:fs/promises.mkdtemp', 'machine'],
  ['node:crypto.randomUUID', 'machine'],
  ['node:crypto.randomBytes', 'machine'],
  ['node:fs.existsSync', 'test'],
  ['semver.valid', 'derived'],
  ['semver.clean', 'derived'],
  ['semver.coerce', 'derived'],
  ['semver.parse', 'derived'],
  ['semver.major', 'derived'],
  ['semver.minor', 'derived'],
  ['semver.patch', 'derived'],
  ['semver.minVersion', 'derived'],
  ['semver.maxSatisfying', 'derived'],
  ['semver.minSatisfying', 'derived'],
  ['semver.sort', 'derived'],
  ['semver.rsort', 'derived'],
  ['semver.satisfies', 'test'],
  ['semver.gt', 'test'],
  ['semver.gte', 'test'],
  ['semver.lt', 'test'],
  ['semver.lte', 'test'],
  ['semver.eq', 'test'],
  ['tool-cache.evaluateVersions', 'derived'],
  ['tool-cache.isExplicitVersion', 'test'],
  ['node:path.join', 'path'],
  ['node:path.resolve', 'path'],
  ['node:path.posix.join', 'path'],
  ['node:path.win32.join', 'path'],
  ['node:path.normalize', 'same'],
  ['node:path.basename', 'basename'],
  ['node:path.dirname', 'dirname'],
  ['node:url.fileURLToPath', 'same'],
  ['node:url.pathToFileURL', 'same'],
  ['node:util.format', 'format'],
  ['node:url.URL', 'url'],
  ['URL', 'url'],
  ['node:fs.readFileSync', 'file'],
  ['node:fs.readFile', 'file'],
  ['node:fs/promises.readFile', 'file'],
  ['node:fs.promises.readFile', 'file'],
  ['JSON.parse', 'json'],
  ['JSON.stringify', 'derived'],
  ['js-yaml.load', 'derived'],
  ['yaml.parse', 'derived'],
  ['String', 'same'],
  ['Number', 'same'],
  ['parseInt', 'derived'],
  ['parseFloat', 'derived'],
  ['Boolean', 'same'],
  ['Promise.all', 'same'],
  ['Promise.resolve', 'same'],
  ['Object.freeze', 'same'],
  ['Object.assign', 'merged'],
  ['Object.fromEntries', 'derived'],
  ['Object.keys', 'keys'],
  ['Object.values', 'values'],
  ['Object.entries', 'entries'],
  ['Array.from', 'same'],
  ['encodeURIComponent', 'encode'],
  ['encodeURI', 'same'],
  ['decodeURIComponent', 'derived'],
  ['Buffer.from', 'derived'],
  ['process.cwd', 'machine'],
]);
