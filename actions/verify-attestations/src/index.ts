import { runVerify } from '@portcullis/runner';

runVerify();
