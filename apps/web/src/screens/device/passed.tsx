import type { Entrance } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { deviceApi } from '../../net/device-api.ts';
import { RoomLine } from '../../net/link-context.tsx';
import { keepInMemory } from '../../net/storage.ts';
import { useUiText } from '../../text/ui.ts';
import { Loading } from '../../ui/loading.tsx';
import { Between } from './between.tsx';
import { Session } from './session.tsx';

/** Behind the curtain: the page begins anew, so that nothing of whoever played is left in it. */
const anew = (code: string): void => {
  location.replace(`/device/${code}`);
};

/** The device between two turns, or at a seat. What a seat was given lives in this page alone. */
export const Passed = ({ device }: { readonly device: Entrance }) => {
  const [playing, setPlaying] = useState<Entrance | null>(null);
  const [over, setOver] = useState(false);
  const words = useUiText();
  useEffect(() => {
    if (playing === null) return undefined;
    // A page that is left, or comes back out of the browser's cache, shows nothing of the seat.
    const left = (): void => {
      void deviceApi.curtain(playing.token);
      flushSync(() => {
        setOver(true);
      });
    };
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) anew(device.code);
    };
    window.addEventListener('pagehide', left);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', left);
      window.removeEventListener('pageshow', back);
    };
  }, [playing, device]);
  if (over) return <Loading text={words.coming} />;
  if (playing === null)
    return (
      <RoomLine entrance={device} kept={false}>
        <Between
          device={device}
          onOpen={(entrance) => {
            keepInMemory();
            setPlaying(entrance);
          }}
        />
      </RoomLine>
    );
  return (
    <RoomLine key={playing.token} entrance={playing} kept={false}>
      <Session
        entrance={playing}
        onDraw={() => {
          setOver(true);
          anew(device.code);
        }}
      />
    </RoomLine>
  );
};
