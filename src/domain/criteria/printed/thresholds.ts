/** How criteria are printed that compare the figure with one number. */
import { numbersIn, type PrintedForm } from './printedForm';

interface WithValue<Kind extends string> {
  readonly kind: Kind;
  readonly value: number;
}

/** @param forms the number is what they capture */
const compared = <const Kind extends string>(kind: Kind, ...forms: readonly RegExp[]): PrintedForm<WithValue<Kind>> => ({
  read: (words) => forms.flatMap((form) => numbersIn(form.exec(words)?.[1]).map((value) => ({ kind, value }))),
});

/** ">12,5", "trên 12,5". */
export const printedAbove = compared('gt', /^> ?(.+)$/, /^(?:trên|hơn|cao hơn|lớn hơn|vượt) (.+)$/iu);

/** "≥ 90", "từ 90 trở lên", "không dưới 90"; a bare number is to be reached as well. */
export const printedAtLeast = compared(
  'gte',
  /^(?:≥|>=|=>) ?(.+)$/,
  /^(?:từ )?(.+) trở lên$/iu,
  /^(?:từ|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn) (?!.* trở lên$)(.+)$/iu,
  /^(.+)$/,
);

/** "<2,05", "thấp hơn 2,05". */
export const printedBelow = compared('lt', /^< ?(.+)$/, /^(?:(?:giảm )?còn |giảm xuống )?(?:dưới|thấp hơn|nhỏ hơn|ít hơn) (.+)$/iu);

const atMost = compared(
  'lte',
  /^(?:≤|<=|=<) ?(.+)$/,
  /^(?:từ )?(.+) trở xuống$/iu,
  /^(?:không (?:vượt )?quá|không cao hơn|không nhiều hơn|tối đa|nhiều nhất) (.+)$/iu,
);

/** "không quá 3"; "không còn …" is at most 0, and so may a bare 0 be. */
export const printedAtMost: typeof atMost = {
  read: (words) => (/^(?:không còn(?: .*)?|0)$/iu.test(words) ? [{ kind: 'lte', value: 0 }] : atMost.read(words)),
};

/** "ở nhóm 5 địa phương đứng đầu cả nước". */
export const printedRank: PrintedForm<WithValue<'rank_lte'>> = {
  read: (words) => {
    const [, rank] = /^(?:ở |thuộc |trong |nằm trong )*(?:nhóm|top) (\d+) (?:\D* )?(?:đứng đầu|dẫn đầu|cao nhất|tốt nhất)\D*$/iu.exec(words) ?? [];
    return rank === undefined ? [] : [{ kind: 'rank_lte', value: Number(rank) }];
  },
};
