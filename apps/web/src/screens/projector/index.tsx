import { normaliseCode } from '@convoy/protocol';
import type { Entrance } from '@convoy/protocol';
import { useEffect, useState } from 'react';
import { api } from '../../net/api.ts';
import type { ApiError } from '../../net/api.ts';
import { RoomLine } from '../../net/link-context.tsx';
import { entranceFor, keepEntrance } from '../../net/tokens.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { setTheme, useUi } from '../../stores/ui.ts';
import { useApiErrorText } from '../../text/http-errors.ts';
import { useProjectorText } from '../../text/projector.ts';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/page.tsx';
import { Moved } from '../branch/moved.tsx';
import { ShownScene } from './scene.tsx';
import { WallNotice } from './wall-notice.tsx';
import styles from './projector.module.css';

/** White paper and type by the height of the picture, for as long as the wall screen is shown. */
export const useWallTheme = (): void => {
  useEffect(() => {
    document.documentElement.dataset['theme'] = 'projector';
    return () => {
      delete document.documentElement.dataset['theme'];
      setTheme(useUi.getState().theme);
    };
  }, []);
};

/** The picture follows the phase by itself, or as control holds it; nothing here can be pressed. */
export const Scene = () => {
  const text = useProjectorText();
  const room = useSection('room');
  const texts = useRoom((state) => state.texts);
  const connection = useRoom((state) => state.connection);
  if (room === undefined || texts === null) return <Loading text={text.opening} />;
  return (
    <>
      <ShownScene />
      <WallNotice />
      {connection === 'lost' ? <p className={styles['lost']}>{text.lost}</p> : null}
    </>
  );
};

/** The way in of a wall screen: its own, kept on this device, made on the first visit. */
const useScreenEntrance = (code: string) => {
  const [entrance, setEntrance] = useState<Entrance | null>(() => entranceFor(code, 'screen'));
  const [problem, setProblem] = useState<ApiError | null>(null);
  useEffect(() => {
    if (entrance !== null) return undefined;
    let wanted = true;
    void api.join({ code, as: 'projector' }).then((answer) => {
      if (!wanted) return;
      if (answer.ok) {
        keepEntrance(answer.value);
        setEntrance(answer.value);
      } else setProblem(answer.error);
    });
    return () => {
      wanted = false;
    };
  }, [code, entrance]);
  return { entrance, problem };
};

const Wall = ({ code }: { readonly code: string }) => {
  const text = useProjectorText();
  const errorText = useApiErrorText();
  const { entrance, problem } = useScreenEntrance(code);
  useWallTheme();
  useTitle(text.title);
  if (problem !== null) return <Loading text={errorText(problem)} />;
  if (entrance === null) return <Loading text={text.opening} />;
  return (
    <RoomLine key={entrance.token} entrance={entrance}>
      <Moved />
      <Scene />
    </RoomLine>
  );
};

/** Each room has a wall of its own, also where one went on from the other. */
export default function Projector({ params }: { readonly params: { readonly code: string } }) {
  const code = normaliseCode(params.code);
  return <Wall key={code} code={code} />;
}
