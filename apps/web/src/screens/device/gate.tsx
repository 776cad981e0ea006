import type { Entrance, PinState } from '@convoy/protocol';
import { useState } from 'react';
import { deviceApi } from '../../net/device-api.ts';
import type { ApiError, ApiResult } from '../../net/api.ts';
import { useDeviceText } from '../../text/device.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/page.tsx';
import { SeatPlate } from '../parts/seat-plate.tsx';
import { PinFields } from './pin-fields.tsx';
import styles from './device.module.css';

/** To whom the device goes: a seat, or, null, control. */
export interface Goal {
  readonly seat: string | null;
  readonly name: string;
  readonly pin: PinState;
}

const useFaultText = () => {
  const text = useDeviceText();
  const errorText = useApiErrorText();
  return (error: ApiError): string => {
    if (error.reason === 'pin-wrong') return text.wrong(error.detail ?? '');
    if (error.reason === 'seat-taken-by-bot') return text.bot;
    return error.code === 'not-allowed' ? text.failed : errorText(error);
  };
};

const ask = (device: Entrance, { seat }: Goal, pin: string): Promise<ApiResult<Entrance>> =>
  seat === null
    ? deviceApi.control(device.token, pin)
    : deviceApi.seat(device.token, { seat, pin });

interface GateProps {
  readonly device: Entrance;
  readonly goal: Goal;
  readonly onBack: () => void;
  readonly onOpen: (entrance: Entrance) => void;
}
/** The whole screen says whose the device is now; their PIN opens their page. */
export const Gate = ({ device, goal, onBack, onOpen }: GateProps) => {
  const text = useDeviceText();
  const faultText = useFaultText();
  const [pin, setPin] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [blocked, setBlocked] = useState(goal.pin === 'blocked');
  const { seat, name } = goal;
  const title = seat === null ? text.control : text.next(name);
  useTitle(title);
  const open = async (typed: string): Promise<void> => {
    const answer = await ask(device, goal, typed);
    if (answer.ok) {
      onOpen(answer.value);
      return;
    }
    setBlocked(answer.error.reason === 'pin-blocked');
    setProblem(faultText(answer.error));
    setPin(null);
    setTries(tries + 1);
  };
  const fresh = goal.pin === 'none';
  return (
    <main className={styles['gate']}>
      {seat === null ? null : <SeatPlate seat={seat} size="normal" />}
      <h1>{title}</h1>
      <p>{seat === null ? text.awayControl : text.away}</p>
      {blocked ? (
        <Notice tone="danger">
          {seat === null ? text.blockedControl : text.blockedLong(name)}
        </Notice>
      ) : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            if (pin !== null) void open(pin);
          }}
        >
          <PinFields
            key={tries}
            label={seat === null ? text.controlPin : fresh ? text.firstPin(name) : text.pin(name)}
            {...(fresh ? { help: text.firstHelp } : {})}
            fresh={fresh}
            error={problem}
            onPin={setPin}
          />
          <Button type="submit" look="primary" size="large" wide isDisabled={pin === null}>
            {seat === null ? text.toControl : text.open(name)}
          </Button>
        </form>
      )}
      <Button look="quiet" onPress={onBack}>
        {text.back}
      </Button>
    </main>
  );
};
