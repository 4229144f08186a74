import { existsSync, realpathSync } from 'node:fs';
import { GuardError, quoted } from '@portcullis/core';
import type { Download } from '../analysis/analysis.ts';
import { isYaml } from '../script/is-yaml.ts';
import { readScriptFile } from '../script/read-script-file.ts';
import type { Script } from '../script/script.ts';
import { stepScripts } from '../script/steps/step-scripts.ts';
import { toScript } from '../script/to-script.ts';
import { judgeScript } from './judge-script.ts';

/**
 * Reads a script, or those of a workflow's or an action's steps that download something to be used; `name` is what
 * reports call the file. Throws GuardError for what is none of these.
 */
export async function readScripts(path: string, name: string): Promise<readonly Script[]> {
  if (!existsSync(path)) throw new GuardError('path-not-found', `there is no ${quoted(name)}`);
  // Whoever names a link means what it leads to.
  const text = readScriptFile(realpathSync(path), name);
  if (!isYaml(name)) return [toScript(name, text)];
  const installers: Script[] = [];
  for (const script of stepScripts(name, text))
    if (await isInstaller(script)) installers.push(script);
  if (installers.length === 0)
    throw new GuardError(
      'bad-input',
      `no step of ${quoted(name)} downloads anything with a script for a shell: name the files that do`,
    );
  return installers;
}

/** Not one that only asks a server something, or installs the program that could. */
async function isInstaller(script: Script): Promise<boolean> {
  const { analysis } = await judgeScript(script);
  const foreign = analysis.downloads.filter((download) => !isOwn(download));
  return (
    foreign.some(({ role }) => role === 'code') ||
    (analysis.doubts.length > 0 && foreign.length > 0)
  );
}

/** From the job's own checkout, a server that it has started, or a file. */
function isOwn({ command, urls }: Download): boolean {
  if (command === 'git fetch' || command === 'git pull') return true;
  return urls.length > 0 && urls.every((url) => ownUrl.test(url));
}

const ownUrl =
  /^(?:file:|(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?:[:/]|$))/i;
