import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../../src/model/dockerfile/parse-dockerfile.ts';
import type { Dockerfile } from '../../../src/model/dockerfile/types.ts';

function read(text: string): Dockerfile {
  return parseDockerfile({
    path: 'Dockerfile',
    repositoryPath: 'Dockerfile',
    kind: 'dockerfile',
    text,
  });
}

/** Each image, or what stands there when it is not known. */
function images(text: string): readonly string[] {
  return read(text).stages.map(({ at, image }) => image?.text ?? `? ${at.text}`);
}

describe('images', () => {
  test.each<[string, string, readonly string[]]>([
    ['one', 'FROM node:24\n', ['node:24']],
    ['lower case', 'from node:24', ['node:24']],
    ['none', 'RUN true\n', []],
    ['an empty FROM', 'FROM\n', []],
    ['platform', 'FROM --platform=$BUILDPLATFORM node:24', ['node:24']],
    ['scratch', 'FROM scratch', []],
    ['stages', 'FROM a AS b\nFROM b\nFROM B AS c\nFROM c', ['a']],
    ['a stage with the name of its image', 'FROM node AS node\nFROM node', ['node']],
    ['a stage that comes later is an image', 'FROM b\nFROM a AS b', ['b', 'a']],
    ['quotes', 'FROM "node:24"\nFROM \'node:25\'', ['node:24', 'node:25']],
    ['comments', '# FROM x\nFROM a # b\n', ['a']],
    ['here-documents', 'FROM a\nRUN <<EOF\nFROM b\nEOF\nFROM c', ['a', 'c']],
    ['a line continued', 'FROM \\\n  node:24 AS x\nFROM no\\\nde:25', ['node:24', 'node:25']],
    ['another escape character', '# escape=`\nFROM `\n  node:24', ['node:24']],
    ['Windows line ends', 'FROM a\r\nRUN x\r\nFROM b\r\n', ['a', 'b']],
    ['a line break alone that is no line end', 'FROM a\rFROM b', ['a']],
    ['a comment between lines that are continued', 'FROM \\\n# x\n\n  node:24', ['node:24']],
    ['an escaped escape character', 'FROM a\nRUN x \\\\\nFROM b\n', ['a', 'b']],
    ['flags and no image', 'FROM --platform=x', []],
    [
      'here-documents in quotes, indented, and several',
      'RUN <<"A B" cat <<-C\nFROM a\nA B\n\tC\nFROM b\nRUN "x <<D"\nFROM c\nENV X <<E\nFROM d',
      ['b', 'c', 'd'],
    ],
    ['a here-document without an end', 'FROM a\nRUN <<EOF\nFROM b', ['a']],
    ['directives that are not first', '# x\n# escape=`\nFROM \\\n  a', ['a']],
    ['a directive after another', '# syntax=x\n#escape = `\nFROM `\n  a', ['a']],
    ['a run that is continued into FROM', 'FROM a\nRUN x \\\nFROM b\n', ['a']],
  ])('%s', (_, text, expected) => {
    expect(images(text)).toEqual(expected);
  });
});

describe('build arguments', () => {
  test.each<[string, string, readonly string[]]>([
    ['a default', 'ARG V=24\nFROM node:$V', ['node:24']],
    ['braces', 'ARG V=24\nFROM node:${V}-slim', ['node:24-slim']],
    [
      'quoted defaults',
      'ARG V="24"\nARG W=\'25\'\nARG "X=26"\nFROM a:$V\nFROM a:$W\nFROM a:$X',
      ['a:24', 'a:25', 'a:26'],
    ],
    ['several in one line', 'ARG A=1 B=node:2\nFROM $B', ['node:2']],
    ['one without a value beside one with', 'ARG A B=node:2\nFROM $B', ['node:2']],
    ['defaults of defaults', 'ARG V=24\nARG I=node:${V}\nFROM $I', ['node:24']],
    ['the later default holds', 'ARG V=1\nARG V=2\nFROM a:$V', ['a:2']],
    ['a stage by argument', 'ARG S=build\nFROM a AS build\nFROM $S', ['a']],
    ['scratch by argument', 'ARG S=scratch\nFROM $S', []],
    ['no default', 'ARG V\nFROM node:$V', ['? node:$V']],
    ['never declared', 'FROM node:$V', ['? node:$V']],
    ['declared in a stage only', 'FROM a\nARG V=2\nFROM b:$V', ['a', '? b:$V']],
    [
      'fallbacks',
      'ARG A\nARG B=2\nFROM x:${A:-1}\nFROM x:${B:-1}\nFROM x:${A-1}\nFROM x:${B:+3}',
      ['x:1', 'x:2', 'x:1', 'x:3'],
    ],
    ['an empty default', 'ARG A=\nFROM x:${A:-1}\nFROM x:y${A-1}', ['x:1', 'x:y']],
    ['forms that are not followed', 'ARG V=24.1\nFROM node:${V%.*}', ['? node:${V%.*}']],
  ])('%s', (_, text, expected) => {
    expect(images(text)).toEqual(expected);
  });

  test('the places are those of lines that are continued', () => {
    const text = 'FROM --platform=x \\\n# comment\n  no\\\nde:24 \\\n AS build';
    const [stage] = read(text).stages;
    expect(text.slice(stage?.at.start, stage?.at.end)).toBe('no\\\nde:24');
    expect(text.slice(stage?.alias?.start, stage?.alias?.end)).toBe('build');
  });

  test('the image stands where the FROM is written', () => {
    const [stage] = read('ARG V=24\nFROM node:$V AS build').stages;
    const { source, start, end } = stage?.image ?? { source: undefined, start: 0, end: 0 };
    expect(source?.text.slice(start, end)).toBe('node:$V');
    expect(stage?.alias?.text).toBe('build');
    expect([stage?.image?.name.text, stage?.image?.tag?.text]).toEqual(['node', '24']);
  });
});

test('no text throws', () => {
  const unit = fc.constantFrom(
    'FROM ',
    'ARG ',
    'A',
    '=',
    '$',
    '{',
    '}',
    ':-',
    '\\',
    '\n',
    '\r\n',
    '"',
    "'",
    ' AS ',
    '<<EOF',
    '#',
    '--x=',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (pieces) => void read(pieces.join(''))),
    { numRuns: 500 },
  );
});

describe('hostile', () => {
  test.each([
    ['stages', 'FROM a\n'.repeat(20_000)],
    ['arguments', `${'ARG A=1\n'.repeat(20_000)}FROM a:$A`],
    ['arguments that double', `ARG A=0123456789\n${'ARG A=$A$A$A$A\n'.repeat(10_000)}FROM $A`],
    ['one long argument many times', `ARG A=${'x'.repeat(4000)}\nFROM ${'$A'.repeat(400_000)}`],
    ['here-documents', 'RUN <<A\n'.repeat(20_000)],
    ['continued lines', `FROM ${'a\\\n'.repeat(200_000)}`],
    ['quotes', `ARG ${'"\\"'.repeat(300_000)}`],
    ['words', `ARG ${"'a b' ".repeat(150_000)}`],
    ['flags', `FROM ${'--a '.repeat(250_000)}`],
    ['one long name', `FROM ${'a'.repeat(1_000_000)}`],
  ])('a lot of %s ends soon', (_, text) => {
    const before = performance.now();
    read(text);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
