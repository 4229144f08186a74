import { runReleaseInspect } from '@portcullis/runner';

runReleaseInspect();
