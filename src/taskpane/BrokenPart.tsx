import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useLocale } from './language/LocaleContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  sentence: { margin: 0 },
  report: { width: '100%' },
});

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What is shown in place of a part that failed: what to do, and what to pass on to whoever looks after the add-in. */
export function BrokenPart({ error, onRetry }: Props) {
  const styles = useStyles();
  const { brokenPart } = useLocale();
  return (
    <div className={styles.part} role="alert">
      <p className={styles.sentence}>{brokenPart.sentence}</p>
      <Button appearance="primary" onClick={onRetry}>
        {brokenPart.retry}
      </Button>
      <label className={styles.report}>
        {brokenPart.report}
        <Textarea
          className={styles.report}
          readOnly
          rows={5}
          value={crashReport(error)}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      </label>
    </div>
  );
}

/** Where it happened, without the error's own words: they may repeat what somebody entered. */
export function crashReport({ name, message, stack = '' }: Error): string {
  const places = stack.replace(message, '').split('\n').map((line) => line.trim()).filter((line) => /^at |@/.test(line));
  return [`Sổ chỉ tiêu: ${name}`, navigator.userAgent, ...places].join('\n');
}
