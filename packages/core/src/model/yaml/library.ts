/** The one door to js-yaml; nothing else imports it. The bundles hold it with one patch: packages/dev/src/patch-bundle.ts. */
export {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  type DocumentDirective,
  EVENT_ID,
  type Event,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
