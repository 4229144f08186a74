/** What every request to the API says. */
export function headersOf(token: string | undefined): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': apiVersion,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** The first one; the next breaks nothing that is read here, but GHES before 3.21 refuses it. https://docs.github.com/en/rest/about-the-rest-api/breaking-changes */
const apiVersion = '2022-11-28';
