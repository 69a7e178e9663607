/** A mistake to be put into a report that has none, and where it must be found. */
import type { PeriodKey } from '../../src/domain/period';
import type { WorkbookSpec } from '../../src/workbook/spec';
import type { Step } from './means/libreOffice';
import type { XmlFile } from './means/XmlFile';
import { SHEETS, type Place } from './places';
import { NOTHING, type EntriesByPlace } from './report';

/** Gives the place of `PL1.4.h1` in the file at hand. */
export type At = (key: string) => Place;

/** By whom the file is changed: our own writer, a program that writes XML, LibreOffice. Entries are typed first. */
export type Edit =
  | { readonly by: 'writer'; readonly change?: (spec: WorkbookSpec, at: At) => WorkbookSpec }
  | { readonly by: 'xml'; readonly change?: (file: XmlFile, at: At) => void }
  | { readonly by: 'libreoffice'; readonly steps?: (at: At) => readonly Step[] };

/** Where a finding must stand. */
export interface Expected {
  /** Absent for what concerns the whole workbook. */
  readonly sheet?: string;
  /** Absent on Thông tin and for what concerns a whole sheet. */
  readonly rowId?: string;
  /** The row of the sheet right below this one, for a row that has no id of ours. */
  readonly rowBelow?: string;
  /** The cell, where the mistake is in one. */
  readonly place?: string;
}

export interface Mistake {
  /** The id under which it must be found. */
  readonly check: string;
  readonly variant: string;
  readonly period: PeriodKey;
  /** Typed over those of the ordinary report. */
  readonly entries: EntriesByPlace;
  readonly edit: Edit;
  readonly expected: Expected;
  /** What follows from it and is rightly found besides. */
  readonly also: readonly string[];
  /** The report was sealed before the mistake was made. */
  readonly sealed: boolean;
}

const sheetOfKey = (key: string): string =>
  key.startsWith('header.') ? SHEETS.info : key.startsWith('PL1') ? SHEETS.targets : SHEETS.tasks;

const rowOfKey = (key: string): string | undefined => /^(PL[12](?:\.\d+)+)(?:\.[a-zA-Z]\w*)?$/.exec(key)?.[1];

/** What is expected at `PL1.4.h1` (that cell), at `PL1.4` (that row), or at `header.unit`. */
export function expectedAt(key: string): Expected {
  const rowId = rowOfKey(key);
  return {
    sheet: sheetOfKey(key),
    ...(rowId === undefined ? {} : { rowId }),
    ...(rowId === key ? {} : { place: key }),
  };
}

/** Everything entered for a task, the rest blank. */
export function wholeTask(id: string, given: EntriesByPlace): EntriesByPlace {
  const keys = ['startedOn', 'finishedOn', 'progress', 'product', 'status', 'adjustedTo', 'adjustingDocument', 'difficulty'];
  const unknown = Object.keys(given).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`A task has no ${unknown.join(', ')}`);
  return Object.fromEntries(keys.map((key) => [`${id}.${key}`, given[key] ?? NOTHING]));
}

export interface Typed {
  readonly variant: string;
  readonly period: PeriodKey;
  readonly entries: EntriesByPlace;
  /** `PL1.4.h1`, `PL1.4` or `header.unit`. */
  readonly at: string;
  readonly also?: readonly string[];
  readonly sealed?: true;
}

const MEANS = ['writer', 'xml', 'libreoffice'] as const;

/** Mistakes made by typing, by the three means in turn. Error values and TRUE can only be left in a file. */
export const typed = (check: string, variants: readonly Typed[]): readonly Mistake[] =>
  variants.map(({ variant, period, entries, at, also = [], sealed = false }, index) => {
    const cannotBeTyped = Object.values(entries).some(({ kind }) => kind === 'error' || kind === 'boolean');
    const by = cannotBeTyped ? 'xml' : (MEANS[(index + check.length) % MEANS.length] ?? 'xml');
    return { check, variant, period, entries, edit: { by }, expected: expectedAt(at), also, sealed };
  });

export interface Edited {
  readonly variant: string;
  readonly period?: PeriodKey;
  readonly entries?: EntriesByPlace;
  /** As {@link Typed.at}, or what is expected in full. */
  readonly at: string | Expected;
  readonly edit: Edit;
  readonly also?: readonly string[];
  readonly sealed?: true;
}

/** Mistakes made otherwise than by typing. */
export const edited = (check: string, variants: readonly Edited[]): readonly Mistake[] =>
  variants.map(({ variant, period = 'h1', entries = {}, at, edit, also = [], sealed = false }) => ({
    check, variant, period, entries, edit, expected: typeof at === 'string' ? expectedAt(at) : at, also, sealed,
  }));

export const byWriter = (change: (spec: WorkbookSpec, at: At) => WorkbookSpec): Edit => ({ by: 'writer', change });
export const byXml = (change: (file: XmlFile, at: At) => void): Edit => ({ by: 'xml', change });
export const byLibreOffice = (steps: (at: At) => readonly Step[]): Edit => ({ by: 'libreoffice', steps });
