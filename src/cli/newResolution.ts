/** `new-resolution`: a workbook with the two annexes of a resolution made into a seed. */
import { isAbsolute, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { draftSeed, type Draft, type DraftRequest, type ResolutionFacts } from '../annexes/draftSeed';
import type { Answer } from '../annexes/inquiry';
import type { Resolution } from '../domain/resolution';
import { toGrid } from '../xlsx/toGrid';
import { AnswersFile } from './answersFile';
import { openTerminal } from './askOnTerminal';
import { readDate } from './dateOption';
import { draftedSentences, openSentences } from './newResolutionReport';
import { openExcelFile, UncheckableFileError } from './ownFile';
import { refuseExisting } from './saveFile';
import { readSeedFolder, refuseExistingSeed, writeSeedFolder } from './seedFolder';
import { UsageError } from './UsageError';

const HOW =
  'new-resolution PHỤ_LỤC.xlsx --number SỐ --year NĂM --out THƯ_MỤC [--date NGÀY] [--issued-by CƠ_QUAN] [--subject TRÍCH_YẾU] [--previous THƯ_MỤC] [--answers TRẢ_LỜI.json] [--force]';

/**
 * 0 when the seed is written; 1 when questions are open: they are written to a file to be filled in, and no seed is.
 * @throws UncheckableFileError when the workbook has to be put right first; UsageError
 */
export async function newResolution(_: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      number: { type: 'string' },
      year: { type: 'string' },
      out: { type: 'string' },
      date: { type: 'string' },
      'issued-by': { type: 'string' },
      subject: { type: 'string' },
      previous: { type: 'string' },
      answers: { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Cần đúng một tệp có hai bảng phụ lục: ${HOW}.`);
  const { out, number, year } = values;
  if (!number || !year || !out) throw new UsageError(`Thiếu --number, --year hoặc --out: ${HOW}.`);
  if (!/^20\d{2}$/.test(year)) throw new UsageError('--year là năm Nghị quyết lập kế hoạch, bốn chữ số.');
  await refuseExistingSeed(out, values.force);

  const facts: ResolutionFacts = {
    number: number.normalize('NFC').trim(),
    year: Number(year),
    ...(values.date === undefined ? {} : { issuedOn: readDate(values.date) }),
    ...(values['issued-by'] === undefined ? {} : { issuedBy: values['issued-by'].normalize('NFC').trim() }),
    ...(values.subject === undefined ? {} : { subject: values.subject.normalize('NFC').trim() }),
  };
  const previous = values.previous === undefined ? undefined : await readSeedFolder(values.previous);
  const { contents } = await openExcelFile(file);
  const onTerminal = values.answers === undefined && process.stdin.isTTY && process.stdout.isTTY;
  const answersFile = await AnswersFile.open(values.answers ?? `${out}-cau-hoi.json`);
  const request = { workbook: toGrid(contents), facts, ...(previous ? { previous } : {}) };
  const { draft, answers } = onTerminal
    ? await askUntilClear(request, answersFile.answers)
    : { draft: draftSeed({ ...request, answers: answersFile.answers }), answers: answersFile.answers };

  if (draft.kind === 'broken') {
    throw new UncheckableFileError(`Chưa đọc được ${file}:\n${draft.problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
  if (draft.kind === 'open') {
    // On the terminal they were read, and are written again with what came to them.
    if (values.answers === undefined && !onTerminal) await refuseExisting(answersFile.file, values.force);
    await answersFile.write(draft.questions, answers);
    process.stdout.write(openSentences(draft.questions, answersFile.file));
    return 1;
  }
  const files = await writeSeedFolder(out, draft.seed, values.force);
  process.stdout.write(draftedSentences(draft, files, importedFolder(out), values.previous === undefined ? undefined : { before: values.previous, after: out }));
  return 0;
}

/**
 * Asks one question after the other; the draft is open only when the terminal was closed before the last.
 *
 * @param given when the terminal was closed another time
 */
async function askUntilClear(
  request: Omit<DraftRequest, 'answers'>, given: ReadonlyMap<string, Answer>,
): Promise<{ draft: Draft; answers: ReadonlyMap<string, Answer> }> {
  const answers = new Map(given);
  const terminal = openTerminal(process.stdin, process.stdout);
  try {
    for (;;) {
      const draft = draftSeed({ ...request, answers });
      const [question] = draft.kind === 'open' ? draft.questions : [];
      if (draft.kind !== 'open' || !question) return { draft, answers };
      const answer = await terminal.ask(question, draft.questions.length);
      if (answer === undefined) return { draft, answers };
      const { text, readings } = question;
      answers.set(question.id, { answer, text, readings });
    }
  } finally {
    terminal.close();
  }
}

/** The folder as `seeds/current.ts` names it. */
function importedFolder(out: string): string {
  const path = relative('seeds', out).replaceAll('\\', '/');
  return path.startsWith('..') || isAbsolute(path) ? out : `./${path}`;
}
