/** Asking a question on a terminal. */
import { createInterface } from 'node:readline/promises';
import type { Question } from '../annexes/inquiry';

/** Gives what was typed, a letter for the proposal where only Enter was pressed; undefined when the terminal was closed (Ctrl+C, Ctrl+D). */
export type Ask = (question: Question, left: number) => Promise<string | undefined>;

interface Terminal {
  readonly ask: Ask;
  readonly close: () => void;
}

export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const lines = createInterface({ input, output });
  const closed = new Promise<undefined>((done) => lines.once('close', () => done(undefined)));
  return {
    ask: async (question, left) => {
      output.write(`\n${sentences(question, left)}\n`);
      const typed = await Promise.race([lines.question('Trả lời: ').catch(aborted), closed]);
      return typed === undefined ? undefined : typed.trim() || question.proposal || '';
    },
    close: () => lines.close(),
  };
}

/** Ctrl+C closes the terminal; later versions of Node.js also refuse the question that was open. */
function aborted(error: unknown): undefined {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}

function sentences({ where, text, readings, proposal, typed, complaint }: Question, left: number): string {
  return [
    ...(complaint === undefined ? [] : [complaint]),
    `[${where} · còn ${left} câu] ${text}?`,
    ...readings.map(({ letter, words }) => `  ${letter}) ${words}${letter === proposal ? '   (Enter)' : ''}`),
    ...(typed === undefined ? [] : [`  (${typed})`]),
  ].join('\n');
}
