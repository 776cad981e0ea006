import { useState } from 'react';
import { readStored, writeStored } from '../../net/storage.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { useOwed } from '../table/use-needs.ts';
import styles from './seating.module.css';

const Body = ({ turn }: { readonly turn: number }) => {
  const text = useSeatingText();
  const names = useNames();
  const seat = useSection('seat');
  const paper = useSection('paper');
  const { waiting, demands } = useOwed();
  const me = seat?.seat;
  const promised = (paper?.offers ?? []).filter(
    ({ from, terms, status }) => status === 'accepted' && (from === me || terms.to === me),
  );
  return (
    <div className={styles['stack']}>
      <p>{names.actorLine(me ?? '')}</p>
      <h3>{text.lateAims}</h3>
      <ul className={styles['list']}>
        {(seat?.aims ?? []).slice(0, 4).map(({ id }) => (
          <li key={id}>{names.objective(id)}</li>
        ))}
      </ul>
      <h3>{text.latePromised}</h3>
      <p className={styles['quiet']}>{text.lateTurn(turn)}</p>
      {promised.length === 0 ? <p>{text.lateNothing}</p> : null}
      <ul className={styles['list']}>
        {promised.map(({ id, from, terms }) => (
          <li key={id}>{text.offerLine(names.actor(from), names.actor(terms.to))}</li>
        ))}
      </ul>
      <h3>{text.lateDue}</h3>
      <p>
        {waiting.length + demands.length === 0
          ? text.lateNoneDue
          : text.lateCount(waiting.length, demands.length)}
      </p>
    </div>
  );
};

/** For somebody who sat down in a running game: who they are, what was promised, what is due. Once. */
export const LateCard = () => {
  const text = useSeatingText();
  const names = useNames();
  const me = useSection('me');
  const code = useSection('room')?.code ?? '';
  const own = useSection('seating')?.own ?? null;
  const key = `convoy.late.${code}.${me?.person ?? ''}`;
  const [closed, setClosed] = useState(false);
  if (me === undefined || me.seat === null || own === null) return null;
  if (own.lateSince === null || own.deputy || closed || readStored(key) !== null) return null;
  const close = (): void => {
    writeStored(key, true);
    setClosed(true);
  };
  return (
    <section className={styles['late']} aria-labelledby="late-card">
      <p className={styles['quiet']}>{text.lateOver}</p>
      <h2 id="late-card">{text.lateTitle(names.actor(me.seat))}</h2>
      <Body turn={own.lateSince} />
      <div>
        <Button look="primary" onPress={close}>
          {text.lateGo}
        </Button>
      </div>
    </section>
  );
};
