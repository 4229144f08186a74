import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { imitated } from './imitated.ts';

export const rule: Rule = {
  meta: {
    id: 'typosquat-uses',
    guard: 'pin-verify',
    title: 'The name of an action is almost that of a well-known one',
    severity: 'high',
    profile: 'default',
    practices: ['P34'],
  },
  check: {
    *uses({ uses }, { policy: { pins } }) {
      if (uses.kind !== 'repository') return;
      const owner = uses.owner.text.toLowerCase();
      const name = uses.name.text.toLowerCase();
      if (pins.trusted.has(owner) || pins.trusted.has(`${owner}/${name}`)) return;
      const meant = imitated(owner, name);
      if (meant === undefined) return;
      const here = { source: uses.owner.source, start: uses.owner.start, end: uses.name.end };
      const isSpelled =
        here.source.text.slice(here.start, here.end) === `${uses.owner.text}/${uses.name.text}`;
      const edits = [{ at: here, text: meant.name }];
      yield finding(
        uses.at,
        `${quoted(`${uses.owner.text}/${uses.name.text}`)} is one slip away from ${quoted(meant.name)}, and whoever has taken the name decides what runs here: write ${quoted(meant.name)}, or trust the owner in the configuration if this one is meant`,
        {
          severity: meant.isExact ? 'high' : 'medium',
          confidence: 'medium',
          ...(isSpelled ? { fix: { description: `write ${quoted(meant.name)}`, edits } } : {}),
        },
      );
    },
  },
};
