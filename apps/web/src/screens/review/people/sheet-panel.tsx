import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewPeopleText } from '../../../text/review-people.ts';
import { useTeamText } from '../../../text/team.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import { Twice } from '../../../ui/twice.tsx';
import { useGivenNames } from '../../names/use-given-names.ts';
import { Panel } from '../../parts/panel.tsx';
import { offerFile } from '../charts/offer-file.ts';
import { sheetCsv } from '../charts/sheet.ts';
import { dropNames, keepNames, keptNames, readNames, writeNames } from './names.ts';
import type { RealNames } from './names.ts';
import { participation } from './participation.ts';
import styles from './people.module.css';
import { useAssess, useParts, useRows } from './use-people.ts';

const mostBytes = 1_000_000;

interface NamesProps {
  readonly room: string;
  readonly names: RealNames;
  readonly onNames: (names: RealNames) => void;
}
const NamesForm = ({ room, names, onNames }: NamesProps) => {
  const text = useReviewPeopleText().names;
  const [typed, setTyped] = useState(() => writeNames(names));
  const [problem, setProblem] = useState<string | null>(null);
  const take = (written: string): void => {
    const read = readNames(written);
    setProblem(read.ok ? null : text.wrong(read.line));
    if (!read.ok) return;
    keepNames(room, read.names);
    onNames(read.names);
    setTyped(writeNames(read.names));
  };
  const readFile = async (file: File): Promise<void> => {
    if (file.size > mostBytes) setProblem(text.tooLarge);
    else take(await file.text());
  };
  return (
    <section className={styles['names']} aria-label={text.title}>
      <h3>{text.title}</h3>
      <p className={styles['soft']}>{text.note}</p>
      <TextField
        label={text.paste}
        help={text.help}
        value={typed}
        onChange={setTyped}
        lines={5}
        error={problem}
        autoComplete="off"
      />
      <label className={styles['file']}>
        {text.file}{' '}
        <input
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void readFile(file);
            target.value = '';
          }}
        />
      </label>
      <div className={styles['row']}>
        <Button
          onPress={() => {
            take(typed);
          }}
        >
          {text.save}
        </Button>
        <Twice
          look="quiet"
          label={text.remove}
          sure={text.remove}
          onSure={() => {
            dropNames(room);
            onNames({});
            setTyped('');
            setProblem(null);
          }}
        />
        <span role="status" className={styles['soft']}>
          {text.kept(Object.keys(names).length)}
        </span>
      </div>
    </section>
  );
};

/** The teacher's sheet for the files of the school: taken, printed, with names that stay in this browser. */
export const ParticipationSheet = () => {
  const text = useReviewPeopleText();
  const team = useTeamText();
  const actors = useNames();
  const assess = useAssess();
  const rows = useRows();
  const parts = useParts();
  const room = useSection('room')?.code ?? '';
  const [names, setNames] = useState(() => keptNames(room));
  const given = useGivenNames();
  if (assess.desk === null || parts.length === 0) return null;
  const heads = {
    ...text.sheet,
    figure: (name: keyof typeof team.review.columns) => team.review.columns[name],
  };
  const [head = [], ...lines] = participation({
    ...{ parts, rows, assess, names, given, heads },
    actor: actors.actor,
  });
  return (
    <Panel
      title={text.sheet.title}
      note={text.sheet.note}
      className={styles['participation']}
      aside={
        <>
          <Button
            size="small"
            onPress={() => {
              void sheetCsv([head, ...lines]).then((csv) => {
                offerFile(`convoy-${room}-participation.csv`, csv);
              });
            }}
          >
            <Download size={16} aria-hidden />
            {text.sheet.csv}
          </Button>
          <Button
            size="small"
            onPress={() => {
              window.print();
            }}
          >
            <Printer size={16} aria-hidden />
            {text.sheet.print}
          </Button>
        </>
      }
    >
      <div className={styles['wide']} ref={scrollStop}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{text.sheet.title}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.join(' ')}>
                {line.map((cell, at) => (
                  <td key={head[at] ?? ''}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <NamesForm room={room} names={names} onNames={setNames} />
    </Panel>
  );
};
