import { fromMicro } from '@convoy/engine';
import type { Dial } from '@convoy/engine';
import { Bird, EyeOff, House, Megaphone, Pencil, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import { ActorPlate } from '../../ui/actor-plate.tsx';
import { Button } from '../../ui/button.tsx';
import { DeltaChip } from '../../ui/chip.tsx';
import { Bar } from '../../ui/meters.tsx';
import { Team } from '../team/late.tsx';
import { AskWhy } from './ask-why.tsx';
import { DemandCards } from './demand-cards.tsx';
import { PackageCards, Rights } from './joint-cards.tsx';
import styles from './my-seat.module.css';
import { HomeFront } from './home-front.tsx';
import { OwnEconomy } from './own-economy.tsx';
import { useAsks } from './use-asks.ts';
import { useTableWords } from './use-words.ts';

const scale = { influence: 12, economy: 20 } as const;
const shareOf = (dial: Dial): number => {
  const value = fromMicro(dial.value);
  if (dial.quantity === 'influence') return value / scale.influence;
  return value / (dial.quantity === 'economy' ? scale.economy : 100);
};

export const SeatHead = () => {
  const w = useTableWords();
  const names = useNames();
  const seat = useSection('seat');
  const me = useSection('me');
  const seats = useSection('seats');
  const board = useSection('board');
  if (seat === undefined || seat === null) return null;
  const actor = board?.actors.find(({ id }) => id === seat.seat);
  const here = seats?.seats.find((one) => one.seat === seat.seat);
  const holder = here?.people.find(({ pen }) => pen);
  const pen =
    me?.pen === true
      ? w.seat.pen
      : holder === undefined
        ? w.seat.penFree
        : w.seat.noPen(holder.callSign);
  return (
    <div>
      <h1 className={styles['name']}>
        <ActorPlate
          code={seat.seat}
          role={actor?.role ?? 'ally'}
          camp={actor?.camp ?? 'coalition'}
        />
        {names.actor(seat.seat)}
      </h1>
      <p className={styles['pen']}>
        <Pencil size={14} aria-hidden /> {here?.keeper === 'bot' ? w.orders.bot : pen}
        {here !== undefined && here.count > 1 ? ` · ${w.seat.people(here.count)}` : ''}
      </p>
    </div>
  );
};

const DialRow = ({ dial }: { readonly dial: Dial }) => {
  const w = useTableWords();
  const text = useText();
  const known = text.words.quantities[dial.quantity];
  const delta = fromMicro(dial.delta);
  const value = Number(fromMicro(dial.value).toFixed(known.digits));
  const amount = String(Math.abs(Number(delta.toFixed(1))));
  const { cause } = dial;
  return (
    <li className={styles['dial']}>
      <span className={styles['label']}>{known.name}</span>
      <Bar share={shareOf(dial)} burden={known.burden} />
      <span className={styles['value']}>
        {value}
        {known.unit}
      </span>
      <span className={styles['delta']}>
        <DeltaChip
          delta={delta}
          same={w.seat.same}
          spoken={delta > 0 ? w.seat.up(amount) : w.seat.down(amount)}
        />
      </span>
      <AskWhy cause={cause} name={known.name} says={known.says} />
    </li>
  );
};

export const Dials = () => {
  const w = useTableWords();
  const seat = useSection('seat');
  if (seat === undefined || seat === null) return null;
  return (
    <section aria-labelledby="dials">
      <div className={styles['head']}>
        <h2 id="dials">{w.seat.dials}</h2>
        <span className={styles['note']}>{w.seat.since}</span>
      </div>
      <ul>
        {seat.dials.map((dial) => (
          <DialRow key={dial.quantity} dial={dial} />
        ))}
      </ul>
      <p className={styles['note']}>
        <span className={styles['hatch']} aria-hidden /> {w.seat.burdens}
      </p>
    </section>
  );
};

const aimIcons = {
  joint: Users,
  public: Megaphone,
  home: House,
  secret: EyeOff,
  peace: Bird,
} as const satisfies Record<string, LucideIcon>;

export const Aims = () => {
  const w = useTableWords();
  const text = useText();
  const names = useNames();
  const seat = useSection('seat');
  if (seat === undefined || seat === null) return null;
  return (
    <section aria-labelledby="aims">
      <div className={styles['head']}>
        <h2 id="aims">{w.seat.aims}</h2>
        <span className={styles['note']} aria-hidden>
          {w.seat.aimsMet}
        </span>
      </div>
      <ul className={styles['aims']}>
        {seat.aims.map((aim) => {
          const Icon = aimIcons[aim.kind];
          const now = Math.round(fromMicro(aim.now) * 100);
          return (
            <li
              key={aim.id}
              className={styles['aim']}
              title={`${text.words.aimKinds[aim.kind]}: ${w.seat.aimNow(now)}`}
            >
              <Icon size={16} aria-hidden />
              <span>
                <span className="visually-hidden">{text.words.aimKinds[aim.kind]}: </span>
                {names.objective(aim.id)}
              </span>
              <AskWhy cause={aim.cause} name={names.objective(aim.id)} />
              <span className={styles['now']}>
                <span aria-hidden>{now}</span>
                <span className="visually-hidden">{w.seat.aimNow(now)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {seat.redLine === null ? null : (
        <p className={styles['note']}>{w.seat.redLine(names.band(names.bandOf(seat.redLine)))}</p>
      )}
      <p className={styles['note']}>
        {w.seat.contingency}: {text.words.contingencies[seat.contingency]}
      </p>
    </section>
  );
};

export const Waiting = () => {
  const w = useTableWords();
  const asks = useAsks();
  if (asks.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <div className={styles['head']}>
        <h2 id="waiting">
          {w.seat.waiting} <span className={styles['count']}>{asks.length}</span>
        </h2>
      </div>
      <ul className={styles['rows']}>
        {asks.map(({ id, icon: Icon, title, detail, open }) => (
          <li key={id} className={styles['row']}>
            <Icon size={18} aria-hidden />
            <span className={styles['grow']}>
              {title}
              <span className={styles['note']}>{detail}</span>
            </span>
            <Button size="small" onPress={open}>
              {w.seat.read}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Left: who I am, and what is owed to me and by me. */
export const MySeat = () => {
  const w = useTableWords();
  return (
    <section className={styles['seat']} aria-label={w.seat.label} id="seat" tabIndex={-1}>
      <SeatHead />
      <Team part="people" />
      <Dials />
      <Waiting />
      <DemandCards />
      <PackageCards />
      <Aims />
      <HomeFront />
      <OwnEconomy />
      <Rights />
    </section>
  );
};
