import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { EntryCell } from '../../domain/submission';
import { conflictKey, type Conflict } from '../../workbook/repair/repairPlan';
import { contentText } from '../fixes/contentText';
import { useLocale } from '../language/LocaleContext';

const useStyles = makeStyles({
  question: {
    minWidth: 0,
    margin: 0,
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { paddingInline: '4px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  candidate: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  label: { display: 'flex', alignItems: 'baseline', gap: '6px', flex: '1 1 120px', minWidth: 0, minHeight: '28px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly conflict: Conflict;
  /** Number and name of the row. */
  readonly name: string;
  /** The address of the chosen candidate. */
  readonly chosen: string | undefined;
  readonly onChoose: (address: string) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** Several values stand for one entry: which is right? */
export function ConflictQuestion({ conflict, name, chosen, onChoose, onGoTo }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const id = useId();
  const place = ({ sheet, address }: EntryCell): string => `${sheet} ${address}`;
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{locale.repair.conflict(name, conflict.caption)}</legend>
      {conflict.candidates.map((candidate) => (
        <div key={place(candidate)} className={styles.candidate}>
          <label className={styles.label}>
            <input
              type="radio"
              name={`${id}${conflictKey(conflict)}`}
              checked={candidate.address === chosen}
              onChange={() => {
                onChoose(candidate.address);
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
