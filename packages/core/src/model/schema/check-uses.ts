import { quoted } from '../expression/quoted.ts';
import { parseUses } from '../uses/parse-uses.ts';
import type { Uses } from '../uses/types.ts';
import { asScalar, type YamlNode } from '../yaml/index.ts';
import type { Refusals } from './refusals.ts';

// What nearly every step has needs no closer look.
const common = /^(?:[\w.-]+(?:\/[\w.-]+)+@[^@]+|\.\/[^$]*)$/;

/** Refuses a `uses` of a step that GitHub cannot read. */
export function checkStepUses(node: YamlNode | undefined, refusals: Refusals): void {
  const scalar = asScalar(node);
  if (scalar === undefined || scalar.value === '' || common.test(scalar.value)) return;
  const uses = parseUses(scalar);
  if (uses.kind === 'malformed') refusals.refuse(scalar, `GitHub refuses "uses": ${uses.message}`);
}

/**
 * Refuses a `uses` of a job that cannot be a workflow. GitHub's words: "workflows must be defined at the top level of
 * the .github/workflows/ directory", and others of that kind.
 */
export function checkWorkflowUses(node: YamlNode, refusals: Refusals): void {
  const scalar = asScalar(node);
  if (scalar === undefined || scalar.value === '') return;
  const fault = faultOf(parseUses(scalar));
  if (fault === undefined) return;
  const shape = '"owner/name/.github/workflows/file.yml@commit" or "./.github/workflows/file.yml"';
  refusals.refuse(
    scalar,
    `GitHub refuses ${quoted(scalar.value)} ${refusals.where()}, ${fault}: write ${shape}`,
  );
}

const topLevel = /^\.github\/workflows(?:-lab)?\/[^/]+\.ya?ml$/;

function faultOf(uses: Uses): string | undefined {
  switch (uses.kind) {
    case 'expression':
      return undefined;
    case 'malformed':
    case 'docker':
      return 'which names no workflow';
    case 'local':
      return pathFault(uses.path.text.replace(/^\.\//, ''));
    case 'self':
      return pathFault(uses.path.text);
    case 'repository':
      return pathFault(uses.path?.text ?? '');
  }
}

function pathFault(path: string): string | undefined {
  return topLevel.test(path) ? undefined : 'which is no file right in ".github/workflows"';
}
