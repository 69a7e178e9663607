import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { conflictKey, originKey, type Conflict, type Decisions } from '../../consolidate/consolidation';
import { captionOf } from '../../domain/entries';
import type { Resolution } from '../../domain/resolution';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';
import { ValueQuestion } from './ValueQuestion';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sentence: { margin: 0 },
  more: { alignSelf: 'flex-start' },
});

/** So many questions at once; more come when asked for. */
const PAGE = 20;

interface Props {
  readonly resolution: Resolution;
  readonly conflicts: readonly Conflict[];
  /** Numbers and names of rows, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly texts: ConsolidationWording;
  readonly onDecide: (decided: Decisions) => void;
}

/** Where units that are all entitled to a row gave different values: which stands? */
export function ConflictList({ resolution, conflicts, names, texts, onDecide }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const hidden = Math.min(PAGE, conflicts.length - shown);
  if (conflicts.length === 0) return <p className={styles.sentence}>{texts.noConflicts}</p>;
  return (
    <div className={styles.list}>
      <h3 className={styles.heading}>{texts.conflicts(conflicts.length)}</h3>
      {conflicts.slice(0, shown).map((conflict) => (
        <ValueQuestion
          key={conflictKey(conflict)}
          conflict={conflict}
          question={texts.conflict(names.get(conflict.rowId) ?? conflict.rowId, captionOf(conflict.entry, resolution))}
          standing={texts.standing}
          onChoose={(value) => {
            onDecide(new Map([[conflictKey(conflict), originKey(value)]]));
          }}
        />
      ))}
      {hidden > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {texts.showMore(hidden)}
        </Button>
      )}
    </div>
  );
}
