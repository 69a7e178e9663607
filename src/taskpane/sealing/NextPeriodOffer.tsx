import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../domain/assessment';
import { nextPeriod } from '../../domain/nextPeriod';
import { dateToVietnamese } from '../../domain/serialDate';
import { useLocale } from '../language/LocaleContext';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sentence: { margin: 0 },
});

interface Props {
  readonly assessment: Assessment;
  readonly busy: boolean;
  readonly onOpen: () => void;
}

/** Going on in the same workbook; nothing where the present period is not known. */
export function NextPeriodOffer({ assessment, busy, onOpen }: Props) {
  const styles = useStyles();
  const { seal } = useLocale();
  if (!assessment.period) return null;
  const next = nextPeriod(assessment.resolution, assessment.submission);
  const date = next?.header.evaluationDate;
  return (
    <div className={styles.offer}>
      <h3 className={styles.heading}>{seal.nextPeriod}</h3>
      <p className={styles.sentence}>
        {next && typeof date === 'number' ? seal.opensNext(next.period.name, dateToVietnamese(date)) : seal.lastPeriod}
      </p>
      {next && (
        <Button size="small" disabledFocusable={busy} onClick={onOpen}>
          {seal.openNext}
        </Button>
      )}
    </div>
  );
}
