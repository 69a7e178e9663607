import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { conflictKey, type Choices, type RepairPlan } from '../../workbook/repair/repairPlan';
import { useLocale } from '../language/LocaleContext';
import type { PaneActions } from '../state/usePaneState';
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
  readonly names: ReadonlyMap<string, string>;
  readonly actions: Pick<PaneActions, 'planRepair' | 'repair' | 'goTo'>;
  readonly busy: boolean;
  readonly onClose: () => void;
}

const NONE_CHOSEN: Choices = new Map();

const isEmpty = ({ damage, conflicts, setAside, updatedFrom }: RepairPlan): boolean =>
  damage.length === 0 && conflicts.length === 0 && setAside.length === 0 && updatedFrom === undefined;

/** What a repair will do, the questions that only a person can answer, and afterwards what was done. */
export function RepairPanel({ names, actions, busy, onClose }: Props) {
  const styles = useStyles();
  const { repair } = useLocale();
  const [stage, setStage] = useState<Stage>({ kind: 'planning' });
  const [choices, setChoices] = useState(NONE_CHOSEN);

  useEffect(() => {
    let wanted = true;
    void actions.planRepair(NONE_CHOSEN).then((plan) => {
      if (wanted) setStage(plan ? { kind: 'planned', plan } : { kind: 'refused' });
    });
    return () => {
      wanted = false;
    };
  }, [actions]);

  if (stage.kind === 'planning') return <p role="status">{repair.planning}</p>;
  const plan = stage.kind === 'refused' ? undefined : stage.plan;
  const offered = stage.kind === 'planned' && !isEmpty(stage.plan);
  const undecided = plan?.conflicts.filter((conflict) => !choices.has(conflictKey(conflict))).length ?? 0;
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
            onChoose={(address) => {
              setChoices(new Map([...choices, [conflictKey(conflict), address]]));
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
            onClick={() => {
              void actions.repair(choices).then((done) => {
                setStage(done ? { kind: 'done', plan: done } : { kind: 'refused' });
              });
            }}
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
