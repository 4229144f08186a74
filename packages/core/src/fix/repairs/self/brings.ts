import type { Action, Step } from '../../../model/index.ts';

/** Whether a step names the folder of an action, or moves the whole workspace to other files. */
export function brings({ run, with: inputs }: Step, { source }: Action): boolean {
  const folder = source.repositoryPath.replace(/\/?action\.ya?ml$/, '');
  const texts = [
    run?.value ?? '',
    ...inputs.map(({ value }) => (value.kind === 'scalar' ? value.value : '')),
  ];
  return texts.some((text) => {
    if (
      /\bgit\b[^\n|;&]{0,200}\b(?:checkout|switch|reset|restore|merge|pull|apply|am|stash|rebase|cherry-pick|clone)\b/.test(
        text,
      )
    )
      return true;
    return folder === '' ? text.includes('action.y') : text.includes(folder);
  });
}
