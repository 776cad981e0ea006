/** What a drawing takes from the page's own sheets: written into each element of a file. */
const drawn = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'opacity', 'display', 'text-anchor', 'font-size', 'font-weight'],
] as const;
const namespace = 'http://www.w3.org/2000/svg';

/** The machine that opens the file has none of our fonts. */
export const genericFamily = (family: string): string =>
  /mono/i.test(family)
    ? 'monospace'
    : /serif/i.test(family) && !/sans/i.test(family)
      ? 'serif'
      : 'sans-serif';

/** What is not handed down from an element to those within it, and what it is where nothing is said. */
const own: Readonly<Record<string, string>> = { opacity: '1', display: 'inline' };

const settle = (from: Element, to: Element): void => {
  const style = getComputedStyle(from);
  const above = from.parentElement === null ? null : getComputedStyle(from.parentElement);
  const isText = from.tagName === 'text';
  for (const name of drawn) {
    const value = style.getPropertyValue(name);
    const plain = value === '' || value === (own[name] ?? above?.getPropertyValue(name) ?? '');
    to.removeAttribute(name);
    if (name.startsWith('font') ? isText : !plain)
      to.setAttribute(name, value.replaceAll('px', ''));
  }
  if (isText) to.setAttribute('font-family', genericFamily(style.fontFamily));
  for (const name of ['class', 'style', 'color', 'aria-hidden', 'aria-label', 'xmlns'])
    to.removeAttribute(name);
};

const told = (name: 'title' | 'desc', text: string): Element => {
  const element = document.createElementNS(namespace, name);
  element.id = `board-${name}`;
  element.textContent = text;
  return element;
};

/** A picture of the page as a file of its own: no script, nothing from elsewhere, read aloud as said. */
export const standaloneSvg = (
  picture: SVGSVGElement,
  { title, desc }: { readonly title: string; readonly desc: string },
): string => {
  const file = picture.cloneNode(true);
  if (!(file instanceof SVGSVGElement)) return '';
  const from = [...picture.querySelectorAll('*')];
  const to = [...file.querySelectorAll('*')];
  from.forEach((element, index) => {
    const copy = to[index];
    if (copy !== undefined) settle(element, copy);
  });
  for (const name of ['class', 'style', 'aria-label']) file.removeAttribute(name);
  const { width, height } = picture.viewBox.baseVal;
  const sheet = document.createElementNS(namespace, 'rect');
  sheet.setAttribute('width', '100%');
  sheet.setAttribute('height', '100%');
  sheet.setAttribute('fill', '#ffffff');
  file.prepend(told('title', title), told('desc', desc), sheet);
  file.setAttribute('xmlns', namespace);
  file.setAttribute('width', String(width));
  file.setAttribute('height', String(height));
  file.setAttribute('role', 'img');
  file.setAttribute('aria-labelledby', 'board-title board-desc');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
};

/** Offers it to the browser's own download. */
export const offerSvg = (name: string, svg: string): void => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.svg`;
  link.click();
  URL.revokeObjectURL(address);
};
