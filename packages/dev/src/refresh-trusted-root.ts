import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from 'sigstore';

export interface RefreshOptions {
  /** Address of the TUF repository. */
  readonly mirror: string;
  /** The root that its metadata is first verified with; the one that the package has when undefined. */
  readonly tufRoot?: unknown;
  /** The file to write. */
  readonly path: string;
  readonly date: string;
}

const target = 'trusted_root.json';

/** Writes the target as a dated data file, unless the file is of the same bytes already. Returns whether it wrote. */
export async function refreshTrustedRoot(options: RefreshOptions): Promise<boolean> {
  const { mirror, path, date } = options;
  const bytes = await download(options);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).sha256 === sha256) {
    return false;
  }
  const file = {
    source: `${mirror}/targets/${sha256}.${target}`,
    sha256,
    date,
    comment: `TUF target "${target}" of ${mirror}; sha256 is of the target's bytes`,
    root: JSON.parse(bytes.toString()),
  };
  writeFileSync(path, `${JSON.stringify(file, undefined, 2)}\n`);
  return true;
}

/** In a cache that is empty, so that nothing is trusted but the root that we give. */
async function download({ mirror, tufRoot }: RefreshOptions): Promise<Buffer> {
  const cache = mkdtempSync(join(tmpdir(), 'portcullis-tuf-'));
  try {
    await createVerifier({
      tufMirrorURL: mirror,
      tufCachePath: cache,
      timeout: 20_000,
      ...(tufRoot === undefined
        ? {}
        : { tufRootPath: written(join(cache, 'start.json'), tufRoot) }),
    });
    return readFileSync(join(cache, onlyTargetIn(cache)));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function written(path: string, json: unknown): string {
  writeFileSync(path, JSON.stringify(json));
  return path;
}

/** The client has verified it against the metadata, and keeps it in a folder named after the mirror. */
function onlyTargetIn(cache: string): string {
  const found = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(target),
  );
  const [path] = found;
  if (path === undefined || found.length > 1) {
    throw new Error(`the TUF client left ${found.length} targets where one was expected`);
  }
  return path;
}
