import { inputOf } from '../../analysis/input-of.ts';
import { isOnlyCallable } from '../../analysis/is-only-callable.ts';
import type { RegistryUpload } from '../../analysis/registries/registry-upload.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/**
 * PyPI compares its trusted publisher with `job_workflow_ref`, the called workflow, and the identity in an
 * attestation with the workflow that started: https://docs.pypi.org/trusted-publishers/troubleshooting/
 */
export function calledPublishing(upload: RegistryUpload): FindingVerdict | undefined {
  const { registry, run, site, hop } = upload;
  if (registry.name !== 'PyPI') return undefined;
  if (run.caller !== undefined) {
    return finding(hop.at, within(upload), {
      severity: makesAttestations(upload) ? 'medium' : 'low',
      related: [...callHops(run), ...site.via],
    });
  }
  if (!isOnlyCallable(run.root)) return undefined;
  return finding(
    hop.at,
    `${hop.message} by OIDC, in a workflow that only others call: PyPI does not take a workflow of another repository for a trusted publisher; let the workflow that starts build with this one, and publish in a job of its own`,
    { severity: 'medium', related: site.via },
  );
}

function within({ hop }: RegistryUpload): string {
  return `${hop.message} by OIDC, in a workflow that another one calls: PyPI refuses its attestations, which name the workflow that started; publish in a job of that one`;
}

/** Since its release 1.11, unless it is told otherwise. */
function makesAttestations({ publisher, site }: RegistryUpload): boolean {
  if (publisher?.action !== 'pypa/gh-action-pypi-publish') return false;
  return inputOf(site.step, 'attestations')?.value.trim().toLowerCase() !== 'false';
}
