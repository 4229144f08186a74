/** A repository whose action our workflows use, and what stands in for it. */
export interface Upstream {
  readonly name: string;
  /** As our workflows pin it, and say beside it. */
  readonly commit: string;
  readonly version: string;
  /** A folder of stand-ins. */
  readonly standIn: string;
}

/** Of each there is a repository of a test with the stand-in in it, since nobody can forge the commit of a real one. */
export const upstreams: readonly Upstream[] = [
  {
    name: 'actions/checkout',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    version: 'v7.0.1',
    standIn: 'checkout',
  },
  {
    name: 'actions/upload-artifact',
    commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    version: 'v7.0.0',
    standIn: 'upload-artifact',
  },
  {
    name: 'actions/download-artifact',
    commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    version: 'v8.0.1',
    standIn: 'download-artifact',
  },
  {
    name: 'pypa/gh-action-pypi-publish',
    commit: 'dc37677b2e1c63e2034f94d8a5b11f265b73ba33',
    version: 'v1.14.2',
    standIn: 'pypi-publish',
  },
];
