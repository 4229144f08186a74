import { type Finding, quoted } from '@portcullis/core';
import type { ComparedArm } from '../bytes/compare-arm.ts';
import type { KnownFiles } from '../bytes/known-files.ts';
import { uploadedName } from '../bytes/uploaded-name.ts';
import type { Script } from '../script/script.ts';
import { armFinding } from './arm-finding.ts';

/** What is wrong between a script and the artifacts at hand, or those of a release. */
export function byteFindings(
  script: Script,
  arms: readonly ComparedArm[],
  place: KnownFiles['kind'],
): readonly Finding[] {
  const differing = arms.filter(({ arm }) => arm.bytes === 'differ').slice(0, shownArms);
  const found = missing(script, arms, place);
  return [...differing.map((one) => differs(script, one, place)), ...found];
}

const shownArms = 64;

function differs(
  script: Script,
  { arm, names, actual }: ComparedArm,
  place: KnownFiles['kind'],
): Finding {
  const artifact = place === 'folder' ? 'artifact' : 'published asset';
  const has =
    actual === undefined
      ? `and no ${artifact} that it can be has it`
      : `and the ${artifact} has ${quoted(actual)}`;
  return armFinding(script, arm.line, {
    rule: 'value-differs',
    severity: 'high',
    confidence: 'high',
    message: `the script has ${quoted(arm.value ?? '')} as ${arm.algorithm} of ${quoted(arm.artifact)}, ${has}: it refuses what is released; write the value of these bytes`,
    evidence: names.slice(0, shownNames).map((name) => `compared with ${quoted(name)}`),
  });
}

/** One finding for all: a table of several versions has many. */
function missing(
  script: Script,
  arms: readonly ComparedArm[],
  place: KnownFiles['kind'],
): readonly Finding[] {
  const absent = arms.filter(({ arm }) => arm.bytes === 'missing');
  const [first] = absent;
  if (first === undefined) return [];
  const names = absent.slice(0, shownNames).map(({ arm }) => quoted(arm.artifact));
  const more = absent.length > names.length ? ` and ${absent.length - names.length} more` : '';
  const none = place === 'folder' ? 'no artifact is there for' : 'the release has no asset for';
  return [
    armFinding(script, first.arm.line, {
      rule: 'arm-without-artifact',
      severity: 'medium',
      confidence: absent.length === arms.length ? 'medium' : 'high',
      message: `${none} ${names.join(', ')}${more}, so whoever needs it gets an error, or what somebody else uploads by that name; build it, or take the arm out`,
      evidence: place === 'folder' ? [] : absent.flatMap(toRenamed).slice(0, shownNames),
    }),
  ];
}

const shownNames = 8;

/** Where the script has a name that no asset can have. */
function toRenamed({ arm: { artifact } }: ComparedArm): readonly string[] {
  const renamed = artifact.includes('{') ? artifact : uploadedName(artifact);
  return renamed === artifact || !/\.\w+$/.test(artifact)
    ? []
    : [`GitHub calls ${quoted(artifact)} ${quoted(renamed)} when it is uploaded`];
}
