export { type BundleTarget, bundleTargets } from './bundle-targets.ts';
export { readSizes, type Sizes } from './record-sizes.ts';
export { toSha256sums } from './sha256sums.ts';
