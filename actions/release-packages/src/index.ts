import { runReleasePackages } from '@portcullis/runner';

runReleasePackages();
