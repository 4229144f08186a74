import { expect, test } from '@jest/globals';
import { isPublicAddress } from '../../src/release/is-public-address.ts';

test.each(['140.82.121.3', '8.8.8.8', '172.32.0.1', '2606:50c0:8000::153', '64:ff9b::808:808'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
  ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.192', '198.18.0.1', '224.0.0.1'],
  ...['255.255.255.255', '::', '::1', 'fe80::1', 'fd00:ec2::254', 'fc00::1', 'ff02::1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '2002:7f00:1::', '2001:db8::1'],
  ...['64:ff9b:1::a00:1', 'fe80::1%eth0', 'not an address', ''],
])('%j is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
