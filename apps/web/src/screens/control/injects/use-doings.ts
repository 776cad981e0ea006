import type { SeenInject } from '@convoy/protocol';
import { injectId } from '@convoy/engine';
import { say } from '../../../stores/live.ts';
import { useInjectText } from '../../../text/injects.ts';
import type { Send } from '../../parts/use-send.ts';
import type { Doings } from './event-row.tsx';
import type { Sayings } from './use-sayings.ts';

interface Opened {
  readonly edit: (event: SeenInject) => void;
  readonly look: (event: SeenInject) => void;
}

/** Sends what control does with an event, and says aloud what became of it. */
export const useDoings = (send: Send['send'], sayings: Sayings, opened: Opened): Doings => {
  const text = useInjectText();
  return {
    ...opened,
    fire: (event) => {
      void send({ type: 'world.inject', inject: injectId(event.inject) }).then((done) => {
        if (done) say(text.done(sayings.title(event), text.status.fired));
      });
    },
    set: (event, to) => {
      void send({ type: 'inject.set', injects: [event.inject], to }).then((done) => {
        if (done) say(text.done(sayings.title(event), text.status[to]));
      });
    },
  };
};
