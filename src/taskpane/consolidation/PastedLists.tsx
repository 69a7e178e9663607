import { Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';
import { Field } from '../header/Field';
import type { ConsolidationState } from './ConsolidationSession';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlock: '6px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Lists = Pick<ConsolidationState, 'expected' | 'assignments'>;

interface Props {
  readonly state: Lists & Pick<ConsolidationState, 'assignmentProblems'>;
  readonly texts: ConsolidationWording;
  readonly onPaste: (lists: Partial<Lists>) => void;
}

/** Who has to report, and who gives which figures: both pasted, both optional. */
export function PastedLists({ state, texts, onPaste }: Props) {
  const styles = useStyles();
  const [problem] = state.assignmentProblems;
  return (
    <details>
      <summary>{texts.lists}</summary>
      <div className={styles.fields}>
        <PastedList
          label={texts.expected}
          hint={texts.expectedHint}
          text={state.expected}
          onPaste={(expected) => {
            onPaste({ expected });
          }}
        />
        <PastedList
          label={texts.assignments}
          hint={texts.assignmentsHint}
          text={state.assignments}
          problem={problem}
          onPaste={(assignments) => {
            onPaste({ assignments });
          }}
        />
      </div>
    </details>
  );
}

interface ListProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly problem?: string | undefined;
  readonly onPaste: (text: string) => void;
}

/** Taken when it is left, so that nothing is merged at every key. */
function PastedList({ label, hint, text, problem, onPaste }: ListProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(text);
  return (
    <div>
      <Field label={label} problem={problem}>
        {(ids) => (
          <Textarea
            {...ids}
            rows={4}
            resize="vertical"
            value={draft}
            onChange={(_, { value }) => {
              setDraft(value);
            }}
            onBlur={() => {
              if (draft !== text) onPaste(draft);
            }}
          />
        )}
      </Field>
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}
