import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { useLocale } from '../language/LocaleContext';
import type { PlacedFinding } from './walk';

const useStyles = makeStyles({
  // Below the tabs, in reach while the list moves on.
  walk: {
    position: 'sticky',
    top: '41px',
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginInline: '-12px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly walk: readonly PlacedFinding[];
  /** Where on the walk somebody is; -1 for nowhere. */
  readonly visited: number;
  readonly onNext: () => void;
}

/** "Lỗi tiếp theo": from finding to finding in sheet order. */
export function WalkBar({ walk, visited, onNext }: Props) {
  const styles = useStyles();
  const texts = useLocale().findings;
  const [first] = walk;
  if (!first) return null;
  return (
    <div className={styles.walk}>
      <Button appearance="primary" size="small" icon={<ArrowDownRegular />} onClick={onNext}>
        {texts.next[first.check.severity]}
      </Button>
      {visited !== -1 && (
        <span className={styles.position} role="status">
          {texts.position(visited + 1, walk.length)}
        </span>
      )}
      {first.check.severity !== 'error' && <span>{texts.noErrors}</span>}
    </div>
  );
}
