import { bases } from '../bases.ts';
import { type Negative, negatives } from '../negative.ts';
import { type Change, file } from '../scene.ts';

const two: Change = { found: (sign) => [sign(), sign()], policy: { 'min-attestations': 2 } };
const other = { statement: { subject: [{ name: 'x', digest: { sha256: 'b'.repeat(64) } }] } };

/** More than one attestation, and none. */
export const many: readonly Negative[] = [
  ...negatives({}, [
    ['nothing is found', { found: () => [] }, 'none-found'],
    [
      'another file beside the one that is attested',
      { subjects: [file, { name: 'x', digests: { sha256: 'b'.repeat(64) } }] },
      'subject other-subject',
    ],
    [
      'two that fail for two reasons make none that passes',
      {
        found: (sign) => [
          sign(other),
          sign({ sign: { claims: { runnerEnvironment: 'self-hosted' } } }),
        ],
      },
      'runner-environment differs, predicate-matches-certificate differs',
    ],
  ]),
  ...(['public-good', 'github', 'custom'] as const).flatMap((like) =>
    negatives({ ...bases[like], ...two, policy: { ...bases[like].policy, ...two.policy } }, [
      [`${like}: the same bundle twice`, { found: (sign) => twice(sign()) }, 'too-few-pass'],
      [
        `${like}: the same bundle with its keys in another order`,
        {
          found: (sign) => {
            const bundle = sign();
            return [bundle, Object.fromEntries(Object.entries(bundle).toReversed())];
          },
        },
        'too-few-pass',
      ],
      [
        `${like}: the same bundle with a field that nobody reads`,
        {
          found: (sign) => {
            const bundle = sign();
            return [bundle, { ...bundle, comment: 'another one' }];
          },
        },
        'too-few-pass',
      ],
      [
        `${like}: one is about another file`,
        { found: (sign) => [sign(), sign(other)] },
        'too-few-pass',
      ],
      [
        `${like}: one is of another repository`,
        { found: (sign) => [sign(), sign({ sign: { token: { repository: 'octo-org/evil' } } })] },
        'too-few-pass',
      ],
      [
        `${like}: one is forged`,
        { found: (sign) => [sign({ sign: { signedBy: 'stranger' } }), sign()] },
        'too-few-pass',
      ],
      [`${like}: one is no bundle`, { found: (sign) => [{}, sign()] }, 'too-few-pass'],
    ]),
  ),
  ...negatives({ ...two, policy: { 'min-attestations': 2, subjects: 'exact' } }, [
    [
      'exact: one of two lists another file too',
      {
        found: (sign) => [
          sign(),
          sign({
            statement: {
              subject: [
                { name: 'a', digest: { sha256: 'a'.repeat(64) } },
                { name: 'b', digest: { sha256: 'b'.repeat(64) } },
              ],
            },
          }),
        ],
      },
      'too-few-pass',
    ],
  ]),
];

function twice(bundle: unknown): readonly unknown[] {
  return [bundle, structuredClone(bundle)];
}
