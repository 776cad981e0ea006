import type { Entrance } from '@convoy/protocol';
import { Eye } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { deviceApi } from '../../net/device-api.ts';
import { useLink } from '../../net/link-context.tsx';
import { endPassed } from '../../net/passed.ts';
import { keepOnDeviceAgain } from '../../net/storage.ts';
import { keepEntrance } from '../../net/tokens.ts';
import { useDraft } from '../../stores/draft.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useDeviceText } from '../../text/device.ts';
import { useNames } from '../../text/names.ts';
import { useUiText } from '../../text/ui.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Twice } from '../../ui/twice.tsx';
import { WithPast } from '../past/with-past.tsx';
import { Beside } from '../room/beside.tsx';
import styles from './device.module.css';

const RoomScreen = lazy(async () => ({
  default: (await import('../room/index.tsx')).RoomScreen,
}));

/** How long the curtain waits for what is on its way, milliseconds. */
const patience = 5000;
/** Whether all commands have their answers, now or in a moment. */
const answered = (): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (all: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(all);
    };
    const look = ({ waiting }: { readonly waiting: number }): void => {
      if (waiting === 0) end(true);
    };
    const timer = setTimeout(() => {
      end(false);
    }, patience);
    const stop = useRoom.subscribe(look);
    look(useRoom.getState());
  });

/** Everything that was done has reached the server; answers whether it has. */
const useSaved = (): (() => Promise<boolean>) => {
  const link = useLink();
  return async () => {
    if (!(await answered())) return false;
    const { place, rev, dirty, orders } = useDraft.getState();
    const { sections } = useRoom.getState();
    if (place === null || !dirty || sections.me?.pen !== true) return true;
    return (await link.saveDraft({ turn: place.turn, rev, orders: [...orders] })).ok;
  };
};

const Ending = ({ entrance }: { readonly entrance: Entrance }) => {
  const text = useDeviceText();
  const end = async (): Promise<void> => {
    const answer = await deviceApi.end(entrance.token);
    if (!answer.ok) return;
    keepOnDeviceAgain();
    endPassed(entrance.code);
    keepEntrance(entrance);
    location.replace(`/room/${entrance.code}`);
  };
  return (
    <Twice
      size="small"
      look="link"
      label={text.end}
      sure={text.endSure}
      spoken={(label) => label}
      onSure={() => void end()}
    />
  );
};

interface SessionProps {
  readonly entrance: Entrance;
  readonly onDraw: () => void;
}
/** A seat, or control, at the device: its own page, and the curtain always in reach. */
export const Session = ({ entrance, onDraw }: SessionProps) => {
  const text = useDeviceText();
  const words = useUiText();
  const names = useNames();
  const saved = useSaved();
  const me = useSection('me');
  const known = useRoom((state) => state.texts !== null);
  const [unsaved, setUnsaved] = useState(false);
  const seat = me?.seat ?? null;
  const control = entrance.role === 'control';
  const draw = async (): Promise<void> => {
    if (!unsaved && !(await saved())) {
      setUnsaved(true);
      return;
    }
    await deviceApi.curtain(entrance.token);
    onDraw();
  };
  return (
    <div className={styles['session']}>
      <div className={styles['strip']}>
        <p>
          <Eye size={16} aria-hidden />{' '}
          <strong>
            {control ? text.youControl : seat === null || !known ? '' : text.you(names.actor(seat))}
          </strong>
        </p>
        {unsaved ? <p role="alert">{text.unsaved}</p> : null}
        {control ? <Ending entrance={entrance} /> : null}
        <Button size="small" look="primary" onPress={() => void draw()}>
          {text.draw}
        </Button>
      </div>
      <div className={styles['own']}>
        <WithPast>
          <Beside />
          <Suspense fallback={<Loading text={words.coming} />}>
            <RoomScreen />
          </Suspense>
        </WithPast>
      </div>
    </div>
  );
};
