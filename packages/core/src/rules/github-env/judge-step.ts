import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { startHops } from '../../analysis/runs/start-hops.ts';
import type { ScriptWrite } from '../../analysis/shell/script-write.ts';
import { writingScript } from '../../analysis/taint/flow/writing-script.ts';
import type { StepSpot } from '../../analysis/taint/step-spots.ts';
import type { Taint } from '../../analysis/taint/taint.ts';
import { taintsOfWrites } from '../../analysis/taint/taints-of-writes.ts';
import { confidenceFor, type FindingVerdict, finding } from '../../engine/index.ts';
import type { Place, ScalarNode } from '../../model/index.ts';
import { type Grade, gradeOf } from './grade-of.ts';
import { type Reach, reachOf } from './reach-of.ts';
import { undecidedWrites } from './undecided-writes.ts';

/** What is said of all that a step writes for later ones. */
export function judgeStep(spot: StepSpot, isStrict: boolean): readonly FindingVerdict[] {
  const { step, owner } = spot.step;
  // Asked first: it knows most scripts by what goes in, without reading them.
  const arrived = (['env', 'path'] as const).flatMap((file) =>
    taintsOfWrites(file, spot).map((taint) => ({ taint, file })),
  );
  if (arrived.length === 0 && !isStrict) return [];
  const script = writingScript(step, owner.kind === 'job' ? owner : spot.run?.job);
  if (script === undefined) return [];
  const { at, flow } = script;
  const all = arrived.map((one) => {
    const writes = flow.writes.filter(({ file }) => file === one.file);
    return { ...one, write: writeOf(one.taint, writes, at) };
  });
  const verdicts = all.map((one) => toFinding({ ...one, spot, at }));
  const shown = verdicts.filter(({ severity }) => isStrict || severity !== 'info');
  if (!isStrict) return shown;
  const known = new Set(all.map(({ write }) => write));
  return [...shown, ...undecidedWrites({ at, flow }, spot, known)];
}

/** The write that the last hop of a taint stands for. */
function writeOf(
  { hops }: Taint,
  writes: readonly ScriptWrite[],
  at: ScalarNode,
): ScriptWrite | undefined {
  const last = hops.at(-1);
  const here = writes.filter(({ from, to }) => at.part(from, to).start === last?.at.start);
  // One command can write several; the hop names the one that it is about.
  const named = here.find(({ name }) => name !== undefined && last?.message.endsWith(quoted(name)));
  return named ?? here.find(({ name }) => name === undefined) ?? here[0];
}

interface Arrival {
  readonly taint: Taint;
  readonly file: 'env' | 'path';
  /** undefined in a script that cannot be read. */
  readonly write: ScriptWrite | undefined;
  readonly at: ScalarNode;
  readonly spot: StepSpot;
}

function toFinding({ taint, file, write, at, spot }: Arrival): FindingVerdict {
  const { run, repository } = spot;
  const text = write === undefined ? at.value : at.value.slice(write.from, write.to);
  const used = write ?? { file, name: undefined, parts: [], from: 0, to: at.value.length };
  const reach = reachOf(taint, { write: used, text, script: at.value });
  const grade = gradeOf({ taint, reach, privilege: run && privilegeOf(run, repository) });
  return finding(placeOf(taint, at), messageFor({ taint, write: used, reach }, grade), {
    severity: grade.severity,
    confidence: confidenceFor(taint.doubts.length),
    related: [...startHops(spot.run), ...taint.hops],
    evidence: [...grade.because, ...taint.doubts],
  });
}

function placeOf({ hops }: Taint, at: ScalarNode): Place {
  return hops.at(-1)?.at ?? at;
}

interface Said {
  readonly taint: Taint;
  readonly write: ScriptWrite;
  readonly reach: Reach;
}

const writers = {
  outsider: 'anybody with an account can write',
  member: 'whoever may write to this repository decides',
  caller: 'whoever uses this gives',
} as const;

const instead = 'write it to GITHUB_OUTPUT, and hand it to the step that needs it by "env"';

function messageFor({ taint, write, reach }: Said, { holding }: Grade): string {
  const text = `text from ${quoted(taint.source)}, which ${writers[taint.author]},`;
  if (write.file === 'path') {
    return `${text} is written to GITHUB_PATH, so that every later step looks for its programs where that text says${holding}: write a fixed folder`;
  }
  const name = write.name === undefined ? '' : ` as ${quoted(write.name)}`;
  const effect = `${text} is written to GITHUB_ENV${name}, ${effects[reach]}${holding}: ${instead}`;
  return reach === 'any' ? `${effect}, or let only what you expect through` : effect;
}

const effects = {
  any: 'where a line of its own sets any variable for every later step, such as one that decides what bash or the linker loads',
  loaded: 'which decides what the programs of every later step load or run',
  one: 'and every later step has it as a variable',
} as const;
