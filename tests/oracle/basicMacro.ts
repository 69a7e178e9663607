/** Runs a macro of ours in LibreOffice, in a profile of its own, without a screen. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ALWAYS_RECALCULATE, runSoffice } from './libreoffice';

/**
 * Calls `EditSteps(script)` of a Basic module. What fails in the macro it writes to `<script>.failure`.
 *
 * @param limit in milliseconds
 * @throws Error with Basic's own message when LibreOffice refuses something
 */
export async function runMacro(module: string, script: string, limit: number): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'soffice-'));
  const user = join(profile, 'user');
  try {
    await mkdir(join(user, 'basic', 'Standard'), { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE.replace('</oor:items>', `${LAID_OUT}</oor:items>`));
    await writeFile(join(user, 'basic', 'script.xlc'), LIBRARIES);
    await writeFile(join(user, 'basic', 'Standard', 'script.xlb'), LIBRARY);
    await writeFile(join(user, 'basic', 'Standard', 'Module1.xba'), moduleXml(await readFile(module, 'utf8')));
    await runSoffice(
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nolockcheck', `macro:///Standard.Module1.EditSteps("${script}")`],
      ],
      limit,
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const failure = `${script}.failure`;
  if (existsSync(failure)) throw new Error(await readFile(failure, 'utf8'));
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
