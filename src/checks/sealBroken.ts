/**
 * The record of the newest seal does not fit itself, or cannot be read: nobody can tell any more what was sealed.
 *
 * Details: `sealedOn`, absent where the record does not tell any more.
 */
import { newestSeal, type Seal } from '../domain/seal';
import { dateToVietnamese } from '../domain/serialDate';
import type { Check } from './check';

/** A record that cannot be relied on: nothing can be said of what has changed since it was made. */
export const isBroken = ({ intact, digest }: Seal): boolean => intact === false || digest === '';

export const sealBroken: Check = {
  id: 'seal-broken',
  severity: 'error',
  wording: {
    title: 'Dấu chốt bị sửa',
    problem: ({ sealedOn }) =>
      `Dấu chốt${sealedOn === undefined ? '' : ` ngày ${sealedOn}`} lưu trong tệp đã bị sửa hoặc mất một phần, nên không so được với số liệu lúc chốt.`,
    remedy: () => 'Đối chiếu với tệp đã gửi, rồi chốt lại và ghi rõ người cho phép, lý do.',
  },
  find: ({ submission }) => {
    const seal = newestSeal(submission);
    if (!seal || !isBroken(seal)) return [];
    return [{ detail: seal.sealedAt === 0 ? {} : { sealedOn: dateToVietnamese(seal.sealedAt) } }];
  },
};
