/** All that an installer finds on its PATH, where the machine has it. Nothing that talks to other services. */
export const toolNames: readonly string[] = `
[ awk b2sum base32 base64 basename bash busybox bunzip2 bzip2 cat chmod chown cksum cmp comm cp curl cut date dd
df diff dirname du echo env expr false fetch file find fold gawk getent getopt grep egrep fgrep groups gunzip gzip head hostname
id install join jq ln locale logname ls mawk md5 md5sum mkdir mkfifo mktemp more mv nl od openssl paste perl printf pwd
python3 readlink realpath rm rmdir sed seq sh dash sha1sum sha224sum sha256 sha256sum sha384sum sha512sum shasum shuf
sort split stat strings tac tail tee test touch tput tr true truncate tty uniq unlink wc wget which whoami xargs xxd yes
zcat tar gtar bsdtar unzip xz unxz xzcat lzma zstd unzstd 7z cpio gpg gpgv minisign cosign rhash digest gsha256sum
script
`
  .trim()
  .split(/\s+/);

/** What can unpack: each is watched, so that a member is seen although it is deleted afterwards. */
export const unpackers: ReadonlySet<string> = new Set(
  'tar gtar bsdtar unzip gunzip gzip zcat bunzip2 xz unxz xzcat zstd unzstd 7z cpio busybox python3 perl'.split(
    ' ',
  ),
);

/** What can hash. */
export const hashTools: readonly string[] = [
  ...['sha256sum', 'shasum', 'openssl', 'sha512sum', 'sha384sum', 'sha1sum', 'sha224sum', 'b2sum'],
  ...['md5sum', 'md5', 'sha256', 'gsha256sum', 'digest', 'rhash', 'busybox', 'perl', 'python3'],
  'cksum',
];

/** What can download. */
export const downloaders: readonly string[] = ['curl', 'wget', 'fetch'];
