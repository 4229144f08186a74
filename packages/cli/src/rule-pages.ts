/** A bundle of its own: an audit starts without the pages of all rules. */
export { rulePages } from '@portcullis/core';
