import { actorId } from '@convoy/engine';
import { normaliseCode } from '@convoy/protocol';
import type { Look } from '@convoy/protocol';
import { Eye } from 'lucide-react';
import { useMemo } from 'react';
import { Link, Redirect } from 'wouter';
import { RoomLine } from '../../net/link-context.tsx';
import { entrancesOf } from '../../net/tokens.ts';
import { useRoom } from '../../stores/room.ts';
import { useLookText } from '../../text/look.ts';
import { useNames } from '../../text/names.ts';
import { Chip } from '../../ui/chip.tsx';
import { NotFound } from '../not-found/index.tsx';
import { Scene, useWallTheme } from '../projector/index.tsx';
import { RoomScreen } from '../room/index.tsx';
import { Shut } from '../room/shut.tsx';
import styles from './look.module.css';

interface Params {
  readonly code?: string;
  readonly kind?: string;
  readonly seat?: string | undefined;
}
const lookOf = (kind: string, seat: string | undefined): Look | null => {
  if (kind === 'seat') return seat === undefined ? null : { kind, seat: actorId(seat) };
  return kind === 'observer' || kind === 'projector' ? { kind } : null;
};

/** Always on top and never to be mistaken: whose eyes these are, and that nothing can be done. */
const Label = ({ look, code }: { readonly look: Look; readonly code: string }) => {
  const text = useLookText();
  const names = useNames();
  const known = useRoom((state) => state.texts !== null);
  const seat = look.kind === 'seat' ? (known ? names.actor(look.seat) : look.seat) : '';
  return (
    <aside className={styles['label']} aria-label={text.title(look.kind, seat)}>
      <Chip tone="control">
        <Eye size={14} aria-hidden /> {text.label}
      </Chip>
      <strong>{text.says(look.kind, seat)}</strong>
      <span>{text.only}</span>
      <Link href={`/room/${code}`} className={styles['back'] ?? ''}>
        {text.back}
      </Link>
    </aside>
  );
};

const Wall = () => {
  useWallTheme();
  return <Scene />;
};

const Seen = ({ look }: { readonly look: Look }) => {
  const shut = useRoom((state) => state.connection === 'shut');
  if (shut) return <Shut />;
  return look.kind === 'projector' ? <Wall /> : <RoomScreen />;
};

/** Control sees the room as somebody else does, from the same view that the server sends them. */
export default function LookPage({ params }: { readonly params: Params }) {
  const { kind = '', seat } = params;
  const code = normaliseCode(params.code ?? '');
  const look = useMemo(() => lookOf(kind, seat), [kind, seat]);
  const entrance = useMemo(
    () => entrancesOf(code).find(({ role }) => role === 'control') ?? null,
    [code],
  );
  if (look === null) return <NotFound />;
  if (entrance === null) return <Redirect to={`/room/${code}`} replace />;
  return (
    <div className={styles['frame']}>
      <RoomLine entrance={entrance} look={look}>
        <Label look={look} code={code} />
        <div className={styles['seen']}>
          <Seen look={look} />
        </div>
      </RoomLine>
    </div>
  );
}
