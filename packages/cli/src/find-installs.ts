/** In the bundle of the audit: nearly every tree fetches something, and half of what reads scripts is there already. */
export { findInstalls } from '@portcullis/immutability';
