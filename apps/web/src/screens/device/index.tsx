import { normaliseCode } from '@convoy/protocol';
import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { passedDevice } from '../../net/passed.ts';
import { entrancesOf } from '../../net/tokens.ts';
import { Passed } from './passed.tsx';
import { SetUp } from './set-up.tsx';

/** One device for a whole room: control makes it so, and the seats take their turns at it. */
export default function Device({ params }: { readonly params: { readonly code: string } }) {
  const code = normaliseCode(params.code);
  const device = useMemo(() => passedDevice(code), [code]);
  const control = useMemo(
    () => entrancesOf(code).find(({ role }) => role === 'control') ?? null,
    [code],
  );
  if (device !== null) return <Passed key={device.token} device={device} />;
  if (control === null) return <Redirect to={`/room/${code}`} replace />;
  return <SetUp control={control} />;
}
