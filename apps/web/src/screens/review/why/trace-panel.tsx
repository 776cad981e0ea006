import type { EntryId, LedgerLine } from '@convoy/engine';
import { useMemo, useRef, useState } from 'react';
import { useWhyTabText } from '../../../text/review-why.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Why } from '../../table/why.tsx';
import { useReviewPlace, useWhyEntry } from '../place.ts';
import { firstOf } from './begin.ts';
import { chainOf } from './chain.ts';
import type { GameRecord } from './chain.ts';
import { CauseGraph } from './graph.tsx';
import { useNodeWords } from './node-words.ts';
import { CauseOutline } from './outline.tsx';
import { Picker } from './picker.tsx';
import { useRecord } from './use-record.ts';
import styles from './why.module.css';

type Shown = 'graph' | 'text';

/** The rule, the makings and the draw of one cause, and what to do with it. */
const Chosen = ({
  line,
  behind,
  onOpen,
  onStart,
}: {
  readonly line: LedgerLine;
  readonly behind: number;
  readonly onOpen: () => void;
  /** Null where the picture begins with it already. */
  readonly onStart: (() => void) | null;
}) => {
  const text = useWhyTabText();
  const said = useNodeWords()({ line });
  return (
    <section className={styles['chosen']} aria-label={text.chosen}>
      <div className={styles['row']}>
        {behind === 0 ? null : (
          <Button size="small" onPress={onOpen}>
            {text.behind(behind)}
          </Button>
        )}
        {onStart === null ? null : (
          <Button size="small" onPress={onStart} aria-label={text.startOf(said.title)}>
            {text.start}
          </Button>
        )}
      </div>
      <Why entry={line.entry.id} title={said.title} />
    </section>
  );
};

/** On a phone the boxes of the graph could not be read: the text comes first there. */
const wide = (): boolean => matchMedia('(min-width: 720px)').matches;

const Traced = ({ record, start }: { readonly record: GameRecord; readonly start: LedgerLine }) => {
  const text = useWhyTabText();
  const { get, keep } = useReviewPlace();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<string | null>(null);
  const beyond = useRef<HTMLDivElement>(null);
  const written = get('causes');
  const shown: Shown =
    written === 'text' || written === 'graph' ? written : wide() ? 'graph' : 'text';
  const chain = useMemo(() => chainOf(record, start, opened), [record, start, opened]);
  const chosen = chain.nodes.find(({ id }) => id === wanted) ?? chain.nodes[0];
  const onOpen = (id: string): void => {
    setOpened(new Set([...opened, id]));
  };
  const begin = (entry: EntryId): void => {
    keep({ entry });
  };
  return (
    <>
      <div className={styles['top']}>
        <Picker record={record} entry={start.entry} onPick={begin} />
        <Choice<Shown>
          legend={text.show}
          name="why-show"
          value={shown}
          options={(['graph', 'text'] as const).map((value) => ({
            value,
            label: text.shows[value],
          }))}
          onChange={(value) => {
            keep({ causes: value });
          }}
        />
      </div>
      <div className={styles['halves']}>
        <div className={styles['picture']}>
          {shown === 'graph' ? (
            <CauseGraph
              chain={chain}
              selected={chosen?.id ?? ''}
              onSelect={setWanted}
              onLeave={() => {
                beyond.current?.focus();
              }}
            />
          ) : (
            <CauseOutline chain={chain} onOpen={onOpen} onSelect={setWanted} />
          )}
        </div>
        <div ref={beyond} tabIndex={-1} className={styles['beyond']}>
          {chosen === undefined || chosen.line === null ? (
            <p className={styles['quiet']}>{text.unknown}</p>
          ) : (
            <Chosen
              line={chosen.line}
              behind={chosen.behind}
              onOpen={() => {
                onOpen(chosen.id);
              }}
              onStart={
                chosen.id === start.entry.id || chosen.line === null
                  ? null
                  : () => {
                      if (chosen.line !== null) begin(chosen.line.entry.id);
                    }
              }
            />
          )}
        </div>
      </div>
    </>
  );
};

/** Any entry of the game followed back to the acts, events, rulings and draws in which it began. */
export const TracePanel = () => {
  const text = useWhyTabText();
  const record = useRecord();
  const asked = useWhyEntry();
  const content = () => {
    if (record.state === 'asking')
      return (
        <p className={styles['quiet']} role="status">
          {text.coming}
        </p>
      );
    if (record.state === 'failed')
      return (
        <p className={styles['quiet']}>
          {text.failed} <Button onPress={record.again}>{text.again}</Button>
        </p>
      );
    const found = asked === null ? undefined : record.value.get(asked);
    const start = found ?? firstOf(record.value);
    if (start === null) return <p className={styles['quiet']}>{text.gone}</p>;
    return (
      <>
        {asked !== null && found === undefined ? (
          <p className={styles['quiet']} role="status">
            {text.gone}
          </p>
        ) : null}
        <Traced key={start.entry.id} record={record.value} start={start} />
      </>
    );
  };
  return (
    <Panel title={text.title}>
      <p className={styles['quiet']}>{text.note}</p>
      {content()}
    </Panel>
  );
};
