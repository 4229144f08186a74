/** An asset is smaller: https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
export const maxAssetBytes = 2 ** 31;
