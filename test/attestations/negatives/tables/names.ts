import type { ClaimName } from '../../../../packages/attestation/src/certificate/certificate-claims.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';

const github = 'https://github.com';
const release = 'octo-org/widget/.github/workflows/release.yml';
const v1 = `${release}@refs/tags/v1`;
const commit = 'c'.repeat(40);
const off = { 'predicate-matches-certificate': false };

/** Names that resemble the right one. The certificate's URI is not asked, so that one row alone notices. */
export const names: readonly Negative[] = [
  ...negatives({ policy: off }, [
    ...says('sourceRepositoryUri', 'repository', [
      `${github}/octo-org/widget-evil`,
      `${github}/octo-org/widge`,
      `${github}/octo-org-evil/widget`,
      `${github}/evil-octo-org/widget`,
      `${github}/octo-org/widget/`,
      `${github}/octo-org/widget.git`,
      `${github}/octo-org/widget@v1`,
      `${github}/octo-org/widget\n`,
      `${github}/octo-org/widget\0`,
      `${github}//octo-org/widget`,
      `${github}/evil/octo-org/widget`,
      `${github}.evil.example/octo-org/widget`,
      `${github}@evil.example/octo-org/widget`,
      'https://evil.example/https://github.com/octo-org/widget',
      'http://github.com/octo-org/widget',
      'https://ghe.example/octo-org/widget',
      'octo-org/widget',
      '.*',
    ]),
    ...inCase(
      says('sourceRepositoryUri', 'repository', [
        `${github}/Octo-Org/widget`,
        `${github}/octo-org/WIDGET`,
      ]),
    ),
    ...says('issuer', 'issuer', [
      'https://token.actions.githubusercontent.com/',
      'https://token.actions.githubusercontent.com/evil',
      'https://token.actions.githubusercontent.com.evil.example',
      'http://token.actions.githubusercontent.com',
      'https://tokenXactions.githubusercontent.com',
    ]),
  ]),
  ...negatives(
    { policy: { ...off, 'signer-workflow': v1 }, ...claim('buildSignerUri', `${github}/${v1}`) },
    says('buildSignerUri', 'signer-workflow', [
      `${github}/${release}@refs/heads/v1`,
      `${github}/${release}@refs/heads/refs/tags/v1`,
      `${github}/${release}@refs/heads/x@refs/tags/v1`,
      `${github}/${release}@refs/tags/v1@refs/tags/v1`,
      `${github}/${release}@refs/tags/v1/${v1}`,
      `${github}/${release}@x.yml@refs/tags/v1`,
      `${github}/octo-org/widget/.github/workflows/x@${release}@refs/tags/v1`,
      `${github}/${release}@refs/tags/v1.2`,
      `${github}/${release}@refs/tags/v`,
      `${github}/${release}@v1`,
      `${github}/${release}`,
      `${github}/${release}@refs/tags/v1#`,
      `${github}/${release}@refs/tags/v1\n`,
      `${github}/evil/widget/.github/workflows/release.yml@refs/tags/v1`,
      `${github}/octo-org/widget/x/.github/workflows/release.yml@refs/tags/v1`,
      `${github}/octo-org/widget/.github/workflows/sub/release.yml@refs/tags/v1`,
      `${github}.evil.example/${v1}`,
      v1,
    ]),
  ),
  ...negatives(
    {
      policy: { ...off, 'signer-workflow': `${release}@${commit}` },
      ...claim('buildSignerUri', `${github}/${release}@${commit}`),
    },
    [
      ...says('buildSignerUri', 'signer-workflow', [
        `${github}/${release}@refs/heads/${commit}`,
        `${github}/${release}@refs/heads/x@${commit}`,
        `${github}/${release}@${commit}${'c'.repeat(24)}`,
        `${github}/${release}@${commit.slice(0, 7)}`,
      ]),
    ],
  ),
  ...negatives(
    {
      policy: { ...off, 'signer-workflow': `glob:${release}@refs/tags/v*` },
      ...claim('buildSignerUri', `${github}/${v1}`),
    },
    [
      ...says('buildSignerUri', 'signer-workflow', [
        `${github}/${release}@refs/heads/main@refs/tags/v1`,
        `${github}/${release}@refs/tags/v1/x`,
        `${github}/${release}@refs/tags/x1`,
      ]),
    ],
  ),
  ...negatives({ policy: { ...off, 'source-ref': 'glob:refs/tags/v*' } }, [
    ...says('sourceRepositoryRef', 'source-ref', [
      'refs/heads/refs/tags/v1',
      'refs/tags/v1/x',
      'refs/tags/x/v1',
      'refs/pull/1/merge',
      'xrefs/tags/v1',
      'v1',
    ]),
  ]),
  ...negatives({ policy: { ...off, repository: 'glob:octo-org/w*', 'signer-workflow': release } }, [
    ...byGlob(
      says('sourceRepositoryUri', 'repository', [
        `${github}/octo-org/gadget`,
        `${github}/octo-org/w/x`,
        `${github}/evil/octo-org/widget`,
        `${github}.evil.example/octo-org/widget`,
      ]),
    ),
  ]),
  ...parted(),
];

/** A reader who parts a text at its first or its last `@` takes another file or another ref for the right one. */
function parted(): readonly Negative[] {
  const everyFile = 'octo-org/widget/.github/workflows/**@refs/heads/main';
  const main = `${github}/${release}@refs/heads/main`;
  return [
    ...negatives(
      {
        policy: { ...off, 'signer-workflow': `glob:${everyFile}` },
        ...claim('buildSignerUri', main),
      },
      says('buildSignerUri', 'signer-workflow', [
        `${github}/${release}@refs/heads/evil@refs/heads/main`,
      ]),
    ),
    ...negatives(
      { policy: { ...off, 'signer-workflow': release }, ...claim('buildSignerUri', main) },
      says('buildSignerUri', 'signer-workflow', [
        `${github}/${release}@evil.yml@refs/heads/main`,
        `${github}/${release}@evil.yml@${commit}`,
      ]),
    ),
  ];
}

function claim(name: ClaimName, value: string): Pick<Negative['change'], 'sign'> {
  return {
    sign: { claims: { [name]: value }, names: [{ kind: 'uri', value: 'https://x.example/y' }] },
  };
}

function says(name: ClaimName, row: string, values: readonly string[]): readonly NegativeRow[] {
  return values.map((value) => [
    `${row}: ${JSON.stringify(value)}`,
    { sign: { claims: { [name]: value } } },
    `${row} differs`,
  ]);
}

function byGlob(rows: readonly NegativeRow[]): readonly NegativeRow[] {
  return rows.map(([name, change, outcome]) => [`glob ${name}`, change, outcome]);
}

function inCase(rows: readonly NegativeRow[]): readonly NegativeRow[] {
  return rows.map(([name, change, outcome]) => [name, change, `${outcome}-in-case`]);
}
