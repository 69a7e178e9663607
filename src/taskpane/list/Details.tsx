import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    zIndex: 1,
    margin: '4px 0 2px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'auto',
  },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: '0 0 6px', ':last-child': { marginBottom: 0 } },
});

interface Props {
  /** Label and text; a text left out leaves its label out. */
  readonly facts: readonly (readonly [label: string, text: string | undefined])[];
}

/** What the resolution says of a row, opened in its place. */
export function Details({ facts }: Props) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(([label, text]) =>
        text === undefined || text === '' ? null : (
          <div key={label}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.text} lang="vi">
              {text}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
