import { runReleaseSeal } from '@portcullis/runner';

runReleaseSeal();
