import { runGuard } from '@portcullis/runner';

runGuard({ name: 'permissions-guard', guards: ['permissions-guard'] });
