import { normaliseCode } from '@convoy/protocol';
import { useMemo } from 'react';
import { Link, Redirect } from 'wouter';
import { RoomLine } from '../../net/link-context.tsx';
import { entrancesOf } from '../../net/tokens.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { usePaperEntryText } from '../../text/paper-entry.ts';
import { useUiText } from '../../text/ui.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useDeputy } from '../deputy/use-deputy.ts';
import sheets from '../paper-sheets/paper-sheets.module.css';
import { Shut } from '../room/shut.tsx';
import { Entry } from './entry.tsx';
import styles from './paper-entry.module.css';

interface Place {
  readonly code: string;
  readonly seat: string;
}

const Seats = ({ code, seat }: Place) => {
  const text = usePaperEntryText();
  const names = useNames();
  const seats = useSection('seating')?.seats ?? [];
  return (
    <nav aria-label={text.next} className={sheets['seats']}>
      {seats
        .filter(({ door }) => door !== 'closed')
        .map((one) => (
          <Link
            key={one.seat}
            href={`/paper/${code}/${one.seat}`}
            className={sheets['seat'] ?? ''}
            aria-current={one.seat === seat ? 'page' : undefined}
          >
            {names.actor(one.seat)}
          </Link>
        ))}
    </nav>
  );
};

interface BodyProps extends Place {
  /** Null where control already plays the seat. */
  readonly onTake: (() => void) | null;
}
const Body = ({ code, seat, onTake }: BodyProps) => {
  const text = usePaperEntryText();
  const words = useUiText();
  const names = useNames();
  const room = useSection('room');
  const here = useRoom((state) => state.texts !== null);
  const shut = useRoom((state) => state.connection === 'shut');
  if (shut) return <Shut />;
  if (room === undefined || !here) return <Loading text={words.coming} />;
  const name = names.actor(seat);
  return (
    <Page title={text.title(name)}>
      <div className={styles['page']}>
        <h1>{text.title(name)}</h1>
        <p>{text.lead}</p>
        <Seats code={code} seat={seat} />
        {onTake === null ? (
          <Entry name={name} />
        ) : (
          <div className={styles['row']}>
            <Button look="primary" onPress={onTake}>
              {text.start(name)}
            </Button>
            <p className={styles['quiet']}>{text.startHelp}</p>
          </div>
        )}
        <p className={styles['row']}>
          {onTake === null ? (
            <Link href={`/room/${code}/seat/${seat}`}>{text.table(name)}</Link>
          ) : null}
          <Link href={`/room/${code}`}>{text.back}</Link>
        </p>
      </div>
    </Page>
  );
};

const PaperSeat = ({ code, seat }: Place) => {
  const words = useUiText();
  const control = useMemo(
    () => entrancesOf(code).find(({ role }) => role === 'control') ?? null,
    [code],
  );
  const { way, take } = useDeputy(code, seat);
  if (control === null) return <Redirect to={`/room/${code}`} replace />;
  if (way === 'coming') return <Loading text={words.coming} />;
  const own = way === 'refused';
  return (
    <RoomLine key={own ? control.token : way.token} entrance={own ? control : way} kept={own}>
      <Body code={code} seat={seat} onTake={own ? () => void take() : null} />
    </RoomLine>
  );
};

/** Control types in, line by line, what a seat that plays on paper has ticked. */
export default function PaperEntry({
  params,
}: {
  readonly params: { readonly code: string; readonly seat: string };
}) {
  const code = normaliseCode(params.code);
  return <PaperSeat key={`${code} ${params.seat}`} code={code} seat={params.seat} />;
}
