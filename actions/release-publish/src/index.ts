import { runReleasePublish } from '@portcullis/runner';

runReleasePublish();
