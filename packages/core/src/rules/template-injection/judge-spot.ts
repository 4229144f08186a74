import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { startHops } from '../../analysis/runs/start-hops.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import type { Spot } from '../../analysis/taint/spot.ts';
import type { Taint } from '../../analysis/taint/taint.ts';
import { taintsOfExpression } from '../../analysis/taint/taints-of-expression.ts';
import { confidenceFor, type FindingVerdict, finding } from '../../engine/index.ts';
import { type Expression, expressionsIn } from '../../model/index.ts';
import { comesWithChange } from './comes-with-change.ts';
import { type Grade, gradeOf } from './grade-of.ts';
import { isLiteral } from './is-literal.ts';
import { pastedAnyway } from './pasted-anyway.ts';
import type { CodeSpot } from './spots-of.ts';

/** What is said of the texts that are run as code at one place. */
export function judgeSpot({ spot, sinks }: CodeSpot, isStrict: boolean): readonly FindingVerdict[] {
  return sinks.flatMap((sink) =>
    expressionsIn(sink.scalar).flatMap((expression) => {
      const taints = taintsOfExpression(expression, spot);
      if (taints.length === 0) return (isStrict && pastedAnyway(expression, sink)) || [];
      return taints.map((taint) => toFinding({ taint, sink, expression, spot }, isStrict));
    }),
  );
}

interface Arrival {
  readonly taint: Taint;
  readonly sink: CodeSink;
  readonly expression: Expression;
  readonly spot: Spot;
}

function toFinding(arrival: Arrival, isStrict: boolean): FindingVerdict {
  const { taint, sink, expression, spot } = arrival;
  const privilege = spot.run && privilegeOf(spot.run, spot.repository);
  const grade = gradeOf({
    taint,
    sink,
    privilege,
    isLiteral: isLiteral(expression, sink, spot),
    isStrict,
  });
  const text = quoted(expression.text.trim());
  const last = { at: expression, message: `${text} is pasted into ${sink.what}` };
  // An expression that names the source itself is the whole way.
  const isWhole = taint.hops.every(
    ({ at }) => at.source === expression.source && at.start === expression.start,
  );
  return finding(expression, messageFor(arrival, grade), {
    severity: grade.severity,
    confidence: confidenceFor(taint.doubts.length),
    related: [...startHops(spot.run), ...taint.hops, ...(isWhole ? [] : [last])],
    evidence: [...grade.because, ...taint.doubts],
  });
}

const effects = {
  script: 'which then runs it as code',
  input: 'which then runs it as code',
  shell: 'which decides what runs',
  folder: 'so that it decides where the step runs',
  options: 'where it can add options of its own',
} as const;

const remedies = {
  script: 'hand it over by "env" and use the variable, in double quotes',
  input: 'hand it over by "env" and read it there, or by an input that is no code',
  shell: 'write the name out',
  folder: 'write the path out, or check it before',
  options: 'write the options out',
} as const;

function messageFor({ taint, sink, expression }: Arrival, { holding }: Grade): string {
  const text = quoted(expression.text.trim());
  const from = taint.source === expression.text.trim() ? '' : ` from ${quoted(taint.source)}`;
  const what = `${text} pastes text${from} that ${writerOf(taint)} can write into ${sink.what}`;
  return `${what}, ${effects[sink.kind]}${holding}: ${remedies[sink.kind]}`;
}

function writerOf(taint: Taint): string {
  if (taint.author === 'outsider') return 'anybody with an account';
  if (taint.author === 'caller') return 'whoever uses this';
  return comesWithChange(taint)
    ? 'whoever had a change merged'
    : 'whoever may write to this repository';
}
