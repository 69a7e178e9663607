import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HelpLink } from './help/HelpLink';
import { useLocale } from './language/LocaleContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  sentence: { margin: 0 },
  label: { width: '100%' },
  // Plain, so that the pane's first load does not carry Fluent's for what is hardly ever seen.
  report: { boxSizing: 'border-box', width: '100%', font: 'inherit', fontSize: tokens.fontSizeBase200 },
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
      <HelpLink topic="failure" />
      <label className={styles.label}>
        {brokenPart.report}
        <textarea
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
function crashReport({ name, message, stack = '' }: Error): string {
  const places = stack.replace(message, '').split('\n').map((line) => line.trim()).filter((line) => /^at |@/.test(line));
  return [`Sổ chỉ tiêu: ${name}`, navigator.userAgent, ...places].join('\n');
}
