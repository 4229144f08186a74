import {
  type Location,
  type Place,
  type Repository,
  type Source,
  toLocation,
  walk,
} from '../model/index.ts';
import type { Finding, Fix } from './finding.ts';
import type { Inconclusive } from './report.ts';
import type {
  Check,
  Checks,
  FindingVerdict,
  InconclusiveVerdict,
  Rule,
  RuleContext,
  RuleMeta,
  Verdict,
} from './rule.ts';
import type { JudgedSuppression } from './suppression/types.ts';

interface Judgement {
  readonly findings: readonly Finding[];
  readonly inconclusive: readonly Inconclusive[];
}

/** Runs rules over a repository. Pure: the same context gives the same judgement. */
export function judge(rules: readonly Rule[], context: RuleContext): Judgement {
  const { repository } = context;
  const bench = new Bench(rules, context);
  bench.asker((checks) => checks.repository)(repository);
  repository.documents.forEach(bench.asker((checks) => checks.document));
  repository.dockerfiles.forEach(bench.asker((checks) => checks.dockerfile));
  if (repository.lockfile !== undefined)
    bench.asker((checks) => checks.lockfile)(repository.lockfile);
  walk(repository, {
    workflow: bench.asker((checks) => checks.workflow),
    job: bench.asker((checks) => checks.job),
    action: bench.asker((checks) => checks.action),
    step: bench.asker((checks) => checks.step),
    uses: bench.asker((checks) => checks.uses),
    image: bench.asker((checks) => checks.image),
  });
  return {
    findings: bench.findings,
    inconclusive: [...problemsOf(repository), ...bench.inconclusive],
  };
}

/** Lets the rules judge the suppressions themselves, once it is known which were used. */
export function judgeSuppressions(
  suppressions: readonly JudgedSuppression[],
  rules: readonly Rule[],
  context: RuleContext,
): Judgement {
  const bench = new Bench(rules, context);
  suppressions.forEach(bench.asker((checks) => checks.suppression));
  return bench;
}

/** Collects the verdicts of the active rules. */
class Bench {
  readonly findings: Finding[] = [];
  readonly inconclusive: Inconclusive[] = [];
  readonly #rules: readonly Rule[];
  readonly #context: RuleContext;
  readonly #counts = new Map<RuleMeta, Map<Source, number>>();

  constructor(rules: readonly Rule[], context: RuleContext) {
    this.#rules = rules;
    this.#context = context;
  }

  /** A function that puts a subject before every rule that has this kind of check. */
  asker<Subject>(kind: (checks: Checks) => Check<Subject> | undefined): (subject: Subject) => void {
    const asked = this.#rules.flatMap(({ meta, check }) => {
      const one = kind(check);
      return one === undefined ? [] : [{ meta, one }];
    });
    return (subject) => {
      for (const { meta, one } of asked) {
        for (const verdict of one(subject, this.#context)) this.#add(meta, verdict);
      }
    };
  }

  #add(meta: RuleMeta, verdict: Verdict): void {
    const number = this.#count(meta, verdict.at.source);
    if (number > mostInFile) return;
    if (number === mostInFile) this.inconclusive.push(toInconclusive(meta, tooMany(verdict)));
    else if (verdict.kind === 'finding') this.findings.push(toFinding(meta, verdict));
    else this.inconclusive.push(toInconclusive(meta, verdict));
  }

  #count(meta: RuleMeta, source: Source): number {
    const counts = this.#counts.get(meta) ?? new Map<Source, number>();
    this.#counts.set(meta, counts);
    const number = (counts.get(source) ?? 0) + 1;
    counts.set(source, number);
    return number;
  }
}

/** What one rule says of one file. The largest real files have a few hundred; a hostile matrix has 72 images a job. */
const mostInFile = 5000;

function tooMany({ at }: Verdict): InconclusiveVerdict {
  const message = `from here on nothing of this rule is reported in this file, which has ${mostInFile} or more of it: mend those above, or split the file`;
  return { kind: 'inconclusive', at, reason: 'too-many', message };
}

/** What only we could not read belongs to no rule. */
function problemsOf(repository: Repository): Inconclusive[] {
  return repository.documents.flatMap(({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.kind !== 'limit') return [];
      return [{ at: toLocation(problem.at), reason: problem.reason, message: problem.message }];
    }),
  );
}

function toFinding(meta: RuleMeta, verdict: FindingVerdict): Finding {
  const { at, message, severity, confidence, related = [], evidence = [], subject, fix } = verdict;
  return {
    rule: meta.id,
    guard: meta.guard,
    severity: severity ?? meta.severity,
    confidence: confidence ?? 'high',
    message,
    at: toLocation(at),
    related: related.map((one) => ({ at: locate(one.at), message: one.message })),
    evidence,
    ...(subject === undefined ? {} : { subject }),
    ...(fix === undefined ? {} : { fix: toFix(fix) }),
  };
}

function locate(at: Place | Location): Location {
  return 'source' in at ? toLocation(at) : at;
}

function toFix({ description, edits }: NonNullable<FindingVerdict['fix']>): Fix {
  return { description, edits: edits.map(({ at, text }) => ({ at: toLocation(at), text })) };
}

function toInconclusive(meta: RuleMeta, verdict: InconclusiveVerdict): Inconclusive {
  const { at, reason, message, subject } = verdict;
  return {
    rule: meta.id,
    guard: meta.guard,
    at: toLocation(at),
    reason,
    message,
    ...(subject === undefined ? {} : { subject }),
  };
}
