import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';
import type { Progress } from './ConsolidationSession';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', marginBottom: '6px' },
  count: { fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '8px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // A border, which forced-colours modes keep.
  part: { height: 0, borderTop: `8px solid ${tokens.colorCompoundBrandStroke}` },
});

interface Props {
  readonly progress: Progress;
  readonly texts: ConsolidationWording;
  readonly onStop: () => void;
}

export function ReadingProgress({ progress: { done, total }, texts, onStop }: Props) {
  const styles = useStyles();
  const label = texts.progress(done, total);
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.count}>{label}</span>
        <Button size="small" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
      <div
        role="progressbar"
        className={styles.track}
        aria-label={texts.heading}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={label}
      >
        <div className={styles.part} style={{ width: `${(done / total) * 100}%` }} />
      </div>
    </div>
  );
}
