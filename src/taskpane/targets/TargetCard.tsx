import type { AssessedRow } from '../../domain/assessment';
import type { Period } from '../../domain/period';
import { unitSuffix } from '../../domain/rowWording';
import { useLocale } from '../language/LocaleContext';
import { Card } from '../list/Card';
import { targetRowNumber } from '../../domain/rowNames';
import { useCardStyles } from '../list/useCardStyles';
import { VerdictChip } from '../verdict/VerdictChip';
import { criterionText, figureText } from './figureText';

interface Props {
  readonly assessed: AssessedRow;
  readonly period: Period | undefined;
  readonly current: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (sheet: string, address: string) => void;
}

export function TargetCard({ assessed, period, current, open, onToggle, onGoTo }: Props) {
  const styles = useCardStyles();
  const locale = useLocale();
  const { row, cells, verdict } = assessed;
  const { targets } = locale;
  const cell = period && cells[period.key];
  const number = targetRowNumber(row);
  return (
    <Card
      number={number}
      name={row.name}
      current={current}
      indented={row.sub !== null}
      onGoTo={
        cell &&
        (() => {
          onGoTo(cell.sheet, cell.address);
        })
      }
      detailsLabel={targets.reading(number)}
      details={[
        [targets.annex, `${row.targetText}${/^[\d\s<>.,-]+$/.test(row.targetText) ? unitSuffix(row) : ''}`],
        [targets.body, row.bodyText],
        [targets.note, row.note],
        [targets.lead, row.lead.join('; ')],
      ]}
      open={open}
      onToggle={onToggle}
    >
      <div className={styles.facts}>
        <VerdictChip verdict={verdict} />
        <span className={styles.strong}>{figureText(assessed, period, locale)}</span>
        <span>{criterionText(assessed, locale)}</span>
      </div>
    </Card>
  );
}
