import { resolve } from 'node:path';
import { info, notice, setOutput, summary } from '@actions/core';
import { clip, escapeLines, escapeTerminal } from '@portcullis/core';
import { installerReporters } from '@portcullis/installer';
import {
  type BuiltFile,
  checkArtifact,
  checkBuilt,
  type ImageTag,
  lookForUnused,
  type PackageTarget,
  type ReleasePlan,
  readPackageFile,
  readPackages,
  SealError,
  toImageTags,
  type UnusedRow,
} from '@portcullis/release';
import { installerFailure } from '../installer-failure.ts';
import { textInput } from '../text-input.ts';
import { endStage } from './end-stage.ts';
import { toInspectedFiles } from './inspect-files.ts';
import { type InspectedInstallers, inspectInstallers } from './inspect-installers.ts';
import { inspectMarkdown } from './inspect-markdown.ts';
import { readStage, type Stage } from './read-stage.ts';
import { refuseUsed } from './refuse-used.ts';
import { registryPlaces } from './registry-places.ts';

/** What release-inspect does: holds what was built against what the build says, runs the installers, and tells it all. */
export function runReleaseInspect(): Promise<void> {
  return endStage('release-inspect', async () => {
    const stage = readStage();
    const { inputs, plan } = stage;
    const tags = toImageTags(plan, inputs.imageTags);
    const images = toImages(plan, tags);
    const { files, built } = await takeBuilt(stage);
    // What no registry would take is no release: it is refused while nothing is public.
    const packages = await readPackages(inputs, plan.version, (name) =>
      readPackageFile(name, { files, folder: built }),
    );
    const targets = packages.map(({ target }) => target);
    const registries = await lookForUnused({
      packages: targets,
      tags,
      registries: registryPlaces(),
      // None of them gets a token.
      http: stage.outside,
    });
    const { installers } = inputs;
    const inspected =
      installers.length === 0 ? undefined : await inspectInstallers(built, { files, installers });
    await tell(stage, { files, images, inspected, packages: targets, registries });
    refuseUsed(registries);
    const failure = inspected && installerFailure(inspected.report, policy);
    if (failure !== undefined) throw new SealError('weak-installer', failure);
    setOutput('embedded', inspected?.digests ?? '');
  });
}

/** As mode `embed` of verify-installer-checksums: PowerShell cannot be proven on every runner. */
const policy = { minimum: 'likely', sameOrigin: [] } as const;

interface Built {
  readonly built: string;
  readonly files: readonly BuiltFile[];
}

/** Of images alone there is no artifact. */
async function takeBuilt({ workspace, inputs, plan, outside }: Stage): Promise<Built> {
  const built = resolve(workspace, textInput('built') ?? 'built');
  if (inputs.artifact === undefined) return { built, files: [] };
  const { name, id } = await checkArtifact(plan, inputs.artifact, outside);
  info(escapeTerminal(`the artifact "${name}" is the one that the build names, number ${id}`));
  return { built, files: await checkBuilt(plan, built) };
}

interface Image {
  readonly name: string;
  readonly digest: string;
  readonly tags: string;
}

function toImages(plan: ReleasePlan, tags: readonly ImageTag[]): readonly Image[] {
  return plan.images.map((image) => ({
    ...image,
    tags: tags.flatMap(({ name, tag }) => (name === image.name ? tag : [])).join(', '),
  }));
}

interface Told {
  readonly files: readonly BuiltFile[];
  readonly images: readonly Image[];
  readonly packages: readonly PackageTarget[];
  readonly inspected: InspectedInstallers | undefined;
  readonly registries: readonly UnusedRow[];
}

async function tell({ plan, inputs }: Stage, told: Told): Promise<void> {
  const { images, inspected, packages, registries } = told;
  const files = toInspectedFiles(told.files, { sbom: inputs.sbom, packages }, inspected);
  for (const { sha256, name, size, role } of files)
    info(
      escapeTerminal(`${sha256}  ${name}, ${size} bytes${role === undefined ? '' : `, ${role}`}`),
    );
  for (const { name, digest, tags } of images)
    info(escapeTerminal(`${name}@${digest}, to be tagged ${tags}`));
  tellRegistries(registries);
  const installers = inspected === undefined ? '' : tellInstallers(inspected);
  const { notes } = inputs;
  if (process.env.GITHUB_STEP_SUMMARY)
    await summary
      .addRaw(inspectMarkdown({ plan, files, images, registries, notes, installers }))
      .write();
}

/** What nobody knows does not end the release, and is said to who is asked at the gate. */
function tellRegistries(rows: readonly UnusedRow[]): void {
  for (const { outcome, what, why } of rows) {
    const text = clip(`${outcome} ${what}: ${why}`, longest);
    if (outcome === 'unknown') notice(escapeLines(text));
    else info(escapeTerminal(text));
  }
}

const longest = 2000;

/** To the log; gives what the summary says. */
function tellInstallers({ report, sources }: InspectedInstallers): string {
  const context = { sources, color: false };
  info(installerReporters.text(report, context).trimEnd());
  const annotations = installerReporters.github(report, context).trimEnd();
  if (annotations !== '') info(annotations);
  return installerReporters.markdown(report, context);
}
