import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makePackage } from '../../packages/release/test/packages/support/make-tar.ts';
import { openPackagesWorld, type PackagesWorld, packed } from './packages-world.ts';

let world: PackagesWorld;

beforeAll(async () => {
  world = await openPackagesWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const tgz = 'octo-org-widget-1.2.3.tgz';
const crate = 'demo-x-1.2.3.crate';
const good = { [tgz]: packed(tgz), [crate]: packed(crate) };

/** Whether anybody was sent a package. */
function sent(): readonly string[] {
  return [...world.npm.requests, ...world.crates.requests].filter((one) => one.startsWith('PUT'));
}

function versionsOf(name = '@octo-org/widget') {
  return Object.keys(world.npm.packages.get(name)?.versions ?? {});
}

test('publishes the sealed bytes to both registries, with provenance, and ends its token', async () => {
  const { status, log, summary } = await world.publish(good);
  expect(log).toMatchSnapshot();
  expect(status).toBe(0);
  expect(summary).toMatchSnapshot();
  expect({ npm: world.npm.requests, crates: world.crates.requests }).toMatchSnapshot();
  expect(world.crates.living).toEqual([]);
  const widget = world.npm.packages.get('@octo-org/widget');
  expect(widget?.tags).toEqual({ latest: '1.2.3' });
  expect(widget?.versions['1.2.3']).toMatchSnapshot();
  expect(world.crates.crates.get('demo-x')?.metadata['1.2.3']).toMatchSnapshot();
  const { dsseEnvelope } = Object(widget?.provenance['1.2.3']);
  expect(JSON.parse(`${Buffer.from(dsseEnvelope.payload, 'base64')}`)).toMatchSnapshot();
});

test('run again it sends nothing, and asks nobody for a token', async () => {
  await world.publish(good);
  world.npm.requests.length = 0;
  world.crates.requests.length = 0;
  world.sigstore.requests.length = 0;
  const { status, log } = await world.publish(good);
  expect({ status, log }).toMatchSnapshot();
  expect({ npm: world.npm.requests, crates: world.crates.requests }).toMatchSnapshot();
  expect(world.sigstore.requests).toEqual([]);
});

test('goes on where an earlier run has stopped', async () => {
  await world.publish({ [tgz]: good[tgz] });
  world.npm.requests.length = 0;
  expect((await world.publish(good)).status).toBe(0);
  expect(sent()).toEqual(['PUT /api/v1/crates/new 200']);
});

describe('nothing is sent anywhere', () => {
  test.each<[string, () => void, string]>([
    [
      'npm has other bytes',
      () => {
        const widget = world.npm.packages.get('@octo-org/widget');
        if (widget) widget.versions['1.2.3'] = { dist: { integrity: 'sha512-others' } };
      },
      'with other bytes',
    ],
    [
      'crates.io has other bytes',
      () =>
        world.crates.crates.get('demo-x')?.versions.push({ vers: '1.2.3', cksum: 'b'.repeat(64) }),
      'with other bytes',
    ],
    [
      'the version differs in its build metadata alone',
      () =>
        world.crates.crates
          .get('demo-x')
          ?.versions.push({ vers: '1.2.3+1', cksum: 'b'.repeat(64) }),
      'with other bytes',
    ],
    [
      'npm trusts nobody',
      () => {
        const widget = world.npm.packages.get('@octo-org/widget');
        if (widget) widget.publisher = undefined;
      },
      'make "release.yml" of "octo-org/widget" with the environment "release" the trusted publisher of "@octo-org/widget"',
    ],
    [
      'npm does not know the package',
      () => world.npm.packages.clear(),
      'the first version of a package is published by hand',
    ],
    [
      'crates.io trusts another workflow',
      () => {
        const demo = world.crates.crates.get('demo-x');
        if (demo?.publisher) demo.publisher = { ...demo.publisher, workflow: 'other.yml' };
      },
      'add "release.yml" of "octo-org/widget" with the environment "release" to the trusted publishers of "demo-x"',
    ],
    [
      'another environment is trusted',
      () => world.sigstore.issuer.claim({ environment: 'staging' }),
      'does not take the identity of this workflow',
    ],
    [
      'a newer version is the latest',
      () => {
        const widget = world.npm.packages.get('@octo-org/widget');
        if (widget) widget.tags.latest = '2.0.0';
      },
      'would become "latest", which is "2.0.0" now',
    ],
    [
      'registries are down',
      () => {
        world.fault = () => 503;
      },
      'answers 503',
    ],
    [
      'a registry answers with a page',
      () => {
        world.fault = ({ method }) => (method === 'GET' ? 'html' : undefined);
      },
      'something that is no JSON object',
    ],
  ])('when %s', async (_, prepare, message) => {
    prepare();
    const { status, log } = await world.publish(good);
    expect({ status, log }).toEqual({ status: 1, log: expect.stringContaining(message) });
    expect(log).not.toContain('a bug of Portcullis');
    expect(sent()).toEqual([]);
    expect(world.crates.living).toEqual([]);
  });
});

const crateForNobody = makePackage([
  {
    name: 'demo-x-1.2.3/Cargo.toml',
    data: '[package]\nname = "demo-x"\nversion = "1.2.3"\npublish = false\n',
  },
]);

function npmWith(changes: object, more: Parameters<typeof makePackage>[0] = []) {
  const manifest = { name: '@octo-org/widget', version: '1.2.3', ...changes };
  const data = JSON.stringify(manifest);
  return { [tgz]: makePackage([{ name: 'package/package.json', data }, ...more]) };
}

// Each of the other refusals has its test in packages/release/test/packages.
describe('a package that is refused before anybody is asked', () => {
  test.each<[string, Readonly<Record<string, Buffer>>, string]>([
    ['another version', npmWith({ version: '1.2.4' }), 'is of the version "1.2.4", and "1.2.3"'],
    ['a private one', npmWith({ private: true }), 'says "private"'],
    [
      'a link',
      npmWith({}, [{ name: 'package/x', type: '2', link: '/etc' }]),
      'neither a file nor a folder but a symbolic link',
    ],
    ['a way out', npmWith({}, [{ name: 'package/../../x' }]), 'no plain path'],
    [
      'a bomb',
      { [tgz]: gzipSync(Buffer.alloc(2 ** 29 + 1), { level: 1 }) },
      'it unpacks to more than 536870912 bytes',
    ],
    ['a crate for nobody', { [crate]: crateForNobody }, 'says "publish"'],
    ['other bytes than were sealed', {}, 'is not what was sealed'],
  ])('%s', async (_, files, message) => {
    const isTampered = Object.keys(files).length === 0;
    const tampered = isTampered ? { tampered: crate } : {};
    const { status, log } = await world.publish({ ...good, ...files }, tampered);
    expect({ status, log }).toEqual({ status: 1, log: expect.stringContaining(message) });
    expect([...world.npm.requests, ...world.crates.requests]).toEqual([]);
  });

  test('a file that the build has not made', async () => {
    const { status, log } = await world.publish(good, { release: { npm: 'other.tgz' } });
    expect({ status, log }).toMatchSnapshot();
  });

  test.each(['http://registry.npmjs.org', 'https://me:secret@registry.npmjs.org', 'npmjs'])(
    'an address that gets no token: %s',
    async (registry) => {
      const { log } = await world.publish(good, { inputs: { 'npm-registry': registry } });
      expect(log).toContain('write the address of a registry');
      expect(log).not.toContain('secret');
    },
  );
});

describe('provenance', () => {
  test('is signed of a public source and a public package alone', async () => {
    world.sigstore.issuer.claim({ repository_visibility: 'private' });
    const { status, log } = await world.publish({ [tgz]: good[tgz] ?? Buffer.alloc(0) });
    expect({ status, log }).toMatchSnapshot();
    expect(versionsOf()).toContain('1.2.3');
    expect(world.sigstore.requests.filter(({ service }) => service === 'fulcio')).toEqual([]);
  });

  test('of another repository is not signed at all', async () => {
    const { status, log } = await world.publish(npmWith({ repository: 'github:octo-org/other' }));
    expect({ status, log }).toMatchSnapshot();
    expect(sent()).toEqual([]);
  });

  test('that cannot be signed stops the package', async () => {
    world.sigstore.faults.fail('fulcio', 500);
    expect((await world.publish({ [tgz]: good[tgz] ?? Buffer.alloc(0) })).status).toBe(1);
    expect(sent()).toEqual([]);
  });
});

describe('a registry that fails while it is sent something', () => {
  const faulty = (fault: 'cut' | 500 | 'stall', times: number) => {
    let left = times;
    world.fault = ({ method }) => {
      if (method !== 'PUT' || left === 0) return undefined;
      left -= 1;
      return fault;
    };
  };

  test('the answer is lost: nothing is sent twice', async () => {
    faulty('cut', 2);
    expect((await world.publish(good)).status).toBe(0);
    expect(sent()).toHaveLength(2);
    expect(world.crates.living).toEqual([]);
  });

  test('it did not arrive: it is sent once more', async () => {
    faulty(500, 1);
    expect((await world.publish(good)).status).toBe(0);
    expect(sent()).toEqual([
      'PUT /@octo-org%2fwidget 500',
      'PUT /@octo-org%2fwidget 200',
      'PUT /api/v1/crates/new 200',
    ]);
  });

  test('it never arrives: the token is ended, and the job says so', async () => {
    faulty(500, 9);
    const { status, log } = await world.publish({ [crate]: good[crate] ?? Buffer.alloc(0) });
    expect({ status, log }).toMatchSnapshot();
    expect(sent()).toHaveLength(2);
    expect(world.crates.living).toEqual([]);
  });

  test('it has the version, and does not show it: its words are told, and its token is not', async () => {
    const widget = world.npm.packages.get('@octo-org/widget');
    if (widget) widget.versions['1.2.3'] = { dist: { integrity: 'sha512-others' } };
    const replace = () => Buffer.from('{"versions":{}}');
    world.fault = ({ method, path }) =>
      method === 'GET' && path === '/@octo-org%2fwidget' ? { replace } : undefined;
    const { status, log } = await world.publish(good);
    expect({ status, log }).toMatchSnapshot();
    expect(world.crates.living).toEqual([]);
  });

  test('the token cannot be ended: that is said, and what is public stays so', async () => {
    world.fault = ({ method }) => (method === 'DELETE' ? 500 : undefined);
    const { status, log } = await world.publish({ [crate]: good[crate] ?? Buffer.alloc(0) });
    expect({ status, log }).toMatchSnapshot();
  });
});

test('a job without the right to an identity is told so', async () => {
  const { status, log } = await world.publish(good, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
  expect({ status, log: log.includes('permissions: id-token: write') }).toEqual({
    status: 1,
    log: true,
  });
});
