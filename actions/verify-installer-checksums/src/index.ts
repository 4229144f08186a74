import { runInstallers } from '@portcullis/runner';

runInstallers();
