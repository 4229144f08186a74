import { describe, expect, test } from '@jest/globals';
import { shownParts } from '../../src/fetch/shown-parts.ts';
import { textChoice } from '../../src/script/choices/text-choice.ts';
import { fetchesOfCommand } from '../../src/script/fetches-of-command.ts';

function fetchesOf(line: string): readonly string[] {
  const words = line.match(/'[^']*'|\S+/g) ?? [];
  return fetchesOfCommand(words.map((word) => textChoice(word.replace(/^'|'$/g, '')))).map(
    ({ kind, choice, fixedBy, isSystemPackage }) =>
      [
        kind,
        choice.alternatives.map(({ parts }) => shownParts(parts)).join(' or '),
        ...(fixedBy === undefined ? [] : [`(${fixedBy})`]),
        ...(isSystemPackage === true ? ['(system)'] : []),
      ].join(' '),
  );
}

describe('command lines that fetch', () => {
  test.each([
    ['curl -sSLo x https://h/x', ['download https://h/x']],
    ['curl --proto =https -fsSL https://h/x -o x', ['download https://h/x']],
    ['wget -qO- https://h/x', ['download https://h/x']],
    ['sudo -u me env A=b timeout 30 curl https://h/x', ['download https://h/x']],
    ['pip install black==26.5.1 tox', ['install black==26.5.1', 'install tox']],
    ['python3 -m pip install -U pre-commit', ['install pre-commit']],
    ['pip install -r r.txt', ['install -r r.txt']],
    [
      'pip install --require-hashes -r r.txt',
      ['install -r r.txt (the hashes of its requirements)'],
    ],
    [
      "python3 -c 'import sys, urllib.request as r; print(r.urlopen(sys.argv[1]).read())' https://h/x",
      ['download https://h/x'],
    ],
    [
      'python -c \'import urllib.request; urllib.request.urlretrieve("https://h/x", "x")\'',
      ['download https://h/x'],
    ],
    ['pipx run --spec build==1.2 pyproject-build', ['install build==1.2']],
    ['uv sync --locked', ['install {pyproject.toml} (uv.lock)']],
    ['uv run --frozen pytest', ['install {pyproject.toml} (uv.lock)']],
    ['uv run --frozen --with rich pytest', ['install rich']],
    ['pip install -e .', ['install .']],
    ['uv sync', ['install {pyproject.toml}']],
    ['npm ci', ['install {package-lock.json} (package-lock.json)']],
    ['npm --loglevel error ci --only=prod', ['install {package-lock.json} (package-lock.json)']],
    ['npm install', ['install {package.json}']],
    ['npm install --prefix x -g left-pad@1.3.0', ['install left-pad@1.3.0']],
    ['npx --yes cowsay@1.6.0 hi', ['install cowsay@1.6.0']],
    ['npx -p typescript tsc', ['install typescript']],
    ['yarn --frozen-lockfile', ['install {package.json} (yarn.lock)']],
    ['pnpm install --frozen-lockfile', ['install {package.json} (pnpm-lock.yaml)']],
    ['cargo install ripgrep --version 14.1.0 --locked', ['install ripgrep@14.1.0']],
    ['cargo install --git https://h/r --rev abc x', ['install https://h/r@abc']],
    ['cargo +nightly install x', ['install x']],
    ['go install h.io/x/cmd/y@v1.2.3', ['install h.io/x/cmd/y@v1.2.3']],
    ['go run h.io/x@latest --flag', ['install h.io/x@latest']],
    ['gem install rake -v 13.0', ['install rake@13.0']],
    ['apt-get -y install jq curl', ['install jq curl (system)']],
    ['apk --no-cache add bash', ['install bash (system)']],
    ['pacman -Sy --noconfirm jq', ['install jq (system)']],
    ['brew install coreutils', ['install coreutils']],
    ['choco install zip --version 3.0 -y', ['install zip@3.0']],
    ['winget install --id Git.Git -v 2.1', ['install Git.Git@2.1']],
    ['rustup toolchain install nightly --profile minimal', ['install nightly']],
    ['mise install node@22', ['install node@22']],
    ['aqua i -l', ['install {aqua.yaml}']],
    ['pre-commit run --all-files', ['install {.pre-commit-config.yaml}']],
    ['nix run nixpkgs#hello', ['install nixpkgs#hello']],
    ['docker run --rm -v /a:/b -e X img:1 sh', ['image img:1']],
    ['docker run -it --name x registry.io/a/b@sha256:00', ['image registry.io/a/b@sha256:00']],
    ['docker --config x pull img', ['image img']],
    ['crane copy a/b:1 c/d:1', ['image a/b:1']],
    ['git clone --depth 1 -b v1 https://h/r d', ['git https://h/r@v1']],
    ['git fetch https://h/r main', ['git https://h/r@main']],
    [
      'gh release download v1 -R o/r -p x.tgz',
      ['download https://github.com/o/r/releases/download/v1/x.tgz'],
    ],
    [
      'gh release download -R o/r -p x.tgz',
      ['download https://github.com/o/r/releases/latest/download/x.tgz'],
    ],
    ["bash -c 'pip install a && npm i b'", ['install a', 'install b']],
    ['terraform init -lockfile=readonly', ['install {.terraform.lock.hcl} (.terraform.lock.hcl)']],
    ['helm pull oci://h/c --version 1.2', ['install oci://h/c@1.2']],
    ['dotnet tool install -g x --version 1.0', ['install x@1.0']],
    ['pip install --group dev x', ['install x']],
    ['pip install --require-hashes -r https://h/r.txt', ['install -r https://h/r.txt']],
    ['pnpm install --frozen-lockfile left-pad', ['install left-pad']],
    ['deno run --frozen https://h/x.ts', ['install https://h/x.ts']],
    ['rustup component add clippy', ['install clippy']],
    ['curl --etag-compare a --etag-save b https://h/x', ['download https://h/x']],
    ['Install-Php -Version 8.3 -Path C:/php', ['install 8.3']],
    ['kind create cluster --image=kindest/node:v1.30.0', ['image kindest/node:v1.30.0']],
  ])('%s', (line, expected) => {
    expect(fetchesOf(line)).toEqual(expected);
  });
});

describe('command lines that fetch nothing', () => {
  test.each([
    'curl -X POST -d x https://h/hook',
    'curl -T file https://h/upload',
    'curl -F a=@b https://h/upload',
    'curl http://localhost:8080/health',
    'curl --version',
    'docker push img',
    'docker build .',
    'gh release upload v1 x',
    'gh release download v1',
    'git fetch origin main',
    'git clone ./local x',
    'git checkout main',
    'pip --version',
    "python -c 'import requests; requests.post(sys.argv[1])' https://h/hook",
    "python -c 'print(1)' https://h/x",
    'pip install --no-index --no-deps .',
    'npm run build',
    'npm test',
    'npx --no-install eslint .',
    'go build ./...',
    'go install ./cmd/x',
    'go run .',
    'cargo build',
    'cargo install --path .',
    'yarn build',
    'apt-get update',
    'kubectl apply -f local.yaml',
    'rustup-init --default-toolchain none',
    'pip install --group dev',
    'uvx --generate-shell-completion bash',
    'constructor __proto__ toString',
  ])('%s', (line) => {
    expect(fetchesOf(line)).toEqual([]);
  });
});
