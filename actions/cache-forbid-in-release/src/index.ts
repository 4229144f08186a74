import { runGuard } from '@portcullis/runner';

runGuard({ name: 'cache-forbid-in-release', guards: ['cache-forbid-in-release'] });
