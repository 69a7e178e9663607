/** Carries out edits in LibreOffice itself, through a Basic macro in a profile of its own, without a screen. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMacro } from '../oracle/basicMacro';
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
    ...steps.flatMap(({ edits }, index) => [...edits.map(toFields), ['calculate'], ['save', outputs[index] ?? '']]),
  ];
  // LibreOffice would take a line feed at the very end for part of the last line.
  await writeFile(script, lines.map((fields) => fields.join('\t')).join('\n'));
  await runMacro(MACRO, script, LIMIT);
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
