import { useEffect, useState } from 'react';
import { namesApi } from '../../net/names-api.ts';
import { useRoom, useSection } from '../../stores/room.ts';

const none: Readonly<Record<string, string>> = {};

/** Who people said they are, by person; for whoever directs the room, where it asked. */
export const useGivenNames = (): Readonly<Record<string, string>> => {
  const token = useRoom((state) => state.entrance?.token ?? '');
  const asked = useSection('room')?.asksNames ?? false;
  const directs = useSection('staff')?.duties?.includes('director') ?? false;
  const people = useRoom((state) => state.hashes['seats']);
  const [names, setNames] = useState(none);
  useEffect(() => {
    if (!asked || !directs) {
      setNames(none);
      return undefined;
    }
    let wanted = true;
    void namesApi.all(token).then((answer) => {
      if (wanted && answer.ok) setNames(answer.value.names);
    });
    return () => {
      wanted = false;
    };
  }, [token, asked, directs, people]);
  return names;
};
