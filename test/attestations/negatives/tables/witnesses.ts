import type { ForgeOptions, LogFlaw } from '../../../support/sigstore/forge-options.ts';
import { alter, alterEntry } from '../alter.ts';
import { bases } from '../bases.ts';
import { type Negative, type NegativeRow, negatives } from '../negative.ts';
import { minutes } from '../scene.ts';

/** Who has seen the signature, and when: logs, timestamp authorities, the promise to log the certificate. */
export const witnesses: readonly Negative[] = [
  ...negatives(bases['public-good'], [...removedFromLogs('public-good'), ...badTimes('public')]),
  ...negatives(bases.custom, [...removedFromLogs('custom'), ...badTimes('custom')]),
  ...negatives(bases.github, [
    removed('github: timestamp', { timestamps: [] }, 'bad-signed-time'),
    ['github: an entry of a log that it does not have', one('unknown-log'), 'bad-log-entry'],
    ...badTimes('github'),
  ]),
  ...negatives({ sign: { logEntries: [{ version: 2 }] } }, [
    removed('public, Rekor v2: timestamp', { timestamps: [] }, 'bad-signed-time'),
    ...(['unknown-log', 'forged', 'other-root', 'other-body'] as const).map(
      (flaw): NegativeRow => [`Rekor v2: ${flaw}`, one(flaw, 2), 'bad-log-entry'],
    ),
  ]),
  ...negatives(
    { like: 'custom', policy: { instance: 'custom' }, sign: { logEntries: [{ version: 2 }] } },
    [removed('custom, Rekor v2: timestamp', { timestamps: [] }, 'bad-signed-time')],
  ),
  ...negatives(bases['public-good'], [
    ...(['unknown-log', 'forged', 'other-root', 'other-body'] as const).map(
      (flaw): NegativeRow => [`Rekor v1: ${flaw}`, one(flaw), 'bad-log-entry'],
    ),
    ['Rekor v1: a promise without a proof', one('no-proof'), 'unreadable-bundle'],
    [
      'one good log entry, and one of an unknown log',
      { sign: { logEntries: [{ version: 1 }, { version: 1, flaw: 'unknown-log' }] } },
      'bad-log-entry',
    ],
    [
      'the log entry of another bundle',
      alter((bundle, sign) => {
        bundle.verificationMaterial.tlogEntries = sign().verificationMaterial.tlogEntries;
      }),
      'bad-log-entry',
    ],
    [
      'the timestamp of another bundle',
      alter((bundle, sign) => {
        const { timestampVerificationData } = sign().verificationMaterial;
        bundle.verificationMaterial.timestampVerificationData = timestampVerificationData;
      }),
      'bad-signed-time',
    ],
    ['a time that the log has not signed', integrated('1793534460'), 'bad-log-entry'],
    [
      'a promise for another place in the log',
      alterEntry((entry) => {
        entry.logIndex = '1';
      }),
      'bad-log-entry',
    ],
    [
      'a log entry that names another kind',
      alterEntry((entry) => {
        entry.kindVersion = { kind: 'hashedrekord', version: '0.0.1' };
      }),
      'bad-log-entry',
    ],
    [
      'a proof without its checkpoint',
      alterEntry((entry) => {
        if (entry.inclusionProof !== undefined)
          entry.inclusionProof = { ...entry.inclusionProof, checkpoint: { envelope: '' } };
      }),
      'bad-log-entry',
    ],
    [
      'a log entry that names the certificate of somebody else',
      alter((bundle, sign, { parties }) => {
        const [mine, theirs] = [bundle, sign()].map(entryOf);
        const [{ spec }, other] = [mine, theirs].map(bodyOf);
        spec.signatures[0].verifier = other.spec.signatures[0].verifier;
        const body = JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec });
        const entry = parties.rekor1.add({ kind: 'dsse', version: '0.0.1', body }, minutes(0));
        bundle.verificationMaterial.tlogEntries = [{ ...entry }];
      }),
      'bad-log-entry',
    ],
    [
      'the promise of a stranger to log the certificate',
      { sign: { certificateTimestamps: ['stranger'] } },
      'bad-certificate-timestamp',
    ],
    [
      'the same log entry twice',
      alter((bundle) => {
        const { tlogEntries } = bundle.verificationMaterial;
        tlogEntries.push(...tlogEntries);
      }),
      'bad-signed-time',
    ],
    [
      'more log entries than anybody verifies',
      { sign: { logEntries: Array.from({ length: 17 }, () => ({ version: 1 })) } },
      'unreadable-bundle',
    ],
  ]),
  ...negatives({ sign: { logEntries: [{ version: 1, flaw: 'no-promise' }] } }, [
    ['the time of a log that has not promised', { sign: { timestamps: [] } }, 'bad-signed-time'],
  ]),
  // Whatever stands there as its time is anybody's, and makes nothing older or younger.
  ...negatives(
    {
      sign: { logEntries: [{ version: 1, flaw: 'no-promise', at: minutes(-120) }] },
      policy: { 'max-age': '1h' },
    },
    [
      ['too old by the only time that is signed', { now: minutes(61) }, 'max-age differs'],
      [
        'too old, and young by a time that nobody has signed',
        {
          sign: { logEntries: [{ version: 1, flaw: 'no-promise', at: minutes(60) }] },
          now: minutes(61),
        },
        'max-age differs',
      ],
    ],
  ),
  ...(
    [
      ['log-entries', 1, 2, 'bad-log-entry'],
      ['certificate-timestamps', 1, 2, 'bad-certificate-timestamp'],
      ['signed-times', 2, 3, 'bad-signed-time'],
    ] as const
  ).flatMap(([key, has, asked, outcome]) =>
    negatives({ ...bases.custom, policy: { instance: 'custom', thresholds: { [key]: has } } }, [
      [
        `custom: ${key} ${asked} where there is ${has}`,
        { policy: { thresholds: { [key]: asked } } },
        outcome,
      ],
    ]),
  ),
];

function removed(what: string, sign: ForgeOptions, outcome: string): NegativeRow {
  return [`${what} removed`, { sign }, outcome];
}

function removedFromLogs(instance: string): readonly NegativeRow[] {
  return [
    removed(`${instance}: log entry`, { logEntries: [] }, 'bad-log-entry'),
    removed(
      `${instance}: promise to log the certificate`,
      { certificateTimestamps: [] },
      'bad-certificate-timestamp',
    ),
  ];
}

function badTimes(instance: string): readonly NegativeRow[] {
  return [
    [
      `${instance}: a timestamp of a stranger`,
      { sign: { timestamps: [{ flaw: 'stranger' }] } },
      'bad-signed-time',
    ],
    [
      `${instance}: a timestamp of another signature`,
      { sign: { timestamps: [{ flaw: 'other-signature' }] } },
      'bad-signed-time',
    ],
    [
      `${instance}: a timestamp after the certificate has ended`,
      { sign: { timestamps: [{ at: minutes(11) }] } },
      'bad-certificate',
    ],
    [
      `${instance}: a timestamp before the certificate begins`,
      { sign: { timestamps: [{ at: minutes(-11) }] } },
      'bad-certificate',
    ],
  ];
}

function one(flaw: LogFlaw, version: 1 | 2 = 1) {
  return { sign: { logEntries: [{ version, flaw }] } };
}

function integrated(time: string) {
  return alterEntry((entry) => {
    entry.integratedTime = time;
  });
}

function entryOf({ verificationMaterial }: Parameters<Parameters<typeof alter>[0]>[0]) {
  return verificationMaterial.tlogEntries[0]?.canonicalizedBody ?? '';
}

function bodyOf(base64 = '') {
  return JSON.parse(Buffer.from(base64, 'base64').toString());
}
