import { expect, test } from '@jest/globals';
import { parseExpression } from '../../../src/model/expression/parse-expression.ts';
import { botTests } from '../../../src/rules/bot-conditions/bot-tests.ts';

/** `kind`, `+` where a bot gets more by it, `!` where nothing stands beside it, `*` where the author is asked as well. */
function said(text: string): readonly string[] {
  const { tree } = parseExpression(text);
  return (tree === undefined ? [] : botTests(tree)).map(
    ({ kind, grants, isAlone, isBacked }) =>
      `${kind}${grants ? '+' : '-'}${isAlone ? '!' : ''}${isBacked ? '*' : ''}`,
  );
}

const bot = "github.actor == 'dependabot[bot]'";
const not = "github.actor != 'dependabot[bot]'";
const author = "github.event.pull_request.user.login == 'dependabot[bot]'";

test.each<[string, readonly string[]]>([
  [bot, ['whole+!']],
  ["'dependabot[bot]' == github.actor", ['whole+!']],
  ["GITHUB['Actor'] == 'DEPENDABOT[BOT]'", ['whole+!']],
  ["github.triggering_actor == 'x[bot]'", ['whole+!']],
  ["github.event.sender.login == 'x[bot]'", ['whole+!']],
  ["github.event.pull_request.sender.login == 'x[bot]'", ['whole+!']],
  ["github.event.workflow_run.actor.login == 'x[bot]'", ['whole+!']],
  ["github.actor_id == '49699333'", ['whole+!']],
  ['github.actor_id == 49699333', ['whole+!']],
  ['github.actor_id == 1', []],
  ["github.event.sender.type == 'Bot'", ['part+!']],
  ["github.event.head_commit.author.name == 'x[bot]'", ['written+!']],
  ["github.event.head_commit.author.email == '1+x[bot]@users.noreply.github.com'", ['written+!']],
  ["github.event.head_commit.message == 'x[bot]'", []],
  ["github.actor == 'someone'", []],
  ['github.actor == github.repository_owner', []],
  ["env.ACTOR == 'dependabot[bot]'", []],
  [not, ['whole-!']],
  [`!(${bot})`, ['whole-!']],
  [`!(${not})`, ['whole+!']],
  [`!(!(${bot}))`, ['whole+!']],
  [`(${bot}) == true`, ['whole+!']],
  [`(${bot}) == false`, ['whole-!']],
  [`(${bot}) != true`, ['whole-!']],
  [`(${not}) == false`, ['whole+!']],
  [`${bot} || github.ref == 'x'`, ['whole+!']],
  [`${bot} && github.ref == 'x'`, ['whole+']],
  [`!(${not} || github.ref == 'x')`, ['whole+']],
  [`!(${not} && github.ref == 'x')`, ['whole+!']],
  [`(${bot} || inputs.x) && vars.y`, ['whole+']],
  [`${bot} && ${author}`, ['whole+*']],
  [`(${bot} || inputs.x) && (${author} && vars.y)`, ['whole+*']],
  [`${bot} && (${author} || vars.y)`, ['whole+']],
  [`${bot} && (${author} || github.event.issue.user.id == 5)`, ['whole+*']],
  [`${bot} || ${author}`, ['whole+!']],
  [`!(${not} || ${author})`, ['whole+']],
  [`${bot} && github.event.pull_request.user.login != 'x'`, ['whole+']],
  [`${bot} && github.event.pull_request.user.login == ''`, ['whole+']],
  ["contains(github.actor, '[bot]')", ['part+!']],
  ["endsWith(github.actor, '[bot]')", ['part+!']],
  ["startsWith(github.actor, 'renovate')", ['part+!']],
  ["startsWith(github.actor, 'al')", []],
  ["!contains(github.actor, 'bot')", ['part-!']],
  ["startsWith(github.event.pull_request.user.login, 'dependabot')", ['part+!']],
  ["endsWith(github.event.pull_request.user.login, '[bot]')", []],
  ['contains(fromJSON(\'["a", "b[bot]"]\'), github.actor)', ['whole+!']],
  ['contains(fromJSON(\'["a"]\'), github.actor)', []],
  [`format('{0}', ${bot})`, ['whole+!']],
  [`case(${bot}, 'a', 'b')`, ['whole+!']],
  [`${bot} && 'a' || 'b'`, ['whole+']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
