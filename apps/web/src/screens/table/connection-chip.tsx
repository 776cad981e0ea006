import { CloudOff, CloudUpload, Signal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRoom } from '../../stores/room.ts';
import { say } from '../../stores/live.ts';
import { Chip } from '../../ui/chip.tsx';
import { useTableWords } from './use-words.ts';

const backMs = 4000;

/** Seen only off the fast path, and for a moment after coming back to it. */
export const ConnectionChip = () => {
  const w = useTableWords();
  const connection = useRoom((state) => state.connection);
  const waiting = useRoom((state) => state.waiting);
  const [back, setBack] = useState(false);
  const before = useRef(connection);
  useEffect(() => {
    const was = before.current;
    before.current = connection;
    if (connection === 'lost') say(w.line.lost);
    if (was !== 'lost' || (connection !== 'live' && connection !== 'slow')) return undefined;
    setBack(true);
    say(w.line.back);
    const timer = setTimeout(() => {
      setBack(false);
    }, backMs);
    return () => {
      clearTimeout(timer);
    };
  }, [connection, w]);
  switch (connection) {
    case 'lost':
    case 'connecting':
      return (
        <Chip tone="warn">
          <CloudOff size={14} aria-hidden />
          {connection === 'lost' ? w.line.lost : w.line.connecting}
        </Chip>
      );
    case 'slow':
    case 'live':
      if (back) return <Chip tone="ok">{w.line.back}</Chip>;
      if (waiting > 0)
        return (
          <Chip>
            <CloudUpload size={14} aria-hidden />
            {w.line.waiting(waiting)}
          </Chip>
        );
      return connection === 'slow' ? (
        <Chip>
          <Signal size={14} aria-hidden />
          {w.line.slow}
        </Chip>
      ) : null;
    case 'shut':
      return null;
  }
};
