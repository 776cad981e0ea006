import type { SeenInject } from '@convoy/protocol';
import { Download, Plus, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { say as speak } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { useInjectText } from '../../../text/injects.ts';
import { useNames } from '../../../text/names.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { useSend } from '../../parts/use-send.ts';
import { offerFile, tableOf, writeCsv } from './csv.ts';
import { EventRow } from './event-row.tsx';
import { ImportDialog } from './import-dialog.tsx';
import styles from './injects.module.css';
import { filters, inOrder, shownBy } from './list-order.ts';
import type { Filter } from './list-order.ts';
import { useLookups } from './lookups.ts';
import type { Lookups } from './lookups.ts';
import { Preview } from './preview.tsx';
import { useDoings } from './use-doings.ts';
import { useSayings } from './use-sayings.ts';
import type { Sayings } from './use-sayings.ts';
import { WriteDialog } from './write-dialog.tsx';

/** What lies over the list. */
type Over =
  | { readonly is: 'write'; readonly event: SeenInject | null }
  | { readonly is: 'look'; readonly event: SeenInject }
  | { readonly is: 'import' }
  | null;

interface PartProps {
  readonly list: readonly SeenInject[];
  readonly lookups: Lookups;
  readonly say: Sayings;
}

const Tools = ({
  list,
  lookups,
  say,
  onOver,
}: PartProps & { readonly onOver: (over: Over) => void }) => {
  const text = useInjectText();
  const names = useNames();
  const code = useSection('room')?.code ?? '';
  const { send, problem } = useSend();
  const of = (status: SeenInject['status']) => list.filter((one) => one.status === status);
  const drafts = of('draft').map(({ inject }) => inject);
  const download = async (): Promise<void> => {
    const { columns, rows } = tableOf(list, { names, text, lookups, whenText: say.when });
    offerFile(text.sheet.fileName(code), await writeCsv(columns, rows));
  };
  return (
    <div className={styles['head']}>
      <p className={styles['help']}>{text.help}</p>
      <div className={styles['tools']}>
        <Button
          size="small"
          look="primary"
          onPress={() => {
            onOver({ is: 'write', event: null });
          }}
        >
          <Plus size={16} aria-hidden />
          {text.write}
        </Button>
        <Button
          size="small"
          onPress={() => {
            onOver({ is: 'import' });
          }}
        >
          <Upload size={16} aria-hidden />
          {text.sheet.title}
        </Button>
        <Button size="small" onPress={() => void download()}>
          <Download size={16} aria-hidden />
          {text.download}
        </Button>
        {drafts.length < 2 ? null : (
          <>
            <Button
              size="small"
              onPress={() => void send({ type: 'inject.set', injects: drafts, to: 'armed' })}
            >
              {text.armDrafts(drafts.length)}
            </Button>
            <Button
              size="small"
              onPress={() => void send({ type: 'inject.set', injects: drafts, to: 'skipped' })}
            >
              {text.skipDrafts(drafts.length)}
            </Button>
          </>
        )}
      </div>
      {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
      <p>
        <strong>{text.counts(of('armed').length, of('held').length, drafts.length)}</strong>{' '}
        <span className={styles['help']}>{text.key}</span>
      </p>
    </div>
  );
};

const Overlay = ({
  over,
  canFire,
  onClose,
  lookups,
  say,
}: Omit<PartProps, 'list'> & {
  readonly over: Over;
  readonly canFire: boolean;
  readonly onClose: () => void;
}) => {
  switch (over?.is) {
    case undefined:
      return null;
    case 'write':
      return (
        <WriteDialog
          event={over.event}
          lookups={lookups}
          say={say}
          canFire={canFire}
          onClose={onClose}
        />
      );
    case 'look':
      return <Preview event={over.event} lookups={lookups} say={say} onClose={onClose} />;
    case 'import':
      return <ImportDialog lookups={lookups} say={say} onClose={onClose} />;
  }
};

/** Where a row takes the focus with it as it leaves the list, the list itself gets it. */
const useKeptFocus = (shown: readonly SeenInject[]) => {
  const rows = useRef<HTMLUListElement>(null);
  const within = useRef(false);
  useEffect(() => {
    if (within.current && document.activeElement === document.body) rows.current?.focus();
  }, [shown]);
  useEffect(() => {
    const look = (): void => {
      within.current = rows.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('focusin', look);
    };
  }, []);
  return rows;
};

const Desk = ({ list, lookups }: Omit<PartProps, 'say'>) => {
  const text = useInjectText();
  const phase = useSection('room')?.phase ?? 'lobby';
  const say = useSayings(lookups);
  const { send, problem } = useSend();
  const [filter, setFilter] = useState<Filter>('coming');
  const [over, setOver] = useState<Over>(null);
  const doings = useDoings(send, say, {
    edit: (event) => {
      setOver({ is: 'write', event });
    },
    look: (event) => {
      setOver({ is: 'look', event });
    },
  });
  const notNow = phase === 'lobby' || phase === 'resolved' ? text.notNow[phase] : null;
  const shown = inOrder(list).filter((event) => shownBy(filter, event));
  const rows = useKeptFocus(shown);
  return (
    <div className={styles['injects']}>
      <Tools list={list} lookups={lookups} say={say} onOver={setOver} />
      <div className={styles['filters']}>
        <Choice
          legend={text.show}
          hideLegend
          name="injects"
          value={filter}
          options={filters.map((value) => ({
            value,
            label: `${text.filters[value]} ${list.filter((event) => shownBy(value, event)).length}`,
          }))}
          onChange={(value) => {
            setFilter(value);
            speak(text.filters[value]);
          }}
        />
        {notNow === null ? null : <p className={styles['help']}>{notNow}</p>}
        {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
      </div>
      {shown.length === 0 ? <p className={styles['nothing']}>{text.nothing}</p> : null}
      <ul aria-label={text.list} ref={rows} tabIndex={-1}>
        {shown.map((event) => (
          <EventRow
            key={event.inject}
            event={event}
            say={say}
            doings={doings}
            canFire={notNow === null}
          />
        ))}
      </ul>
      <Overlay
        over={over}
        canFire={notNow === null}
        lookups={lookups}
        say={say}
        onClose={() => {
          setOver(null);
        }}
      />
    </div>
  );
};

/** Every event in store, the scenario's and control's own, and what control does with them. */
export const InjectsDesk = () => {
  const list = useSection('injects')?.list;
  const lookups = useLookups();
  return list === undefined || lookups === null ? null : <Desk list={list} lookups={lookups} />;
};
