/** The sample's file on standard output; run in a process of its own, because a time zone is set once for each. */
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { sampleSpec } from './sampleSpec';

void writeWorkbook(sampleSpec).then((bytes) => process.stdout.write(bytes));
