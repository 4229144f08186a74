import { FeatureFlags } from '@actions/expressions/features';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

const trace = new NoOperationTraceWriter();

/** Whether GitHub's published parser takes a file. */
export async function githubAccepts(text: string, kind: 'workflow' | 'action'): Promise<boolean> {
  const file = { name: 'ci.yml', content: text };
  if (kind === 'action') return parseAction(file, trace).context.errors.count === 0;
  const { context, value } = parseWorkflow(file, trace);
  if (value === undefined) return false;
  const featureFlags = new FeatureFlags({ all: true });
  context.state.featureFlags = featureFlags;
  const { errors } = await convertWorkflowTemplate(context, value, undefined, { featureFlags });
  return errors === undefined && context.errors.count === 0;
}
