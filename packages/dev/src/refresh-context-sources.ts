import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runNode } from './run-node.ts';
import { type Schema, toShapes } from './to-shapes.ts';

// node packages/dev/src/refresh-context-sources.ts CHECKOUT COMMIT: GitHub's descriptions of its webhooks, in a
// checkout of https://github.com/octokit/webhooks -> packages/core/src/facts/context-sources.json. What is text of
// somebody is told by names and formats (to-shapes.ts); who writes it, by the event and by what it is part of.
const [checkout = '', commit = ''] = process.argv.slice(2);
const folder = `${checkout}/payload-schemas/api.github.com`;

/** The events that start workflows, and who causes them: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const events = {
  outsider:
    'check_run check_suite discussion discussion_comment fork gollum issue_comment issues pull_request pull_request_review pull_request_review_comment status watch workflow_run',
  member:
    'branch_protection_rule create delete deployment deployment_status label merge_group milestone page_build public push registry_package release',
};

/** What members alone decide, also in an event of an outsider. */
const members =
  'repository organization enterprise installation base milestone label labels release requested_teams requested_team team category deployment type app';

const { shapes, roots } = toShapes(read, [...names('outsider'), ...names('member')]);
const facts = {
  source: `https://github.com/octokit/webhooks/tree/${commit}/payload-schemas/api.github.com, https://docs.github.com/webhooks/webhook-events-and-payloads, https://git-scm.com/docs/git-check-ref-format`,
  date: '2026-11-23',
  comment:
    "Text in the payload of an event that somebody writes; what is not named here only GitHub decides, or it is bound to letters, digits, dots and hyphens (logins, names of repositories, commits, times). Written by packages/dev/src/refresh-context-sources.ts. events: who causes one, and the shape of its payload. shapes: a word is free text, with ~ an address or the like, with * anything below it is free text, a:b has the shape b (lists are left out). members: what is below such a key is a member's, whoever caused the event",
  members: members.split(' '),
  events: {
    outsider: payloads('outsider'),
    member: { ...payloads('member'), repository_dispatch: 'repository_dispatch' },
  },
  shapes: { ...shapes, repository_dispatch: '*client_payload' },
};
const path = 'packages/core/src/facts/context-sources.json';
writeFileSync(path, JSON.stringify(facts));
runNode('.', ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', path]);

function names(author: keyof typeof events): readonly string[] {
  return events[author].split(' ');
}

function payloads(author: keyof typeof events): Readonly<Record<string, string>> {
  return Object.fromEntries(names(author).flatMap((event) => entryOf(event)));
}

function entryOf(event: string): readonly (readonly [string, string])[] {
  const shape = roots.get(event);
  if (shape === undefined) return [];
  return event === 'pull_request'
    ? [
        [event, shape],
        ['pull_request_target', shape],
      ]
    : [[event, shape]];
}

/** The schemas of an event, one for each of its activity types, or the one of a shared object. */
function read(name: string): readonly Schema[] {
  if (name.startsWith('common/')) return [parse(name)];
  return readdirSync(`${folder}/${name}`).map((file) => parse(`${name}/${file}`));
}

function parse(file: string): Schema {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
}
