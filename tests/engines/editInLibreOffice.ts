/** Carries out edits in LibreOffice itself, through a Basic macro in a profile of its own, without a screen. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALWAYS_RECALCULATE, runSoffice } from '../oracle/libreoffice';
import type { Edit, EditStep } from './edit';

const LIMIT = 90_000;
const MACRO = join(__dirname, 'EditSteps.bas');

/**
 * Opens a file, makes the edits of each step and saves the workbook, calculated anew, after each.
 *
 * @returns the paths of what was saved, in the order of the steps
 * @throws Error with Basic's own message when LibreOffice refuses an edit
 */
export async function editInLibreOffice(file: string, steps: readonly EditStep[], outDir: string): Promise<readonly string[]> {
  await mkdir(outDir, { recursive: true });
  const outputs = steps.map((_, index) => join(outDir, `${index}.xlsx`));
  const script = join(outDir, 'script.txt');
  const lines = [
    ['open', file],
    ...steps.flatMap(({ edits }, index) => [...edits.map(toFields), ['save', outputs[index] ?? '']]),
  ];
  // LibreOffice would take a line feed at the very end for part of the last line.
  await writeFile(script, lines.map((fields) => fields.join('\t')).join('\n'));
  await runMacro(script);
  const failure = `${script}.failure`;
  if (existsSync(failure)) throw new Error(await readFile(failure, 'utf8'));
  return outputs;
}

/** One line of the script that the macro reads. */
function toFields(edit: Edit): readonly string[] {
  const fields: readonly string[] = [edit.do, edit.sheet];
  switch (edit.do) {
    case 'unprotect':
      return fields;
    case 'cutPaste':
      return [...fields, edit.from, edit.to];
    case 'sort':
      return [...fields, edit.range, ...edit.by.map(({ column, ascending }) => `${ascending ? '+' : '-'}${column}`)];
    case 'insertRows':
    case 'deleteRows':
      return [...fields, String(edit.row), String(edit.count)];
    case 'filter':
      return [...fields, edit.range, String(edit.column), edit.word];
  }
}

async function runMacro(script: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'soffice-'));
  const user = join(profile, 'user');
  try {
    await mkdir(join(user, 'basic', 'Standard'), { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE.replace('</oor:items>', `${LAID_OUT}</oor:items>`));
    await writeFile(join(user, 'basic', 'script.xlc'), LIBRARIES);
    await writeFile(join(user, 'basic', 'Standard', 'script.xlb'), LIBRARY);
    await writeFile(join(user, 'basic', 'Standard', 'Module1.xba'), moduleXml(await readFile(MACRO, 'utf8')));
    await runSoffice(
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nolockcheck', `macro:///Standard.Module1.EditSteps("${script}")`],
      ],
      LIMIT,
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** The first start would lay out the profile, with an empty macro library in place of ours. */
const LAID_OUT = `<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:';
const SCHEMA = 'xmlns:library="http://openoffice.org/2000/library"';
const NAME = 'library:name="Standard"';

const LIBRARIES = `${HEAD}libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries ${SCHEMA}><library:library ${NAME} library:link="false"/></library:libraries>
`;

const LIBRARY = `${HEAD}library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library ${SCHEMA} ${NAME} library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
`;

const moduleXml = (basic: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basic
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')}</script:module>
`;
