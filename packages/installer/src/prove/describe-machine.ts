import type { Script } from '../script/script.ts';
import { mentions } from './mentions.ts';
import type { Shell } from './sandbox/find-shells.ts';
import { downloaders, hashTools } from './sandbox/tool-names.ts';
import type { World } from './world.ts';

/** What held the script, what ran it, and what it could not be tried with here. */
export function describeMachine(
  { dialect, text }: Script,
  { isolation, tools }: World,
  shells: readonly Shell[],
): string {
  const other = dialect === 'sh' ? ['dash', 'bash', 'busybox'] : [];
  const named = [...downloaders, ...hashTools].filter((name) => mentions(text, name));
  const absent = [...new Set([...other, ...named])].filter((name) => !tools.has(name));
  const without = absent.length === 0 ? '' : `; not here, and not tried: ${absent.join(', ')}`;
  return `${isolation.says}; run by ${shells.map(({ name }) => name).join(', ')}${without}`;
}
