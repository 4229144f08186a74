import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One bundle of the suite, given with the path of its artifact or with the digest of it. */
export interface SuiteCase {
  readonly id: string;
  readonly args: readonly string[];
  readonly isGood: boolean;
}

const beacon =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';

/** All cases in a checkout of sigstore/sigstore-conformance; what its own `test/client.py` makes of a folder. */
export function casesOf(checkout: string): readonly SuiteCase[] {
  const base = join(checkout, 'test/assets/bundle-verify');
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => toCases(base, name));
}

function toCases(base: string, name: string): readonly SuiteCase[] {
  const folder = join(base, name);
  const own = join(folder, 'artifact');
  const artifact = existsSync(own) ? own : join(base, 'a.txt');
  const digest = createHash('sha256').update(readFileSync(artifact)).digest('hex');
  const args = ['verify-bundle', '--bundle', join(folder, 'bundle.sigstore.json')];
  args.push(...signerIn(folder), ...optional('--trusted-root', join(folder, 'trusted_root.json')));
  const isGood = !name.endsWith('_fail');
  return [
    { id: `${name} by path`, args: [...args, artifact], isGood },
    { id: `${name} by digest`, args: [...args, `sha256:${digest}`], isGood },
  ];
}

function signerIn(folder: string): readonly string[] {
  const key = optional('--key', join(folder, 'key.pub'));
  return key.length > 0
    ? key
    : [
        '--certificate-identity',
        textIn(folder, 'identity') ?? beacon,
        '--certificate-oidc-issuer',
        textIn(folder, 'issuer') ?? 'https://token.actions.githubusercontent.com',
      ];
}

function optional(option: string, path: string): readonly string[] {
  return existsSync(path) ? [option, path] : [];
}

function textIn(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
