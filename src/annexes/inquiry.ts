/** Questions that the annexes leave open, and the answers given so far. */
import { seenText } from '../domain/seenText';

/** A question as it is put to somebody. */
export interface Question {
  /** Stays the same as long as the row does; the answer is found by it. */
  readonly id: string;
  /** Where in the workbook it comes up. */
  readonly where: string;
  readonly text: string;
  readonly readings: readonly { readonly letter: string; readonly words: string }[];
  /** The letter of the reading that is likeliest. */
  readonly proposal?: string;
  /** What may be written instead of a letter, with an example. */
  readonly typed?: string;
  /** Why the answer that was given does not do. */
  readonly complaint?: string;
}

export interface Answer {
  /** A letter of the readings, or what was typed. */
  readonly answer: string;
  /** The question it was given to and the readings that were offered, where that is known: letters move as other answers come in. */
  readonly text?: string;
  readonly readings?: Question['readings'];
}

export interface Asked<T> {
  readonly id: string;
  readonly where: string;
  readonly text: string;
  readonly readings: readonly { readonly words: string; readonly value: T }[];
  /** The index of the reading that is likeliest. */
  readonly proposal?: number;
  /** `read` is given what was typed with single spaces, never "". */
  readonly typed?: { readonly hint: string; readonly read: (text: string) => T | undefined };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const letterAt = (index: number): string => LETTERS.charAt(index);

/** Goes through a reading of the annexes once: gives the answers there are, gathers the questions that have none. */
export class Inquiry {
  readonly #asked = new Map<string, Question>();
  readonly #open = new Set<string>();

  /** @param answers by the id of their question */
  constructor(private readonly answers: ReadonlyMap<string, Answer>) {}

  /** In the order in which they came up. */
  get open(): readonly Question[] {
    return [...this.#asked.values()].filter(({ id }) => this.#open.has(id));
  }

  /** How many questions came up, answered ones included. */
  get count(): number {
    return this.#asked.size;
  }

  /** Questions that were answered and never came up: the answers are somebody's mistake, or of another workbook. */
  get unused(): readonly string[] {
    return [...this.answers].filter(([id, { answer }]) => !this.#asked.has(id) && answer.trim() !== '').map(([id]) => id);
  }

  /** What was answered; undefined while the question is open. */
  ask<T>({ id, where, text, readings, proposal, typed }: Asked<T>): T | undefined {
    const question: Question = {
      id,
      where,
      text,
      readings: readings.map(({ words }, index) => ({ letter: letterAt(index), words })),
      ...(proposal === undefined ? {} : { proposal: letterAt(proposal) }),
      ...(typed === undefined ? {} : { typed: typed.hint }),
    };
    if (!this.#asked.has(id)) this.#asked.set(id, question);
    const given = this.answers.get(id);
    const answer = seenText(given?.answer ?? '');
    if (!given || answer === '') this.#open.add(id);
    else if (given.text !== undefined && given.text !== text) this.reopen(id, 'Câu hỏi đã khác so với lúc trả lời.');
    else {
      const letter = answer.toLowerCase();
      const words = (given.readings ?? question.readings).find((reading) => reading.letter === letter)?.words;
      const chosen = readings.find((reading) => reading.words === words);
      const value = chosen ? chosen.value : words === undefined ? typed?.read(answer) : undefined;
      if (value !== undefined) return value;
      this.reopen(id, `Chưa hiểu câu trả lời “${answer}”.`);
    }
    return undefined;
  }

  /** An answer turns out not to do. */
  reopen(id: string, complaint: string): void {
    const question = this.#asked.get(id);
    if (question) this.#asked.set(id, { ...question, complaint });
    this.#open.add(id);
  }
}
