import { entriesOf, expressionsIn, type ScalarNode } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import type { Hop } from '../../runs/run-step.ts';
import type { ScriptWrite } from '../../shell/script-write.ts';
import type { SpotStep } from '../spot.ts';
import type { Taint } from '../taint.ts';
import type { Follow, Key } from './asking.ts';
import { distinct, doubted, through } from './hops.ts';
import { mayCarry } from './may-carry.ts';
import { ofPart } from './of-part.ts';
import { type PartPlace, placeOf } from './part-place.ts';
import { recall } from './recall.ts';
import { type Site, stepSite } from './site.ts';
import { writingScript } from './writing-script.ts';

/** What is asked of a step's script: who reads it, and how the variables that it reads are followed. */
export interface Written {
  readonly file: ScriptWrite['file'];
  readonly name: Key;
  readonly site: Site;
  readonly follow: Follow;
  readonly variable: (name: string, site: Site) => readonly Taint[];
}

/** The taints of what the script of a step writes for those after it. */
export function ofWrites(writer: SpotStep, written: Written): readonly Taint[] {
  const site = stepSite(writer, written.site);
  const wanted = { path: [written.file, written.name, 'written'], as: 'text' } as const;
  const { step } = writer;
  return recall({ key: step, at: step.node }, { site, wanted }, () => find(writer, site, written));
}

function find(writer: SpotStep, site: Site, written: Written): readonly Taint[] {
  const { follow, variable } = written;
  if (!mayCarry(writer.step, { site, follow, variable })) return [];
  const job = writer.owner.kind === 'job' ? writer.owner : written.site.run?.job;
  const script = writingScript(writer.step, job);
  if (script === undefined) return [];
  const { at, flow } = script;
  const writes = flow.writes.filter((write) => isAsked(write, written));
  const found = writes.flatMap((write) => ofWrite({ writer, at, write, site }, written));
  const isUnread = flow.isRough && writes.length === 0;
  return distinct(isUnread ? ofUnread({ writer, at, site }, written) : found);
}

function isAsked({ file, name }: ScriptWrite, asked: Written): boolean {
  if (file !== asked.file) return false;
  if (asked.name === undefined || name === undefined) return true;
  return name.toLowerCase() === asked.name.toLowerCase();
}

function ofWrite(inner: Inner, written: Written): readonly Taint[] {
  const found = inner.write.parts.flatMap((part) => ofPart(part, placed(inner), written));
  const taints = through(found, hopOf(inner));
  const isNamed = inner.write.name !== undefined || written.name === undefined;
  return isNamed ? taints : doubted(taints, 'the name that a script writes to is computed');
}

/** What goes into a script that nobody reads here may come out of it, where the script names what is asked for. */
function ofUnread({ writer, at, site }: Omit<Inner, 'write'>, written: Written): readonly Taint[] {
  const { name, follow, variable, file } = written;
  if (name === undefined || !at.value.toLowerCase().includes(name.toLowerCase())) return [];
  const names = entriesOf(writer.step.env).map(({ key }) => key.value);
  const found = [
    ...expressionsIn(at).flatMap((one) => follow.expression(one, site)),
    ...names.filter((one) => at.value.includes(one)).flatMap((one) => variable(one, site)),
  ];
  const target = file === 'output' ? 'its output' : 'the variable';
  const message = `${stepName(writer)} may write it to ${target} ${quoted(name)}`;
  return doubted(through(found, { at, message }), 'the script cannot be read here');
}

interface Inner {
  readonly writer: SpotStep;
  readonly at: ScalarNode;
  readonly write: ScriptWrite;
  readonly site: Site;
}

function placed({ at, site, write: { from, to } }: Inner): PartPlace {
  return { at, site, from, to };
}

function hopOf(inner: Inner): Hop {
  const { writer, write } = inner;
  const what = write.file === 'output' ? 'its output' : 'the variable';
  const target = write.name === undefined ? `${what}s` : `${what} ${quoted(write.name)}`;
  return { at: placeOf(placed(inner)), message: `${stepName(writer)} writes it to ${target}` };
}

function stepName({ step: { id, name } }: SpotStep): string {
  const who = id ?? name;
  return who === undefined ? 'a step' : `the step ${quoted(who.value)}`;
}
