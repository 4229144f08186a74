import type { IncomingHttpHeaders } from 'node:http';

/** What the description does not say: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
export function problemsOfHeaders(headers: IncomingHttpHeaders): readonly string[] {
  const wanted = [
    ['accept', /^application\/vnd\.github\+json$/],
    ['x-github-api-version', /^2022-11-28$/],
    ['user-agent', /./],
    ['authorization', /^Bearer \S+$|^$/],
  ] as const;
  return wanted
    .filter(([name, form]) => !form.test(`${headers[name] ?? ''}`))
    .map(([name]) => `the header "${name}" says "${headers[name]}"`);
}
