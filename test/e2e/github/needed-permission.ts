/**
 * What a job's token has to hold for an operation; undefined for what needs none, `never` for what the token of a job
 * may not do whatever it holds. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export function neededPermission(operation: string): Needed | 'never' | undefined {
  const [method, path = ''] = operation.split(' ');
  const isRead = method === 'GET';
  const rest = path.replace('/repos/{owner}/{repo}', '');
  if (/^\/(?:releases|git|contents|compare)\b/.test(rest)) return [`contents`, level(isRead)];
  if (rest.startsWith('/attestations')) return ['attestations', level(isRead)];
  if (/^\/(?:actions|environments)\b/.test(rest)) return ['actions', level(isRead)];
  if (rest.startsWith('/deployments')) return ['deployments', level(isRead)];
  // It needs "Administration", which no workflow can ask for.
  if (rest === '/immutable-releases') return 'never';
  return undefined;
}

export type Needed = readonly [scope: string, level: 'read' | 'write'];

function level(isRead: boolean): 'read' | 'write' {
  return isRead ? 'read' : 'write';
}
