/**
 * The `ref` of an element that scrolls: it is a stop for the keyboard while there is something to
 * scroll, and none while all of it shows.
 */
export const scrollStop = (element: HTMLElement | null) => {
  if (element === null) return undefined;
  const watch = new ResizeObserver(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (scrollHeight > clientHeight || scrollWidth > clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  watch.observe(element);
  for (const child of element.children) watch.observe(child);
  return () => {
    watch.disconnect();
  };
};
