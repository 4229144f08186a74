/** A bundle of its own: who asks no server loads nothing of it. */
export { openAttester } from '@portcullis/attestation';
export { liveUpstream } from '@portcullis/closure';
