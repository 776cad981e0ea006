import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** The width of an element in px as it changes, for pictures drawn at their true size. */
export const useWidth = (start: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(start);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      // A hidden tab has no width; what it draws then is seen by nobody.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return [ref, width];
};
