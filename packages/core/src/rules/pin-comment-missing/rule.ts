import { commentsOnLine } from '../../analysis/comments-on-line.ts';
import { documentOf } from '../../analysis/document-of.ts';
import { isCommit } from '../../analysis/is-commit.ts';
import { quoted } from '../../analysis/quoted.ts';
import { versionsInComment } from '../../analysis/versions-in-comment.ts';
import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'pin-comment-missing',
    guard: 'pin-verify',
    title: 'A commit pin does not say which version it is',
    severity: 'info',
    profile: 'default',
    practices: ['P02', 'P03'],
  },
  check: {
    *uses({ uses, owner }, { repository }) {
      if (uses.kind !== 'repository' || !isCommit(uses.ref.text)) return;
      const document = documentOf(owner, repository);
      if (document === undefined) return;
      const { source, start } = uses.at;
      const places = [
        { source, start, end: uses.ref.end },
        ...(uses.at.alias === undefined ? [] : [uses.at.alias]),
      ];
      const comments = places.flatMap((place) => commentsOnLine(document, place));
      if (comments.some(({ text }) => versionsInComment(text).length > 0)) return;
      const comment = comments.find(({ text }) => text !== '');
      const instead = comment === undefined ? '' : ` (${quoted(comment.text)} names none)`;
      yield finding(
        uses.at,
        `${quoted(`${uses.owner.text}/${uses.name.text}`)} is pinned to a commit without a version comment${instead}, so that neither a reader nor an update tool knows which release it is: add "# <version>" on its line`,
      );
    },
  },
};
