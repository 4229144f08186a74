import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ActionTree, installsIn } from '@portcullis/immutability';
import {
  type AuditOutcome,
  type AuditRequest,
  auditRepository,
  defaultReleaseEnvironments,
  type Evidence,
  everyGuard,
  noPinPolicy,
  type Profile,
  parseConfiguration,
  readRepository,
  type Source,
  sorted,
} from '../../src/index.ts';

/** A small repository to audit: the text of each file by its path from the root. */
export interface Scenario {
  readonly files: ReadonlyMap<string, string>;
  readonly profile: Profile;
  /** What the outside says, for an online run: see `upstream-text.ts`. */
  readonly upstream?: string | undefined;
}

export const today = '2026-11-22';

/**
 * A fixture is one workflow (or one action, when it has `runs:`), or a `.txtar`: a whole repository in one text.
 * An action in a fixture would be one of our own, if a file in the tree had its name.
 */
export function readScenario(path: string): Scenario {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.txtar') ? fromArchive(text) : fromText(basename(path), text);
}

export function fromText(name: string, text: string): Scenario {
  const file = /^runs:/m.test(text) ? 'action.yml' : `.github/workflows/${name}`;
  const profile = /^\uFEFF?# profile: strict/.test(text) ? 'strict' : 'default';
  return { files: new Map([[file, text]]), profile };
}

/** Audits a scenario with every rule there is; those that need evidence say nothing without. */
export function audit(scenario: Scenario, evidence?: Evidence): AuditOutcome {
  return auditRepository({ ...toRequest(scenario), evidence });
}

/** What to audit and how, with the scenario's own configuration. */
export function toRequest({ files, profile }: Scenario): AuditRequest {
  const sources = [...files].map(([path, text]) => toSource(path, text));
  const config = sources.find(({ kind }) => kind === 'config');
  const ids = new Set(everyGuard.rules.map(({ meta }) => meta.id));
  const configuration = config === undefined ? undefined : parseConfiguration(config, ids);
  const repository = readRepository(
    sources.filter(({ kind }) => kind !== 'config' && kind !== 'script'),
  );
  return {
    repository,
    installs: installsIn(repository, toTree(sources)),
    rules: everyGuard.rules,
    policy: {
      profile: configuration?.profile ?? profile,
      releaseEnvironments: configuration?.releaseEnvironments ?? defaultReleaseEnvironments,
      allowedSecrets: configuration?.allowedSecrets ?? [],
      pins: configuration?.pins ?? noPinPolicy,
      today,
    },
    suppressions: configuration?.suppressions ?? [],
  };
}

/** What one rule said, as the .out files show it. */
export function show({ findings, inconclusive, suppressed }: AuditOutcome, rule: string): string {
  const lines: string[] = [];
  for (const one of sorted(findings).filter((each) => each.rule === rule)) {
    lines.push(`${span(one.at)} ${one.severity}/${one.confidence} ${one.message}`);
    for (const hop of one.related) lines.push(`  related ${span(hop.at)} ${hop.message}`);
    for (const fact of one.evidence) lines.push(`  evidence ${fact}`);
    for (const edit of one.fix?.edits ?? [])
      lines.push(`  fix ${span(edit.at)} ${JSON.stringify(edit.text)}`);
  }
  for (const one of sorted(inconclusive).filter((each) => each.rule === rule)) {
    lines.push(`${span(one.at)} inconclusive/${one.reason} ${one.message}`);
  }
  for (const { finding, by, reason } of suppressed.filter((each) => each.finding.rule === rule)) {
    lines.push(`${span(finding.at)} suppressed by ${by}: ${reason}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function span({ path, start, end }: AuditOutcome['findings'][number]['at']): string {
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

/**
 * Files behind lines `-- path --` (https://pkg.go.dev/golang.org/x/tools/txtar); `profile` and `upstream.yml` are
 * none of them.
 */
export function fromArchive(archive: string): Scenario {
  const [, ...parts] = archive.split(/^-- (\S+) --\r?\n/m);
  const files = new Map<string, string>();
  for (let index = 0; index < parts.length; index += 2) {
    files.set(parts[index] ?? '', parts[index + 1] ?? '');
  }
  const profile = files.delete('profile') ? 'strict' : 'default';
  const upstream = files.get('upstream.yml');
  files.delete('upstream.yml');
  return { files: new Map([...files].sort()), profile, upstream };
}

function toSource(path: string, text: string): Source {
  return { path, repositoryPath: path, kind: kindOf(path), text: text.replace(/^\uFEFF/, '') };
}

/** The whole scenario as a tree whose scripts steps can run. */
function toTree(sources: readonly Source[]): ActionTree {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return {
    read: (path) => {
      const source = byPath.get(path);
      return source === undefined ? { kind: 'absent' } : { kind: 'file', source };
    },
    list: (folder) => {
      const start = folder === '.' ? '' : `${folder}/`;
      const inside = [...byPath.keys()].filter((path) => path.startsWith(start));
      return inside.map((path) => path.slice(start.length).replace(/\/.*/s, '/'));
    },
  };
}

function kindOf(path: string): Source['kind'] {
  if (path === '.github/portcullis.yml') return 'config';
  if (path === '.github/workflows/actions.lock') return 'lockfile';
  if (path.startsWith('.github/workflows/')) return 'workflow';
  if (/\.(?:sh|ps1)$/.test(path)) return 'script';
  return /(^|\/)action\.ya?ml$/.test(path) ? 'action' : 'dockerfile';
}
