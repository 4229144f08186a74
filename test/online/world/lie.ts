import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { BuiltRepository } from '../../support/loopback/git-repository.ts';
import { runGit } from '../../support/loopback/run-git.ts';

/** Puts another content under the name of a file's object. git sends it as it is: an object carries no name. */
export function lie({ path, git }: BuiltRepository, file: string, content: string): void {
  const id = git('rev-parse', file);
  unpack(path);
  const blob = Buffer.concat([
    Buffer.from(`blob ${Buffer.byteLength(content)}\0`),
    Buffer.from(content),
  ]);
  const loose = join(path, 'objects', id.slice(0, 2), id.slice(2));
  rmSync(loose);
  writeFileSync(loose, deflateSync(blob));
}

/** Every object becomes a file of its own. */
function unpack(path: string): void {
  const folder = join(path, 'objects/pack');
  const names = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  for (const name of names) {
    const input = readFileSync(join(folder, name));
    rmSync(folder, { recursive: true });
    runGit({ cwd: path, args: ['unpack-objects', '-q'], input });
  }
}
