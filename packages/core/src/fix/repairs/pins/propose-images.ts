import { quoted } from '../../../analysis/quoted.ts';
import type { Finding } from '../../../engine/index.ts';
import { type Image, type Repository, walk } from '../../../model/index.ts';
import { plainText } from '../../meaning/plain-text.ts';
import { refuse } from '../../refuse.ts';
import type { Proposal, RepairWork } from '../../repair.ts';
import { scalarAt } from './scalar-at.ts';

/** The digest behind every image that has none; its tag stays, for readers and for tools that update it. */
export function* proposeImages(work: RepairWork): Generator<Proposal> {
  const findings = new Map(
    work.findings
      .filter(({ rule }) => rule === 'unpinned-images')
      .map((finding) => [`${finding.at.path}\n${finding.at.start.offset}`, finding]),
  );
  if (findings.size === 0) return;
  const done = new Set<string>();
  for (const image of imagesIn(work.repository)) {
    const key = `${image.source.path}\n${image.start}`;
    const finding = findings.get(key);
    if (finding === undefined || image.digest !== undefined || done.has(`${key} ${image.text}`))
      continue;
    done.add(`${key} ${image.text}`);
    yield proposeFor(image, finding, work);
  }
}

function imagesIn(repository: Repository): readonly Image[] {
  const found: Image[] = [];
  walk(repository, { image: ({ images }) => void found.push(...images) });
  return found;
}

function proposeFor(image: Image, finding: Finding, work: RepairWork): Proposal {
  if (work.evidence === undefined)
    return refuse(image, 'only a registry knows the digest of this image: add "--online"');
  const digest = work.digests.get(image.text);
  if (digest === undefined || digest.kind === 'unknown')
    return refuse(image, digest?.message ?? 'nobody asked for its digest');
  if (!/^sha256:[0-9a-f]{64}$/.test(digest.value))
    return refuse(
      image,
      `its registry names ${quoted(digest.value)}, which is no "sha256:" digest`,
    );
  const pinned = `${image.text}@${digest.value}`;
  const scalar = scalarAt(image, work.repository);
  const { source, start, end } = image;
  const isVerbatim = source.text.slice(start, end) === image.text;
  if (scalar === undefined || !isVerbatim)
    return refuse(image, `it is spelled elsewhere or in an unusual way: write ${quoted(pinned)}`);
  const to = scalar.value.replace(image.text, () => pinned);
  return {
    kind: 'mending',
    at: image,
    description: `pins ${quoted(image.text)} to the digest that its tag has now`,
    edits: [{ at: { source, start: end, end }, text: `@${digest.value}` }],
    changes: [{ path: scalar.path, to: plainText(to) }],
    answers: [finding],
  };
}
