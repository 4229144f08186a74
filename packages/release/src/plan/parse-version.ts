import { quoted } from '@portcullis/core';
import { badInput } from './bad-input.ts';

/**
 * The version that a tag stands for: what the tag ends with, behind nothing, `v`, or a name such as `tool-v` or `tool/`.
 * Where it is given too, both have to agree, or the files would say one version and the release another.
 */
export function parseVersion(given: string | undefined, tag: string): string {
  const found = given ?? /(?:^|[-/@_])v?(\d[\w.+-]*)$/.exec(tag)?.[1] ?? /^v(\d.*)$/.exec(tag)?.[1];
  if (found === undefined)
    throw badInput(`the tag ${quoted(tag)} names no version: give it as the input "version"`);
  if (!form.test(found) || found.length > longest)
    throw badInput(
      `cannot take ${quoted(found)} as a version: write one such as "1.2.3" or "1.2.3-rc.1"`,
    );
  const before = tag.slice(0, -found.length);
  if (tag.endsWith(found) && /^(?:|.*[-/@_])v?$/.test(before)) return found;
  throw badInput(
    `the tag ${quoted(tag)} is not of the version ${quoted(found)}: give the tag that ends with it, such as "v${found}"`,
  );
}

/** Digits and parts of letters and digits between single signs: https://semver.org, PEP 440 and their like. */
const form = /^\d+(?:[.+-]?[A-Za-z\d]+)*$/;

const longest = 60;
