import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type InputHTMLAttributes } from 'react';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';
import type { GivenFile, MissedFile } from './FileReading';
import { chosenFiles, droppedFiles, filesOfFolder } from './givenFiles';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '20px 12px',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  compact: { padding: '8px' },
  over: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorSubtleBackgroundHover },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  sentence: { margin: 0 },
});

/** Folders can be chosen in every browser that shows the pane, under a name no standard gives. */
const FOLDER = { webkitdirectory: '' } as InputHTMLAttributes<HTMLInputElement>;

interface Props {
  readonly texts: ConsolidationWording;
  /** There are results already, and this is for adding to them. */
  readonly compact: boolean;
  readonly onFiles: (files: readonly (GivenFile | MissedFile)[]) => void;
  readonly onStartOver: () => void;
}

/** Files and folders, dropped or chosen. */
export function FileDrop({ texts, compact, onFiles, onStartOver }: Props) {
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [foundNothing, setFoundNothing] = useState(false);

  const give = (given: readonly (GivenFile | MissedFile)[]): void => {
    setFoundNothing(given.length === 0);
    onFiles(given);
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    give(await droppedFiles(event.dataTransfer));
  };
  const input = (ref: typeof files, take: typeof chosenFiles, more: InputHTMLAttributes<HTMLInputElement>) => (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      onChange={({ target }) => {
        give(take(target.files ?? []));
        // The same files can be chosen once more.
        target.value = '';
      }}
      {...more}
    />
  );
  return (
    <div
      className={mergeClasses(styles.area, compact && styles.compact, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      {!compact && <p className={styles.sentence}>{texts.drop}</p>}
      <div className={styles.buttons}>
        <Button appearance={compact ? 'secondary' : 'primary'} size={compact ? 'small' : 'medium'} onClick={() => files.current?.click()}>
          {compact ? texts.addFiles : texts.chooseFiles}
        </Button>
        <Button size={compact ? 'small' : 'medium'} onClick={() => folder.current?.click()}>
          {texts.chooseFolder}
        </Button>
        {compact && (
          <Button size="small" onClick={onStartOver}>
            {texts.startOver}
          </Button>
        )}
      </div>
      {foundNothing && <p className={styles.sentence} role="status">{texts.nothingFound}</p>}
      {input(files, chosenFiles, { accept: '.xlsx' })}
      {input(folder, filesOfFolder, FOLDER)}
    </div>
  );
}
