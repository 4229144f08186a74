import { quoted } from '@portcullis/core';
import { badArchive } from './bad-archive.ts';
import type { TarHeader } from './tar-header.ts';

/** The name of a file or a folder, which leads nowhere but down and is one name for everybody. Throws PackageError. */
export function checkEntryName({ name, type }: TarHeader): string {
  if (type !== '0' && type !== '5')
    throw badArchive(
      `it has ${quoted(name)}, which is neither a file nor a folder but ${kinds[type] ?? 'something else'}`,
    );
  const path = type === '5' ? name.replace(/\/$/, '') : name;
  const isPlain =
    path !== '' && path.length <= longest && !/[\p{Cc}\p{Bidi_Control}\\]/u.test(path);
  const leads = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (!isPlain || leads || /^[A-Za-z]:/.test(path))
    throw badArchive(`it has ${quoted(name)}, which is no plain path below its folder`);
  return path;
}

const longest = 4096;

const kinds: Readonly<Record<string, string>> = { '1': 'a hard link', '2': 'a symbolic link' };
