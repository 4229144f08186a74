import { actionName } from '../../../analysis/action-name.ts';
import { inputOf } from '../../../analysis/input-of.ts';
import { checkoutActions } from '../../../facts/checkout-actions.ts';
import type { Repository, ScalarNode, UsesSite } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Repair } from '../../repair.ts';
import { usesAt } from '../uses-at.ts';
import { gitUser } from './git-user.ts';
import { switchOff } from './switch-off.ts';

/** Writes `persist-credentials: false` where no later step seems to need what the checkout leaves. */
export const repair: Repair = {
  id: 'credentials',
  rules: ['artipacked'],
  *propose({ repository, findings }) {
    const uses = usesAt(repository);
    for (const finding of findings) {
      const site = uses(finding);
      const reason = site && reasonAgainst(site, repository);
      if (site === undefined) continue;
      if (reason !== undefined) yield refuse(site.uses.at.alias ?? site.uses.at, reason);
      else yield switchOff(site, finding) ?? refuse(site.uses.at.alias ?? site.uses.at, notPlain);
    }
  },
};

const notPlain =
  'its step is behind an alias, or written in a way that leaves no plain room: write "persist-credentials: false" by hand';

/** Why the credential may be needed; undefined when nothing says so. */
function reasonAgainst(site: UsesSite, repository: Repository): string | undefined {
  const { owner, step, uses } = site;
  const action = checkoutActions.get(actionName(uses) ?? '');
  if (action === undefined || step === undefined || action.switch === null)
    return 'this action cannot be told to: use "actions/checkout"';
  const asked = inputOf(step, action.switch);
  if (asked !== undefined) return askedFor(asked, action.switch);
  if (owner.kind === 'action')
    return 'the steps of whoever uses this action may need the credential: give it to them by an input, then write "persist-credentials: false" by hand';
  const user = gitUser(site, repository);
  if (user === undefined) return undefined;
  return `a later step (line ${user.line}) may need the credential (${user.what}): give it the token by itself, then write "persist-credentials: false" by hand`;
}

function askedFor({ value }: ScalarNode, name: string): string {
  return `"${name}: ${value.trim()}" asks for it: somebody needs the credential, or an expression decides`;
}
