export { analyse as analyseScript } from './analysis/analyse.ts';
export type { Analysis, Download, Weakness } from './analysis/analysis.ts';
export { type CheckRequest, checkScripts } from './check/check-scripts.ts';
export { readScripts } from './check/read-scripts.ts';
export { sourcesOf } from './check/sources-of.ts';
export { embedChecksums } from './embed/embed-checksums.ts';
export { writeScriptFile } from './embed/write-script-file.ts';
export { checkManifest } from './manifest/check-manifest.ts';
export { hashArtifacts } from './manifest/hash-artifacts.ts';
export { type ManifestForm, manifestForms } from './manifest/manifest-form.ts';
export { toManifest } from './manifest/to-manifest.ts';
export type { MapOutcome } from './map/map-outcome.ts';
export { parseMap } from './map/parse-map.ts';
export { toMapModule } from './map/to-map-module.ts';
export { toMapText } from './map/to-map-text.ts';
export { updateMap } from './map/update-map.ts';
export { verifyMap } from './map/verify-map.ts';
export { prove } from './prove/prove.ts';
export type { ProveOptions } from './prove/prove-options.ts';
export { readReleaseFiles } from './prove/read-release-files.ts';
export { openReleaseServers } from './release/open-release-servers.ts';
export {
  type InstallerReport,
  type InstallerVerdict,
  installerVerdicts,
  type ScriptReport,
} from './report/installer-report.ts';
export { installerReporters } from './report/installer-reporters.ts';
export { scriptCode } from './report/script-code.ts';
export { toExitCode } from './report/to-exit-code.ts';
export { weakestVerdict } from './report/weakest-verdict.ts';
export { readScriptFile } from './script/read-script-file.ts';
export { joinedScripts } from './script/steps/joined-scripts.ts';
export { type StepShell, shellOf } from './script/steps/shell-of.ts';
export { toScript } from './script/to-script.ts';
