import {
  asMap,
  entriesOf,
  type Image,
  type ImageSite,
  itemsOf,
  type ScalarNode,
  type YamlNode,
} from '../../model/index.ts';

/** The values of the matrix that an image is made of, when it is not written where it is used. */
export function sourcesOf(site: ImageSite, image: Image) {
  const values = known.get(site) ?? matrixValues(site);
  known.set(site, values);
  const whole = values.find(({ value }) => value === image.text);
  const used =
    whole === undefined
      ? values.filter(({ value }) => value !== '' && image.text.includes(value))
      : [whole];
  return used.map((value) => ({ at: value, message: 'this value of the matrix' }));
}

/** One site has up to 256 images. */
const known = new WeakMap<ImageSite, readonly ScalarNode[]>();

function matrixValues({ owner, at }: ImageSite): readonly ScalarNode[] {
  if (owner.kind !== 'job') return [];
  const written = at.source.text.slice(at.start, at.end);
  const keys = new Set(
    [...written.matchAll(/\bmatrix\.([\w-]+)/gi)].map(([, key = '']) => key.toLowerCase()),
  );
  if (keys.size === 0) return [];
  const matrix = asMap(owner.strategy)?.get('matrix');
  const rows = [matrix, ...itemsOf(asMap(matrix)?.get('include'))];
  return rows.flatMap((row) =>
    entriesOf(row).flatMap(({ key, value }) =>
      keys.has(key.value.toLowerCase()) ? scalarsIn(value) : [],
    ),
  );
}

function scalarsIn(node: YamlNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'seq') return node.items.flatMap(scalarsIn);
  return node.entries.flatMap(({ value }) => scalarsIn(value));
}
