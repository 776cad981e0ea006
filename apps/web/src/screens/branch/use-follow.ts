import type { Entrance } from '@convoy/protocol';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../net/api.ts';
import { entranceFor, keepEntrance } from '../../net/tokens.ts';
import { useApiErrorText } from '../../text/http-errors.ts';

interface FollowUp {
  readonly follow: (from: Entrance, code: string) => Promise<void>;
  readonly busy: boolean;
  readonly problem: string | null;
}
const placeOf = ({ role }: Pick<Entrance, 'role'>): 'room' | 'screen' =>
  role === 'projector' ? 'screen' : 'room';

/** Whether this device has been in that room in the same use. */
export const hasBeenIn = (from: Entrance, code: string): boolean =>
  entranceFor(code, placeOf(from)) !== null;

/** Goes along into the room that went on; a device that has been there goes back by its own way in. */
export const useFollow = (): FollowUp => {
  const [, go] = useLocation();
  const errorText = useApiErrorText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const follow = useCallback(
    async (from: Entrance, code: string): Promise<void> => {
      setBusy(true);
      setProblem(null);
      const known = hasBeenIn(from, code);
      const answer = known ? null : await api.follow({ code, resume: from.resume }, from.token);
      setBusy(false);
      if (answer !== null && !answer.ok) {
        setProblem(errorText(answer.error));
        return;
      }
      if (answer !== null) keepEntrance(answer.value);
      go(`/${placeOf(from)}/${code}`);
    },
    [go, errorText],
  );
  return { follow, busy, problem };
};
