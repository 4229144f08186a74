import type { FetchKind } from '@portcullis/core';
import type { Choice } from '../../fetch/choice.ts';
import { textChoice } from '../../script/choices/text-choice.ts';
import type { Call, Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';
import { choiceTexts } from './choice-text.ts';
import type { Draft } from './draft.ts';
import { isOwnRepository } from './is-own-repository.ts';
import { joinedChoices } from './joined-choices.ts';
import { memberPath } from './member-path.ts';
import type { NamedCall } from './named-call.ts';
import { optionOf } from './option-of.ts';

/** Releases, tags and archives by GitHub's client: known by the names of its methods, which no bundler changes. */
export function octokitDrafts({ call, path }: NamedCall, program: Program): Draft[] {
  const asked = askedOf(call, path, program);
  if (asked === undefined || isOwnRepository(asked.options)) return [];
  const choice = urlOf(asked, program);
  return [{ call, kind: asked.kind, by: `octokit.${asked.by}`, choice }];
}

interface Asked {
  readonly kind: FetchKind;
  readonly by: string;
  /** After `/repos/{owner}/{repo}`; undefined where the route is the whole of it. */
  readonly tail: string | undefined;
  readonly route?: string;
  readonly options: Call['arguments'][number] | undefined;
}

function askedOf(call: Call, path: readonly string[], program: Program): Asked | undefined {
  const [first, second] = call.arguments;
  const last = path.at(-1) ?? '';
  const direct = methodOf(path);
  if (direct !== undefined) return { ...direct, options: first };
  if (path.slice(-2).join('.') === 'repos.get' && asksForBranch(call, program)) {
    return { kind: 'api-latest', by: 'repos.get', tail: '', options: first };
  }
  if (last === 'paginate' || (last === 'iterator' && path.at(-2) === 'paginate')) {
    const listed = first && methodOf(memberPath(first));
    if (listed !== undefined) return { ...listed, options: second };
  }
  if (first && (last === 'request' || last === 'paginate')) {
    return routeOf(choiceTexts(choiceOf(first, program)), second);
  }
  return undefined;
}

/** Which branch is the default one decides code where that is fetched afterwards. */
function asksForBranch(call: Call, program: Program): boolean {
  const fn = program.functionOf(call);
  const text = fn === undefined ? '' : program.textOf(fn);
  return text.length < mostText && text.includes('default_branch');
}

const mostText = 6000;

function methodOf(path: readonly string[]): Omit<Asked, 'options'> | undefined {
  const name = path.slice(-2).join('.');
  const [kind, tail] = methods.get(name) ?? [];
  return kind && { kind, by: name, tail };
}

/** https://docs.github.com/en/rest/releases, https://docs.github.com/en/rest/repos; read on 2026-11-23. */
const methods: ReadonlyMap<string, readonly [FetchKind, string]> = new Map([
  ['repos.getLatestRelease', ['api-latest', '/releases/latest']],
  ['repos.listReleases', ['api-latest', '/releases']],
  ['repos.getReleaseByTag', ['api-latest', '/releases/tags/{tag}']],
  ['repos.getRelease', ['api-latest', '/releases/{release_id}']],
  ['repos.listReleaseAssets', ['api-latest', '/releases/{release_id}/assets']],
  ['repos.listTags', ['api-latest', '/tags']],
  ['git.listMatchingRefs', ['api-latest', '/git/matching-refs/{ref}']],
  ['repos.getReleaseAsset', ['download', '/releases/assets/{asset_id}']],
  ['repos.downloadTarballArchive', ['download', '/tarball/{ref}']],
  ['repos.downloadZipballArchive', ['download', '/zipball/{ref}']],
] as const);

/** `GET /repos/{owner}/{repo}/releases/latest`, or the same with the names filled in. */
function routeOf(routes: readonly string[], options: Asked['options']): Asked | undefined {
  const route = routes.find((one) =>
    /^(?:GET )?\/?repos\/[^/]+\/[^/]+\/(?:releases|tags|tarball|zipball|git\/(?:refs\/tags|matching-refs))\b/.test(
      one,
    ),
  );
  if (route === undefined) return undefined;
  const kind = /\/(?:tarball|zipball|assets)\//.test(route) ? 'download' : 'api-latest';
  return { kind, by: 'request', tail: undefined, route: route.replace(/^GET /, ''), options };
}

function urlOf({ tail, route, options }: Asked, program: Program): Choice {
  const text = `https://api.github.com${route ?? `/repos/{owner}/{repo}${tail ?? ''}`}`;
  const pieces = text.split(/(\{\w+\})/).filter((piece) => piece !== '');
  return joinedChoices(
    pieces.map((piece) => {
      if (!piece.startsWith('{')) return textChoice(piece);
      const value = optionOf(options, piece.slice(1, -1), program);
      return value === undefined ? unknownPart(piece) : choiceOf(value, program);
    }),
  );
}

function unknownPart(name: string): Choice {
  const part = { kind: 'unknown', why: `nothing says what "${name}" is` } as const;
  return { alternatives: [{ parts: [part], when: [] }], isOpen: false };
}
