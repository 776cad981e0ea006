import { useEffect, useState } from 'react';
import { api } from '../../net/api.ts';

/** Whether this server asks whoever opens a room for its passphrase, and what was typed. */
export const usePassphrase = () => {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let wanted = true;
    void api.facilitator().then((answer) => {
      if (wanted && answer.ok) setAsked(answer.value.asked);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return { asked, typed, setTyped };
};
