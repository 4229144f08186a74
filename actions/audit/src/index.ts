import { everyGuard } from '@portcullis/core';
import { findInstalls, goDeep, runGuard } from '@portcullis/runner';

runGuard({ name: 'audit', ruleSet: everyGuard, goOnline: goDeep, findInstalls });
