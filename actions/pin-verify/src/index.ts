import { pinVerify } from '@portcullis/core';
import { findInstalls, goDeep, runGuard } from '@portcullis/runner';

runGuard({ name: 'pin-verify', ruleSet: pinVerify, goOnline: goDeep, findInstalls });
