/** Chốt số liệu: what was sealed and what has changed since, what stands in the way of sealing, and the next period. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { isBroken } from '../../checks/sealBroken';
import { sealedChanges } from '../../checks/sealedChanges';
import { sameWord } from '../../domain/expression';
import { newestSeal } from '../../domain/seal';
import { useLocale } from '../language/LocaleContext';
import { ofSeverity } from '../findings/groupFindings';
import type { ReadView } from '../state/paneState';
import type { PaneActions } from '../state/usePaneState';
import { NextPeriodOffer } from './NextPeriodOffer';
import { CommonReason } from './CommonReason';
import { SealChanges } from './SealChanges';
import { needsReason } from './sealWording';
import { NOTHING_TYPED, type SealDraft } from './sealDraft';
import { SealForm } from './SealForm';
import { SealRecord } from './SealRecord';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', paddingBlock: '10px' },
  broken: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  shows: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly view: ReadView;
  /** Numbers and names of rows, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly actions: Pick<PaneActions, 'seal' | 'openNextPeriod' | 'goTo'>;
  readonly busy: boolean;
  readonly draft: SealDraft;
  readonly onDraft: (draft: SealDraft) => void;
  readonly onShowErrors: () => void;
}

export function SealPanel({ view, names, actions, busy, draft, onDraft, onShowErrors }: Props) {
  const styles = useStyles();
  const { seal: texts } = useLocale();
  const { assessment, findings } = view;
  const { submission, resolution } = assessment;
  const { reasons, common } = draft;
  const seal = newestSeal(submission);
  const changes = sealedChanges(assessment);
  const isSealed = seal !== undefined && sameWord(seal.period, assessment.period?.name ?? '');
  const broken = seal !== undefined && isBroken(seal);
  const corrected = changes.filter(needsReason);
  const reasonFor = (place: string): string => (reasons.get(place) ?? '').trim() || common.trim();

  return (
    <div className={styles.panel}>
      {broken && <p className={styles.broken}>{texts.broken}</p>}
      {seal && !broken && <SealRecord seal={seal} resolution={resolution} />}
      {seal && !broken && changes.length === 0 && <p className={styles.shows}>{texts.unchanged}</p>}
      {changes.length > 0 && (
        <SealChanges
          changes={changes}
          resolution={resolution}
          names={names}
          reasons={reasons}
          onReason={(place, reason) => {
            onDraft({ ...draft, reasons: new Map([...reasons, [place, reason]]) });
          }}
          onGoTo={(sheet, address) => void actions.goTo(sheet, address)}
        />
      )}
      {(!isSealed || broken || changes.length > 0) && (
        <SealForm
          assessment={assessment}
          errors={ofSeverity(findings, 'error').length}
          again={isSealed}
          reasonMissing={corrected.some(({ place }) => reasonFor(place) === '')}
          busy={busy}
          draft={draft}
          onDraft={onDraft}
          onShowErrors={onShowErrors}
          onSeal={(waiver) => {
            void actions.seal({ waiver, reasonFor }).then((sealed) => {
              if (sealed) onDraft(NOTHING_TYPED);
            });
          }}
        >
          {corrected.length > 0 && (
            <CommonReason
              common={common}
              onCommon={(reason) => {
                onDraft({ ...draft, common: reason });
              }}
            />
          )}
        </SealForm>
      )}
      <p className={styles.shows}>{texts.shows}</p>
      <NextPeriodOffer assessment={assessment} busy={busy} onOpen={() => void actions.openNextPeriod()} />
    </div>
  );
}
