import { runGuard } from '@portcullis/runner';

runGuard({ name: 'pin-verify', guards: ['pin-verify'] });
