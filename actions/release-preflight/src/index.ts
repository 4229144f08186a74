import { runReleasePreflight } from '@portcullis/runner';

runReleasePreflight();
