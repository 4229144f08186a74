import { releaseGuard } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'release-guard', ruleSet: releaseGuard });
