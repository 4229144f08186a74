/** A bundle of its own: who asks no server loads nothing of it. */
export { liveUpstream } from '@portcullis/closure';
