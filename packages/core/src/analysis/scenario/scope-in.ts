import { only, type Step, type ValueScope } from '../../model/index.ts';
import type { Frame } from './frame.ts';
import { toldBy } from './told-by.ts';

/** The scope to read one text of a frame in. */
export function scopeIn(frame: Frame, text: string, step?: Step): ValueScope {
  const told = toldBy(frame.scenario, text);
  const { job, action, inputs } = frame;
  return {
    job: action === undefined ? job : undefined,
    action,
    step,
    told(path) {
      const [context, name, ...rest] = path;
      if (context !== 'inputs' || name === undefined || rest.length > 0) return told(path);
      if (inputs !== undefined) return inputs.get(name.toLowerCase()) ?? only(null);
      return frame.scenario.event === 'workflow_dispatch' ? undefined : noInput(frame);
    },
  };
}

function noInput({ scenario }: Frame): ReturnType<typeof only> | undefined {
  return scenario.event === undefined ? undefined : only(null);
}
