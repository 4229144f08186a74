import { runPublishGate } from '@portcullis/runner';

runPublishGate();
