import type { TextLine } from '../../to-lines.ts';

/** Where the script downloads, and what has to stand behind. */
export interface DownloadCall {
  readonly line: TextLine;
  readonly check: string;
}

/** The downloads of cargo-dist's template: the archive, and from 0.12 the updater. */
export function readCalls(
  lines: readonly TextLine[],
  what: 'archive' | 'updater',
): readonly DownloadCall[] {
  const { form, check } = calls[what];
  return lines.filter(({ text }) => form.test(text)).map((line) => ({ line, check }));
}

const calls = {
  archive: {
    form: /^\s*(?:\$wc\.downloadFile\(\$url, \$dir_path\)|Invoke-DownloadFile -client \$wc -url \$url -path \$dir_path)$/i,
    check: 'Confirm-Checksum $dir_path $info["checksum"]',
  },
  updater: {
    form: /^\s*(?:\$wc\.downloadFile\(\$updater_url, \$out_name\)|Invoke-DownloadFile -client \$wc -url \$updater_url -path \$out_name)$/i,
    check: 'Confirm-Checksum $out_name $info["updater"]["checksum"]',
  },
} as const;
