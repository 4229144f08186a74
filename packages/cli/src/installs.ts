/** A bundle of its own: an audit whose steps fetch something needs what reads scripts, and nothing that reads actions. */
export { findInstalls } from '@portcullis/immutability';
