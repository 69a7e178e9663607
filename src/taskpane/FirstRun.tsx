import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../excel/OpenWorkbook';
import { useLocale } from './language/LocaleContext';
import { Mark } from './look/Mark';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '12px',
    paddingBlock: '24px 16px',
    maxWidth: '360px',
    marginInline: 'auto',
  },
  name: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', textAlign: 'center' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'center',
  },
});

interface Props {
  readonly resolution: string;
  readonly busy: boolean;
  /** The sheets are being drawn. */
  readonly loading: boolean;
  readonly onLoad: (appendices: readonly Appendix[]) => void;
  readonly onConsolidate: () => void;
}

/** The workbook has none of our sheets yet. */
export function FirstRun({ resolution, busy, loading, onLoad, onConsolidate }: Props) {
  const styles = useStyles();
  const { firstRun } = useLocale();
  return (
    <div className={styles.page} aria-busy={busy}>
      <div className={styles.name}>
        <Mark size={56} />
        <h1 className={styles.heading} lang="vi">
          {firstRun.heading}
        </h1>
        <p className={styles.quiet}>{resolution}</p>
        <p className={styles.sentence}>{firstRun.introduction}</p>
      </div>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        onClick={() => {
          onLoad([1]);
        }}
      >
        {firstRun.load(1)}
      </Button>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        onClick={() => {
          onLoad([2]);
        }}
      >
        {firstRun.load(2)}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => {
          onLoad([1, 2]);
        }}
      >
        {firstRun.loadBoth}
      </Button>
      <Button appearance="subtle" disabledFocusable={busy} onClick={onConsolidate}>
        {firstRun.consolidate}
      </Button>
      <p className={styles.quiet} role="status">
        {loading ? firstRun.loading : ''}
      </p>
      <p className={styles.quiet}>{firstRun.privacy}</p>
    </div>
  );
}
