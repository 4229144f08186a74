import { asMap, asScalar } from '../../model/index.ts';
import type { RunStep } from '../runs/run-step.ts';

/** Whether images go to a registry that only lives as long as the job: a service, or where `ko` is told so. */
export function isLocalRegistry({ step, frame }: RunStep): boolean {
  const { services, env, workflow } = frame.job;
  if (services.some(({ image }) => /(?:^|\/)registry(?::|@|$)/.test(image?.value ?? '')))
    return true;
  return [step.env, env, workflow.env].some((one) => {
    const repository = asScalar(asMap(one)?.get('KO_DOCKER_REPO'))?.value ?? '';
    return /^(?:localhost|127\.0\.0\.1|[\w-]+\.local)(?:[:/]|$)/.test(repository);
  });
}
