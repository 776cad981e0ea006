import type { ActorId } from '@convoy/engine';
import { normaliseCode } from '@convoy/protocol';
import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { RoomLine } from '../../net/link-context.tsx';
import { entranceFor } from '../../net/tokens.ts';
import { useSection } from '../../stores/room.ts';
import { useBriefHeading } from '../../text/brief.ts';
import { useNames } from '../../text/names.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { joinAddress, spacedCode } from '../parts/code.ts';
import { Qr } from '../parts/qr.tsx';
import { useOrigins } from '../parts/use-origin.ts';
import { seatAddress } from '../seating/seat-address.ts';
import styles from '../seating/seating.module.css';

/** A seat's aims in short: the brief's own part about them, else its first. */
const useShortBrief = (seat: ActorId) => {
  const brief = useNames().brief(seat);
  return brief.find(({ part }) => part === 'aims' || part === 'want') ?? brief[0];
};

const Card = ({ seat, code }: { readonly seat: ActorId; readonly code: string }) => {
  const text = useSeatingText();
  const names = useNames();
  const heading = useBriefHeading();
  const { origin } = useOrigins();
  const key = useSection('seating')?.doors?.find((one) => one.seat === seat)?.key ?? null;
  const brief = useShortBrief(seat);
  return (
    <li className={styles['card']}>
      <h2>{names.actor(seat)}</h2>
      <p>{names.actorLine(seat)}</p>
      {brief === undefined ? null : (
        <div className={styles['serif']}>
          <h3>{heading(brief.part)}</h3>
          <p>{brief.text}</p>
        </div>
      )}
      <div className={styles['cardFoot']}>
        <Qr text={seatAddress(origin, code, seat, key)} label={text.cardScan(names.actor(seat))} />
        <div className={styles['stack']}>
          <p>
            {text.cardRoom} <span className={styles['code']}>{spacedCode(code)}</span>
          </p>
          {key === null ? null : (
            <p>
              {text.seatCode} <span className={styles['code']}>{key}</span>
            </p>
          )}
        </div>
      </div>
      <p className={styles['quiet']}>{text.cardHow(joinAddress(origin, ''))}</p>
      <p className={styles['blank']}>{text.cardResume}</p>
    </li>
  );
};

const Cards = () => {
  const text = useSeatingText();
  const names = useNames();
  const code = useSection('room')?.code ?? '';
  const seats = useSection('seating')?.seats ?? [];
  return (
    <Page title={text.cardsTitle}>
      <header className={styles['screenOnly']}>
        <h1>{`${text.cardsTitle}: ${names.scenario}`}</h1>
        <p>{text.cardsLead}</p>
        <Button
          look="primary"
          onPress={() => {
            window.print();
          }}
        >
          <Printer size={18} aria-hidden />
          {text.cardsPrint}
        </Button>
      </header>
      <ul className={styles['cards']}>
        {seats
          .filter(({ door }) => door !== 'closed')
          .map(({ seat }) => (
            <Card key={seat} seat={seat} code={code} />
          ))}
      </ul>
    </Page>
  );
};

/** One sheet a seat, for whoever runs the room. */
export default function SeatCardsPage({ params }: { readonly params: { readonly code: string } }) {
  const code = normaliseCode(params.code);
  const entrance = useMemo(() => entranceFor(code, 'room'), [code]);
  if (entrance === null) return <Redirect to={`/join/${code}`} replace />;
  return (
    <RoomLine entrance={entrance}>
      <Cards />
    </RoomLine>
  );
}
