export { type Bundled, type BundleTarget, bundleTargets } from './bundle-targets.ts';
export { readSizes, type Sizes } from './record-sizes.ts';
export { ruleHelpJson } from './rule-help-json.ts';
export { ruleIdsJson } from './rule-ids-json.ts';
export { rulePagesJson } from './rule-pages-json.ts';
export { ruleTable } from './rule-table.ts';
export { toSha256sums } from './sha256sums.ts';
