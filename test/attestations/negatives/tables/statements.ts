import { type Negative, type NegativeRow, negatives } from '../negative.ts';
import { file } from '../scene.ts';

const sha256 = 'a'.repeat(64);
const other = 'b'.repeat(64);
const sha512 = 'c'.repeat(128);
const otherSubject = 'subject other-subject';
const both = { name: file.name, digests: { sha256, sha512 } };
const deep = JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`);

/** What is signed under a good certificate, and which bytes it is about. */
export const statements: readonly Negative[] = [
  ...negatives({}, [
    ['subject: another file', about({ sha256: other }), otherSubject],
    ['subject: another file of that name', about({ sha256: other }, file.name), otherSubject],
    ['subject: sha1 alone', about({ sha1: 'a'.repeat(40) }), otherSubject],
    ['subject: a commit', about({ gitCommit: sha256 }), otherSubject],
    ['subject: the digest under another algorithm', about({ sha3_256: sha256 }), otherSubject],
    ['subject: upper case', about({ sha256: sha256.toUpperCase() }), 'unreadable-statement'],
    [
      'subject: with the algorithm in it',
      about({ sha256: `sha256:${sha256}` }),
      'unreadable-statement',
    ],
    ['subject: with a line break', about({ sha256: `${sha256}\n` }), 'unreadable-statement'],
    ['subject: only its beginning', about({ sha256: sha256.slice(0, 32) }), 'unreadable-statement'],
    ['subject: empty', about({ sha256: '' }), 'unreadable-statement'],
    ['subject: a list of digests', about({ sha256: [sha256] }), 'unreadable-statement'],
    ['subject: no digest', about({}), 'unreadable-statement'],
    ['subject: none', { statement: { subject: [] } }, 'unreadable-statement'],
    ['subject: absent', { statement: { subject: undefined } }, 'unreadable-statement'],
    [
      'subject: no list',
      { statement: { subject: { digest: { sha256 } } } },
      'unreadable-statement',
    ],
    [
      'statement: of a type to come',
      { statement: { _type: 'https://in-toto.io/Statement/v2' } },
      'unreadable-statement',
    ],
    ['statement: of no type', { statement: { _type: undefined } }, 'unreadable-statement'],
    [
      'statement: a predicate of no type',
      { statement: { predicateType: undefined } },
      'unreadable-statement',
    ],
    [
      'statement: a predicate of an empty type',
      { statement: { predicateType: '' } },
      'unreadable-statement',
    ],
    [
      'statement: a predicate nested 70 deep',
      { statement: { predicate: deep } },
      'unreadable-statement',
    ],
    ...written(),
  ]),
  ...negatives({ subjects: [both], ...about({ sha256, sha512 }) }, [
    [
      'sha512 differs while sha256 is the same',
      about({ sha256, sha512: 'd'.repeat(128) }),
      otherSubject,
    ],
    ['sha256 differs while sha512 is the same', about({ sha256: other, sha512 }), otherSubject],
  ]),
  ...negatives({ subjects: [both], ...about({ sha256 }) }, [
    [
      'only the digest that nobody has at hand',
      { subjects: [{ ...both, digests: { sha512 } }] },
      otherSubject,
    ],
  ]),
  ...negatives({ policy: { subjects: 'exact' } }, [
    [
      'exact: a digest under two names',
      named(['a', sha256], ['b', sha256]),
      'subjects listed-twice',
    ],
    [
      'exact: a digest twice under its name',
      named(['a', sha256], ['a', sha256]),
      'subjects listed-twice',
    ],
    ['exact: a file more than there are', named(['a', sha256], ['b', other]), 'subjects differs'],
    [
      'exact: a file less than there are',
      { subjects: [file, { name: 'other', digests: { sha256: other } }] },
      `subjects differs / ${otherSubject}, subjects differs`,
    ],
    [
      'exact: a file that is there twice',
      { subjects: [file, { ...file, name: 'copy' }] },
      'subjects differs / subjects differs',
    ],
  ]),
];

function about(
  digest: Readonly<Record<string, unknown>>,
  name = 'x',
): Pick<Negative['change'], 'statement'> {
  return { statement: { subject: [{ name, digest }] } };
}

function named(...subjects: readonly (readonly [name: string, sha256: string])[]) {
  return {
    statement: { subject: subjects.map(([name, hex]) => ({ name, digest: { sha256: hex } })) },
  };
}

/** JSON that another reader may read in another way. The policy asks for nothing that stands in its predicate. */
function written(): readonly NegativeRow[] {
  const subject = `[{"digest":{"sha256":"${sha256}"}}]`;
  const start = '{"_type":"https://in-toto.io/Statement/v1","predicateType":"https://x.example/y"';
  return Object.entries({
    'subject twice': `${start},"subject":${subject},"subject":${subject}}`,
    'subject twice, once escaped': `${start},"subj\\u0065ct":[],"subject":${subject}}`,
    'a digest twice': `${start},"subject":[{"digest":{"sha256":"${other}","sha256":"${sha256}"}}]}`,
    'a byte order mark': `\uFEFF${start},"subject":${subject}}`,
    'more behind it': `${start},"subject":${subject}}{}`,
    'only white space': ' ',
    'no end': `${start},"subject":${subject}`,
    'a comment': `${start},/**/"subject":${subject}}`,
    'a list': `[${start},"subject":${subject}}]`,
  }).map(([what, text]) => [
    `statement: ${what}`,
    { payload: Buffer.from(text) },
    'unreadable-statement',
  ]);
}
