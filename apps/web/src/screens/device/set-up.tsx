import type { Entrance } from '@convoy/protocol';
import { useState } from 'react';
import { Link } from 'wouter';
import { deviceApi } from '../../net/device-api.ts';
import { becomePassed } from '../../net/passed.ts';
import { useDeviceText } from '../../text/device.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PinFields } from './pin-fields.tsx';
import styles from './device.module.css';

/** Control reads what becomes of this device, and chooses the PIN that brings the console back. */
export const SetUp = ({ control }: { readonly control: Entrance }) => {
  const text = useDeviceText();
  const errorText = useApiErrorText();
  const [pin, setPin] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { code, token, resume } = control;
  const make = async (chosen: string): Promise<void> => {
    const answer = await deviceApi.open(token, chosen);
    if (!answer.ok) {
      setProblem(errorText(answer.error));
      return;
    }
    await deviceApi.curtain(token);
    becomePassed(answer.value);
    location.replace(`/device/${code}`);
  };
  return (
    <Page title={text.title} width="narrow">
      <div className={styles['setUp']}>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <ul>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {resume === null ? null : <Notice tone="warn">{text.resume(resume)}</Notice>}
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            if (pin !== null) void make(pin);
          }}
        >
          <PinFields label={text.ownPin} help={text.pinHelp} fresh error={problem} onPin={setPin} />
          <div className={styles['row']}>
            <Button type="submit" look="primary" isDisabled={pin === null}>
              {text.make}
            </Button>
            <Link href={`/room/${code}`}>{text.cancel}</Link>
          </div>
        </form>
      </div>
    </Page>
  );
};
