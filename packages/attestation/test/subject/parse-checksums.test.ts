import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AttestationError } from '../../src/attestation-error.ts';
import { parseChecksums } from '../../src/subject/checksums/parse-checksums.ts';

const a256 = 'a1'.repeat(32);
const b384 = 'b2'.repeat(48);
const c512 = 'c3'.repeat(64);

test.each([
  ['two spaces', `${a256}  app`, { name: 'app', digests: { sha256: a256 } }],
  ['a star', `${a256} *app.exe`, { name: 'app.exe', digests: { sha256: a256 } }],
  ['one space', `${a256} app`, { name: 'app', digests: { sha256: a256 } }],
  ['a tab', `${a256}\tapp`, { name: 'app', digests: { sha256: a256 } }],
  ['spaces in a name', `${a256}  my app `, { name: 'my app ', digests: { sha256: a256 } }],
  ['a name that begins with a space', `${a256}   app`, { name: ' app', digests: { sha256: a256 } }],
  ['a name that begins with a star', `${a256} **app`, { name: '*app', digests: { sha256: a256 } }],
  ['./', `${a256}  ./dist//app`, { name: 'dist//app', digests: { sha256: a256 } }],
  ['./ more than once', `${a256}  ././/app`, { name: 'app', digests: { sha256: a256 } }],
  ['upper case', `${a256.toUpperCase()}  App`, { name: 'App', digests: { sha256: a256 } }],
  ['384 bits', `${b384}  app`, { name: 'app', digests: { sha384: b384 } }],
  ['512 bits', `${c512} *app`, { name: 'app', digests: { sha512: c512 } }],
  ['BSD', `SHA256 (app) = ${a256}`, { name: 'app', digests: { sha256: a256 } }],
  [
    'BSD with parentheses in the name',
    `SHA512 (a (1) = b) = ${c512}`,
    { name: 'a (1) = b', digests: { sha512: c512 } },
  ],
  ['openssl', `SHA2-256(app)= ${a256}`, { name: 'app', digests: { sha256: a256 } }],
  ['CRLF', `${a256}  app\r`, { name: 'app', digests: { sha256: a256 } }],
  ['an escaped backslash', `\\${a256}  a\\\\b`, { name: 'a\\b', digests: { sha256: a256 } }],
  [
    'an escaped backslash in BSD',
    `\\SHA256 (a\\\\n) = ${a256}`,
    { name: 'a\\n', digests: { sha256: a256 } },
  ],
  ['a backslash that is none', `${a256}  a\\b`, { name: 'a\\b', digests: { sha256: a256 } }],
])('reads %s', (_, line, subject) => {
  expect(read(`# comment\n\n${line}\n`)).toEqual([{ ...subject, at: 'SUMS:3' }]);
});

test.each([
  ['no digest', 'app'],
  ['a digest alone', a256],
  ['a digest and an end', `${a256}  `],
  ['a digest that is none', `${'g'.repeat(64)}  app`],
  ['a digest of another length', `${'a'.repeat(63)}  app`],
  ['md5', `${'a'.repeat(32)}  app`],
  ['sha1', `${'a'.repeat(40)}  app`],
  ['sha224', `SHA224 (app) = ${'a'.repeat(56)}`],
  ['a tag that is not of the digest', `SHA512 (app) = ${a256}`],
  ['another algorithm of this length', `SHA3-256 (app) = ${a256}`],
  ['a comment that is indented', ' # comment'],
  ['spaces alone', '   '],
  ['a byte order mark', `\uFEFF${a256}  app`],
  ['standard input', `${a256}  -`],
  ['a folder above', `${a256}  ../app`],
  ['a folder above on the way', `${a256}  dist/../../app`],
  ['an absolute path', `${a256}  /etc/passwd`],
  ['an escape that there is not', `\\${a256}  a\\tb`],
  ['an escape without an end', `\\${a256}  a\\`],
  ['a line break in a name', `\\${a256}  a\\nb`],
  ['a carriage return in a name', `\\${a256}  a\\rb`],
  ['a control character', `${a256}  a\u001b[2Jb`],
  ['a name that reads from the right', `${a256}  a\u202Etxt.exe`],
  ['the begin of a signed message', '-----BEGIN PGP SIGNED MESSAGE-----'],
])('refuses %s, and says where', (_, line) => {
  expect(() => read(`${a256}  ok\n${line}\n`)).toThrow(/^SUMS:2: /);
  expect(() => read(line)).toThrow(AttestationError);
});

test('says what is wrong and what to write', () => {
  expect(() => read('app')).toThrow(
    'SUMS:1: cannot read "app" as a checksum: write the digest in hex, two spaces and the name',
  );
});

test.each([
  ['nothing', ''],
  ['empty lines', '\n\r\n'],
  ['comments', '# SHA256\n'],
])('refuses a file of %s: what it was to name would go unattested', (_, text) => {
  expect(() => read(text)).toThrow('the checksum file "SUMS" lists nothing');
});

test('refuses what is no text', () => {
  expect(() => parseChecksums(Buffer.from([0xff, 0xfe, 0x61, 0]), 'SUMS')).toThrow('no UTF-8 text');
});

test('throws its own error and no other, whatever the bytes are', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`${a256}  ${text}`)),
    fc.stringMatching(/^[\\A-F0-9a ()=*#\n\r./-]{0,200}$/).map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      try {
        for (const { name, digests } of parseChecksums(content, 'SUMS')) {
          expect(name).not.toMatch(/[\n\r\0]/);
          expect(Object.values(digests).join()).toMatch(/^[\da-f]{64,128}$/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(AttestationError);
      }
    }),
    { numRuns: 2000 },
  );
});

/** No line breaks, which are refused; backslashes, parentheses, stars and spaces everywhere. */
const names = fc
  .stringMatching(/^[\\()*= a-z.é-]{1,20}$/)
  .filter((name) => name !== '-' && !/^\.+$/.test(name) && !name.startsWith('./'));

test.each([
  ['GNU', (name: string) => `${name.includes('\\') ? '\\' : ''}${a256}  ${escaped(name)}`],
  ['GNU binary', (name: string) => `${name.includes('\\') ? '\\' : ''}${a256} *${escaped(name)}`],
  [
    'BSD',
    (name: string) => `${name.includes('\\') ? '\\' : ''}SHA256 (${escaped(name)}) = ${a256}`,
  ],
])('reads every name that is written as %s does', (_, write) => {
  fc.assert(
    fc.property(names, (name) => {
      expect(read(`${write(name)}\n`)).toEqual([{ name, digests: { sha256: a256 }, at: 'SUMS:1' }]);
    }),
    { numRuns: 1000 },
  );
});

test('a line of a megabyte is read in no time', () => {
  for (const line of [
    `SHA256 (${') = '.repeat(250_000)}`,
    `${'a'.repeat(1_000_000)} `,
    `A(${')\t'.repeat(500_000)}`,
    `\\${a256}  ${'\\\\'.repeat(400_000)}x`,
  ]) {
    const begin = performance.now();
    expect(() => read(line)).toThrow(AttestationError);
    expect(performance.now() - begin).toBeLessThan(2000);
  }
});

function escaped(name: string): string {
  return name.replaceAll('\\', '\\\\');
}

function read(text: string) {
  return parseChecksums(Buffer.from(text), 'SUMS');
}
