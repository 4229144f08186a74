import { everyGuard } from '@portcullis/core';
import { goOnline, runGuard } from '@portcullis/runner';

runGuard({ name: 'audit', ruleSet: everyGuard, goOnline });
