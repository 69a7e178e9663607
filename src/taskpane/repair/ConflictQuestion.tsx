import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { EntryCell } from '../../domain/submission';
import { conflictKey, type Conflict } from '../../workbook/repair/repairPlan';
import { contentText } from '../fixes/contentText';
import { useLocale } from '../language/LocaleContext';
import { useQuestionStyles } from '../look/useQuestionStyles';

const useStyles = makeStyles({
  candidate: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  choice: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly conflict: Conflict;
  /** Number and name of the row. */
  readonly name: string;
  /** The address of the chosen candidate. */
  readonly chosen: string | undefined;
  readonly onChoose: (candidate: EntryCell) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** Several values stand for one entry: which is right? */
export function ConflictQuestion({ conflict, name, chosen, onChoose, onGoTo }: Props) {
  const styles = useStyles();
  const frame = useQuestionStyles();
  const locale = useLocale();
  const id = useId();
  const place = ({ sheet, address }: EntryCell): string => `${sheet} ${address}`;
  return (
    <fieldset className={frame.question}>
      <legend className={frame.legend}>{locale.repair.conflict(name, conflict.caption)}</legend>
      {conflict.candidates.map((candidate) => (
        <div key={place(candidate)} className={styles.candidate}>
          <label className={mergeClasses(frame.label, styles.choice)}>
            <input
              type="radio"
              name={`${id}${conflictKey(conflict)}`}
              checked={candidate.address === chosen}
              onChange={() => {
                onChoose(candidate);
              }}
            />
            <span>{`${contentText(candidate, conflict.entry)} (${place(candidate)})`}</span>
          </label>
          <Button
            size="small"
            aria-label={locale.findings.goToFor(place(candidate))}
            onClick={() => {
              onGoTo(candidate.sheet, candidate.address);
            }}
          >
            {locale.findings.goTo}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
