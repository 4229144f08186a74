import type { ApiData } from '../../support/loopback/api-data.ts';

/** What only the API tells of the repositories of the tests. */
export const apiData: ApiData = {
  repositories: {
    'acme/tool': {},
    'acme/sealed': { releases: [{ tag: 'v2.0.0', isImmutable: true }] },
    'acme/archived': { isArchived: true },
    'acme/vulnerable': { releases: [{ tag: 'v1.0.0', publishedAt: yesterday() }] },
    ...Object.fromEntries(plain().map((name) => [name, {}])),
  },
  renames: { 'acme/old': 'acme/new', 'acme/sold': 'buyer/bought' },
  advisories: [
    {
      id: 'GHSA-aaaa-bbbb-cccc',
      vulnerabilities: [{ action: 'acme/vulnerable', range: '< 1.1.0', firstPatched: '1.1.0' }],
    },
  ],
};

function yesterday(): string {
  const day = new Date(Date.now() - 24 * 3600 * 1000);
  return `${day.toISOString().slice(0, 19)}Z`;
}

function plain(): readonly string[] {
  return [
    'acme/back',
    'acme/docker',
    'acme/flows',
    'acme/local',
    'acme/long',
    'acme/loose',
    'acme/mono',
    'acme/new',
    'acme/ring',
    'acme/squatted',
    'acme/trap',
    'acme/twins',
    'actoins/checkout',
    'buyer/bought',
  ];
}
