import { expressionsIn } from '../../../model/index.ts';
import type { ScriptPart } from '../../shell/script-part.ts';
import type { Taint } from '../taint.ts';
import type { Follow } from './asking.ts';
import { lineChecked } from './line-checked.ts';
import { ofCommand } from './of-command.ts';
import { type PartPlace, placeOf } from './part-place.ts';
import type { Site } from './site.ts';

interface Following {
  readonly follow: Follow;
  readonly variable: (name: string, site: Site) => readonly Taint[];
}

/** The taints of one origin of a value in a script. */
export function ofPart(part: ScriptPart, where: PartPlace, following: Following): readonly Taint[] {
  const { at, site } = where;
  switch (part.kind) {
    case 'variable':
      return following.variable(part.name, site);
    case 'expression': {
      const { offset } = part;
      const found = expressionsIn(at).find((one) => one.offset + one.text.length >= offset);
      return found === undefined ? [] : following.follow.expression(found, site);
    }
    case 'payload':
      return ofPayload(part.path, where, following);
    case 'command':
      return ofCommand(part.words, { at: placeOf(where), site });
    case 'checked':
      return part.isWhole ? [] : lineChecked(ofPart(part.part, where, following));
    case 'harmless':
    case 'unknown':
      return [];
  }
}

function ofPayload(path: string, where: PartPlace, { follow }: Following): readonly Taint[] {
  const keys = path
    .toLowerCase()
    .split(/[.[\]]+/)
    .filter((key) => key !== '');
  const wanted = { path: ['event', ...keys], as: keys.length === 0 ? 'all' : 'text' } as const;
  const text = ['github.event', path].filter((one) => one !== '').join('.');
  return follow.github({ at: placeOf(where), text }, { site: where.site, wanted, follow });
}
