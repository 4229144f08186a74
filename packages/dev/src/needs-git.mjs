import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Test files to leave out, as patterns: those that need a real git server, where git has none. Says so aloud. */
export function skippedWithoutGit() {
  const { stdout } = spawnSync('git', ['--exec-path'], { encoding: 'utf8' });
  if (stdout && existsSync(join(stdout.trim(), 'git-http-backend'))) return [];
  const files = globSync('{packages,actions}/*/test/**/*.test.ts').concat(
    globSync('test/**/*.test.ts'),
  );
  const needing = files.filter((file) => servers.test(readFileSync(file, 'utf8')));
  console.warn(
    `skipped: ${needing.length} test files need git with "git http-backend", which is not here`,
  );
  return needing.map((file) => `/${file.replaceAll('.', '\\.')}$`);
}

/** What test files import that starts git. */
const servers =
  /\/(git-server|git-repository|git-script|run-git|build-actions|start-git|git-only|make-pack|start-world|build-world|open-release-world)\.ts'/;
