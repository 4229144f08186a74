type Part = (args: readonly string[]) => Promise<void>;

/**
 * The bundle that has a command: neither an audit, nor signing, nor verifying carries another's weight. The comments
 * keep the imports as they are (https://webpack.js.org/api/module-methods/#webpackignore).
 */
export async function loadPart(command: string | undefined): Promise<Part> {
  switch (command) {
    case 'attest':
      return (await import(/* webpackIgnore: true */ './run-attest.ts')).runAttest;
    case 'gaps':
      return (await import(/* webpackIgnore: true */ './run-gaps.ts')).runGaps;
    case 'installer':
      return (await import(/* webpackIgnore: true */ './run-installer.ts')).runInstaller;
    case 'verify':
    case 'verify-release':
      return (await import(/* webpackIgnore: true */ './run-verify.ts')).runVerify;
    default:
      return (await import(/* webpackIgnore: true */ './run-process.ts')).runProcess;
  }
}
