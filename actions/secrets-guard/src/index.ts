import { secretsGuard } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'secrets-guard', ruleSet: secretsGuard });
