import { escapeJson } from '@portcullis/core';
import type { GapReporter } from './gap-reporter.ts';
import { toJsonValue } from './to-json-value.ts';

/** One document. */
export const toJson: GapReporter = (report) => escapeJson(toJsonValue(report));
