import { pinVerify } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'pin-verify', ruleSet: pinVerify });
