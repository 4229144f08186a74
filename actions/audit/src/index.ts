import { everyGuard } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'audit', ruleSet: everyGuard });
