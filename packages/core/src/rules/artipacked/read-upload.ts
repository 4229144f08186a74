import { actionName } from '../../analysis/action-name.ts';
import { type ActionVersion, actionVersion } from '../../analysis/action-version.ts';
import { documentOf } from '../../analysis/document-of.ts';
import { inputOf } from '../../analysis/input-of.ts';
import type { TimedStep } from '../../analysis/own-steps.ts';
import { type ArtifactUploader, artifactUploaders } from '../../facts/artifact-uploaders.ts';
import type { Repository } from '../../model/index.ts';
import type { Upload } from './upload.ts';
import { valuesIn } from './values-in.ts';

/** What a step uploads; undefined when it uploads nothing. */
export function readUpload(timed: TimedStep, repository: Repository): Upload | undefined {
  const { step, owner } = timed;
  const uploader = artifactUploaders.get(actionName(step.uses) ?? '');
  if (uploader === undefined || step.uses?.kind !== 'repository') return undefined;
  const paths = inputOf(step, uploader.paths);
  if (paths === undefined) return undefined;
  const { values, isOpen } = valuesIn(paths, timed);
  const version = actionVersion(step.uses, documentOf(owner, repository));
  const hidden = hiddenIn(timed, uploader, version);
  // An open value is read as it stands: the folders that `runner` and `github` name are known all the same.
  return {
    uses: step.uses,
    paths,
    patterns: (isOpen ? [paths.value] : values).map((text) => text.split(/\r?\n/)),
    ...hidden,
  };
}

function hiddenIn(
  timed: TimedStep,
  uploader: ArtifactUploader,
  version: ActionVersion | undefined,
): Pick<Upload, 'skipsHidden' | 'doubt'> {
  if (version === undefined)
    return { skipsHidden: false, doubt: 'nothing says which release the upload is' };
  if (!skipsByDefault(uploader, version)) return { skipsHidden: false, doubt: undefined };
  const input = inputOf(timed.step, uploader.hiddenFiles);
  if (input === undefined) return { skipsHidden: true, doubt: undefined };
  const { values, isOpen } = valuesIn(input, timed);
  if (isOpen) return { skipsHidden: false, doubt: `"${uploader.hiddenFiles}" is an expression` };
  return { skipsHidden: !values.some((value) => /^\s*true\s*$/i.test(value)), doubt: undefined };
}

/** A tag without a minor version moves, and by now stands at one that leaves hidden files out. */
function skipsByDefault(
  { skipsHiddenSince }: ArtifactUploader,
  { major, minor }: ActionVersion,
): boolean {
  const since = skipsHiddenSince.find((one) => one.major === major);
  if (since !== undefined) return minor === undefined || minor >= since.minor;
  return major > (skipsHiddenSince.at(-1)?.major ?? Number.POSITIVE_INFINITY);
}
