import { permissionsGuard } from '@portcullis/core';
import { runGuard } from '@portcullis/runner';

runGuard({ name: 'permissions-guard', ruleSet: permissionsGuard });
