import { pinVerify } from '@portcullis/core';
import { goOnline, runGuard } from '@portcullis/runner';

runGuard({ name: 'pin-verify', ruleSet: pinVerify, goOnline });
