/** Tổng hợp: files in, what became of each, what is to be decided, and the merged sheets into the open workbook. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useSyncExternalStore } from 'react';
import { consolidationTexts } from '../../locales/consolidationTexts';
import { useLocale } from '../language/LocaleContext';
import type { PaneActions } from '../state/usePaneState';
import type { ConsolidationSession } from './ConsolidationSession';
import { FileDrop } from './FileDrop';
import { PastedLists } from './PastedLists';
import { ReadingProgress } from './ReadingProgress';
import { Results } from './Results';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', paddingBlock: '10px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warning: {
    margin: 0,
    padding: '6px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  back: { alignSelf: 'flex-start' },
});

interface Props {
  readonly session: ConsolidationSession;
  readonly actions: Pick<PaneActions, 'drawConsolidation'>;
  readonly busy: boolean;
  /** The merged sheets are being drawn. */
  readonly drawing: boolean;
  /** The workbook has sheets of ours: the merged ones cannot join them. */
  readonly occupied: boolean;
  /** Leads back to where there are no tabs. */
  readonly onBack?: () => void;
}

export function ConsolidationPanel({ session, actions, busy, drawing, occupied, onBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const texts = consolidationTexts(locale);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { consolidation, reading, stopped, trouble, drawn } = state;
  const headingId = useId();
  const isDrawn = consolidation !== undefined && drawn === consolidation;
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      {onBack && (
        <Button size="small" className={styles.back} onClick={onBack}>
          {texts.back}
        </Button>
      )}
      <h2 id={headingId} className={styles.heading}>
        {texts.heading}
      </h2>
      {!consolidation && <p className={styles.quiet}>{texts.introduction}</p>}
      {occupied && !isDrawn && <p className={styles.warning}>{texts.occupied}</p>}
      {reading ? (
        <ReadingProgress progress={reading} texts={texts} onStop={session.stop} />
      ) : (
        <FileDrop
          texts={texts}
          compact={consolidation !== undefined}
          onFiles={(files) => void session.add(files)}
          onStartOver={session.startOver}
        />
      )}
      {stopped && <p className={styles.sentence} role="status">{texts.stopped(stopped.done, stopped.total)}</p>}
      {trouble !== undefined && (
        <p className={styles.warning} role="alert">
          {`${texts.trouble} ${locale.details(trouble)}`}
        </p>
      )}
      <PastedLists state={state} texts={texts} onPaste={(lists) => void session.paste(lists)} />
      {consolidation && !reading && (
        <Results
          consolidation={consolidation}
          texts={texts}
          busy={busy}
          drawing={drawing}
          canDraw={!occupied}
          isDrawn={isDrawn}
          onPeriod={(period) => void session.choosePeriod(period)}
          onDecide={(decided) => void session.decide(decided)}
          onDecideRest={() => void session.decideRest()}
          onDraw={() => {
            void actions.drawConsolidation(consolidation).then((done) => {
              if (done) session.markDrawn(consolidation);
            });
          }}
        />
      )}
    </section>
  );
}
