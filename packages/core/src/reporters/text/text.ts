import { groupAlike } from '../group-alike.ts';
import type { Reporter } from '../reporter.ts';
import { summarize } from '../summarize.ts';
import { findingBlock } from './finding-block.ts';
import { inconclusiveBlock } from './inconclusive-block.ts';
import { paletteOf } from './palette.ts';

/** For people: every finding with its code, what was not checked, and one line that sums it up. */
export const text: Reporter = (report, context) => {
  const style = { palette: paletteOf(context.color), width: context.maxWidth ?? 120 };
  const blocks = [
    ...report.findings.map((finding) => findingBlock(finding, context.sources, style)),
    ...groupAlike(report.inconclusive).map((one) => inconclusiveBlock(one, context.sources, style)),
    style.palette.strong(summarize(report)),
  ];
  return `${blocks.join('\n\n')}\n`;
};
