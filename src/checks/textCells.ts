/** Every entry in scope that holds words, and what is wrong with the way they are written: one cause at most. */
import type { Assessment } from '../domain/assessment';
import { readLegacyText } from '../domain/legacyEncoding';
import { entryContent } from '../domain/entries';
import type { EntryCell } from '../domain/submission';
import { tidySpaces } from '../domain/tidyText';
import { entryCells } from './entryCells';
import type { PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';

export type TextTrouble = 'legacyFont' | 'notNfc' | 'straySpaces';

interface WrittenCell extends PlacedCell {
  readonly trouble: TextTrouble;
  /** As it should be written. */
  readonly better: string;
  /** Nothing else can have been meant. */
  readonly certain: boolean;
}

/** The cells in which words belong. */
export const wordCells = perAssessment((assessment): readonly PlacedCell[] =>
  entryCells(assessment).filter(({ entry }) => ['text', 'choice'].includes(entryContent(entry))),
);

/** The one thing that is wrong; a better text has none of the lesser faults either. */
function troubleOf({ cell, entry }: PlacedCell): Pick<WrittenCell, 'trouble' | 'better' | 'certain'> | undefined {
  if (cell.input.kind !== 'text' || cell.input.text === '') return undefined;
  const { text } = cell.input;
  const legacy = readLegacyText(text, cell.look?.fontName);
  if (legacy) return { trouble: 'legacyFont', better: tidySpaces(legacy.text), certain: legacy.certain };
  // Another spelling of a choice is the business of the check of its list.
  if (entryContent(entry) === 'choice') return undefined;
  const composed = text.normalize('NFC');
  const better = tidySpaces(composed);
  if (composed !== text) return { trouble: 'notNfc', better, certain: true };
  // Spaces alone are no blank cell to the rules: without them a verdict may change.
  return better === text ? undefined : { trouble: 'straySpaces', better, certain: better !== '' };
}

const reviewed = perAssessment((assessment): readonly WrittenCell[] =>
  wordCells(assessment).flatMap((placed) => {
    const trouble = troubleOf(placed);
    return trouble === undefined ? [] : [{ ...placed, ...trouble }];
  }),
);

export const textCellsInTrouble = (assessment: Assessment, wanted: TextTrouble): readonly WrittenCell[] =>
  reviewed(assessment).filter(({ trouble }) => trouble === wanted);

export const cellsInLegacyFonts = perAssessment(
  (assessment): ReadonlySet<EntryCell> =>
    new Set(textCellsInTrouble(assessment, 'legacyFont').map(({ cell }) => cell)),
);
