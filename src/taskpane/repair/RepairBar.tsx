/** Offers to put damaged sheets right. What it would do is fetched when somebody wants to know. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { lazy, Suspense, useRef, useState } from 'react';
import { useLocale } from '../language/LocaleContext';
import { PartBoundary } from '../PartBoundary';
import type { PaneActions } from '../state/usePaneState';
import type { ReadView } from '../state/paneState';
import type { Chosen } from './chosen';

const RepairPanel = lazy(async () => ({ default: (await import('./RepairPanel')).RepairPanel }));

const OUTDATED = 'template-outdated';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    marginBlock: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  sentence: { margin: 0 },
  keeps: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200 },
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

interface Props {
  readonly view: ReadView;
  readonly names: ReadonlyMap<string, string>;
  readonly actions: PaneActions;
  readonly busy: boolean;
  /** How often it was asked for since it was closed; 0 while it is. */
  readonly asked: number;
  readonly onAsk: (asked: number) => void;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

export function RepairBar({ view, names, actions, busy, asked, onAsk, chosen, onChosen }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { repair } = locale;
  const bar = useRef<HTMLElement>(null);
  // Which of the askings was answered by a repair: the next one is for a new plan.
  const [answered, setAnswered] = useState<number>();
  const open = asked > 0;
  const damage = view.findings.filter(({ check }) => check.repairable);
  const outdated = damage.some(({ check }) => check.id === OUTDATED);
  const others = damage.filter(({ check }) => check.id !== OUTDATED).length;
  if (damage.length === 0 && !open) return null;
  return (
    <section ref={bar} className={styles.bar} aria-label={outdated ? repair.update : repair.repair}>
      {damage.length > 0 && (
        <>
          <p className={styles.sentence}>
            {[...(outdated ? [repair.outdated] : []), ...(others > 0 ? [repair.damaged(others)] : [])].join(' ')}
          </p>
          <div className={styles.offer}>
            <Button
              size="small"
              icon={<WrenchRegular />}
              title={repair.keeps}
              aria-expanded={open}
              onClick={() => {
                onAsk(open && answered !== asked ? 0 : asked + 1);
              }}
            >
              {outdated ? repair.update : repair.repair}
            </Button>
            <span className={styles.keeps}>{repair.keeps}</span>
          </div>
        </>
      )}
      {open && (
        <PartBoundary>
          <Suspense fallback={<p role="status">{locale.opening}</p>}>
            <RepairPanel
              key={asked}
              view={view}
              names={names}
              actions={actions}
              busy={busy}
              chosen={chosen}
              onChosen={onChosen}
              onDone={() => {
                setAnswered(asked);
              }}
              onClose={() => {
                onAsk(0);
                bar.current?.querySelector('button')?.focus();
              }}
            />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  );
}
