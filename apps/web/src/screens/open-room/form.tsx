import type { ScenarioCard } from '@convoy/protocol';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { api } from '../../net/api.ts';
import { useOpenRoomText } from '../../text/open-room.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { oneRoom, RoomCount } from '../class/room-count.tsx';
import { useOpenClass } from '../class/use-open-class.ts';
import { groupCards } from '../parts/levels.ts';
import { useEnter } from '../parts/use-enter.ts';
import { PeopleStep } from './people-step.tsx';
import { ScenarioStep } from './scenario-step.tsx';
import { Steps } from './steps.tsx';
import { clockMinutes, scheduleOf } from './timing.ts';
import { usePassphrase } from './use-passphrase.ts';
import { useOpenRoomForm } from './use-form.ts';
import type { OpenRoomForm as Form } from './use-form.ts';
import styles from './open-room.module.css';

/** The second step has an address of its own, so that the browser's way back leads to the first. */
const addressOf = ({ group, card }: Form, step: 1 | 2): string =>
  `/new?${step === 1 ? '' : 'step=2&'}scenario=${group.id}&level=${card.level}`;

const Total = ({ form }: { readonly form: Form }) => {
  const text = useOpenRoomText();
  const schedule = form.days === null ? scheduleOf(form.preset, form.own) : null;
  const minutes = schedule === null ? null : clockMinutes(schedule, form.length.turns);
  return minutes === null ? null : (
    <p className={styles['total']}>{text.total(form.length.turns, minutes)}</p>
  );
};

const SecretField = (props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const text = useSeatingText();
  return (
    <TextField
      {...props}
      label={text.passphrase}
      help={text.passphraseHelp}
      maxLength={200}
      autoComplete="off"
    />
  );
};

/** The heading of a step takes the focus when one has gone on to it. */
const StepTitle = ({ children }: { readonly children: string }) => {
  const ref = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) ref.current?.focus();
    first.current = false;
  }, [children]);
  return (
    <h2 ref={ref} tabIndex={-1} className={styles['stepTitle']}>
      {children}
    </h2>
  );
};

export const OpenRoomForm = ({ cards }: { readonly cards: readonly ScenarioCard[] }) => {
  const text = useOpenRoomText();
  const { enter, busy: entering, problem: closed } = useEnter();
  const { openClass, busy: opening, problem: refused } = useOpenClass();
  const [count, setCount] = useState(oneRoom);
  const busy = entering || opening;
  const problem = closed ?? refused;
  const [, go] = useLocation();
  const passphrase = usePassphrase();
  const said = new URLSearchParams(useSearch());
  const step = said.get('step') === '2' ? 2 : 1;
  const form = useOpenRoomForm(groupCards(cards), {
    ...{ scenario: said.get('scenario') ?? '', level: said.get('level') ?? '' },
  });
  if (form === null) return null;
  const { wish } = form;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (step === 1) go(addressOf(form, 2));
        else if (wish === null) return;
        else if (wish.controlled && count.rooms > 1)
          void openClass(api.createClass({ room: wish, ...count }, passphrase.typed));
        else void enter(api.createRoom(wish, passphrase.typed));
      }}
    >
      <Steps at={step} />
      <StepTitle>{step === 1 ? text.stepOne : text.stepTwo}</StepTitle>
      {step === 1 ? <ScenarioStep form={form} /> : <PeopleStep form={form} />}
      {step === 2 && form.role === 'control' ? <RoomCount wish={count} onWish={setCount} /> : null}
      {step === 2 && passphrase.asked ? (
        <SecretField value={passphrase.typed} onChange={passphrase.setTyped} />
      ) : null}
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <div className={styles['go']}>
        <Button
          type="submit"
          look="primary"
          size="large"
          isDisabled={busy || (step === 2 && wish === null)}
        >
          {step === 1 ? text.next : busy ? text.going : text.go}
        </Button>
        {step === 1 ? null : (
          <>
            <Button
              look="quiet"
              onPress={() => {
                go(addressOf(form, 1));
              }}
            >
              {text.back}
            </Button>
            <Total form={form} />
          </>
        )}
      </div>
    </form>
  );
};
