import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { captionOf } from '../../domain/entries';
import type { Resolution } from '../../domain/resolution';
import type { EntryChange } from '../../domain/seal';
import { ChangeLine } from '../fixes/ChangeLine';
import { shownInputs } from '../fixes/contentText';
import { Field } from '../header/Field';
import { useLocale } from '../language/LocaleContext';
import { VirtualList } from '../list/VirtualList';
import { needsReason } from './sealWording';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', paddingBlock: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A guess before the first is measured. */
const ITEM_HEIGHT = 130;

interface Props {
  readonly changes: readonly EntryChange[];
  readonly resolution: Resolution;
  readonly names: ReadonlyMap<string, string>;
  /** Typed so far, by place. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly onReason: (place: string, reason: string) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** Cell by cell what is not as it was sealed. */
export function SealChanges({ changes, resolution, names, reasons, onReason, onGoTo }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const headingId = useId();
  const nameOf = ({ rowId, entry }: EntryChange): string =>
    [...(rowId === undefined ? [] : [names.get(rowId) ?? rowId]), captionOf(entry, resolution)].join(' · ');
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {locale.seal.changed(changes.length)}
      </h3>
      <VirtualList items={changes} keyOf={({ place }) => place} estimate={ITEM_HEIGHT} labelledBy={headingId} revealed={undefined}>
        {(change) => {
          const { place, cell } = change;
          const where = cell ? `${cell.sheet} · ${cell.address}` : undefined;
          return (
            <div className={styles.item}>
              <p className={styles.name}>{nameOf(change)}</p>
              <ChangeLine {...shownInputs(change.entry, change.from, change.to, locale)} />
              {needsReason(change) && (
                <Field label={locale.seal.reason}>
                  {(ids) => (
                    <Input
                      {...ids}
                      size="small"
                      autoComplete="off"
                      aria-label={locale.seal.reasonFor(nameOf(change))}
                      value={reasons.get(place) ?? ''}
                      onChange={(_, { value }) => {
                        onReason(place, value);
                      }}
                    />
                  )}
                </Field>
              )}
              {cell && where !== undefined && (
                <div className={styles.foot}>
                  <span className={styles.place}>{where}</span>
                  <Button
                    size="small"
                    aria-label={locale.findings.goToFor(`${cell.sheet} ${cell.address}`)}
                    onClick={() => {
                      onGoTo(cell.sheet, cell.address);
                    }}
                  >
                    {locale.findings.goTo}
                  </Button>
                </div>
              )}
            </div>
          );
        }}
      </VirtualList>
    </section>
  );
}
