import { triggerGuard } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'trigger-guard', ruleSet: triggerGuard });
