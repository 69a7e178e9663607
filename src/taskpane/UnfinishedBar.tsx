/** A command was cut off: what that was, and what can be done now. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Unfinished } from '../excel/OpenWorkbook';
import { unfinishedTexts } from '../locales/unfinishedTexts';
import { useLocale } from './language/LocaleContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground3 },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0, overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  offer: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly unfinished: Unfinished;
  readonly busy: boolean;
  readonly onFinish: () => void;
  readonly onRemove: () => void;
}

export function UnfinishedBar({ unfinished, busy, onFinish, onRemove }: Props) {
  const styles = useStyles();
  const words = unfinishedTexts(useLocale());
  return (
    <section className={styles.bar} aria-label={words.heading} aria-busy={busy}>
      <WarningFilled className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>
        <p className={styles.sentence} role="alert">
          {words.sentence(unfinished)}
        </p>
        <div className={styles.offer}>
          {unfinished.canFinish && (
            <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onFinish}>
              {words.finish}
            </Button>
          )}
          {unfinished.canRemove && (
            <Button size="small" disabledFocusable={busy} onClick={onRemove}>
              {words.remove}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
