import { makeStyles, tokens } from '@fluentui/react-components';
import { useLocale } from '../language/LocaleContext';
import type { ShownChange } from './contentText';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  from: { color: tokens.colorNeutralForeground2 },
  to: { fontWeight: tokens.fontWeightSemibold },
});

/** Old → new. */
export function ChangeLine({ from, to }: ShownChange) {
  const styles = useStyles();
  const { fixes } = useLocale();
  return (
    <p className={styles.line}>
      <span className={styles.from}>{from}</span>{' '}
      <span role="img" aria-label={fixes.becomes}>
        →
      </span>{' '}
      <span className={styles.to}>{to}</span>
    </p>
  );
}
