import { localAction } from '../../../analysis/local-action.ts';
import type { Repository, UsesSite } from '../../../model/index.ts';
import { walk } from '../../../model/index.ts';
import { pathOf } from '../../meaning/path-of.ts';
import { plainText } from '../../meaning/plain-text.ts';
import { refuse } from '../../refuse.ts';
import type { Proposal, Repair } from '../../repair.ts';
import { whyNot } from './why-not.ts';

/**
 * `./action` is what lies in the workspace when the step runs; `$/action` is the running commit's own, whatever
 * was written over it. Answers no finding, so that it is made only when it is named.
 */
export const repair: Repair = {
  id: 'self',
  rules: [],
  *propose({ repository, options, isReported }) {
    for (const site of localUses(repository)) {
      if (!isReported(site.uses.at.source.path)) continue;
      yield proposeFor(site, repository, options.isEnterpriseServer);
    }
  },
};

function localUses(repository: Repository): readonly UsesSite[] {
  const sites: UsesSite[] = [];
  walk(repository, {
    uses: (site) => {
      // A called workflow is read from the running commit in either spelling.
      if (site.uses.kind === 'local' && site.step !== undefined) sites.push(site);
    },
  });
  return sites;
}

function proposeFor(site: UsesSite, repository: Repository, isEnterpriseServer: boolean): Proposal {
  const { uses, owner, step } = site;
  const at = uses.at.alias ?? uses.at;
  if (isEnterpriseServer) return refuse(at, 'GitHub Enterprise Server does not know "$/"');
  if (uses.kind !== 'local' || step === undefined) return refuse(at, notPlain);
  const action = localAction(uses, repository);
  if (action === undefined) return refuse(at, notThere);
  const reason = whyNot(site, action);
  if (reason !== undefined) return refuse(at, reason);
  const root = owner.kind === 'job' ? owner.workflow.node : owner.node;
  const path = pathOf(root, step.node);
  const dot = uses.at.part(0, 1);
  if (path === undefined || dot.end - dot.start !== 1) return refuse(at, notPlain);
  return {
    kind: 'mending',
    at: uses.at,
    description: `"$/" instead of "./": the action of the running commit, whatever lies in the workspace`,
    edits: [{ at: dot, text: '$' }],
    changes: [{ path: [...path, 'uses'], to: plainText(`$${uses.at.value.slice(1)}`) }],
    answers: [],
  };
}

const notPlain = 'the value is behind an alias or written in an unusual way: change it by hand';
const notThere = 'there is no such action in this tree: a step may bring it into the workspace';
