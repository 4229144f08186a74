import { oneOf } from './one-of.ts';
import { onlineKinds } from './online-kinds.ts';
import { type Online, parseOnline } from './parse-online.ts';
import { parseOptions } from './parse-options.ts';

interface GraphArguments {
  readonly paths: readonly string[];
  readonly format: 'tree' | 'mermaid' | 'json';
  readonly config: string | undefined;
  readonly online: Online;
}

/** The arguments of `graph`. Throws GuardError with what is accepted. */
export function parseGraph(args: readonly string[]): GraphArguments {
  const options = parseOptions(args, { ...onlineKinds, format: 'value', config: 'value' });
  const [config] = options.all('config');
  return {
    paths: options.positionals.length === 0 ? ['.'] : options.positionals,
    format: oneOf(options, 'format', ['tree', 'mermaid', 'json'] as const) ?? 'tree',
    config,
    online: parseOnline(options),
  };
}
