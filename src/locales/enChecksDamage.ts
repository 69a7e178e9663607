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
    problem: (detail) => {
      const { expected, found } = detail;
      if (expected === undefined) return `${damagedCell(detail)}: the printed text was changed or deleted.`;
      if (expected === '') return `${damagedCell(detail)}: the template leaves this blank, and it reads “${found ?? ''}”.`;
      return found === undefined || found === ''
        ? `${damagedCell(detail)}: the printed text “${expected}” is gone.`
        : `${damagedCell(detail)}: the printed text reads “${found}” in the place of “${expected}”.`;
    },
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
  'row-misnumbered': {
    title: 'Row under the id of another',
    problem: (detail) =>
      `${damagedCell(detail)}: the row's name and the hidden column “Mã dòng” do not belong together, as after sorting without the hidden columns; the verdict shown here is wrong.`,
    remedy: () => 'If you have just sorted, undo it in Excel; else repair the sheets: figures go by the name of their row.',
  },
  'column-duplicated': {
    title: 'Column repeated',
    problem: (detail) => `${damagedCell(detail)}: there are two columns “${detail.column ?? ''}”; the figures of this one are not counted.`,
    remedy: () => 'Copy the right figures into the other one and delete this; a repair moves what it says to the sheet “Phần giữ lại”.',
  },
  'column-unknown': {
    title: 'Column of no template',
    problem: (detail) => `${damagedCell(detail)}: this column is not part of the template, so its figures are not counted.`,
    remedy: () => 'Move the figures to the right column and delete this; a repair moves the rest to the sheet “Phần giữ lại”.',
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
