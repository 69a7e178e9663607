/**
 * Number format, font, colours that follow the verdict, or an entry cell that is locked. What `percent-format` and
 * `legacy-font` say of a cell is not said again.
 */
import type { Check, Occurrence } from '../check';
import { legacyFont } from '../legacyFont';
import { percentFormat } from '../percentFormat';
import { REPAIR, damagedPlace, damageOfKind } from './damageAt';

const placeOf = (cell: Occurrence['cell']): string => `${cell?.sheet ?? ''}!${cell?.address ?? ''}`;

export const formattingLost: Check = {
  id: 'formatting-lost',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Định dạng khác biểu mẫu',
    problem: (detail) => `${damagedPlace(detail)}: phông chữ, kiểu số, màu hoặc khóa ô khác biểu mẫu nên khi in có thể hiển thị sai.`,
    remedy: () => REPAIR,
  },
  find: (assessment) => {
    const said = new Set([...percentFormat.find(assessment), ...legacyFont.find(assessment)].map(({ cell }) => placeOf(cell)));
    return damageOfKind(assessment, 'look').filter(({ cell }) => cell === undefined || !said.has(placeOf(cell)));
  },
};
