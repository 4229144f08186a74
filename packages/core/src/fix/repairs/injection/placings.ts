import { expressionsIn, type StepSite } from '../../../model/index.ts';
import { inPosix } from './in-posix.ts';
import { inPowershell } from './in-powershell.ts';
import { inPython } from './in-python.ts';
import { languageOf } from './language-of.ts';
import type { Replacement } from './replacement.ts';
import type { ScriptHole } from './script-hole.ts';

type Placing = (hole: ScriptHole, name: string) => Replacement;

/** How a hole of a step's script becomes a variable, in the language of the script. */
export function placings(site: StepSite, text: string): Placing {
  const { run } = site.step;
  const holes = (run === undefined ? [] : expressionsIn(run)).map(({ offset, text: inner }) => {
    const from = text.lastIndexOf('${{', offset);
    return { from, to: text.indexOf('}}', offset + inner.length) + 2, text: inner };
  });
  const language = languageOf(site);
  switch (language) {
    case 'posix':
      return inPosix(text, holes);
    case 'powershell':
      return inPowershell(text, holes);
    case 'python':
      return inPython(text, holes);
    case 'cmd':
      return () => ({ kind: 'none', reason: cmd });
    case 'node':
    case 'other':
      return () => ({
        kind: 'none',
        reason: 'the language of the script is not one that is read here',
      });
    case undefined:
      return () => ({ kind: 'none', reason: unknown });
  }
}

const cmd = 'cmd puts "%NAME%" into the line before it reads it, so that a variable is no better';
const unknown = 'which shell reads the script depends on the runner: say it with "shell"';
