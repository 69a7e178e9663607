/** `npm run docs:third-party` */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thirdParties, thirdPartyDocument } from './thirdParty';

writeFileSync(join(process.cwd(), 'docs/THIRD-PARTY.md'), thirdPartyDocument(thirdParties(process.cwd())));
