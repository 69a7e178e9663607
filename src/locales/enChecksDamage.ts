/** The wording in English of damage to the standard sheets. */
import type { CheckWording, Detail } from '../checks/check';

function damagedCell({ sheet = '', address, column }: Detail): string {
  if (address !== undefined) return `Sheet ${sheet}, ${address}`;
  return column === undefined ? `Sheet ${sheet}` : `Sheet ${sheet}, column “${column}”`;
}

const rowOf = ({ target, task, expected = '' }: Detail): string => {
  if (target !== undefined) return `target ${target}`;
  return task === undefined ? `“${expected}”` : `task ${task}`;
};

const REPAIR = 'Repair the sheets; everything entered is kept.';

export const damageInEnglish: Readonly<Record<string, CheckWording>> = {
  'locked-text-changed': {
    title: 'Printed text changed',
    problem: (detail) =>
      detail.found === undefined
        ? `${damagedCell(detail)}: the printed text “${detail.expected ?? ''}” is gone.`
        : `${damagedCell(detail)}: the printed text reads “${detail.found}” in the place of “${detail.expected ?? ''}”.`,
    remedy: () => REPAIR,
  },
  'criterion-changed': {
    title: 'Target of the resolution changed',
    problem: (detail) =>
      `${damagedCell(detail)}: the target was changed or deleted${detail.expected === undefined ? '' : `; the resolution says “${detail.expected}”`}, so verdicts may be wrong.`,
    remedy: () => REPAIR,
  },
  'verdict-formula-changed': {
    title: 'Formula of the template changed',
    problem: (detail) => `${damagedCell(detail)}: a formula of the template was changed or deleted, so what is shown may be wrong.`,
    remedy: () => REPAIR,
  },
  'row-missing': {
    title: 'Row missing',
    problem: (detail) => `Sheet ${detail.sheet ?? ''}: the row of ${rowOf(detail)} is gone, and its figures with it.`,
    remedy: () => 'Repair the sheets to bring the row back, then enter its figures.',
  },
  'row-duplicated': {
    title: 'Row repeated',
    problem: (detail) => `${damagedCell(detail)}: the row of ${rowOf(detail)} stands here more than once; only the upper one counts.`,
    remedy: () => 'Delete the spare row, or repair the sheets and choose the right figures where the two differ.',
  },
  'row-unknown': {
    title: 'Row of no template',
    problem: (detail) => `${damagedCell(detail)}: this row is not part of the template, so it is not counted.`,
    remedy: () => 'Move what it says to the right row; a repair moves the rest to the sheet “Phần giữ lại”.',
  },
  'sheet-missing': {
    title: 'Sheet missing',
    problem: ({ sheet = '' }) => `Sheet ${sheet} of the template is gone.`,
    remedy: () => 'Repair the sheets to bring it back and enter what is lost; or open an earlier copy.',
  },
  'name-lost': {
    title: 'Name of the template lost',
    problem: (detail) => `${damagedCell(detail)}: a name of the template is gone or points elsewhere, so readers may not find the sheet.`,
    remedy: () => REPAIR,
  },
  'validation-lost': {
    title: 'Limits of entry lost',
    problem: (detail) => `${damagedCell(detail)}: the limits and lists of the template are gone, so slips are not pointed out while typing.`,
    remedy: () => REPAIR,
  },
  'formatting-lost': {
    title: 'Looks differ from the template',
    problem: (detail) => `${damagedCell(detail)}: font, number format, colours or lock differ from the template.`,
    remedy: () => REPAIR,
  },
  'protection-off': {
    title: 'Sheet not protected',
    problem: ({ sheet = '' }) => `Sheet ${sheet} is not protected, so its texts and formulas are easily overwritten.`,
    remedy: () => REPAIR,
  },
  'hidden-row': {
    title: 'Row hidden',
    problem: (detail) => `${damagedCell(detail)}: the row is hidden, so neither readers nor the print show it.`,
    remedy: () => 'Show the row again, or repair the sheets; everything entered is kept.',
  },
  'merged-cells': {
    title: 'Cells merged',
    problem: (detail) => `${damagedCell(detail)}: merged cells keep only the content of the first, and cannot be sorted or filtered.`,
    remedy: () => 'Repair the sheets, then enter what was lost.',
  },
  'template-outdated': {
    title: 'Older template',
    problem: (detail) => `${damagedCell(detail)}: the file was made from another version of the template.`,
    remedy: () => 'Update the template; everything entered is kept.',
  },
};
