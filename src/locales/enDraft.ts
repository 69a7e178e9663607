import type { DraftWording } from './DraftWording';

export const draftInEnglish: DraftWording = {
  about: (unit, period, date) =>
    `From the open workbook: ${[
      unit === '' ? 'no unit yet' : unit,
      period === undefined ? 'no period yet' : `period ${period}`,
      date === undefined ? 'no date of the figures yet' : `figures as of ${date}`,
    ].join(', ')}. The draft itself is in Vietnamese.`,
  layout: 'Layout',
  layouts: { party: 'Documents of the Party', state: 'Documents of the State' },
  draft: 'Download the draft report (.docx)',
  drafting: 'Drafting…',
  saved: (file) => `The draft is among your downloads: ${file}`,
  isDraft: 'It is a draft: read it and fill in every “……” before it is signed.',
};
