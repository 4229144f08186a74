import type { TextLine } from '../../to-lines.ts';

/**
 * Whether a line of the function `verify_checksum` is one that cargo-dist writes. The function is the same from its
 * first version, 0.25.2-prerelease.0, to 1.0.0-rc.1 of November 2026; with a line of somebody else's it is kept.
 * https://github.com/axodotdev/cargo-dist/blob/main/cargo-dist/templates/installer/installer.sh.j2
 */
export function isTemplateLine({ text }: TextLine): boolean {
  const line = text.trim();
  return plain.has(line) || forms.some((form) => form.test(line));
}

const plain: ReadonlySet<string> = new Set([
  '',
  'local _file="$1"',
  'local _checksum_style="$2"',
  'local _checksum_value="$3"',
  'local _calculated_checksum',
  'local _test_blake2s',
  'if [ -z "$_checksum_value" ]; then',
  'if [ "$_calculated_checksum" != "$_checksum_value" ]; then',
  'if [ "X$_test_blake2s" = "X$_well_known_blake2s_checksum" ]; then',
  'case "$_checksum_style" in',
  'err "checksum mismatch',
  'want: $_checksum_value',
  'got:  $_calculated_checksum"',
  'return 0',
  'else',
  'esac',
  ';;',
  'fi',
]);

const forms = [
  /^#/,
  /^(?:[\w-]+|\*)\)$/,
  /^if ! check_cmd \w+; then$/,
  /^say "skipping [^"`$]*(?:\$_checksum_style)?"$/,
  /^local _well_known_blake2s_checksum="[0-9a-f]{64}"$/,
  /^_test_blake2s="\$\(printf "[\w ]+" \| b2sum -a blake2s \| awk '\{printf \$1\}'\)" \|\| _test_blake2s=""$/,
  /^_calculated_checksum="\$\((?:sha\d+sum|b2sum|openssl dgst)(?: -[\w-]+| blake2s)* "\$_file" \| awk '\{printf \$(?:1|NF)\}'\)"(?: \|\| _calculated_checksum="")?$/,
];
