/** What a seal says to people. */
import type { EntryChange, Seal } from '../../domain/seal';
import { inputOfSealed } from '../../domain/sealedValue';
import { isBlankInput } from '../../domain/entry';
import { clockOf } from '../look/time';
import { dateToVietnamese, type SerialDate } from '../../domain/serialDate';

/** Figures and words of rows that were sealed and are others now: each needs a reason before it is sealed again. */
export const needsReason = ({ rowId, from }: EntryChange): boolean => rowId !== undefined && !isBlankInput(from);

/** The date of the figures that were sealed; the day of sealing where that cannot be known. */
export function sealedDate({ entries, sealedAt }: Seal): SerialDate {
  const date = inputOfSealed(entries.find(({ place }) => place === 'evaluationDate')?.value ?? '');
  return Math.floor(date.kind === 'number' ? date.number : sealedAt);
}

/** "31/03/2026" and "16:05". */
export const sealedMoment = ({ sealedAt }: Seal): { readonly day: string; readonly time: string } => ({
  day: dateToVietnamese(sealedAt),
  time: clockOf(sealedAt),
});
