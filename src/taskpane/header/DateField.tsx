import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dateToVietnamese, type SerialDate } from '../../domain/serialDate';
import { LATEST_EVALUATION } from '../../domain/taskVerdict';
import { parseDayFirst } from '../../domain/vietnameseDate';
import type { Locale } from '../../locales/Locale';
import { useLocale } from '../language/LocaleContext';
import { Field } from './Field';
import { useDraft } from './useDraft';
import { useEmptyStyles } from './useEmptyStyles';

interface Props {
  /** As it stands in the workbook, dd/mm/yyyy where it is a date. */
  readonly typed: string;
  readonly earliest: SerialDate;
  readonly onWrite: (date: SerialDate | '') => Promise<boolean>;
}

function problemWith(text: string, earliest: SerialDate, { header }: Locale): string | undefined {
  if (text.trim() === '') return undefined;
  const date = parseDayFirst(text);
  if (date === undefined) return header.dateInvalid;
  return date < earliest || date > LATEST_EVALUATION
    ? header.dateOutOfRange(dateToVietnamese(earliest), dateToVietnamese(LATEST_EVALUATION))
    : undefined;
}

export function DateField({ typed, earliest, onWrite }: Props) {
  const locale = useLocale();
  const { header } = locale;
  const empty = useEmptyStyles();
  // A date half typed is no mistake yet: it is judged when the field is left.
  const [typing, setTyping] = useState(false);
  const draft = useDraft(typed, async (text) => {
    if (problemWith(text, earliest, locale) !== undefined) return false;
    return onWrite(parseDayFirst(text) ?? '');
  });
  const finish = (): void => {
    setTyping(false);
    draft.commit();
  };
  return (
    <Field label={header.evaluationDate} problem={typing ? undefined : problemWith(draft.text, earliest, locale)}>
      {(ids) => (
        <Input
          {...ids}
          size="small"
          autoComplete="off"
          className={draft.text === '' ? empty.input : undefined}
          placeholder={header.dateExample}
          value={draft.text}
          onChange={(_, { value }) => {
            setTyping(true);
            draft.type(value);
          }}
          onBlur={finish}
          onKeyDown={({ key }) => {
            if (key === 'Enter') finish();
            if (key === 'Escape') {
              setTyping(false);
              draft.discard();
            }
          }}
        />
      )}
    </Field>
  );
}
