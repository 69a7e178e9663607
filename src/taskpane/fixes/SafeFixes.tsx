/** Everything that can be put right without a doubt: a list to look through, and one button for all of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useLocale } from '../language/LocaleContext';
import { SafeFixesOfCheck } from './SafeFixesOfCheck';
import { byCheck, type SafeFix } from './safeFixes';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px', paddingBlock: '8px' },
  list: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, paddingInline: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly fixes: readonly SafeFix[];
  readonly names: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onFix: (fixes: readonly SafeFix[]) => void;
}

export function SafeFixes({ fixes, names, busy, onFix }: Props) {
  const styles = useStyles();
  const texts = useLocale().fixes;
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  if (fixes.length === 0) return null;
  return (
    <div ref={box} className={styles.box}>
      <div>
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {texts.allSafe(fixes.length)}
        </Button>
      </div>
      {open && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onFix(fixes);
            }}
          >
            {texts.all(fixes.length)}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setOpen(false);
              box.current?.querySelector('button')?.focus();
            }}
          >
            {texts.cancel}
          </Button>
        </div>
      )}
      {open && (
        <section aria-label={texts.preview} className={styles.list}>
          {byCheck(fixes).map((group) => (
            <SafeFixesOfCheck key={group.check.id} {...group} names={names} busy={busy} onFix={onFix} />
          ))}
        </section>
      )}
    </div>
  );
}
