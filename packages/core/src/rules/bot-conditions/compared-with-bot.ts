import { contextPath } from '../../analysis/conditions/context-path.ts';
import { botAccounts } from '../../facts/bot-accounts.ts';
import {
  type CallTree,
  constantOf,
  type ExpressionTree,
  possibleOfTree,
} from '../../model/index.ts';
import type { BotTest } from './bot-test.ts';

/** `isEqual`: the test is true for the bot. */
type Compared = Pick<BotTest, 'subject' | 'kind'> & { readonly isEqual: boolean };

/** What a comparison or a search asks about a bot; undefined when it does not. */
export function comparedWithBot(tree: ExpressionTree): Compared | undefined {
  if (tree.kind === 'call') return bySearch(tree);
  if (tree.kind !== 'binary' || (tree.operator !== '==' && tree.operator !== '!='))
    return undefined;
  const found = ofPair(tree.left, tree.right) ?? ofPair(tree.right, tree.left);
  return found && { ...found, isEqual: tree.operator === '==' };
}

type Asked = Pick<BotTest, 'subject' | 'kind'>;

function ofPair(one: ExpressionTree, other: ExpressionTree): Asked | undefined {
  const subject = contextPath(one);
  if (subject === undefined) return undefined;
  const value = String(constantOf(other) ?? '').trim();
  if (actors.name.test(subject) && isBot(value)) return { subject, kind: 'whole' };
  if (actors.id.test(subject) && botAccounts.ids.has(value)) return { subject, kind: 'whole' };
  // Every app is one, also an outsider's.
  if (actors.type.test(subject) && /^bot$/i.test(value)) return { subject, kind: 'part' };
  return written.test(subject) && isBot(value) ? { subject, kind: 'written' } : undefined;
}

const actors = {
  name: /^github\.(?:actor|triggering_actor|event\.(?:pull_request\.)?sender\.login|event\.workflow_run\.(?:triggering_)?actor\.login)$/,
  id: /^github\.(?:actor_id|event\.(?:pull_request\.)?sender\.id|event\.workflow_run\.(?:triggering_)?actor\.id)$/,
  type: /^github\.event\.(?:sender|workflow_run\.(?:triggering_)?actor)\.type$/,
};

/** Git asks nobody who they are. */
const written =
  /^github\.event\.(?:workflow_run\.)?head_commit\.(?:author|committer)\.(?:name|email|username)$/;

/** Names of people, of which some may act in place of others, are no matter of this rule. */
function isBot(name: string): boolean {
  return /\[bot\](?:@|$)/i.test(name);
}

function bySearch({ name, args }: CallTree): Compared | undefined {
  const [text, part] = args;
  if (text === undefined || part === undefined) return undefined;
  if (name === 'contains') {
    const listed = inList(text, part);
    if (listed !== undefined) return { ...listed, isEqual: true };
  }
  if (!/^(?:contains|startswith|endswith)$/.test(name)) return undefined;
  const subject = contextPath(text);
  const searched = String(constantOf(part) ?? '').toLowerCase();
  if (subject === undefined || !isPart(searched)) return undefined;
  const isOpen = actors.name.test(subject) || (authorName.test(subject) && canBeBorne(searched));
  return isOpen ? { subject, kind: 'part', isEqual: true } : undefined;
}

const authorName = /^github\.event\.(?:pull_request|issue|comment|review)\.user\.login$/;

/** Nobody but an app has a bracket in the name, and an outsider's app cannot open a pull request elsewhere. */
function canBeBorne(part: string): boolean {
  return !part.includes('[');
}

function isPart(searched: string): boolean {
  return botAccounts.words.some((word) => searched.includes(word));
}

/** `contains(fromJSON('["dependabot[bot]", …]'), github.actor)` */
function inList(list: ExpressionTree, item: ExpressionTree): Asked | undefined {
  const subject = contextPath(item);
  if (subject === undefined || !actors.name.test(subject)) return undefined;
  const [value] = possibleOfTree(list, {}).values;
  const names = Array.isArray(value) ? value.map(String) : [];
  return names.some(isBot) ? { subject, kind: 'whole' } : undefined;
}
