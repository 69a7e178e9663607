import { Button, makeStyles } from '@fluentui/react-components';
import type { Appendix } from '../excel/OpenWorkbook';
import { useLocale } from './language/LocaleContext';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBlock: '6px' },
});

interface Props {
  readonly appendix: Appendix;
  readonly busy: boolean;
  readonly onLoad: (appendices: readonly Appendix[]) => void;
}

/** In the place of an appendix that the workbook has not. */
export function NotLoaded({ appendix, busy, onLoad }: Props) {
  const styles = useStyles();
  const { notLoaded, firstRun } = useLocale();
  return (
    <div className={styles.row}>
      <span>{notLoaded(appendix)}</span>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onLoad([appendix]);
        }}
      >
        {firstRun.load(appendix)}
      </Button>
    </div>
  );
}
