import { fromMicro, menuOf } from '@convoy/engine';
import type { ReactNode } from 'react';
import { useSection } from '../../stores/room.ts';
import { datesText, useNames } from '../../text/names.ts';
import { useSheetText } from '../../text/paper-sheets.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { spokenOf } from '../table/headline-list.tsx';
import { useAsks } from '../table/use-asks.ts';
import { useHeadlines } from '../table/use-headlines.ts';
import { OrderLines } from './order-lines.tsx';
import styles from './paper-sheets.module.css';

const Sheet = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const s = useSheetText();
  const names = useNames();
  const clock = useSection('clock');
  const seat = useSection('seat')?.seat ?? '';
  return (
    <article className={styles['sheet']} aria-label={title}>
      <header className={styles['head']}>
        <p>
          {names.scenario} · {s.private(names.actor(seat))}
        </p>
        <h2>{title}</h2>
        {clock === undefined ? null : (
          <p>{s.turn(clock.turn, clock.turns, datesText(clock.from, clock.to))}</p>
        )}
      </header>
      {children}
    </article>
  );
};

const Figures = () => {
  const s = useSheetText();
  const text = useText();
  const dials = useSection('seat')?.dials ?? [];
  return (
    <table className={styles['figures']}>
      <caption>{s.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{s.figure}</th>
          <th scope="col">{s.now}</th>
          <th scope="col">{s.change}</th>
        </tr>
      </thead>
      <tbody>
        {dials.map(({ quantity, value, delta }) => {
          const known = text.words.quantities[quantity];
          const moved = Number(fromMicro(delta).toFixed(1));
          return (
            <tr key={quantity}>
              <th scope="row">{known.name}</th>
              <td>
                {Number(fromMicro(value).toFixed(known.digits))}
                {known.unit}
              </td>
              <td>{moved === 0 ? s.same : moved > 0 ? `+${moved}` : `−${Math.abs(moved)}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Waiting = () => {
  const s = useSheetText();
  const asks = useAsks();
  return asks.length === 0 ? null : (
    <section aria-label={s.waiting}>
      <h3>{s.waiting}</h3>
      <ul>
        {asks.map(({ id, title, detail }) => (
          <li key={id} className={styles['order']}>
            <div>
              <p>
                <strong>{title}</strong> · {detail}
              </p>
              <p className={styles['field']}>
                {s.answer} <span className={styles['line']} aria-hidden />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Lines = ({ label, count }: { readonly label: string; readonly count: number }) => (
  <div className={styles['write']}>
    <p>{label}</p>
    {Array.from({ length: count }, (_, at) => (
      <span key={at} className={styles['line']} aria-hidden />
    ))}
  </div>
);

/** What the seat may order in this turn, to be filled in by pen. */
export const OrderSheet = () => {
  const s = useSheetText();
  const names = useNames();
  const seat = useSection('seat')?.seat ?? '';
  const orders = useSection('orders');
  if (orders === undefined || orders === null) return null;
  return (
    <Sheet title={s.orders(names.actor(seat))}>
      <Figures />
      <Waiting />
      <section aria-label={s.may}>
        <h3>{s.may}</h3>
        <p>{s.rule(orders.ordersPerTurn, Math.floor(orders.influence))}</p>
        <OrderLines menu={menuOf(orders)} />
        <p className={styles['order']}>
          <span className={styles['box']} aria-hidden /> {s.nothing}
        </p>
      </section>
      <Lines label={s.why} count={2} />
      <Lines label={s.words} count={3} />
      <Lines label={s.signed} count={1} />
    </Sheet>
  );
};

const places = ['aimed', 'did', 'elsewhere'] as const;

/** The last turn as this seat knows it. */
export const ResultSheet = () => {
  const s = useSheetText();
  const names = useNames();
  const speaker = useSpeaker();
  const headlines = useHeadlines();
  const seat = useSection('seat')?.seat ?? '';
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  return (
    <Sheet title={s.results(names.actor(seat))}>
      {headlines.all.length === 0 ? (
        <p>{s.first}</p>
      ) : (
        places.map((place) => {
          const lines = spokenOf(speaker, headlines[place], actors);
          return (
            <section key={place} aria-label={s.groups[place]}>
              <h3>{s.groups[place]}</h3>
              {lines.length === 0 ? <p>{s.empty}</p> : null}
              <ul>
                {lines.map(({ line, said }) => (
                  <li key={line.entry.id} className={styles['told']}>
                    <strong>{said.title}</strong>
                    {said.detail === '' ? null : <span> {said.detail}</span>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      )}
    </Sheet>
  );
};
