import { useState } from 'react';
import { readStored, writeStored } from '../../net/storage.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useTable } from '../../stores/table.ts';
import { useNames } from '../../text/names.ts';
import { momentText } from '../../text/moments.ts';
import { useReplacementText } from '../../text/replacement.ts';
import { pointText, useSpeaker } from '../../text/speaker.ts';
import { undertakingLines } from '../../text/undertakings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAsks } from '../table/use-asks.ts';
import styles from './days.module.css';

/** What was promised in the seat's name and still binds it, a line each. */
const usePromised = (): readonly string[] => {
  const text = useReplacementText().catchUp;
  const speaker = useSpeaker();
  const paper = useSection('paper');
  const { me } = speaker;
  if (paper === undefined || me === null) return [];
  const agreements = paper.agreements
    .filter(({ from, terms, status }) => status === 'running' && (me === from || me === terms.to))
    .map(({ from, terms }) => {
      const points = terms.clauses.map(({ by, issue, to }) =>
        speaker.text.speech.point(speaker.Who(by), pointText(speaker, issue, to)),
      );
      const lines = [...points, ...undertakingLines(speaker, from, terms)];
      const other = speaker.names.actor(from === me ? terms.to : from);
      return speaker.text.speech.point(text.agreement(other), lines.join('; '));
    });
  const words = paper.commitments
    .filter(({ by, status }) => by === me && status === 'open')
    .map(({ kind, to }) => text[kind](speaker.names.actor(to)));
  return [...agreements, ...words];
};

/** What waits for the seat: orders, demands that run, papers to answer. */
const useDueLines = (): readonly string[] => {
  const text = useReplacementText().catchUp;
  const speaker = useSpeaker();
  const { names, me } = speaker;
  const asks = useAsks();
  const room = useSection('room');
  const turn = useSection('clock')?.turn ?? 0;
  const demands = (useSection('paper')?.demands ?? [])
    .filter(({ status }) => status === 'issued' || status === 'partly-met')
    .flatMap(({ from, to, issue, position, deadline }) => {
      if (from !== me && to !== me) return [];
      const point = pointText(speaker, issue, position);
      const said =
        to === me ? text.demand(names.actor(from), point) : text.demanded(names.actor(to), point);
      return [deadline === null ? said : said + text.left(Math.max(0, deadline - turn + 1))];
    });
  const now = room?.turn ?? 0;
  const endsAt = room?.endsAt ?? null;
  const orders = endsAt === null ? text.ordersOpen(now) : text.orders(now, momentText(endsAt));
  return [orders, ...demands, ...asks.map(({ title, detail }) => text.waits(title, detail))];
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <section className={styles['part']}>
    <h3>{title}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

/** The minute in which somebody who took a seat over learns where they stand; once on a device. */
export const CatchUp = () => {
  const text = useReplacementText().catchUp;
  const names = useNames();
  const me = useSection('me');
  const since = useSection('days')?.own?.since ?? null;
  const here = useRoom((state) => state.texts !== null);
  const promised = usePromised();
  const due = useDueLines();
  const [closed, setClosed] = useState(false);
  // One at a time: what the table has to say first, then this.
  const other = useTable((state) => state.dialog !== null);
  const seat = me?.seat ?? null;
  const key = `convoy.caught-up.${me?.person ?? ''}`;
  if (seat === null || since === null || !here || other || closed || readStored(key) === true)
    return null;
  const close = (): void => {
    writeStored(key, true);
    setClosed(true);
  };
  const [first] = names.brief(seat);
  return (
    <Dialog
      open
      onClose={close}
      over={text.over}
      title={text.title(names.actor(seat))}
      closeLabel={text.close}
      footer={
        <Button look="primary" onPress={close}>
          {text.go}
        </Button>
      }
    >
      <div className={styles['invite']}>
        <section className={styles['part']}>
          <h3>{text.who}</h3>
          <p>{first?.text.split('\n\n')[0] ?? names.actorLine(seat)}</p>
          <p className={styles['sum']}>{text.brief}</p>
        </section>
        <Lines
          title={text.promised}
          lines={promised.length === 0 ? [text.nothingPromised] : promised}
        />
        <Lines title={text.due} lines={due} />
      </div>
    </Dialog>
  );
};
