import { fileNameKind } from './file-name-kind.ts';

/** Whether a text can only be the name of a file that is downloaded. */
export function isFileName(text: string): boolean {
  if (!/^[^\s/\\'"$|;&<>]{3,200}$/.test(text) || text.startsWith('.') || /^(?:\*|tar\.)/.test(text))
    return false;
  const kind = fileNameKind(text);
  return kind === 'archive' || kind === 'package';
}
