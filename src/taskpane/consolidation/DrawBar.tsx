import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';

const useStyles = makeStyles({
  // Within reach however many conflicts stand above.
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    marginInline: '-12px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface Props {
  readonly undecided: number;
  readonly texts: ConsolidationWording;
  readonly busy: boolean;
  /** This is what the pane is busy with. */
  readonly drawing: boolean;
  readonly onDecideRest: () => void;
  readonly onDraw: () => void;
}

/** The last step. What is undecided does not stand in its way: the default does as well, and the sheets say so. */
export function DrawBar({ undecided, texts, busy, drawing, onDecideRest, onDraw }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-busy={busy}>
      {undecided > 0 && <p className={styles.sentence}>{texts.undecided(undecided)}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onDraw}>
          {drawing ? texts.drawing : texts.draw}
        </Button>
        {undecided > 0 && (
          <Button size="small" onClick={onDecideRest}>
            {texts.decideRest}
          </Button>
        )}
      </div>
    </div>
  );
}
