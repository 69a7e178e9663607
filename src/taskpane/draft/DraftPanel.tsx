/** Báo cáo: the draft in Word, in the layout of the Party or of the State. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { dateToVietnamese } from '../../domain/serialDate';
import type { ReportLayout } from '../../report/reportSettings';
import { draftTexts } from '../../locales/draftTexts';
import { useLocale } from '../language/LocaleContext';
import type { PaneActions } from '../state/usePaneState';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', paddingBlock: '10px' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  layouts: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  layout: { display: 'flex', alignItems: 'baseline', gap: '6px', minHeight: '28px' },
  button: { alignSelf: 'flex-start' },
});

const LAYOUTS: readonly ReportLayout[] = ['party', 'state'];

interface Props {
  readonly assessment: Assessment;
  readonly actions: Pick<PaneActions, 'draftReport'>;
  readonly busy: boolean;
  /** This is what the pane is busy with. */
  readonly drafting: boolean;
}

export function DraftPanel({ assessment: { unit, period, evaluationDate }, actions, busy, drafting }: Props) {
  const styles = useStyles();
  const texts = draftTexts(useLocale());
  const id = useId();
  const [layout, setLayout] = useState<ReportLayout>('party');
  const [saved, setSaved] = useState<string>();

  const save = async (): Promise<void> => {
    setSaved(undefined);
    const file = await actions.draftReport(layout);
    if (!file) return;
    saveFile(file);
    setSaved(file.name);
  };
  return (
    <div className={styles.panel}>
      <p className={styles.sentence}>
        {texts.about(unit.trim(), period?.name, evaluationDate === undefined ? undefined : dateToVietnamese(evaluationDate))}
      </p>
      <fieldset className={styles.layouts}>
        <legend className={styles.legend}>{texts.layout}</legend>
        {LAYOUTS.map((each) => (
          <label key={each} className={styles.layout}>
            <input
              type="radio"
              name={id}
              checked={each === layout}
              onChange={() => {
                setLayout(each);
              }}
            />
            {texts.layouts[each]}
          </label>
        ))}
      </fieldset>
      <Button appearance="primary" className={styles.button} disabledFocusable={busy} onClick={() => void save()}>
        {drafting ? texts.drafting : texts.draft}
      </Button>
      <p className={styles.sentence} role="status">
        {saved === undefined ? '' : texts.saved(saved)}
      </p>
      <p className={styles.quiet}>{texts.isDraft}</p>
    </div>
  );
}
