import { actorId } from '@convoy/engine';
import { normaliseCode } from '@convoy/protocol';
import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { Link, Redirect } from 'wouter';
import { RoomLine } from '../../net/link-context.tsx';
import { entrancesOf } from '../../net/tokens.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useSheetText } from '../../text/paper-sheets.ts';
import { useUiText } from '../../text/ui.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Shut } from '../room/shut.tsx';
import styles from './paper-sheets.module.css';
import { OrderSheet, ResultSheet } from './sheets.tsx';

const Seats = ({ code, seat }: { readonly code: string; readonly seat: string }) => {
  const s = useSheetText();
  const names = useNames();
  const seats = useSection('seating')?.seats ?? [];
  return (
    <nav aria-label={s.seats} className={styles['seats']}>
      {seats
        .filter(({ door }) => door !== 'closed')
        .map((one) => (
          <Link
            key={one.seat}
            href={`/sheets/${code}/${one.seat}`}
            className={styles['seat'] ?? ''}
            aria-current={one.seat === seat ? 'page' : undefined}
          >
            {names.actor(one.seat)}
          </Link>
        ))}
    </nav>
  );
};

const Sheets = ({ code, seat }: { readonly code: string; readonly seat: string }) => {
  const s = useSheetText();
  const words = useUiText();
  const room = useSection('room');
  const known = useRoom((state) => state.texts !== null);
  const shut = useRoom((state) => state.connection === 'shut');
  const own = useSection('seat');
  if (shut) return <Shut />;
  if (room === undefined || !known) return <Loading text={words.coming} />;
  const none = room.phase === 'lobby' || own === undefined || own === null;
  return (
    <Page title={s.title}>
      <div className={styles['screenOnly']}>
        <h1>{s.title}</h1>
        <p className={styles['lead']}>{s.lead}</p>
        <Seats code={code} seat={seat} />
        <div className={styles['acts']}>
          <Button
            look="primary"
            isDisabled={none}
            onPress={() => {
              window.print();
            }}
          >
            <Printer size={18} aria-hidden />
            {s.print}
          </Button>
          <Link href={`/room/${code}`}>{s.back}</Link>
        </div>
        {none ? <p>{s.early}</p> : room.ended ? <p>{s.over}</p> : null}
      </div>
      {none ? null : (
        <div className={styles['paper']}>
          {room.ended ? null : <OrderSheet />}
          <ResultSheet />
        </div>
      )}
    </Page>
  );
};

/** What a seat that plays on paper is given each turn, printed by control through the seat's eyes. */
export default function PaperSheets({
  params,
}: {
  readonly params: { readonly code: string; readonly seat: string };
}) {
  const code = normaliseCode(params.code);
  const { seat } = params;
  const entrance = useMemo(
    () => entrancesOf(code).find(({ role }) => role === 'control') ?? null,
    [code],
  );
  const look = useMemo(() => ({ kind: 'seat', seat: actorId(seat) }) as const, [seat]);
  if (entrance === null) return <Redirect to={`/room/${code}`} replace />;
  return (
    <RoomLine key={seat} entrance={entrance} look={look}>
      <Sheets code={code} seat={seat} />
    </RoomLine>
  );
}
