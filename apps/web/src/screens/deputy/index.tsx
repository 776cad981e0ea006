import { normaliseCode } from '@convoy/protocol';
import { lazy } from 'react';
import { Link, Redirect } from 'wouter';
import { actorId } from '@convoy/engine';
import { RoomLine } from '../../net/link-context.tsx';
import { useRoom, useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useSeatingText } from '../../text/seating.ts';
import { useUiText } from '../../text/ui.ts';
import { useDeputy } from './use-deputy.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from '../seating/seating.module.css';

const Table = lazy(() => import('../table/index.tsx'));
const Lobby = lazy(() => import('../lobby/index.tsx'));
const Review = lazy(() => import('../review/index.tsx'));

const Strip = ({ code, seat }: { readonly code: string; readonly seat: string }) => {
  const text = useSeatingText();
  const names = useNames();
  const { send } = useSend();
  return (
    <div className={styles['strip']}>
      <p>
        <strong>{text.playing(names.actor(seat))}</strong>
      </p>
      <Button size="small" onPress={() => void send({ type: 'deputy.end', seat: actorId(seat) })}>
        {text.handBack}
      </Button>
      <Link href={`/room/${code}`}>{text.back}</Link>
    </div>
  );
};

const Seat = ({ code, seat }: { readonly code: string; readonly seat: string }) => {
  const room = useSection('room');
  const me = useSection('me');
  const shut = useRoom((state) => state.connection === 'shut');
  const words = useUiText();
  if (shut) return <Redirect to={`/room/${code}`} replace />;
  if (room === undefined || me === undefined) return <Loading text={words.coming} />;
  if (me.seat === null) return <Redirect to={`/room/${code}`} replace />;
  return (
    <>
      <Strip code={code} seat={seat} />
      {room.ended ? <Review /> : room.phase === 'lobby' ? <Lobby /> : <Table />}
    </>
  );
};

const Deputy = ({ code, seat }: { readonly code: string; readonly seat: string }) => {
  const words = useUiText();
  const { way } = useDeputy(code, seat);
  if (way === 'refused') return <Redirect to={`/room/${code}`} replace />;
  if (way === 'coming') return <Loading text={words.coming} />;
  return (
    <RoomLine key={way.token} entrance={way} kept={false}>
      <Seat code={code} seat={seat} />
    </RoomLine>
  );
};

/** The table of a seat that control plays, as its own people would see it. */
export default function DeputyRoom({
  params,
}: {
  readonly params: { readonly code: string; readonly seat: string };
}) {
  const code = normaliseCode(params.code);
  return <Deputy key={`${code} ${params.seat}`} code={code} seat={params.seat} />;
}
