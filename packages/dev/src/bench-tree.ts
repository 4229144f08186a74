import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const workflows = 40;
const jobs = 7;

/** Writes a repository with 40 workflows of some 10 KB, of the kinds that real ones are made of. */
export function writeBenchTree(root: string): void {
  const folder = join(root, '.github/workflows');
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < workflows; index++) {
    writeFileSync(join(folder, `workflow-${index}.yml`), workflow(index));
  }
}

function workflow(index: number): string {
  const all = Array.from({ length: jobs }, (_, number) => job(index, number));
  return `name: Workflow ${index}
on:
  push:
    branches: [main]${index % 4 === 0 ? "\n    tags: ['v*']" : ''}
  pull_request:
${index % 3 === 0 ? '' : 'permissions: {}\n'}concurrency:
  group: \${{ github.workflow }}-\${{ github.ref_name }}
jobs:
${all.join('\n')}`;
}

function job(index: number, number: number): string {
  const ref = number % 3 === 0 ? 'v5' : `${index % 10}${number % 10}`.repeat(20);
  return `  job-${number}:
    name: "Job ${number} on \${{ matrix.os }}"
    runs-on: \${{ matrix.os }}${number === 0 ? '' : `\n    needs: [job-${number - 1}]`}
    if: github.repository_owner == 'octo-org' && !contains(github.event.head_commit.message, 'skip')
    permissions:
      contents: read # to check out
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-15, windows-2025]
        include:
          - { os: ubuntu-24.04, target: x86_64-unknown-linux-gnu, image: "alpine:3.20" }
    env:
      TOKEN: \${{ secrets.GITHUB_TOKEN }}
    steps:
      - uses: actions/checkout@${ref} # v5.0.0
        with:
          persist-credentials: ${number % 2 === 0}
      - uses: actions/setup-node@${ref}
        with: { node-version: 24, cache: npm }
      - name: Build
        shell: bash
        run: |
          set -euo pipefail
          for target in $(cat targets.txt); do
            cargo build --release --target "$target" || exit 1
          done
          echo "version=\${{ steps.meta.outputs.version }}" >> "$GITHUB_OUTPUT"
      - if: \${{ always() && matrix.os != 'windows-2025' }}
        uses: actions/upload-artifact@${ref}
        with:
          name: build-\${{ matrix.target || format('{0}-{1}', matrix.os, github.sha) }}
          path: target/
`;
}
