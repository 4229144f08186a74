import type { Permissions } from '../../model/index.ts';
import { effectivePermissions } from '../effective-permissions.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Privilege, WritePower } from './privilege.ts';

type Powers = Pick<Privilege, 'writes' | 'identity' | 'defaultToken'>;

/** What the token of a job may write. A called workflow has at most what its caller has. */
export function tokenPowers(run: JobRun): Powers {
  const granted = grantedTo(run);
  if (granted === undefined) {
    const message = 'has no "permissions": its token may write where the settings say so';
    return { writes: [], identity: undefined, defaultToken: { at: run.job.key, message } };
  }
  const writes = [...granted.values()].filter(({ scope }) => scope !== identityScope);
  const identity = granted.get(identityScope) ?? granted.get(everything);
  return { writes, identity, defaultToken: undefined };
}

const identityScope = 'id-token';
const everything = '*';

/** What may be written, by scope. */
type Granted = ReadonlyMap<string, WritePower>;

/** undefined while nothing on the way says anything. */
function grantedTo(run: JobRun): Granted | undefined {
  const own = effectivePermissions(run.job);
  const above = run.caller && grantedTo(run.caller);
  if (own === undefined) return above;
  const asked = writesIn(own);
  return above === undefined ? asked : common(asked, above);
}

function writesIn({ all, scopes }: Permissions): Granted {
  if (all !== undefined) {
    const isWrite = all.value.trim() === 'write-all';
    const power = { scope: everything, at: all, message: 'has "write-all"' };
    return new Map(isWrite ? [[everything, power]] : []);
  }
  return new Map(
    scopes
      .filter(({ level }) => level.value.trim() === 'write')
      .map(({ scope, level }) => {
        const message = `has ${quoted(`${scope.value}: write`)}`;
        return [scope.value, { scope: scope.value, at: level, message }];
      }),
  );
}

function common(asked: Granted, above: Granted): Granted {
  if (above.has(everything)) return asked;
  if (asked.has(everything)) return above;
  return new Map([...asked].filter(([scope]) => above.has(scope)));
}
