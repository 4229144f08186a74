import { count, quoted } from '@portcullis/core';
import {
  blockingRows,
  defaultMustKnow,
  environments,
  gatherPreflight,
  judgePreflight,
  openPreflight,
  type PreflightPolicy,
  type PreflightPorts,
  type Row,
  SealError,
} from '@portcullis/release';
import { goOnline } from '../go-online.ts';
import { textInput } from '../text-input.ts';
import { endStage } from './end-stage.ts';
import { auditCaller } from './preflight-audit.ts';
import { tellPreflight } from './preflight-told.ts';
import { readStage, type Stage } from './read-stage.ts';

/** What release-preflight does: asks, judges row by row, tells every row, and fails for those that end the release. */
export function runReleasePreflight(): Promise<void> {
  return endStage('release-preflight', async () => {
    const stage = readStage();
    const { plan, ref, inputs } = stage;
    const policy = { ...common, isSolo: inputs.isSolo };
    const event = process.env.GITHUB_EVENT_NAME ?? '';
    const actors = [process.env.GITHUB_ACTOR ?? '', process.env.GITHUB_TRIGGERING_ACTOR ?? ''];
    const facts = await gatherPreflight({ plan, policy, event, actors, ref }, openPorts(stage));
    const rows = judgePreflight(facts, plan, policy);
    const blocking = blockingRows(rows, policy);
    await tellPreflight(rows, blocking);
    if (blocking.length > 0) throw new SealError('not-ready', toRefusal(blocking));
  });
}

const common: Omit<PreflightPolicy, 'isSolo'> = {
  events: ['workflow_dispatch'],
  gate: environments.gate,
  environment: environments.release,
  mustKnow: defaultMustKnow,
};

function openPorts({ plan, workspace, outside }: Stage): PreflightPorts {
  const { api, token, environment, userAgent } = outside;
  const trustedRoot = textInput('trusted-root');
  const gather = goOnline({ token, fallbackServer: undefined, trustedRoot });
  return openPreflight(plan, {
    api,
    token,
    http: { environment, userAgent },
    workflowRef: process.env.GITHUB_WORKFLOW_REF ?? '',
    runGuards: (tree) => auditCaller(tree, { workspace, gather }),
  });
}

function toRefusal(blocking: readonly Row[]): string {
  const [first] = blocking;
  const ends = blocking.length === 1 ? 'ends the release:' : 'end the release, first';
  const rows = `${count(blocking.length, 'row')} of the preflight ${ends}`;
  return `${rows} ${quoted(first?.id ?? '')}: ${first?.why}; the job summary has every row`;
}
