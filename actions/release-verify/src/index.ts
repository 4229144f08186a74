import { runReleaseVerify } from '@portcullis/runner';

runReleaseVerify();
