/** A machine as installers see it. */
export interface Platform {
  readonly id: string;
  readonly system: string;
  readonly machine: string;
  readonly libc?: 'glibc' | 'musl';
}

/** The most used first: an artifact is proven on the first that asks for it. */
export const platforms: readonly Platform[] = [
  ...linux('x86_64', 'glibc'),
  ...linux('aarch64', 'glibc'),
  { id: 'macos-arm64', system: 'Darwin', machine: 'arm64' },
  { id: 'macos-x86_64', system: 'Darwin', machine: 'x86_64' },
  ...linux('x86_64', 'musl'),
  ...linux('aarch64', 'musl'),
  ...['armv7l', 'armv6l', 'i686', 'riscv64', 'ppc64le', 'ppc64', 's390x', 'loongarch64'].flatMap(
    (machine) => linux(machine, 'glibc'),
  ),
  ...['armv7l', 'i686'].flatMap((machine) => linux(machine, 'musl')),
  { id: 'freebsd-amd64', system: 'FreeBSD', machine: 'amd64' },
  { id: 'freebsd-arm64', system: 'FreeBSD', machine: 'arm64' },
  { id: 'netbsd-amd64', system: 'NetBSD', machine: 'amd64' },
  { id: 'openbsd-amd64', system: 'OpenBSD', machine: 'amd64' },
  { id: 'android-aarch64', system: 'Android', machine: 'aarch64' },
  { id: 'windows-x86_64', system: 'MINGW64_NT-10.0-22631', machine: 'x86_64' },
  { id: 'windows-arm64', system: 'MINGW64_NT-10.0-22631-ARM64', machine: 'aarch64' },
];

function linux(machine: string, libc: 'glibc' | 'musl'): readonly Platform[] {
  return [{ id: `linux-${machine}-${libc}`, system: 'Linux', machine, libc }];
}
