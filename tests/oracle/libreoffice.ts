/** LibreOffice as a second opinion: what the formulas of a file give, and how it looks on paper. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SECONDS = 1000;
/** Starting with a new profile takes a few seconds; a loaded machine a few times that. */
const START_LIMIT = 120 * SECONDS;
const FILE_LIMIT = 10 * SECONDS;

/** Without this, LibreOffice shows the values that were saved instead of calculating (0 is "always recalculate"). */
export const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens every file, calculates all its formulas and saves it under its own name in another folder, in one run of
 * LibreOffice. The folder is made where it is missing.
 *
 * @throws Error when LibreOffice is not installed, takes too long, or does not write one of the files.
 */
export async function recalculate(files: readonly string[], outDir: string): Promise<void> {
  await convert(files, outDir, 'xlsx:Calc MS Excel 2007 XML', '.xlsx');
}

/**
 * Prints a file as LibreOffice would on paper; gives the path of the PDF.
 *
 * @throws Error as {@link recalculate} does.
 */
export async function toPdf(file: string, outDir: string): Promise<string> {
  const program = extname(file) === '.docx' ? 'writer' : 'calc';
  await convert([file], outDir, `pdf:${program}_pdf_Export`, '.pdf');
  return outputPath(file, outDir, '.pdf');
}

async function convert(files: readonly string[], outDir: string, format: string, extension: string): Promise<void> {
  if (files.length === 0) return;
  const outputs = files.map((file) => outputPath(file, outDir, extension));
  if (new Set(outputs).size < outputs.length) throw new Error('Two of the files have the same name');
  const inPlace = files.find((file, index) => resolve(file) === outputs[index]);
  if (inPlace !== undefined) throw new Error(`${inPlace} would be overwritten`);

  await mkdir(outDir, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'soffice-'));
  try {
    await mkdir(join(profile, 'user'));
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const said = await runSoffice(
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nolockcheck', '--convert-to', format, '--outdir', resolve(outDir)],
        ...files.map((file) => resolve(file)),
      ],
      START_LIMIT + files.length * FILE_LIMIT,
    );
    // LibreOffice reports success even when it could not load a file.
    const missing = outputs.filter((output) => !existsSync(output));
    if (missing.length > 0) throw new Error(`LibreOffice did not write ${missing.join(', ')}\n${said}`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function outputPath(file: string, outDir: string, extension: string): string {
  return join(resolve(outDir), basename(file, extname(file)) + extension);
}

function findSoffice(): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, 'soffice');
    if (!existsSync(candidate)) continue;
    accessSync(candidate, constants.X_OK);
    return candidate;
  }
  throw new Error('LibreOffice is not installed: there is no soffice on the PATH (apt-get install libreoffice-calc libreoffice-writer)');
}

/** @throws Error when LibreOffice is not installed, ends with a failure, or takes longer than the limit in milliseconds. */
export function runSoffice(args: readonly string[], limit: number): Promise<string> {
  const program = findSoffice();
  return new Promise((done, fail) => {
    // In a process group of its own: soffice is a script that starts others, and all must end with it.
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      fail(new Error(`LibreOffice was not ready after ${String(limit / SECONDS)} seconds\n${said}`));
    }, limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) done(said);
      else fail(new Error(`LibreOffice ended with code ${String(code)}\n${said}`));
    });
  });
}
