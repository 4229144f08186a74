import { cacheForbidInRelease } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'cache-forbid-in-release', ruleSet: cacheForbidInRelease });
