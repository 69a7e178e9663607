import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useState } from 'react';
import type { Resolution } from '../../domain/resolution';
import type { Seal } from '../../domain/seal';
import { sealedFileName } from '../../domain/sealedFileName';
import { useLocale } from '../language/LocaleContext';
import { sealedDate, sealedMoment } from './sealWording';

const useStyles = makeStyles({
  state: { display: 'flex', gap: '6px', margin: 0, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '20px' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  fileName: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
});

interface Props {
  readonly seal: Seal;
  readonly resolution: Resolution;
}

/** When and for which period the workbook was sealed, and what to call it. */
export function SealRecord({ seal, resolution }: Props) {
  const styles = useStyles();
  const { seal: texts } = useLocale();
  const [said, setSaid] = useState('');
  const { day, time } = sealedMoment(seal);
  const fileName = sealedFileName(resolution, seal.unit, seal.period, sealedDate(seal));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(fileName);
      setSaid(texts.copied);
    } catch {
      // Some hosts let no add-in near the clipboard: the name can be selected with one click.
      setSaid(texts.notCopied);
    }
  };
  return (
    <>
      <p className={styles.state}>
        <LockClosedRegular className={styles.icon} aria-hidden="true" />
        {texts.sealedAt(seal.period, day, time)}
      </p>
      {seal.waiver && <p className={styles.sentence}>{texts.waived(seal.waiver.by, seal.waiver.reason)}</p>}
      <div className={styles.file}>
        <span>{texts.fileName}</span>
        <span className={styles.fileName}>{fileName}</span>
        <Button size="small" icon={<CopyRegular />} aria-label={`${texts.copy}: ${fileName}`} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
