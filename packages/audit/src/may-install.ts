import { type Repository, walk } from '@portcullis/core';

/** Whether any step looks as if it fetched something: what says no costs no look at its commands. */
export function mayInstall(repository: Repository): boolean {
  let isFound = false;
  walk(repository, {
    step: ({ step }) => {
      isFound ||= step.run !== undefined && fetching.test(step.run.value);
    },
  });
  return isFound;
}

/** Programs that fetch, and scripts that may run them. */
const fetching =
  /\b(?:curl|wget2?|aria2c|axel|irm|iwr|iex|Invoke-(?:WebRequest|RestMethod|Expression)|Start-BitsTransfer|DownloadFile|DownloadString|gh|git|docker|podman|nerdctl|buildah|skopeo|crane|oras|pip[\d.]*|pipx|uvx?|poetry|pdm|hatch|conda|mamba|micromamba|npm|npx|yarn|pnpm|pnpx|bunx?|deno|corepack|cargo|rustup|go|gem|bundle|composer|choco|winget|scoop|brew|apt|apt-get|aptitude|dnf|yum|microdnf|apk|pacman|zypper|snap|flatpak|mise|asdf|aqua|pre-commit|nix\S*|sdk|volta|fnm|nvm|helm|kubectl|terraform|tofu|dotnet|nuget|vcpkg|luarocks|opam|cabal|stack|ghcup|hex|mix|Rscript|R|julia|playwright|Install-(?:Module|Script|Package|PackageProvider)|Install-PSResource|urllib|urlretrieve|requests|python[\d.]*|node|perl|ruby|php|wp|krew|coursier|cs|sbt|mvn|gradle|xargs)\b|\.(?:sh|bash|zsh|ps1|py|js|mjs|cjs|rb|pl)\b|(?:^|[\s;&|("'])(?:\.{1,2}\/|source\s|\.\s)/i;
