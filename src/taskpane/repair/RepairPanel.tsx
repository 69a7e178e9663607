import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { conflictKey, type Choices, type RepairPlan } from '../../workbook/repair/repairPlan';
import { useLocale } from '../language/LocaleContext';
import type { PaneActions } from '../state/usePaneState';
import type { ReadView } from '../state/paneState';
import { choicesFor, type Chosen } from './chosen';
import { ConflictQuestion } from './ConflictQuestion';
import { RepairSummary } from './RepairSummary';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Stage =
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned' | 'done'; readonly plan: RepairPlan }
  /** Excel refused; why is said at the top of the pane. */
  | { readonly kind: 'refused' };

interface Props {
  /** What a repair would do is seen anew whenever the workbook was read. */
  readonly view: ReadView;
  readonly names: ReadonlyMap<string, string>;
  readonly actions: Pick<PaneActions, 'planRepair' | 'repair' | 'goTo'>;
  readonly busy: boolean;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  /** A repair was made. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const NONE_CHOSEN: Choices = new Map();

const isEmpty = ({ damage, conflicts, setAside, updatedFrom }: RepairPlan): boolean =>
  damage.length === 0 && conflicts.length === 0 && setAside.length === 0 && updatedFrom === undefined;

/** What a repair will do, the questions that only a person can answer, and afterwards what was done. */
export function RepairPanel({ view, names, actions, busy, chosen, onChosen, onDone, onClose }: Props) {
  const styles = useStyles();
  const { repair } = useLocale();
  const [stage, setStage] = useState<Stage>({ kind: 'planning' });
  /** A repair was begun and has not been refused: what is shown is no plan any more. */
  const begun = useRef(false);

  const showPlan = useCallback(
    (isWanted: () => boolean): void => {
      void actions.planRepair(NONE_CHOSEN).then((made) => {
        if (begun.current || !isWanted()) return;
        // The plan that is there says more than none.
        if (made) setStage({ kind: 'planned', plan: made });
        else setStage((shown) => (shown.kind === 'planned' ? shown : { kind: 'refused' }));
      });
    },
    [actions],
  );
  useEffect(() => {
    if (begun.current) return undefined;
    let wanted = true;
    showPlan(() => wanted);
    return () => {
      wanted = false;
    };
  }, [showPlan, view]);

  const make = async (choices: Choices): Promise<void> => {
    begun.current = true;
    const done = await actions.repair(choices);
    if (done && done.conflicts.length === 0) {
      setStage({ kind: 'done', plan: done });
      onChosen(new Map());
      onDone();
      return;
    }
    begun.current = false;
    if (done) showPlan(() => true);
    else setStage({ kind: 'refused' });
  };

  if (stage.kind === 'planning') return <p role="status">{repair.planning}</p>;
  const plan = stage.kind === 'refused' ? undefined : stage.plan;
  const offered = stage.kind === 'planned' && !isEmpty(stage.plan);
  const choices = choicesFor(plan?.conflicts ?? [], chosen);
  const undecided = (plan?.conflicts.length ?? 0) - choices.size;
  return (
    <div className={styles.panel}>
      {plan && isEmpty(plan) && <p className={styles.sentence} role="status">{repair.intact}</p>}
      {plan && !isEmpty(plan) && <RepairSummary plan={plan} done={stage.kind === 'done'} names={names} />}
      {offered &&
        stage.plan.conflicts.map((conflict) => (
          <ConflictQuestion
            key={conflictKey(conflict)}
            conflict={conflict}
            name={names.get(conflict.rowId) ?? conflict.rowId}
            chosen={choices.get(conflictKey(conflict))}
            onChoose={(candidate) => {
              onChosen(new Map([...chosen, [conflictKey(conflict), candidate]]));
            }}
            onGoTo={(sheet, address) => void actions.goTo(sheet, address)}
          />
        ))}
      {offered && undecided > 0 && <p className={styles.sentence} role="status">{repair.undecided(undecided)}</p>}
      <div className={styles.buttons}>
        {offered && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={busy || undecided > 0}
            onClick={() => void make(choices)}
          >
            {stage.plan.updatedFrom === undefined ? repair.repair : repair.update}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {offered ? repair.cancel : repair.close}
        </Button>
      </div>
    </div>
  );
}
