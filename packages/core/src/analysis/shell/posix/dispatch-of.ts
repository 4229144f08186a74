import type { ScriptDispatch } from '../script-dispatch.ts';
import type { Context, NodeOf } from './context.ts';
import { partsOf } from './parts-of.ts';
import { textOfWord } from './text-of-word.ts';
import { wordText } from './word-text.ts';

type Word = NodeOf<'Word'>;
type Target = Pick<ScriptDispatch, 'target' | 'event'>;

/**
 * What `gh workflow run` or `gh api …/dispatches` starts in the repository that runs it
 * (https://cli.github.com/manual/gh_workflow_run); undefined for any other command, and for other repositories.
 */
export function dispatchOf(
  { pos, end }: NodeOf<'Command'>,
  words: readonly Word[],
  context: Context,
): ScriptDispatch | undefined {
  const texts = words.map((word) => wordText(word, context));
  if (!/^workflow run |^api .*dispatches/.test(texts.join(' '))) return undefined;
  const fields = words.flatMap((word, index) => {
    return /^-[fF]$|^--(?:raw-)?field$/.test(texts[index - 1] ?? '') ? fieldOf(word, context) : [];
  });
  const found = texts[0] === 'workflow' ? ofRun(texts) : ofApi(texts);
  if (found === undefined) return undefined;
  const isPiped =
    texts.some((text) => /^--(?:json|input)/.test(text)) && context.input !== undefined;
  const piped = { name: undefined, parts: partsOf(context.input ?? []) };
  const named = texts[0] === 'workflow' ? fields : fields.flatMap(behindBrackets);
  return { ...found, inputs: isPiped ? [...named, piped] : named, from: pos, to: end };
}

function ofRun(texts: readonly string[]): Target | undefined {
  const named = texts.findIndex((text) => /^(?:-R|--repo)$/.test(text));
  if (named !== -1 && !isOwn(texts[named + 1] ?? '')) return undefined;
  const takesValue = /^(?:-[fFrR]|--(?:raw-)?field|--ref|--repo)$/;
  const target = texts.find(
    (text, index) => index > 1 && !text.startsWith('-') && !takesValue.test(texts[index - 1] ?? ''),
  );
  return { target: plain(target), event: 'workflow_dispatch' };
}

function ofApi(texts: readonly string[]): Target | undefined {
  const path = texts.find((text) => /\/dispatches$/.test(text)) ?? '';
  const [, own = '', workflow] =
    /^\/?repos\/(.+?)(?:\/actions\/workflows\/([^/]+))?\/dispatches$/.exec(path) ?? [];
  if (!isOwn(own)) return undefined;
  if (workflow !== undefined) return { target: plain(workflow), event: 'workflow_dispatch' };
  const type = texts.find((text) => text.startsWith('event_type='));
  return { target: plain(type?.slice('event_type='.length)), event: 'repository_dispatch' };
}

function isOwn(repository: string): boolean {
  return /^(?:\{owner\}\/\{repo\}|:owner\/:repo|\$\{?(?:GITHUB_REPOSITORY|GH_REPO)\}?|\$\{\{\s*github\.repository\s*\}\})$/.test(
    repository,
  );
}

function plain(text: string | undefined): string | undefined {
  return text === undefined || /[$`]/.test(text) ? undefined : text;
}

type Field = ScriptDispatch['inputs'][number];

function fieldOf(word: Word, context: Context): Field {
  const text = textOfWord(word, context);
  const [first] = text;
  const name = typeof first === 'string' ? /^([^=]+)=/.exec(first)?.[1] : undefined;
  return { name, parts: partsOf(text) };
}

/** The API takes `inputs[name]` and `client_payload[name]`. */
function behindBrackets({ name, parts }: Field): readonly Field[] {
  if (name === undefined) return [{ name, parts }];
  const inside = /^(?:inputs|client_payload)\[(.+?)\]/.exec(name)?.[1];
  return inside === undefined ? [] : [{ name: inside, parts }];
}
