import type { UnfinishedWording } from './unfinishedTexts';

export const unfinishedInEnglish: UnfinishedWording = {
  heading: 'Something was cut off',
  sentence: ({ command, appendices, canFinish, canRemove }) => {
    switch (command) {
      case 'load':
        return [
          `The last loading of ${appendices.map((number) => `Appendix ${number}`).join(' and ')} was cut off, and the sheets are not ready for use.`,
          canRemove
            ? 'Finish loads them completely. Remove takes away what had been added; the workbook is then as before.'
            : 'Something is entered on them, so they cannot be removed. Finish draws them completely and keeps every figure.',
        ].join(' ');
      case 'repair':
        return 'The last repair of the template was cut off. Everything entered is still there; press Finish to repair the rest.';
      case 'consolidation':
        return 'Putting the merged sheets into the workbook was cut off. Press Remove to take away the sheets that were added, with whatever was typed on them, then merge the files again.';
      case 'findings':
        return 'Writing the sheet Rà soát was cut off. Finish checks and writes it again. Remove takes the sheet Rà soát away.';
      case 'seal':
        return canFinish
          ? 'The last sealing was cut off when the seal was already on record. Press Finish to lock the record again.'
          : 'The last sealing was cut off; the figures are not sealed. Press Remove, then seal again.';
    }
  },
  finish: 'Finish',
  remove: 'Remove',
};
