import { Button, makeStyles } from '@fluentui/react-components';
import { useLocale } from '../language/LocaleContext';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlock: '12px 4px' },
});

interface Props {
  readonly exists: boolean;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onRemove: () => void;
}

/** The findings as a sheet of the workbook, for whoever receives it without this pane. */
export function FindingsSheetButtons({ exists, busy, onWrite, onRemove }: Props) {
  const styles = useStyles();
  const { findingsSheet } = useLocale();
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={busy} onClick={onWrite}>
        {exists ? findingsSheet.refresh : findingsSheet.write}
      </Button>
      {exists && (
        <Button size="small" disabledFocusable={busy} onClick={onRemove}>
          {findingsSheet.remove}
        </Button>
      )}
    </div>
  );
}
