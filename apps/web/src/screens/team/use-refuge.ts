import { useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Where the keyboard goes when the button that it pressed is gone: the part that the button stood
 * in, so that nobody is thrown back to the top of the page.
 */
export const useRefuge = (): readonly [RefObject<HTMLElement | null>, () => void] => {
  const place = useRef<HTMLElement>(null);
  return [
    place,
    () => {
      place.current?.focus();
    },
  ];
};
