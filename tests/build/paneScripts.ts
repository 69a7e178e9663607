/** The scripts of the pane as they are published, and what each is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(process.cwd(), 'dist');

export const KILOBYTE = 1000;

export interface PaneScript {
  readonly file: string;
  /** What it was made for: a file of ours or a package. Undefined when the build did not write it down. */
  readonly name: string | undefined;
  readonly text: string;
  /** After gzip. */
  readonly bytes: number;
  /** Fetched with the page, not later. */
  readonly initial: boolean;
}

/** `docx`, `@fluentui/react-input`, `FindingsPanel`. */
function shortName(path: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  return inPackage?.[1] ?? basename(path, extname(path));
}

export const panePage = (): string => readFileSync(join(DIST, 'taskpane.html'), 'utf8');

/** Of the last production build, heaviest first. */
export function paneScripts(): readonly PaneScript[] {
  const page = panePage();
  const parts = JSON.parse(readFileSync(join(process.cwd(), '.cache/parts.json'), 'utf8')) as Readonly<Record<string, string>>;
  return readdirSync(DIST)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const content = readFileSync(join(DIST, file));
      const path = parts[file];
      return {
        file,
        name: path === undefined ? undefined : shortName(path),
        text: content.toString('utf8'),
        bytes: gzipSync(content, { level: 9 }).length,
        initial: page.includes(file),
      };
    })
    .sort((one, other) => other.bytes - one.bytes);
}
