import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';

export const linux = 'tool-linux-amd64.tar.gz';
export const mac = 'tool-darwin-arm64.tar.gz';

/** A workspace with a release in `dist` and these scripts; `{linux}` and `{mac}` are the values of its artifacts. */
export function makeWorkspace(scripts: Readonly<Record<string, string>>): string {
  const workspace = makeTree({ 'dist/README.md': 'a file that no installer offers\n' });
  for (const name of [linux, mac]) writeArchive(join(workspace, 'dist', name));
  const sums = [linux, mac].map((name) => `${digestOf(workspace, name)}  ${name}\n`);
  writeFileSync(join(workspace, 'dist', 'checksums.txt'), sums.join(''));
  for (const [path, text] of Object.entries(scripts)) {
    const filled = text
      .replaceAll('{linux}', digestOf(workspace, linux))
      .replaceAll('{mac}', digestOf(workspace, mac));
    writeFileSync(join(workspace, path), filled);
    chmodSync(join(workspace, path), 0o755);
  }
  return workspace;
}

export function digestOf(workspace: string, name: string): string {
  return sha256(readFileSync(join(workspace, 'dist', name)));
}

export function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Large enough for what the proof puts in its place. */
export function writeArchive(path: string): void {
  const noise = Array.from({ length: 60 }, (_, index) => sha256(`${path} ${index}`)).join('');
  const folder = makeTree({ tool: `#!/bin/sh\n# ${noise}\necho tool\n`, LICENSE: noise });
  chmodSync(join(folder, 'tool'), 0o755);
  const { status, stderr } = spawnSync('tar', ['-czf', path, '-C', folder, 'tool', 'LICENSE']);
  if (status !== 0) throw new Error(`tar: ${stderr}`);
}

type Texts = Readonly<Record<string, string>>;

/** The action as a runner starts it, with secrets around it that no script may see. */
export function verify(workspace: string, inputs: Texts, env: Texts = {}): Promise<ActionRun> {
  return startAction('verify-installer-checksums', {
    workspace,
    inputs,
    env: { ...secrets, ...env },
  });
}

const secrets = {
  GITHUB_TOKEN: 'ghs_s3cret',
  ACTIONS_RUNTIME_TOKEN: 'runtime_s3cret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc_s3cret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com/s3cret',
  NPM_TOKEN: 'npm_s3cret',
};

/** How an installer takes the place of `{check}` between its download and its unpacking. */
export function installer({ table, before = '', check = compares }: InstallerParts): string {
  return `#!/bin/sh
set -eu
${before}
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) asset=${linux} ;;
  Darwin-arm64) asset=${mac} ;;
  *) echo 'no build for this machine' >&2; exit 1 ;;
esac
${table}
dir="$(mktemp -d)"
curl -fsSL "https://github.com/octo-org/tool/releases/download/v1.2.3/$asset" -o "$dir/$asset"
${check}
tar -xzf "$dir/$asset" -C "$dir"
mkdir -p "$HOME/.local/bin"
cp "$dir/tool" "$HOME/.local/bin/tool"
chmod 755 "$HOME/.local/bin/tool"
`;
}

interface InstallerParts {
  /** Sets `checksum`. */
  readonly table: string;
  readonly before?: string;
  readonly check?: string;
}

export const compares = `actual="$(sha256sum "$dir/$asset" | cut -d ' ' -f 1)"
if [ "$actual" != "$checksum" ]; then echo "checksum of $asset differs" >&2; exit 1; fi`;

export const filled = `case "$asset" in
  ${linux}) checksum={linux} ;;
  ${mac}) checksum={mac} ;;
  *) echo "no checksum for $asset" >&2; exit 1 ;;
esac`;

export const block = `# checksums:begin *.tar.gz
# checksums:end`;

/** As installers of GoReleaser's releases do: the values are those of a list that the release has. */
export const listed = `curl -fsSL "https://github.com/octo-org/tool/releases/download/v1.2.3/checksums.txt" -o "$dir/sums"
checksum="$(grep " $asset$" "$dir/sums" | cut -d ' ' -f 1)"
if [ -z "$checksum" ]; then echo "no checksum for $asset" >&2; exit 1; fi
${compares}`;
