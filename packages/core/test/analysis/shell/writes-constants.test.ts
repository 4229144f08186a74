import { expect, test } from '@jest/globals';
import { writesConstants } from '../../../src/analysis/shell/writes-constants.ts';

test.each([
  'echo "A=b" >> $GITHUB_ENV',
  'make\n  echo "$HOME/.cargo/bin" >> "$GITHUB_PATH"\necho "$TITLE"',
  'echo x=1 >> "${GITHUB_OUTPUT}"',
  'echo "$TITLE"',
])('nothing but constants: %j', (script) => {
  expect(writesConstants(script)).toBe(true);
});

test.each([
  'echo "A=$TITLE" >> $GITHUB_ENV',
  'echo "A=${{ github.event.issue.title }}" >> $GITHUB_ENV',
  'echo "A=`date`" >> $GITHUB_ENV',
  'echo "A=$(cat f)" >> $GITHUB_ENV',
  'cat f >> $GITHUB_ENV',
  'cat <<EOF >> $GITHUB_ENV\nA=$TITLE\nEOF',
  '{\n  echo "A=$TITLE"\n} >> "$GITHUB_ENV"',
  'echo "::set-output name=a::$TITLE"',
  'f=$GITHUB_ENV\necho "$TITLE" >> $f',
  'echo a=$HOME_PAGE >> $GITHUB_ENV',
  'echo a >> ${{ github.env }}',
])('something else: %j', (script) => {
  expect(writesConstants(script)).toBe(false);
});
