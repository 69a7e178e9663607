/** How a figure to be exceeded is named that the print does not give: "Vượt dự toán TW giao". */
import type { PrintedForm } from './printedForm';

interface NeedsBaseline {
  readonly kind: 'gt_baseline';
  readonly baseline: string;
}

export const printedAboveBaseline: PrintedForm<NeedsBaseline> = {
  read: (words) => {
    const [, name] = /^vượt ((?:dự toán|kế hoạch|chỉ tiêu|mức|số)(?: \D+)?)$/iu.exec(words) ?? [];
    if (name === undefined) return [];
    const written = name.replace(/(?<!\p{L})TW(?!\p{L})/gu, 'Trung ương');
    return [{ kind: 'gt_baseline', baseline: written.charAt(0).toUpperCase() + written.slice(1) }];
  },
};
