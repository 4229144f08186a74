import { inputOf } from '../../analysis/input-of.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import type { AppTokenAction } from '../../facts/app-token-actions.ts';
import { organizationPermissions } from '../../facts/organization-permissions.ts';
import { asScalar, type Place, type ScalarNode, type Step, type Uses } from '../../model/index.ts';
import type { Grant } from './grant.ts';

/** Reads the inputs of a step that makes an app token. */
export function grantOf(step: Step, action: AppTokenAction, { at }: Uses): Grant {
  return {
    action,
    uses: at,
    everywhere: everywhere(step, action, at),
    permissions: permissionsOf(step, action),
  };
}

function everywhere(step: Step, action: AppTokenAction, uses: Place): Place | undefined {
  if (given(step, action.repositories) !== undefined) return undefined;
  if (action.owner === undefined) return uses;
  const owner = given(step, action.owner);
  return owner && standsAt(owner);
}

/** An empty text is as good as none. */
function given(step: Step, name: string | undefined): ScalarNode | undefined {
  const input = name === undefined ? undefined : inputOf(step, name);
  return input === undefined || input.value.trim() === '' ? undefined : input;
}

function permissionsOf(step: Step, { permissions }: AppTokenAction): Grant['permissions'] {
  if (permissions === undefined) return 'all';
  if (!permissions.endsWith('*')) {
    const text = given(step, permissions)?.value;
    if (text === undefined) return 'all';
    return /write|admin|\$\{\{/.test(text) ? 'write' : 'read';
  }
  const levels = levelsOf(step, permissions.slice(0, -1));
  if (levels.length === 0) return 'all';
  if (levels.every(({ name }) => organizationPermissions.test(name))) return 'organization';
  return levels.every(({ level }) => level === 'read') ? 'read' : 'write';
}

interface Level {
  readonly name: string;
  readonly level: string;
}

function levelsOf({ with: inputs }: Step, prefix: string): readonly Level[] {
  return inputs.flatMap(({ key, value }) => {
    const name = key.value.toLowerCase();
    const level = asScalar(value)?.value.trim().toLowerCase() ?? '';
    return name.startsWith(prefix) ? [{ name: name.slice(prefix.length), level }] : [];
  });
}
