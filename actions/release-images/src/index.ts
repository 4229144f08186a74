import { runReleaseImages } from '@portcullis/runner';

runReleaseImages();
