import { lazy, useMemo } from 'react';
import { Redirect } from 'wouter';
import { normaliseCode } from '@convoy/protocol';
import { RoomLine } from '../../net/link-context.tsx';
import { entranceFor } from '../../net/tokens.ts';
import { useSection, useRoom } from '../../stores/room.ts';
import { useUiText } from '../../text/ui.ts';
import { Loading } from '../../ui/loading.tsx';
import { WithPast } from '../past/with-past.tsx';
import { DaysLife } from '../days/life.tsx';
import { Beside } from './beside.tsx';
import { Shut } from './shut.tsx';

const Lobby = lazy(() => import('../lobby/index.tsx'));
const Table = lazy(() => import('../table/index.tsx'));
const Control = lazy(() => import('../control/index.tsx'));
const Observer = lazy(() => import('../observer/index.tsx'));
const Shadow = lazy(async () => ({ default: (await import('../observer/shadow.tsx')).Shadow }));
const Review = lazy(() => import('../review/index.tsx'));

/** Which screen of the room this person sees now: by phase first, then by role. */
export const RoomScreen = () => {
  const room = useSection('room');
  const me = useSection('me');
  const connection = useRoom((state) => state.connection);
  const words = useUiText();
  if (connection === 'shut') return <Shut />;
  if (room === undefined || me === undefined) return <Loading text={words.coming} />;
  if (room.ended || room.phase === 'review') return <Review />;
  if (room.phase === 'lobby') return <Lobby />;
  switch (me.role) {
    case 'control':
      return <Control />;
    case 'observer':
    case 'projector':
      return me.seat === null ? <Observer /> : <Shadow />;
    case 'host':
    case 'player':
      return me.seat === null ? <Lobby /> : <Table />;
  }
};

export default function Room({ params }: { readonly params: { readonly code: string } }) {
  const code = normaliseCode(params.code);
  const entrance = useMemo(() => entranceFor(code, 'room'), [code]);
  if (entrance === null) return <Redirect to={`/join/${code}`} replace />;
  return (
    <RoomLine key={entrance.token} entrance={entrance}>
      <WithPast>
        <Beside />
        <RoomScreen />
        <DaysLife />
      </WithPast>
    </RoomLine>
  );
}
