/** Questions and answers as a JSON file: it is written with the questions, filled in by somebody, and read with the answers. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Answer, Question } from '../annexes/inquiry';
import { UncheckableFileError } from './ownFile';
import { notSaved } from './saveFile';

/** One question of the file. */
interface Entry {
  readonly id: string;
  readonly answer: string;
  readonly where?: string;
  readonly question?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

export class AnswersFile {
  private constructor(
    readonly file: string,
    private readonly entries: readonly Entry[],
  ) {}

  /** A file that is not there yet has no answers. @throws UncheckableFileError when it is no such list */
  static async open(file: string): Promise<AnswersFile> {
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '[]';
      throw new UncheckableFileError(`Không mở được ${file}: không được phép đọc.`, { cause });
    });
    const refused = (cause?: unknown): never => {
      throw new UncheckableFileError(`${file} không phải là tệp trả lời: cần một danh sách JSON, mỗi mục có "id" và "answer".`, { cause });
    };
    let entries: unknown;
    try {
      entries = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      return refused(error);
    }
    return Array.isArray(entries) && entries.every(isEntry) ? new AnswersFile(file, entries) : refused();
  }

  get answers(): ReadonlyMap<string, Answer> {
    return new Map(this.entries.map(({ id, answer, question, readings }) => [
      id,
      {
        answer,
        ...(question === undefined ? {} : { text: question }),
        ...(readings === undefined ? {} : { readings: Object.entries(readings).map(([letter, words]) => ({ letter, words })) }),
      },
    ]));
  }

  /** Writes the open questions, to be filled in, before the answers that there are. @throws UsageError */
  async write(questions: readonly Question[], answers: ReadonlyMap<string, Answer>): Promise<void> {
    const open = new Set(questions.map(({ id }) => id));
    const entries = [
      ...questions.map((question) => blank(question, answers.get(question.id)?.answer ?? '')),
      ...[...answers].filter(([id]) => !open.has(id)).map(([id, answer]) => answered(id, answer)),
    ];
    try {
      await writeFile(this.file, `${JSON.stringify(entries, null, 1)}\n`);
    } catch (error) {
      throw notSaved(this.file, error);
    }
  }
}

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' && 'answer' in entry && typeof entry.answer === 'string';

const lettered = (readings: Question['readings']): Readonly<Record<string, string>> =>
  Object.fromEntries(readings.map(({ letter, words }) => [letter, words]));

const blank = ({ id, where, text, readings, proposal, typed, complaint }: Question, answer: string): object => ({
  id,
  where,
  question: text,
  ...(readings.length > 0 ? { readings: lettered(readings) } : {}),
  ...(proposal === undefined ? {} : { proposal }),
  ...(typed === undefined ? {} : { typed }),
  ...(complaint === undefined ? {} : { complaint }),
  answer,
});

const answered = (id: string, { answer, text, readings }: Answer): object => ({
  id,
  ...(text === undefined ? {} : { question: text }),
  ...(readings && readings.length > 0 ? { readings: lettered(readings) } : {}),
  answer,
});
