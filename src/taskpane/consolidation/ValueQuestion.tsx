import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { originKey, type Conflict, type ValueWithOrigin } from '../../consolidate/consolidation';
import { contentText } from '../fixes/contentText';
import { useQuestionStyles } from '../look/useQuestionStyles';

const useStyles = makeStyles({
  value: { minWidth: 0, overflowWrap: 'anywhere' },
  text: { fontWeight: tokens.fontWeightSemibold },
  origin: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly conflict: Conflict;
  readonly question: string;
  /** Said of the value that stands as long as nobody decides. */
  readonly standing: string;
  readonly onChoose: (value: ValueWithOrigin) => void;
}

/** The values of one entry side by side, each with its unit, file and cell. */
export function ValueQuestion({ conflict: { entry, values, decided }, question, standing, onChoose }: Props) {
  const styles = useStyles();
  const frame = useQuestionStyles();
  const id = useId();
  return (
    <fieldset className={frame.question}>
      <legend className={frame.legend}>{question}</legend>
      {values.map((value, index) => (
        <label key={originKey(value)} className={frame.label}>
          <input
            type="radio"
            name={id}
            checked={index === decided}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span className={styles.value}>
            <span className={styles.text}>{contentText(value, entry)}</span>
            {` · ${value.unit}${index === 0 ? ` (${standing})` : ''}`}
            <span className={styles.origin}>{`${value.file} · ${value.sheet} ${value.address}`}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
