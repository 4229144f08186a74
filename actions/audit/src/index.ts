import { runGuard } from '@portcullis/runner';

runGuard({ name: 'audit', guards: [] });
