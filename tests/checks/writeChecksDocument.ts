/** `npm run docs:checks` */
import { writeFileSync } from 'node:fs';
import { checksDocument } from './checksDocument';

writeFileSync('docs/checks.md', checksDocument());
