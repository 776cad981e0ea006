import type { Join, RoomCard } from '@convoy/protocol';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { namesApi } from '../../net/names-api.ts';
import type { ApiError } from '../../net/api.ts';
import { entranceFor } from '../../net/tokens.ts';
import { useClassText } from '../../text/class.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useJoinText } from '../../text/join.ts';
import { useSeatingText } from '../../text/seating.ts';
import { useRealNamesText } from '../../text/real-names.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Checkbox, Choice } from '../../ui/toggle.tsx';
import { rollCallSign } from '../parts/call-sign.ts';
import { CallSignField } from '../parts/call-sign-field.tsx';
import { joinedRoom, keepJoined } from '../../net/class-tokens.ts';
import { RoomChoice } from '../class/room-choice.tsx';
import { spacedCode } from '../parts/code.ts';
import { useEnter } from '../parts/use-enter.ts';
import { sitFrom } from '../seating/seat-address.ts';
import { useScenarioTitle } from './use-scenario-title.ts';
import styles from './join.module.css';

interface SittingProps {
  readonly carded: Join['sit'];
  readonly needed: boolean;
  readonly onNeeded: (needed: boolean) => void;
}
/** A seat card has a seat already; anybody else may leave the choice to the room. */
const Sitting = ({ carded, needed, onNeeded }: SittingProps) => {
  const text = useSeatingText();
  if (carded !== undefined) return <Notice tone="info">{text.toHeldSeat}</Notice>;
  return (
    <Checkbox checked={needed} onChange={onNeeded}>
      {text.placeMe}
    </Checkbox>
  );
};

const JoinForm = ({ card }: { readonly card: RoomCard }) => {
  const { code, rooms } = card;
  const text = useJoinText();
  const { enter, busy, problem } = useEnter();
  const [role, setRole] = useState<'player' | 'observer'>('player');
  const [callSign, setCallSign] = useState(() => rollCallSign(''));
  const [place, setPlace] = useState<number | null>(null);
  const carded = useMemo(() => sitFrom(location.hash), []);
  const [needed, setNeeded] = useState(false);
  const [name, setName] = useState('');
  const named = useRealNamesText();
  const sit = carded ?? (needed ? ({ by: 'need' } as const) : undefined);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const sign = callSign.trim();
        const where = { code, as: role, ...(place === null ? {} : { room: place }) };
        const wish = role === 'player' && sit !== undefined ? { ...where, sit } : where;
        void enter(api.join(sign === '' ? wish : { ...wish, callSign: sign }), (entrance) => {
          if (rooms !== undefined) keepJoined(code, entrance.code);
          if (name.trim() !== '') void namesApi.say(entrance.token, name.trim());
        });
      }}
    >
      <CallSignField value={callSign} onChange={setCallSign} />
      {card.asksNames ? (
        <TextField
          label={named.label}
          help={named.help}
          value={name}
          onChange={setName}
          maxLength={80}
          autoComplete="off"
        />
      ) : null}
      <Choice
        legend={text.as}
        name="as"
        look="list"
        value={role}
        options={[
          { value: 'player', label: text.player, help: text.playerHelp },
          { value: 'observer', label: text.observer, help: text.observerHelp },
        ]}
        onChange={setRole}
      />
      {rooms === undefined ? null : <RoomChoice rooms={rooms} place={place} onPlace={setPlace} />}
      {role === 'player' ? <Sitting carded={carded} needed={needed} onNeeded={setNeeded} /> : null}
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <div>
        <Button type="submit" look="primary" size="large" isDisabled={busy}>
          {busy ? text.entering : text.enter}
        </Button>
      </div>
    </form>
  );
};

const Found = ({ card }: { readonly card: RoomCard }) => {
  const text = useJoinText();
  const title = useScenarioTitle(card.scenario);
  const { join } = useClassText();
  const many = card.rooms !== undefined;
  const room = many ? joinedRoom(card.code) : card.code;
  const known = room === null ? null : entranceFor(room, 'room');
  return (
    <>
      <h1>{text.into(title)}</h1>
      <p className={styles['lead']}>
        <span className="mono">{(many ? join.code : text.codeIs)(spacedCode(card.code))}</span>
        {' · '}
        {card.ended ? text.ended : many ? join.lead : card.started ? text.started : text.notStarted}
      </p>
      {known === null ? null : (
        <Notice tone="info">
          <p>{text.known(known.callSign)}</p>
          <Link href={`/room/${known.code}`} className={styles['back'] ?? ''}>
            {text.back}
          </Link>
          {card.ended ? null : <p>{text.another}</p>}
        </Notice>
      )}
      {card.ended ? null : <JoinForm card={card} />}
    </>
  );
};

/** Looks the room up, then asks who comes. */
export const JoinRoom = ({ code }: { readonly code: string }) => {
  const text = useJoinText();
  const errorText = useApiErrorText();
  const [card, setCard] = useState<RoomCard | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    let wanted = true;
    void api.roomCard(code).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setCard(answer.value);
      else setError(answer.error);
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return (
    <div className={styles['sheet']}>
      {card !== null ? (
        <Found card={card} />
      ) : error === null ? (
        <p role="status">{text.looking}</p>
      ) : (
        <>
          <h1>{text.title}</h1>
          <p className="mono">{spacedCode(code)}</p>
          <Notice tone="danger">{errorText(error)}</Notice>
          <p>
            <Link href="/join">{text.other}</Link>
          </p>
        </>
      )}
    </div>
  );
};
