/** Reading the arguments of a request, with Excel's error where they are not what they should be. */

import { isInstance } from '../wire/ExcelClass';
import { ExcelError } from '../wire/ExcelError';
import type { RangeTarget } from './targets';

export function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw ExcelError.invalidArgument();
  }
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw ExcelError.invalidArgument();
  }
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw ExcelError.invalidArgument();
  }
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw ExcelError.invalidArgument();
  }
  return value;
}

export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate.toLowerCase() === String(value).toLowerCase());
  if (word === undefined) {
    throw ExcelError.invalidArgument();
  }
  return word;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw ExcelError.invalidArgument();
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A range object given as an argument. */
export function rangeTarget(value: unknown): RangeTarget {
  const target = isInstance(value) ? (value.target as Partial<RangeTarget> | null) : null;
  if (!target?.sheet || !target.area) {
    throw ExcelError.invalidArgument();
  }
  return target as RangeTarget;
}

export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;
