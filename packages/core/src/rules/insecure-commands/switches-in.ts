import {
  asScalar,
  constantOf,
  entriesOf,
  expressionsIn,
  type Place,
  type ScalarNode,
  type YamlNode,
} from '../../model/index.ts';

/** Where the commands may be switched on. `hidden`: the whole `env` is an expression. */
interface Switch {
  readonly at: Place;
  readonly is: 'on' | 'unknown' | 'hidden';
}

export function switchesIn(env: YamlNode | undefined): readonly Switch[] {
  const whole = asScalar(env);
  if (whole !== undefined) return whole.value.includes('${{') ? [{ at: whole, is: 'hidden' }] : [];
  return entriesOf(env).flatMap(({ key, value }) => {
    // Windows does not tell upper from lower case, and the name is the same word for whoever reads it.
    if (key.value.toUpperCase() !== 'ACTIONS_ALLOW_UNSECURE_COMMANDS') return [];
    const is = stateOf(asScalar(value));
    return is === 'off' ? [] : [{ at: key, is }];
  });
}

/** The runner asks .NET's `bool.TryParse`: `true` in any case, with white space around it. */
function stateOf(value: ScalarNode | undefined): 'on' | 'off' | 'unknown' {
  if (value === undefined) return 'off';
  const [first, ...others] = expressionsIn(value);
  if (first === undefined) return isTrue(value.value) ? 'on' : 'off';
  const isWhole = /^\s*\$\{\{[\s\S]*\}\}\s*$/.test(value.value) && others.length === 0;
  const constant = isWhole && first.tree !== undefined ? constantOf(first.tree) : undefined;
  if (constant !== undefined) return isTrue(String(constant)) ? 'on' : 'off';
  return isWhole ? 'unknown' : 'off';
}

function isTrue(text: string): boolean {
  return text.trim().toLowerCase() === 'true';
}
