import type { CommandLine } from '../shell/commands-in.ts';
import { programName } from '../shell/program-name.ts';

/** Whether a command of a build tool builds nothing: it installs a named tool, logs in, or tells something. */
export function isSettingUp([word = '', ...args]: CommandLine): boolean {
  const [first = '', second = ''] = args.filter((arg) => !/^[-+]/.test(arg));
  switch (programName(word)) {
    case 'cargo':
      return (
        /^(?:login|owner|search|metadata|pkgid|binstall|info|yank|fmt)$/.test(first) ||
        (first === 'install' && !args.includes('--path'))
      );
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return /^(?:version|pkg|dist-tag|ping|info|show|access|deprecate|set|get|npm)$/.test(first);
    case 'uv':
      return /^(?:version|tool|python|self|venv)$/.test(first) && second !== 'run';
    case 'poetry':
    case 'hatch':
    case 'pdm':
      return /^(?:version|config|self)$/.test(first);
    case 'dotnet':
      return /^(?:nuget|tool)$/.test(first);
    case 'go':
      return /^(?:list|mod|version|env)$/.test(first);
    case 'mise':
    case 'pixi':
      return /^(?:global|use|version)$/.test(first);
    case 'helm':
    case 'nix':
      return true;
    default:
      return false;
  }
}
