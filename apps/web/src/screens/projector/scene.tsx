import type { Scene as SceneName } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { ChangesScene } from './changes-scene.tsx';
import { ClockScene } from './clock-scene.tsx';
import { EndScene } from './end-scene.tsx';
import { JoinScene } from './join-scene.tsx';
import { LadderScene } from './ladder-scene.tsx';
import { NewsScene } from './news-scene.tsx';
import { PlayFrame } from './play-frame.tsx';
import { BlankScene, PauseScene } from './quiet-scenes.tsx';
import { RollCallScene } from './roll-call-scene.tsx';
import { WallBoard } from './wall-board.tsx';

const shown = (scene: SceneName) => {
  switch (scene) {
    case 'join':
      return <JoinScene />;
    case 'clock':
      return <ClockScene />;
    case 'pause':
      return <PauseScene />;
    case 'blank':
      return <BlankScene />;
    case 'debrief':
      return <EndScene />;
    case 'news':
      return (
        <PlayFrame>
          <NewsScene />
        </PlayFrame>
      );
    case 'board':
      return (
        <PlayFrame>
          <WallBoard />
        </PlayFrame>
      );
    case 'ladder':
      return (
        <PlayFrame>
          <LadderScene />
        </PlayFrame>
      );
    case 'changes':
      return (
        <PlayFrame>
          <ChangesScene />
        </PlayFrame>
      );
    case 'roll-call':
      return (
        <PlayFrame>
          <RollCallScene />
        </PlayFrame>
      );
  }
};

/** The picture that the room shows now: by the phase, or as control holds it. */
export const ShownScene = () => {
  const scene = useSection('screen')?.scene;
  return scene === undefined ? null : shown(scene);
};
