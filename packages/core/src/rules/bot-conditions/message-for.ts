import { quoted } from '../../analysis/quoted.ts';
import type { PlacedTest } from './tests-of.ts';

/** What is wrong with a test for a bot, and what to test in its place. */
export function messageFor({ placed, test }: PlacedTest, event: string | undefined): string {
  const spelled = quoted(placed.expression.text.slice(test.tree.from, test.tree.to));
  const todo = remedyFor(event);
  if (!test.grants)
    return `${spelled} asks who acted last, so that an outsider who gets a bot to act on their work passes by what stands behind it; ${todo}`;
  switch (test.kind) {
    case 'whole':
      return `${spelled} asks who acted last and not whose work it is: an outsider can get the bot to act on theirs; ${todo}`;
    case 'part':
      return `${spelled} is true for everybody with such a name, and an outsider can register one or act through an app; ${todo}`;
    case 'written':
      return `${spelled} asks for a name that whoever makes a commit writes into it; ${todo}`;
  }
}

function remedyFor(event: string | undefined): string {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return 'compare the whole of "github.event.pull_request.user.login", which only the author of the pull request has';
    case 'issue_comment':
    case 'issues':
      return 'compare the whole of "github.event.issue.user.login", which only the author has';
    case 'discussion':
    case 'discussion_comment':
      return 'compare the whole of "github.event.discussion.user.login", which only the author has';
    case 'workflow_run':
      return 'test "github.event.workflow_run.head_repository.full_name == github.repository" as well, which no fork passes';
    default:
      return 'compare the author that the event names, as "github.event.pull_request.user.login" does for a pull request';
  }
}
