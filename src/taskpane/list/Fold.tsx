import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  // Many lines scroll here instead of pushing what follows away.
  long: { maxHeight: '200px', overflowY: 'auto' },
});

interface Props {
  readonly summary: string;
  readonly lines: readonly string[];
}

/** A sentence that opens to the lines behind it. */
export function Fold({ summary, lines }: Props) {
  const styles = useStyles();
  return (
    <details>
      <summary>{summary}</summary>
      {/* A scrolling part that the keyboard can scroll. */}
      <div className={styles.long} tabIndex={0} role="group" aria-label={summary}>
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
