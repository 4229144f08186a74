import { runAttest } from '@portcullis/runner';

runAttest();
