/**
 * The record of the newest seal does not fit itself, or cannot be read: nobody can tell any more what was sealed.
 *
 * Details: `sealedOn`, absent where the record does not tell any more.
 */
import { newestSeal } from '../domain/seal';
import { dateToVietnamese } from '../domain/serialDate';
import type { Check } from './check';

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
    if (!seal || (seal.intact !== false && seal.digest !== '')) return [];
    return [{ detail: seal.sealedAt === 0 ? {} : { sealedOn: dateToVietnamese(seal.sealedAt) } }];
  },
};
