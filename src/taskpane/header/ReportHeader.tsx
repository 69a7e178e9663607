/** Where am I: unit, period and evaluation date, edited in place. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { typedDate, typedText } from '../../checks/typed';
import type { Assessment } from '../../domain/assessment';
import { dateToVietnamese } from '../../domain/serialDate';
import type { HeaderEntry } from '../../domain/entries';
import { inputOf } from '../../domain/submission';
import { OWN_ROWS_ONLY } from '../../domain/words';
import { unitChoices } from '../../workbook/sheets/ledgerLayout';
import { useLocale } from '../language/LocaleContext';
import { DateField } from './DateField';
import { PeriodField } from './PeriodField';
import { ScopeField } from './ScopeField';
import { UnitField } from './UnitField';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))', gap: '8px' },
  confirm: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '8px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { margin: 0 },
});

interface Props {
  readonly assessment: Assessment;
  /** The defaults were set by loading and nobody has looked at them. */
  readonly unconfirmed: boolean;
  readonly onConfirm: () => void;
  /** @param label and @param shown say what was written, in the user's words */
  readonly onWrite: (entry: HeaderEntry, value: string | number, label: string, shown: string) => Promise<boolean>;
}

export function ReportHeader({ assessment, unconfirmed, onConfirm, onWrite }: Props) {
  const styles = useStyles();
  const { header } = useLocale();
  const { resolution, submission, unit, period, evaluationDate, scope } = assessment;
  const cells = submission.header;
  return (
    <section className={styles.section} aria-label={header.heading}>
      <UnitField
        unit={unit}
        choices={unitChoices(resolution)}
        onWrite={(unit) => onWrite('unit', unit, header.unit, unit)}
      />
      <div className={styles.pair}>
        <PeriodField
          period={period}
          typed={typedText(inputOf(cells.period))}
          onWrite={(name) => onWrite('period', name, header.period, name)}
        />
        <DateField
          typed={typedDate(inputOf(cells.evaluationDate))}
          earliest={resolution.earliestDate}
          onWrite={(date) =>
            onWrite('evaluationDate', date, header.evaluationDate, date === '' ? '' : dateToVietnamese(date))
          }
        />
      </div>
      <ScopeField
        ownRowsOnly={scope === OWN_ROWS_ONLY}
        onWrite={(word) => onWrite('scope', word, header.scope, word)}
      />
      {unconfirmed && period && evaluationDate !== undefined && (
        <div className={styles.confirm} role="status">
          <p className={styles.sentence}>{header.confirm(period.name, dateToVietnamese(evaluationDate))}</p>
          <Button size="small" onClick={onConfirm}>
            {header.confirmed}
          </Button>
        </div>
      )}
    </section>
  );
}
