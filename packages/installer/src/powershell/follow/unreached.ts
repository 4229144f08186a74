import type { Span } from '../../analysis/analysis.ts';
import type { PsArgument, PsNode } from '../tree/ps-node.ts';
import { downloadCommands } from './download-commands.ts';
import { doubt, type Machine } from './machine.ts';
import { nodesIn } from './nodes-in.ts';

/** A download that no way leads to is one that was not understood: never a pass. */
export function noteUnreached(machine: Machine, program: PsNode): void {
  const nodes = [...nodesIn(program)];
  for (const node of nodes) {
    if (node.kind === 'unread')
      doubt(machine, node, 'this part is nested too deeply, or too long, to be read');
  }
  const met = new Set([...machine.sites.values()].map(({ start }) => start));
  const missed = nodes.filter((node) => isDownload(node) && !met.has(node.start));
  if (missed.length === 0) return;
  const words = wordsIn(nodes);
  const unused = [...machine.functions.values()].filter(({ name }) => !words.has(name));
  const closed: readonly Span[] = [...unused, ...machine.closed.values()];
  for (const { start, end } of missed) {
    const isClosed = closed.some((it) => it.start <= start && it.end >= end);
    if (!isClosed) doubt(machine, { start, end }, 'no way was found that leads to this download');
  }
}

/** All that a function could be called by. */
function wordsIn(nodes: readonly PsNode[]): ReadonlySet<string> {
  const texts = nodes.flatMap((node) => (node.kind === 'text' ? node.parts : []));
  const words = texts.flatMap((part) => (typeof part === 'string' ? part.split(/[^\w-]+/) : []));
  return new Set(words.map((word) => word.toLowerCase()));
}

function isDownload(node: PsNode): boolean {
  if (node.kind === 'call') return /^download(?:file|string|data)/i.test(wordOf(node.name));
  if (node.kind !== 'command') return false;
  const isFetch = Object.hasOwn(downloadCommands, wordOf(node.name).toLowerCase());
  return isFetch && !node.args.some((arg, at) => isHeadOnly(arg, node.args[at + 1]));
}

/** `-Method Head` asks for the size, and gets no bytes. */
function isHeadOnly(arg: PsArgument, next: PsArgument | undefined): boolean {
  const isMethod = arg.kind === 'parameter' && /^-method$/i.test(arg.name);
  return isMethod && next?.kind === 'value' && /^head$/i.test(wordOf(next.value));
}

function wordOf(node: PsNode): string {
  const [first] = node.kind === 'text' ? node.parts : [];
  return typeof first === 'string' ? first.replace(/\.exe$/i, '') : '';
}
